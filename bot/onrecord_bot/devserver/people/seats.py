"""People at the other end: they speak, forward, press buttons, and wait for what comes."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.contents.formatting import formatted
from onrecord_bot.devserver.methods.media import file_content
from onrecord_bot.devserver.people.actor import Actor, Speech, text_content
from onrecord_bot.devserver.people.origins import FromChannel, Origin, origin_json
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.queries import Callback, GuestCall, InlineQuery
from onrecord_bot.devserver.world.world import Chat, Message, Standing, User, World

Found = TypeVar("Found")

# What a busy machine may take; whoever gets what was waited for waits no longer for it.
PATIENCE_S = 20.0
SMALLEST_PICTURE = b"\x89PNG\r\n\x1a\n"


class NothingCame(AssertionError):
    """The bot did not do what was waited for; the transcript says what it did."""


class Ground(Protocol):
    """Where people stand: the world, what lies behind it, and a way to wait in it."""

    backend: Backend

    @property
    def world(self) -> World:
        """Who and what there is."""
        ...

    def origin_of(self, message: Message | None) -> Json | None:
        """How a forward of this message tells where it comes from."""
        ...

    async def until(self, look: Callable[[], Found | None], timeout_s: float, why: str) -> Found:
        """What ``look`` gives as soon as it gives something."""
        ...


class Person:
    """Somebody with an account."""

    def __init__(self, server: Ground, user: User) -> None:
        self.server = server
        self.user = user
        self.actor = Actor(server.backend, user)

    def private_chat(self) -> "Seat":
        """The chat with the bot."""
        return self.at(self.server.world.private_chat(self.user))

    def at(self, chat: "Chat | Group") -> "Seat":
        """A place in a chat; whoever speaks there belongs to it."""
        room = chat.chat if isinstance(chat, Group) else chat
        if not room.has(self.user.user_id):
            room.standings[self.user.user_id] = Standing.MEMBER
        return Seat(self.server, self, room)

    def inline(self, text: str, *, chat: Chat | None = None, offset: str = "") -> InlineQuery:
        """Types text after the bot's name; await `server.results(query)` for what is shown."""
        return self.actor.type_inline(text, chat=chat, offset=offset)

    def delete_account(self) -> None:
        self.user.deactivated = True


class Group:
    """A group, supergroup or channel, with the bot in it or not."""

    def __init__(self, server: Ground, chat: Chat, owner: Person) -> None:
        self.server = server
        self.chat = chat
        self.owner = owner

    def topic(self, name: str) -> int:
        """A new topic of a forum; its id is a message id, as in Telegram."""
        thread_id = self.chat.next_message_id()
        self.chat.topics[thread_id] = name
        return thread_id

    def delete_topic(self, thread_id: int) -> None:
        """The topic goes, with all that was said in it."""
        del self.chat.topics[thread_id]
        there = [m for m in self.chat.messages.values() if m.thread_id == thread_id]
        for message in there:
            self.server.world.delete(message)

    def add_bot(self) -> None:
        self._bot_becomes(Standing.MEMBER)

    def promote(self, person: Person | None = None) -> None:
        """The bot, or a person, becomes an administrator."""
        user = self.server.world.bot if person is None else person.user
        self._becomes(user, Standing.ADMINISTRATOR)

    def kick(self, person: Person | None = None) -> None:
        """The bot, or a person, is thrown out."""
        user = self.server.world.bot if person is None else person.user
        self._becomes(user, Standing.KICKED)

    def migrate(self) -> "Group":
        """The supergroup that the group becomes."""
        chat = self.owner.actor.migrate(self.chat)
        return Group(self.server, chat, self.owner)

    def delete(self) -> None:
        self.chat.deleted = True

    def _bot_becomes(self, standing: Standing) -> None:
        self._becomes(self.server.world.bot, standing)

    def _becomes(self, user: User, standing: Standing) -> None:
        self.owner.actor.set_standing(self.chat, user, standing)


