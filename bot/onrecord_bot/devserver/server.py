"""The development server: Telegram on loopback, in this process or in one of its own."""

import asyncio
import contextlib
from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeVar

from starlette.routing import BaseRoute, Route

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.clock import Clock, WallClock
from onrecord_bot.devserver.methods.sending import origin_of
from onrecord_bot.devserver.people.seats import PATIENCE_S, Group, NothingCame, Person
from onrecord_bot.devserver.transcript import Transcript
from onrecord_bot.devserver.wire.botapi import BotApi, Call
from onrecord_bot.devserver.wire.connections import Connections
from onrecord_bot.devserver.wire.faults import Faults
from onrecord_bot.devserver.wire.hosting import HOST, hosted, listening_on
from onrecord_bot.devserver.wire.rates import RateModel
from onrecord_bot.devserver.wire.webhook import Postman
from onrecord_bot.devserver.world.backend import backend_of
from onrecord_bot.devserver.world.queries import Callback, GuestCall, InlineQuery
from onrecord_bot.devserver.world.updates import UpdateQueue
from onrecord_bot.devserver.world.world import (
    GENERAL_TOPIC,
    ChatKind,
    Message,
    Standing,
    User,
    World,
)

Found = TypeVar("Found")

# Not a secret: it opens nothing but this server.
TOKEN = "1234567890:development-server-on-loopback"  # noqa: S105 - see the line above
BOT_ID = 1234567890
BOT_USERNAME = "onrecord_dev_bot"


class DevServer:
    """A Bot API server on a loopback port; port 0 takes any free one."""

    def __init__(
        self, port: int = 0, *, clock: Clock | None = None, first_id: int = 0, token: str = TOKEN
    ) -> None:
        self.token = token
        self.clock: Clock = clock or WallClock()
        self.faults = Faults()
        self.connections = Connections()
        bot = User(BOT_ID, "OnRecord", BOT_USERNAME, is_bot=True)
        self.backend = backend_of(bot, self.clock, first_id)
        self.api = BotApi(token, self.backend, self.faults, self.connections)
        self.routes: list[BaseRoute] = [
            Route("/bot{token}/{method}", self.api.call, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self.api.file, methods=["GET"]),
        ]
        self._transcript = Transcript()
        self.world.watchers += [self._transcript.noted, lambda *_: self.backend.bell.ring()]
        self._port = port
        self._open = contextlib.AsyncExitStack()

    @property
    def world(self) -> World:
        return self.backend.world

    @property
    def updates(self) -> UpdateQueue:
        return self.backend.updates

    @property
    def port(self) -> int:
        return self._port

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._port}"

    @property
    def base_url(self) -> str:
        """What the bot's library puts before the token."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.url}/file/bot"

    async def __aenter__(self) -> Self:
        listening = listening_on(self._port)
        self._port = listening.getsockname()[1]
        await self._open.enter_async_context(hosted(self.routes, listening, self.connections))
        # Who polls is gone with the connection, and the handler would wait on for its time.
        self._open.callback(self.backend.bell.let_go)
        self._open.callback(self.connections.cut_all)
        postman = asyncio.create_task(Postman(self.backend, self.api).walk())
        self._open.push_async_callback(_ended, postman)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._open.aclose()

    def limit_rates(self) -> None:
        """From now on sends are held to Telegram's published limits."""
        self.api.rates = RateModel(self.clock)

    def user(
        self,
        name: str,
        *,
        language_code: str = "en",
        username: str = "",
        user_id: int | None = None,
    ) -> Person:
        """A new person."""
        user = self.world.add_user(
            name, language_code=language_code, username=username, user_id=user_id
        )
        return Person(self, user)

    def group(self, title: str, *members: Person, bot: bool = True) -> Group:
        """A basic group; its first member owns it."""
        return self._chat(ChatKind.GROUP, title, members, bot=bot)

    def supergroup(
        self,
        title: str,
        *members: Person,
        topics: bool = False,
        username: str = "",
        bot: bool = True,
        number: int | None = None,
    ) -> Group:
        """A supergroup, with topics if it is a forum; its id is made from the number."""
        made = self._chat(ChatKind.SUPERGROUP, title, members, bot=bot, number=number)
        made.chat.is_forum, made.chat.username = topics, username
        # The number of the general topic is never a topic of one's own.
        made.chat.last_message_id += GENERAL_TOPIC if topics else 0
        return made

    def channel(self, title: str, *members: Person, username: str = "", bot: bool = False) -> Group:
        made = self._chat(ChatKind.CHANNEL, title, members, bot=bot)
        made.chat.username = username
        return made

    def origin_of(self, message: Message | None) -> Json | None:
        """How a forward of this message tells where it comes from."""
        return None if message is None else origin_of(message)

    async def until(
        self,
        look: Callable[[], Found | None],
        timeout_s: float = PATIENCE_S,
        why: str = "what was waited for did not happen",
    ) -> Found:
        """What `look` finds; looked for at every change."""
        found = await self.backend.bell.until(look, timeout_s)
        if found is None:
            raise NothingCame(f"{why} within {timeout_s} s\n{self.transcript()}")
        return found

    async def toast(self, callback: Callback, timeout_s: float = PATIENCE_S) -> Json:
        """How the bot answered a pressed button: text, show_alert, url."""
        return await self.until(lambda: callback.answer, timeout_s, "the button got no answer")

    async def results(self, query: InlineQuery, timeout_s: float = PATIENCE_S) -> list[Json]:
        """What the bot shows for an inline query."""
        await self.until(lambda: query.answer, timeout_s, "the inline query got no answer")
        return query.results

    async def guest_reply(self, call: GuestCall, timeout_s: float = PATIENCE_S) -> Message:
        """What the bot said as a guest."""
        return await self.until(lambda: call.reply, timeout_s, "the guest call got no answer")

    async def called(
        self, method: str, times: int = 1, timeout_s: float = PATIENCE_S
    ) -> list[Call]:
        """The calls of a method, once there are so many."""

        def enough() -> list[Call] | None:
            calls = self.calls(method)
            return calls if len(calls) >= times else None

        return await self.until(enough, timeout_s, f"{method} was not called {times} times")

    def calls(self, method: str) -> list[Call]:
        """The finished calls of a method so far."""
        return [call for call in self.api.calls if call.method.lower() == method.lower()]

    def transcript(self) -> str:
        """Everything said, edited and refused, for the message of a failing test."""
        return self._transcript.text(self.api.calls)

    def _chat(
        self,
        kind: ChatKind,
        title: str,
        members: tuple[Person, ...],
        *,
        bot: bool,
        number: int | None = None,
    ) -> Group:
        chat = self.world.add_chat(kind, title, number)
        people = members or (self.user("Owner"),)
        for person in people:
            chat.standings[person.user.user_id] = Standing.MEMBER
        chat.standings[people[0].user.user_id] = Standing.CREATOR
        if bot:
            is_channel = kind is ChatKind.CHANNEL
            standing = Standing.ADMINISTRATOR if is_channel else Standing.MEMBER
            chat.standings[self.world.bot.user_id] = standing
        return Group(self, chat, people[0])


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
