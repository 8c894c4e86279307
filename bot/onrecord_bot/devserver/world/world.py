"""The people, chats and messages that the development server knows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypedDict, Unpack

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.clock import Clock

GENERAL_TOPIC = 1


class ChatKind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class Standing(StrEnum):
    """What somebody is in a chat, in Telegram's words."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"


IN_CHAT = frozenset({Standing.CREATOR, Standing.ADMINISTRATOR, Standing.MEMBER})


class Change(StrEnum):
    """What can happen to a message."""

    SENT = "sent"
    EDITED = "edited"
    DELETED = "deleted"


@dataclass(slots=True, eq=False)
class User:
    user_id: int
    first_name: str
    username: str = ""
    language_code: str = ""
    is_bot: bool = False
    deactivated: bool = False

    def as_json(self) -> Json:
        body: Json = {"id": self.user_id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username:
            body["username"] = self.username
        if self.language_code:
            body["language_code"] = self.language_code
        return body


@dataclass(slots=True, eq=False)
class Chat:
    chat_id: int
    kind: ChatKind
    title: str = ""
    username: str = ""
    is_forum: bool = False
    standings: dict[int, Standing] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    messages: "dict[int, Message]" = field(default_factory=dict)
    moved_to: int | None = None
    deleted: bool = False
    last_message_id: int = 0

    @property
    def is_private(self) -> bool:
        return self.kind is ChatKind.PRIVATE

    def standing(self, user_id: int) -> Standing:
        return self.standings.get(user_id, Standing.LEFT)

    def has(self, user_id: int) -> bool:
        return self.standing(user_id) in IN_CHAT

    def next_message_id(self) -> int:
        self.last_message_id += 1
        return self.last_message_id

    def as_json(self) -> Json:
        body: Json = {"id": self.chat_id, "type": self.kind.value}
        body |= {"first_name" if self.is_private else "title": self.title}
        if self.username:
            body["username"] = self.username
        return body | ({"is_forum": True} if self.is_forum else {})


class Around(TypedDict, total=False):
    """What a message may have around its body."""

    extras: Json
    reply_to: "Message | None"
    thread_id: int | None
    keyboard: Json | None
    inline_message_id: str


@dataclass(slots=True, eq=False)
class Message:
    """One message as it stands now; `content` is its body in Telegram's field names."""

    chat: Chat
    message_id: int
    sender: User | None
    date: int
    content: Json
    extras: Json = field(default_factory=dict)
    reply_to: "Message | None" = None
    thread_id: int | None = None
    keyboard: Json | None = None
    edit_date: int | None = None
    deleted: bool = False
    inline_message_id: str = ""
    version: int = 0

    @property
    def text(self) -> str:
        return str(self.content.get("text") or self.content.get("caption") or "")

    @property
    def entities(self) -> list[Json]:
        return list(self.content.get("entities") or self.content.get("caption_entities") or ())

    @property
    def buttons(self) -> list[list[Json]]:
        rows = (self.keyboard or {}).get("inline_keyboard") or ()
        return [list(row) for row in rows]

    def button_texts(self) -> list[str]:
        return [str(button["text"]) for row in self.buttons for button in row]

    def as_json(self, *, with_reply: bool = True) -> Json:
        body: Json = {
            "message_id": self.message_id,
            "date": self.date,
            "chat": self.chat.as_json(),
        }
        if self.sender is not None:
            body["from"] = self.sender.as_json()
        if self.chat.kind is ChatKind.CHANNEL:
            body["sender_chat"] = self.chat.as_json()
        body |= self.content | self.extras | self._place()
        if with_reply and self.reply_to is not None:
            body["reply_to_message"] = self.reply_to.as_json(with_reply=False)
        if self.keyboard and "inline_keyboard" in self.keyboard:
            body["reply_markup"] = self.keyboard
        return body

    def _place(self) -> Json:
        place: Json = {}
        if self.thread_id is not None:
            place |= {"message_thread_id": self.thread_id, "is_topic_message": True}
        if self.edit_date is not None:
            place["edit_date"] = self.edit_date
        return place


Watcher = Callable[[Change, Message], None]
ActionWatcher = Callable[[Chat, int | None, str], None]


class World:
    """Everything that exists; changes only through its methods, which tell the watchers."""

    def __init__(self, clock: Clock, bot: User, first_id: int = 0) -> None:
        self.clock = clock
        self.bot = bot
        self._first_id = first_id
        self.users: dict[int, User] = {bot.user_id: bot}
        self.chats: dict[int, Chat] = {}
        self.inline_messages: dict[str, Message] = {}
        self.watchers: list[Watcher] = []
        self.action_watchers: list[ActionWatcher] = []
        self._last_user_id = 1000
        self._last_group_id = 2000

    def now(self) -> int:
        return int(self.clock.now())

    def add_user(
        self,
        name: str,
        *,
        language_code: str = "en",
        username: str = "",
        user_id: int | None = None,
    ) -> User:
        if user_id is None:
            self._last_user_id += 1
            user_id = self._last_user_id
        user = User(user_id, name, username, language_code)
        self.users[user_id] = user
        return user

    def private_chat(self, user: User) -> Chat:
        """The chat of a person with the bot; its id is the person's."""
        if user.user_id not in self.chats:
            chat = Chat(user.user_id, ChatKind.PRIVATE, user.first_name, user.username)
            chat.last_message_id = self._first_id
            chat.standings[user.user_id] = Standing.MEMBER
            self.chats[user.user_id] = chat
        return self.chats[user.user_id]

    def add_chat(self, kind: ChatKind, title: str, bare: int | None = None) -> Chat:
        """A new chat; its id is made from the bare number as Telegram makes it."""
        if bare is None:
            self._last_group_id += 1
            bare = self._last_group_id
        chat_id = -bare if kind is ChatKind.GROUP else -1_000_000_000_000 - bare
        chat = Chat(chat_id, kind, title)
        chat.last_message_id = self._first_id
        self.chats[chat_id] = chat
        return chat

    def put(
        self, chat: Chat, sender: User | None, content: Json, **around: Unpack[Around]
    ) -> Message:
        """A new message in a chat, as of now, under the chat's next id."""
        message = Message(chat, chat.next_message_id(), sender, self.now(), content, **around)
        chat.messages[message.message_id] = message
        if message.inline_message_id:
            self.inline_messages[message.inline_message_id] = message
        self._tell(Change.SENT, message)
        return message

    def changed(self, message: Message) -> None:
        """A message was edited in place."""
        message.version += 1
        self._tell(Change.EDITED, message)

    def delete(self, message: Message) -> None:
        message.deleted = True
        message.chat.messages.pop(message.message_id, None)
        self._tell(Change.DELETED, message)

    def act(self, chat: Chat, thread_id: int | None, action: str) -> None:
        """The bot shows that it is typing or sending something."""
        for watcher in self.action_watchers:
            watcher(chat, thread_id, action)

    def messages(self) -> Iterator[Message]:
        for chat in self.chats.values():
            yield from chat.messages.values()

    def _tell(self, change: Change, message: Message) -> None:
        for watcher in self.watchers:
            watcher(change, message)
