"""The one place that sends messages: at the platform's pace, trying again where that can help."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Protocol, TypeVar

import structlog
from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from onrecord_bot.configuration import Pace
from onrecord_bot.delivery.pacing import Bucket, PerChat
from onrecord_bot.line.wire import wait_asked
from onrecord_bot.watch.counting import Counts

log = structlog.get_logger()

T = TypeVar("T")
Call = Callable[[int], Awaitable[T]]
"""One call of the platform for a chat; it gets the chat's id, which may have moved."""

PATIENCE = 18.0
"""No try begins later than this after the first; after that the message waits outside."""
OUTAGE_PAUSE = 2.5
"""Seconds until a message that several tries did not get through may be tried again."""
MOST_MOVES = 3
"""A chat moves once in its life; one that keeps moving is treated as gone."""

_CHAT_IS_CLOSED = (
    "chat not found",
    "chat_id_invalid",
    "user is deactivated",
    "group chat was deleted",
    "peer_id_invalid",
    "have no rights to send",
    "not enough rights to send",
    "user_is_blocked",
    "input_user_deactivated",
    "chat_write_forbidden",
)


class Urgency(StrEnum):
    """Whether a person is waiting for it."""

    INTERACTIVE = "interactive"
    BACKGROUND = "background"


class Gone(Exception):
    """It can never be sent: blocked, kicked, deleted."""


class Unsendable(Exception):
    """The platform refuses this very message, now and later."""


class NotNow(Exception):
    """It could not be sent in several tries; it may go through after ``seconds``."""

    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.seconds = seconds


class Clock(Protocol):
    def now(self) -> float: ...

    async def sleep(self, seconds: float) -> None: ...


class LoopClock:
    """The event loop's own monotonic time."""

    def now(self) -> float:
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class Sender:
    """Two lanes over one line: corrections wait whenever a person does."""

    def __init__(self, pace: Pace, counts: Counts, clock: Clock | None = None) -> None:
        self._clock = clock or LoopClock()
        self._counts = counts
        self._overall = Bucket(
            1 / pace.overall_per_second, max(1, int(pace.overall_per_second / 3))
        )
        self._chats = PerChat(1 / pace.chat_per_second, pace.chat_burst)
        self._groups = PerChat(60 / pace.group_per_minute, pace.group_burst)
        self._embargo: dict[int, float] = {}
        self._moved: dict[int, int] = {}

    async def to(
        self, chat_id: int, call: Call[T], urgency: Urgency = Urgency.INTERACTIVE
    ) -> tuple[T, int]:
        """Make the call when its turn comes; its result, and the id that the chat has by now.

        Raises Gone, Unsendable or NotNow.
        """
        latest, tries = self._clock.now() + PATIENCE, 0
        while self._clock.now() < latest:
            here = self._where(chat_id)
            await self._turn(here, urgency)
            try:
                result = await call(here)
            except TelegramError as error:
                self._counts.sends.labels(type(error).__name__).inc()
                await self._after(error, here, tries)
                tries += 1
            else:
                self._counts.sends.labels("sent").inc()
                return result, here
        raise NotNow("the platform cannot be reached", OUTAGE_PAUSE)

    def moved(self, chat_id: int, new_chat_id: int) -> None:
        """The chat goes on under another id."""
        self._moved.pop(new_chat_id, None)
        if new_chat_id != chat_id:
            self._moved[chat_id] = new_chat_id

    def _where(self, chat_id: int) -> int:
        """The chat's present id, however often it moved: no two ids ever lead to each other."""
        while (new := self._moved.get(chat_id)) is not None:
            chat_id = new
        return chat_id

    async def _turn(self, chat_id: int, urgency: Urgency) -> None:
        """Wait until this chat, its group and the whole line are free.

        The id is 0 for a message that was sent inline: it stands in a chat that we do not know.
        """
        self._heed_embargo(chat_id)
        now = self._clock.now()
        wait = self._chats.of(chat_id, now).reserve(now) if chat_id else 0.0
        if chat_id < 0:
            wait = max(wait, self._groups.of(chat_id, now).reserve(now))
        if wait > 0:
            await self._clock.sleep(wait)
        while urgency is Urgency.BACKGROUND and not self._overall.is_idle(self._clock.now()):
            await self._clock.sleep(2 * self._overall.interval)
        if (queue := self._overall.reserve(self._clock.now())) > 0:
            await self._clock.sleep(queue)

    def _heed_embargo(self, chat_id: int) -> None:
        """Raises NotNow while the chat may not be spoken to: waiting here would occupy a worker."""
        left = self._embargo.get(chat_id, 0.0) - self._clock.now()
        if left > 0:
            raise NotNow("the platform asks this chat to wait", left)
        self._embargo.pop(chat_id, None)

    async def _after(self, error: TelegramError, chat_id: int, attempt: int) -> None:
        """Returns if another try can help; raises if none can."""
        if isinstance(error, RetryAfter):
            self._hold_back(chat_id, error)
        elif isinstance(error, ChatMigrated):
            if attempt >= MOST_MOVES:
                raise Gone(type(error).__name__) from error
            self.moved(chat_id, error.new_chat_id)
            log.info("chat_moved")
        elif isinstance(error, Forbidden) or _is_about_the_chat(error):
            raise Gone(type(error).__name__) from error
        elif isinstance(error, (BadRequest, EndPointNotFound)):
            raise Unsendable(error.message) from error
        else:
            await self._clock.sleep(_pause(error, attempt))

    def _hold_back(self, chat_id: int, error: RetryAfter) -> None:
        self._embargo[chat_id] = self._clock.now() + wait_asked(error)


def _is_about_the_chat(error: TelegramError) -> bool:
    """Whether a refusal says that the chat takes no message of ours, now or ever."""
    said = error.message.casefold()
    return isinstance(error, BadRequest) and any(sign in said for sign in _CHAT_IS_CLOSED)


def _pause(error: TelegramError, attempt: int) -> float:
    cap = 20.0 if isinstance(error, InvalidToken) else 5.0
    return min(cap, 0.5 * 2.0**attempt) * (0.75 + 0.5 * random.random())
