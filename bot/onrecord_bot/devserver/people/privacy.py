"""Which messages Telegram shows to a bot: in groups, by its privacy mode, only some."""

from onrecord_bot.devserver.methods.addressing import is_admin
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.world import ChatKind, Message, User


def bot_sees(backend: Backend, message: Message) -> bool:
    """Whether Telegram would show the bot this message."""
    chat, bot = message.chat, backend.world.bot
    if not chat.has(bot.user_id):
        return False
    if chat.is_private or chat.kind is ChatKind.CHANNEL:
        return True
    if not backend.profile.privacy or is_admin(chat, bot.user_id):
        return True
    return _meant_for(bot, message)


def _meant_for(bot: User, message: Message) -> bool:
    replied = message.reply_to is not None and message.reply_to.sender is bot
    via = message.extras.get("via_bot", {}).get("id") == bot.user_id
    service = not message.content.keys() & {"text", "photo", "document", "sticker"}
    return replied or via or service or _commands(bot, message)


def _commands(bot: User, message: Message) -> bool:
    """A command for everyone, or for this bot by name."""
    encoded = message.text.encode("utf-16-le")
    for entity in message.entities:
        if entity["type"] != "bot_command":
            continue
        start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        _, _, name = encoded[start:end].decode("utf-16-le").partition("@")
        if not name or name.casefold() == bot.username.casefold():
            return True
    return False
