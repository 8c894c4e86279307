"""What people do in chats, and the updates the bot gets of it."""

from dataclasses import dataclass, field

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.contents.detecting import units
from onrecord_bot.devserver.contents.formatting import formatted
from onrecord_bot.devserver.methods.addressing import is_admin
from onrecord_bot.devserver.methods.answering import content_of
from onrecord_bot.devserver.methods.chats import member_json
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.queries import (
    CALLBACK_SECONDS,
    GUEST_SECONDS,
    INLINE_SECONDS,
    Callback,
    GuestCall,
    InlineQuery,
)
from onrecord_bot.devserver.world.world import Chat, ChatKind, Message, Standing, User

INLINE_QUERY_LIMIT = 256
_CHAT_TYPES = {ChatKind.PRIVATE: "private", ChatKind.GROUP: "group"}


@dataclass(frozen=True, slots=True)
class Speech:
    """A message about to be sent by a person."""

    content: Json
    reply_to: Message | None = None
    quote: str = ""
    topic: int | None = None
    extras: Json = field(default_factory=dict)


def text_content(text: str) -> Json:
    return formatted(text, ()).content("text")


def speak(backend: Backend, who: User, chat: Chat, speech: Speech) -> Message:
    """A person's message, and its update if the bot may see it."""
    if chat.is_private:
        _begin(backend, who, chat)
    message = _put(backend, None if chat.kind is ChatKind.CHANNEL else who, chat, speech)
    _deliver(backend, message, "message", "channel_post")
    return message


def edit(backend: Backend, message: Message, text: str) -> Message:
    """A person changes the words of a message."""
    kind = "text" if "text" in message.content else "caption"
    kept = {
        name: value
        for name, value in message.content.items()
        if name not in {"text", "entities", "caption", "caption_entities"}
    }
    message.content = kept | formatted(text, ()).content(kind)
    message.edit_date = backend.world.now()
    backend.world.changed(message)
    _deliver(backend, message, "edited_message", "edited_channel_post")
    return message


def tap(backend: Backend, who: User, message: Message, data: str) -> Callback:
    """A press on a callback button."""
    query = backend.queries.ask(
        Callback(
            backend.queries.next_id(),
            who,
            backend.queries.deadline(CALLBACK_SECONDS),
            message=message,
            data=data,
        )
    )
    place: Json = {"message": message.as_json()}
    if message.inline_message_id:
        place = {"inline_message_id": message.inline_message_id}
    asked = {"id": query.query_id, "from": who.as_json(), "data": data}
    asked["chat_instance"] = str(message.chat.chat_id * 7919)
    backend.updates.push("callback_query", asked | place)
    return query


def type_inline(
    backend: Backend, who: User, text: str, *, chat: Chat | None = None, offset: str = ""
) -> InlineQuery:
    """Text typed after the bot's name in any chat; a cached answer needs no update."""
    text = text[:INLINE_QUERY_LIMIT]
    query = backend.queries.ask(
        InlineQuery(
            backend.queries.next_id(),
            who,
            backend.queries.deadline(INLINE_SECONDS),
            text=text,
            offset=offset,
        )
    )
    query.answer = backend.queries.cached(who, text, offset)
    query.from_cache = query.answer is not None
    if not query.from_cache:
        asked = {"id": query.query_id, "from": who.as_json(), "query": text, "offset": offset}
        where = {} if chat is None else {"chat_type": _chat_type(who, chat)}
        backend.updates.push("inline_query", asked | where)
    return query


def choose(
    backend: Backend, query: InlineQuery, result: Json, chat: Chat, topic: int | None = None
) -> Message:
    """A result sent into a chat: a message of the person by way of the bot."""
    keyboard = result.get("reply_markup")
    inline_id = f"inline-{query.query_id}-{result['id']}"
    message = backend.world.put(
        chat,
        query.who,
        content_of(backend, result),
        extras={"via_bot": backend.world.bot.as_json()},
        thread_id=topic,
        keyboard=keyboard,
        inline_message_id=inline_id,
    )
    _deliver(backend, message, "message", "channel_post")
    if backend.profile.inline_feedback:
        chosen = {"result_id": result["id"], "from": query.who.as_json(), "query": query.text}
        named = {"inline_message_id": inline_id} if keyboard else {}
        backend.updates.push("chosen_inline_result", chosen | named)
    return message


def call_guest(backend: Backend, who: User, chat: Chat, speech: Speech) -> GuestCall:
    """The bot called by name in a chat where it is not a member."""
    query = backend.queries.ask(
        GuestCall(backend.queries.next_id(), who, backend.queries.deadline(GUEST_SECONDS))
    )
    query.message = _put(backend, who, chat, speech)
    seen = query.message.as_json() | {"guest_query_id": query.query_id}
    backend.updates.push("guest_message", seen)
    return query


def set_standing(backend: Backend, by: User, chat: Chat, user: User, standing: Standing) -> None:
    """Somebody joins, leaves, is promoted, kicked or blocked."""
    before = member_json(chat, user)
    chat.standings[user.user_id] = standing
    kind = "my_chat_member" if user is backend.world.bot else "chat_member"
    backend.updates.push(
        kind,
        {
            "chat": chat.as_json(),
            "from": by.as_json(),
            "date": backend.world.now(),
            "old_chat_member": before,
            "new_chat_member": member_json(chat, user),
        },
    )


def migrate(backend: Backend, by: User, chat: Chat) -> Chat:
    """A group becomes a supergroup with another id; both chats tell so."""
    world = backend.world
    new = world.add_chat(ChatKind.SUPERGROUP, chat.title)
    new.standings = dict(chat.standings)
    speak(backend, by, chat, Speech({"migrate_to_chat_id": new.chat_id}))
    speak(backend, by, new, Speech({"migrate_from_chat_id": chat.chat_id}))
    chat.moved_to = new.chat_id
    return new


def _bot_sees(backend: Backend, message: Message) -> bool:
    """Whether Telegram would show the bot this message, privacy mode considered."""
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


def _deliver(backend: Backend, message: Message, kind: str, channel_kind: str) -> None:
    if _bot_sees(backend, message):
        channel = message.chat.kind is ChatKind.CHANNEL
        backend.updates.push(channel_kind if channel else kind, message.as_json())


def _put(backend: Backend, sender: User | None, chat: Chat, speech: Speech) -> Message:
    """What was said, as a message in its chat."""
    extras = dict(speech.extras)
    if speech.quote and speech.reply_to is not None:
        extras["quote"] = _quoted(speech.quote, speech.reply_to)
    return backend.world.put(
        chat,
        sender,
        speech.content,
        extras=extras,
        reply_to=speech.reply_to,
        thread_id=speech.topic,
    )


def _begin(backend: Backend, who: User, chat: Chat) -> None:
    """Whoever writes to the bot has started it; a block is lifted."""
    bot = backend.world.bot
    if chat.standing(bot.user_id) is Standing.KICKED:
        set_standing(backend, who, chat, bot, Standing.MEMBER)
    chat.standings[bot.user_id] = Standing.MEMBER


def _quoted(quote: str, message: Message) -> Json:
    position = message.text.find(quote)
    if position < 0:
        raise ValueError("the quote is not in the message replied to")
    return {"text": quote, "position": units(message.text[:position]), "is_manual": True}


def _chat_type(who: User, chat: Chat) -> str:
    if chat.is_private and chat.chat_id == who.user_id:
        return "sender"
    return _CHAT_TYPES.get(chat.kind, chat.kind.value)
