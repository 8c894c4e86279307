"""Answers in chats where the bot is no member: as results to pick, or as the one called for."""
