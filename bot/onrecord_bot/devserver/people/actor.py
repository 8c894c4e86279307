"""What people do in chats, and the updates the bot gets of it."""

from dataclasses import dataclass, field

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.contents.detecting import units
from onrecord_bot.devserver.contents.formatting import formatted
from onrecord_bot.devserver.methods.answering import content_of
from onrecord_bot.devserver.methods.chats import member_json
from onrecord_bot.devserver.people.privacy import bot_sees
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.queries import Callback, GuestCall, InlineQuery
from onrecord_bot.devserver.world.world import Chat, ChatKind, Message, Standing, User

INLINE_QUERY_LIMIT = 256
_CHAT_TYPES = {ChatKind.PRIVATE: "private", ChatKind.GROUP: "group"}
_OF_THE_TEXT = frozenset({"text", "entities", "caption", "caption_entities"})


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


class Actor:
    """One account at work: each act changes the world, and the bot hears of what it may see."""

    def __init__(self, backend: Backend, user: User) -> None:
        self._backend = backend
        self._user = user

    def speak(self, chat: Chat, speech: Speech) -> Message:
        """A message of this person; nobody is named as the author of a channel's post."""
        if chat.is_private:
            self._begin(chat)
        message = self._put(None if chat.kind is ChatKind.CHANNEL else self._user, chat, speech)
        self._deliver(message, "message", "channel_post")
        return message

    def edit(self, message: Message, text: str) -> Message:
        """The message with other words."""
        kind = "text" if "text" in message.content else "caption"
        kept = {name: part for name, part in message.content.items() if name not in _OF_THE_TEXT}
        message.content = kept | formatted(text, ()).content(kind)
        message.edit_date = self._backend.world.now()
        self._backend.world.changed(message)
        self._deliver(message, "edited_message", "edited_channel_post")
        return message

    def tap(self, message: Message, data: str) -> Callback:
        """A press on a callback button."""
        query = self._backend.queries.ask(Callback(self._user, message=message, data=data))
        place: Json = {"message": message.as_json()}
        if message.inline_message_id:
            place = {"inline_message_id": message.inline_message_id}
        chat_instance = str(message.chat.chat_id * 7919)
        self._push(
            "callback_query",
            {"id": query.query_id, "data": data, "chat_instance": chat_instance} | place,
        )
        return query

    def type_inline(self, text: str, *, chat: Chat | None = None, offset: str = "") -> InlineQuery:
        """Text typed after the bot's name in any chat; a cached answer needs no update."""
        text = text[:INLINE_QUERY_LIMIT]
        query = self._backend.queries.ask(InlineQuery(self._user, text=text, offset=offset))
        query.answer = self._backend.queries.cached(self._user, text, offset)
        query.from_cache = query.answer is not None
        if not query.from_cache:
            where = {} if chat is None else {"chat_type": self._chat_type(chat)}
            asked = {"id": query.query_id, "query": text, "offset": offset}
            self._push("inline_query", asked | where)
        return query

    def choose(
        self, query: InlineQuery, result: Json, chat: Chat, topic: int | None = None
    ) -> Message:
        """A result sent into a chat: a message of the person by way of the bot."""
        backend = self._backend
        message = backend.world.put(
            chat,
            self._user,
            content_of(backend, result),
            extras={"via_bot": backend.world.bot.as_json()},
            thread_id=topic,
            keyboard=result.get("reply_markup"),
            inline_message_id=f"inline-{query.query_id}-{result['id']}",
        )
        self._deliver(message, "message", "channel_post")
        if backend.profile.inline_feedback:
            self._push("chosen_inline_result", _chosen(query, result, message))
        return message

    def call_guest(self, chat: Chat, speech: Speech) -> GuestCall:
        """The bot called by name in a chat where it is not a member."""
        query = self._backend.queries.ask(GuestCall(self._user))
        query.message = self._put(self._user, chat, speech)
        seen = query.message.as_json() | {"guest_query_id": query.query_id}
        self._backend.updates.push("guest_message", seen)
        return query

    def set_standing(self, chat: Chat, user: User, standing: Standing) -> None:
        """Somebody joins, leaves, is promoted, kicked or blocked."""
        before = member_json(chat, user)
        chat.standings[user.user_id] = standing
        self._push(
            "my_chat_member" if user is self._backend.world.bot else "chat_member",
            {
                "chat": chat.as_json(),
                "date": self._backend.world.now(),
                "old_chat_member": before,
                "new_chat_member": member_json(chat, user),
            },
        )

    def migrate(self, chat: Chat) -> Chat:
        """A group becomes a supergroup with another id; both chats tell so."""
        new = self._backend.world.add_chat(ChatKind.SUPERGROUP, chat.title)
        new.standings = dict(chat.standings)
        self.speak(chat, Speech({"migrate_to_chat_id": new.chat_id}))
        self.speak(new, Speech({"migrate_from_chat_id": chat.chat_id}))
        chat.moved_to = new.chat_id
        return new

    def _push(self, kind: str, told: Json) -> None:
        """An update of this kind, from this person."""
        self._backend.updates.push(kind, {"from": self._user.as_json()} | told)

    def _deliver(self, message: Message, kind: str, channel_kind: str) -> None:
        if bot_sees(self._backend, message):
            channel = message.chat.kind is ChatKind.CHANNEL
            self._backend.updates.push(channel_kind if channel else kind, message.as_json())

    def _put(self, sender: User | None, chat: Chat, speech: Speech) -> Message:
        """What was said, as a message in its chat."""
        extras = dict(speech.extras)
        if speech.quote and speech.reply_to is not None:
            extras["quote"] = _quoted(speech.quote, speech.reply_to)
        return self._backend.world.put(
            chat,
            sender,
            speech.content,
            extras=extras,
            reply_to=speech.reply_to,
            thread_id=speech.topic,
        )

    def _begin(self, chat: Chat) -> None:
        """Whoever writes to the bot has started it; a block is lifted."""
        bot = self._backend.world.bot
        if chat.standing(bot.user_id) is Standing.KICKED:
            self.set_standing(chat, bot, Standing.MEMBER)
        chat.standings[bot.user_id] = Standing.MEMBER

    def _chat_type(self, chat: Chat) -> str:
        if chat.is_private and chat.chat_id == self._user.user_id:
            return "sender"
        return _CHAT_TYPES.get(chat.kind, chat.kind.value)


def _chosen(query: InlineQuery, result: Json, message: Message) -> Json:
    """The feedback on a chosen result; only a message with a keyboard can be edited later."""
    named = {"inline_message_id": message.inline_message_id} if result.get("reply_markup") else {}
    return {"result_id": result["id"], "query": query.text} | named


def _quoted(quote: str, message: Message) -> Json:
    position = message.text.find(quote)
    if position < 0:
        raise ValueError("the quote is not in the message replied to")
    return {"text": quote, "position": units(message.text[:position]), "is_manual": True}