class Seat:
    """One person in one chat. `next_reply` hands out each message of the bot once."""

    def __init__(self, server: Ground, person: Person, chat: Chat) -> None:
        self.server = server
        self.person = person
        self.chat = chat
        self._had: set[int] = {message.message_id for message in self.bot_messages()}
        self._versions: dict[Message, int] = {}

    def say(
        self,
        text: str,
        *,
        reply_to: Message | None = None,
        quote: str = "",
        topic: int | None = None,
        entities: Sequence[Json] = (),
        extras: Json | None = None,
    ) -> Message:
        content = formatted(text, entities).content("text")
        return self._speak(Speech(content, reply_to, quote, topic, dict(extras or {})))

    async def answer_to(self, text: str) -> Message:
        """Says this, and waits for the bot's next message."""
        self.say(text)
        return await self.next_reply()

    def forward(
        self,
        text: str = "",
        *,
        origin: Origin | None = None,
        message: Message | None = None,
        topic: int | None = None,
        extras: Json | None = None,
    ) -> Message:
        """Forwards a text from an origin, or a message that is there."""
        content = text_content(text) if message is None else dict(message.content)
        told = self.server.origin_of(message) if message is not None else None
        told = told or origin_json(origin or FromChannel(), self.server.world.now())
        extras = {"forward_origin": told} | (extras or {})
        return self._speak(Speech(content, topic=topic, extras=extras))

    def photo(
        self,
        caption: str = "",
        *,
        content: bytes = SMALLEST_PICTURE,
        origin: Origin | None = None,
        reply_to: Message | None = None,
        media_group_id: str = "",
        topic: int | None = None,
    ) -> Message:
        stored = self.server.backend.files.keep("photos", "photo.png", content)
        body = file_content("photo", stored)
        if caption:
            body |= formatted(caption, ()).content("caption")
        extras: Json = {}
        if origin is not None:
            extras["forward_origin"] = origin_json(origin, self.server.world.now())
        if media_group_id:
            extras["media_group_id"] = media_group_id
        return self._speak(Speech(body, reply_to, topic=topic, extras=extras))

    def album(self, *captions: str, origin: Origin | None = None) -> list[Message]:
        """Photos sent together: one update each, one group id for all."""
        group = self.server.backend.queries.next_id()
        return [self.photo(caption, origin=origin, media_group_id=group) for caption in captions]

    def document(self, name: str, content: bytes, caption: str = "") -> Message:
        body = file_content("document", self.server.backend.files.keep("documents", name, content))
        return self._speak(
            Speech(body | (formatted(caption, ()).content("caption") if caption else {}))
        )

    def sticker(self, emoji: str = "🙂") -> Message:
        stored = self.server.backend.files.keep("stickers", "sticker.webp", b"sticker")
        size = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        body = stored.as_json() | size | {"type": "regular", "emoji": emoji}
        return self._speak(Speech({"sticker": body}))

    def edit(self, message: Message, text: str) -> Message:
        return self.person.actor.edit(message, text)

    def guest(self, text: str, *, reply_to: Message | None = None, quote: str = "") -> GuestCall:
        """Calls the bot by name in a chat where it is not; await `server.guest_reply(call)`."""
        speech = Speech(text_content(text), reply_to, quote)
        return self.person.actor.call_guest(self.chat, speech)

    def tap(self, message: Message, button: str | int = 0) -> Callback:
        """Presses a button by its text (or part of it) or number; await `server.toast(it)`."""
        found = self._button(message, button)
        if "callback_data" not in found:
            raise ValueError(f"the button {found['text']!r} is no callback button")
        return self.press(message, str(found["callback_data"]))

    def press(self, message: Message, data: str) -> Callback:
        """Presses the button that carries this data."""
        return self.person.actor.tap(message, data)

    def inline(self, text: str, *, offset: str = "") -> InlineQuery:
        return self.person.inline(text, chat=self.chat, offset=offset)

    def choose(self, query: InlineQuery, result: int = 0, *, topic: int | None = None) -> Message:
        """Sends one of the shown results into this chat."""
        return self.person.actor.choose(query, query.results[result], self.chat, topic)

    def block(self) -> None:
        """The person blocks the bot."""
        self._bot_becomes(Standing.KICKED)

    def bot_messages(self) -> list[Message]:
        bot = self.server.world.bot
        return [message for message in self.chat.messages.values() if message.sender is bot]

    async def next_reply(self, timeout: float = PATIENCE_S) -> Message:  # noqa: ASYNC109 - a test's patience
        """The next message of the bot that was not handed out yet."""

        def unread() -> Message | None:
            news = (m for m in self.bot_messages() if m.message_id not in self._had)
            return next(news, None)

        message = await self._wait(unread, timeout, f"no reply in {self.chat.title!r}")
        self._had.add(message.message_id)
        self._versions[message] = message.version
        return message

    async def next_edit(self, message: Message, timeout: float = PATIENCE_S) -> Message:  # noqa: ASYNC109 - a test's patience
        """The message after its next change since it was last handed out."""
        known = self._versions.get(message, 0)
        await self._wait(
            lambda: message if message.version > known else None,
            timeout,
            f"message {message.message_id} was not edited",
        )
        self._versions[message] = message.version
        return message

    async def _wait(self, look: Callable[[], Found | None], timeout_s: float, why: str) -> Found:
        return await self.server.until(look, timeout_s, why)

    def _speak(self, speech: Speech) -> Message:
        return self.person.actor.speak(self.chat, speech)

    def _bot_becomes(self, standing: Standing) -> None:
        self.person.actor.set_standing(self.chat, self.server.world.bot, standing)

    @staticmethod
    def _button(message: Message, button: str | int) -> Json:
        buttons = [found for row in message.buttons for found in row]
        if isinstance(button, int):
            return buttons[button]
        exact = [found for found in buttons if found["text"] == button]
        close = [found for found in buttons if button in found["text"]]
        if not (exact or close):
            raise ValueError(f"no button {button!r} among {message.button_texts()}")
        return (exact or close)[0]
