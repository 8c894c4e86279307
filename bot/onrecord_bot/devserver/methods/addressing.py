"""Which chat, topic and message a method means, and whether the bot may write there."""

from dataclasses import dataclass

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.contents.detecting import units
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.refusals import bad_request, forbidden, moved_to
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.world import GENERAL_TOPIC, Chat, ChatKind, Message, Standing

QUOTE_LIMIT = 1024


@dataclass(frozen=True, slots=True)
class Answered:
    """What a message replies to."""

    message: Message | None = None
    quote: Json | None = None


def chat_named(backend: Backend, params: Params, name: str = "chat_id") -> Chat:
    """The chat by id or @username; a moved group tells its new id."""
    given = params.text(name).strip().strip('"')
    if not given:
        raise bad_request(f"{name} is empty")
    chat = _by_username(backend, given) if given.startswith("@") else _by_id(backend, given)
    if chat is None or chat.deleted:
        raise bad_request("chat not found")
    if chat.moved_to is not None:
        raise moved_to(chat.moved_to)
    return chat


def writable_chat(backend: Backend, params: Params) -> Chat:
    """The chat, where the bot may write now."""
    chat = chat_named(backend, params)
    if chat.is_private:
        _check_person(backend, chat)
    elif not chat.has(backend.world.bot.user_id):
        raise _not_a_member(chat, chat.standing(backend.world.bot.user_id))
    elif chat.kind is ChatKind.CHANNEL and not is_admin(chat, backend.world.bot.user_id):
        raise bad_request("need administrator rights in the channel chat")
    return chat


def is_admin(chat: Chat, user_id: int) -> bool:
    return chat.standing(user_id) in {Standing.CREATOR, Standing.ADMINISTRATOR}


def topic_in(chat: Chat, params: Params) -> int | None:
    """The topic of a forum that is meant; None is the general one."""
    thread_id = params.integer("message_thread_id")
    if thread_id is None or (chat.is_forum and thread_id == GENERAL_TOPIC):
        return None
    if thread_id not in chat.topics:
        raise bad_request("message thread not found")
    return thread_id


def answered_in(backend: Backend, chat: Chat, params: Params) -> Answered:
    """The replied-to message; a missing one is refused unless the bot said it does not mind."""
    asked = params.object("reply_parameters") or _old_reply(params)
    if not asked:
        return Answered()
    given = Params(asked)
    elsewhere = given.text("chat_id") not in {"", str(chat.chat_id)}
    source = chat_named(backend, given) if elsewhere else chat
    message = source.messages.get(given.integer("message_id") or 0)
    if message is None:
        if asked.get("allow_sending_without_reply"):
            return Answered()
        raise bad_request("message to be replied not found")
    return Answered(message, _quote(asked, message))


def message_named(chat: Chat, params: Params, otherwise: str) -> Message:
    message = chat.messages.get(params.integer("message_id") or 0)
    if message is None:
        raise bad_request(otherwise)
    return message


def _old_reply(params: Params) -> Json | None:
    message_id = params.integer("reply_to_message_id")
    if not message_id:
        return None
    lenient = params.flag("allow_sending_without_reply")
    return {"message_id": message_id, "allow_sending_without_reply": lenient}


def _quote(asked: Json, message: Message) -> Json | None:
    quote = str(asked.get("quote") or "")
    if not quote:
        return None
    if units(quote) > QUOTE_LIMIT or quote not in message.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    position = units(message.text[: message.text.index(quote)])
    return {"text": quote, "position": position, "is_manual": True}


def _by_username(backend: Backend, given: str) -> Chat | None:
    wanted = given[1:].casefold()
    chats = backend.world.chats.values()
    return next(
        (c for c in chats if not c.is_private and c.username.casefold() == wanted and wanted), None
    )


def _by_id(backend: Backend, given: str) -> Chat | None:
    digits = given.removeprefix("-")
    if not digits.isascii() or not digits.isdigit():
        return None
    return backend.world.chats.get(int(given))


def _check_person(backend: Backend, chat: Chat) -> None:
    person = backend.world.users[chat.chat_id]
    if person.deactivated:
        raise forbidden("user is deactivated")
    bot = backend.world.bot.user_id
    if chat.standing(bot) is Standing.KICKED:
        raise forbidden("bot was blocked by the user")
    if not chat.has(bot):
        raise forbidden("bot can't initiate conversation with a user")


def _not_a_member(chat: Chat, standing: Standing) -> Exception:
    how = "kicked from" if standing is Standing.KICKED else "not a member of"
    was = "was " if standing is Standing.KICKED else "is "
    return forbidden(f"bot {was}{how} the {chat.kind.value} chat")
