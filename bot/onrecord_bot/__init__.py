"""The bot: what OnRecord hears and says on Telegram."""
