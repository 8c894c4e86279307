"""Fetches updates by long polling; the offset moves only after they are kept."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

import structlog
from telegram.error import BadRequest, Conflict, InvalidToken, RetryAfter

from onrecord.errors import NoRoom
from onrecord_bot.line.calling import Garbled
from onrecord_bot.line.door import UNREADABLE, update_id_of
from onrecord_bot.line.wire import BATCH, wait_asked

log = structlog.get_logger()

NETWORK_CAP = 5.0
"""Seconds between two tries at most, where the line or the server is down."""
REJECTED_CAP = 60.0
"""The same where the server refuses us: asking more often helps nobody."""
ORDINARY_ID = 2**63 - 1
"""No server counts further, unless it counts in a way of its own."""
HASTY = 0.2
"""An empty answer in less than these seconds comes from a server that does not wait."""
GARBLED_TRIES = 3
"""How often an update is asked for on its own before it counts as unreadable."""


_ADVICE: tuple[tuple[type[BaseException], str], ...] = (
    (
        Conflict,
        "another process polls with this token, or a webhook is set: stop the other one",
    ),
    (
        InvalidToken,
        "the server refuses the token; it is tried again at least once a minute",
    ),
    (
        NoRoom,
        "the disk under the record is full: free some room; until then nothing is taken in",
    ),
    (
        Garbled,
        (
            "no answer of a Bot API server: a proxy's page, or ONRECORD_TELEGRAM_BASE_URL leads "
            "elsewhere; an update that cannot be read is set aside after three tries"
        ),
    ),
    (
        BadRequest,
        "the server refuses what it was asked; of a webhook it wants a public https address",
    ),
)
"""What an operator can do about each kind of failure; the first kind that fits tells it."""


def advice(error: BaseException) -> str:
    """What an operator can do about it."""
    return next((told for kind, told in _ADVICE if isinstance(error, kind)), "it is tried again")


class Source(Protocol):
    async def raw_updates(self, offset: int, seconds: int, most: int) -> list[Any]:
        """At most ``most`` of the updates that wait at the server from ``offset`` on."""
        ...


Keep = Callable[[Sequence[Any]], Awaitable[None]]
"""Returns once the updates are kept; raises where they could not be."""


class Backoff:
    """Doubling pauses with jitter, up to a cap that depends on what went wrong."""

    def __init__(self, jitter: Callable[[], float] = random.random) -> None:
        self._jitter = jitter
        self._failures = 0

    def reset(self) -> None:
        self._failures = 0

    def pause(self, error: BaseException) -> float:
        """Seconds to wait after this failure."""
        self._failures += 1
        if isinstance(error, RetryAfter):
            return min(REJECTED_CAP, wait_asked(error))
        cap = REJECTED_CAP if isinstance(error, InvalidToken) else NETWORK_CAP
        grown = min(cap, 0.25 * 2.0 ** min(self._failures, 16))
        # Between a half and the whole, so that the cap holds.
        return grown * (0.5 + 0.5 * self._jitter())


def _end_of(batch: Sequence[Any]) -> int:
    """The offset that confirms this batch.

    An odd id among ordinary ones is left for the next batch: what is still to come has lower ones.
    """
    ids = [n for n in map(update_id_of, batch) if n is not None]
    if not ids:
        raise ValueError("a batch without a single update id")
    return max([n for n in ids if n <= ORDINARY_ID] or ids) + 1


class Stumbles:
    """What to do about answers that cannot be read: ask for one update at a time, then skip it."""

    def __init__(self) -> None:
        self._seen = Counter[int | None]()

    @property
    def most(self) -> int:
        """How many updates to ask for at once."""
        return 1 if self._seen else BATCH

    def forget(self) -> None:
        """An answer could be read."""
        self._seen.clear()

    def unread(self, error: Garbled) -> int | None:
        """The id of an update that is to be skipped now, after its last try; None to try again."""
        alone = error.update_id if self._seen else None
        self._seen[alone] += 1
        return alone if self._seen[alone] >= GARBLED_TRIES else None


class Poller:
    """One loop: ask, keep, move on. It outlives every failure of the network and of the store."""

    def __init__(
        self,
        source: Source,
        keep: Keep,
        *,
        seconds: int,
        room: Callable[[], Awaitable[None]],
        polled: Callable[[BaseException | None], None],
    ) -> None:
        self._source = source
        self._keep = keep
        self._seconds = seconds
        self._room = room
        self._polled = polled
        self._offset = 0
        self._confirmed: Sequence[Any] = ()
        self._forgets = True
        self._in_touch = False
        self._backoff = Backoff()
        self._stumbles = Stumbles()

    async def run(self) -> None:
        """Polls until cancelled."""
        while True:
            try:
                await self._once()
            except Exception as error:  # noqa: BLE001 - polling outlives whatever the store raises
                # Whoever answers next may be another server, or the same one made anew.
                self._in_touch, self._forgets = False, True
                self._polled(error)
                await self._wait_after(error)

    async def _once(self) -> None:
        await self._room()
        begun = asyncio.get_running_loop().time()
        # Until the server has answered once it is asked for an answer now: whether updates come in
        # should be known at once, and not only when somebody writes.
        seconds = self._seconds if self._in_touch else 0
        batch = await self._batch(seconds)
        await self._move_on(batch)
        self._in_touch = True
        self._polled(None)
        self._backoff.reset()
        if not batch and asyncio.get_running_loop().time() - begun < HASTY:
            # A server that does not wait for updates would be asked without a pause.
            await asyncio.sleep(HASTY)

    async def _batch(self, seconds: int) -> Sequence[Any]:
        """The next updates; for one that cannot be read a stub, which is set aside later."""
        try:
            batch = await self._source.raw_updates(self._offset, seconds, self._stumbles.most)
        except Garbled as error:
            if (unread := self._stumbles.unread(error)) is None:
                raise
            log.warning("update_unreadable", tries=GARBLED_TRIES)
            batch = [{"update_id": unread, "message": UNREADABLE}]
        self._stumbles.forget()
        return batch

    async def _move_on(self, batch: Sequence[Any]) -> None:
        """Keep the batch and confirm it with the next offset.

        An empty answer means that everything below the offset is confirmed and forgotten. From
        there 0 says "the earliest unconfirmed", and that stays right when ids start anew at random
        after a quiet week. A server that gives what was confirmed never forgets: there is no
        earliest, and what is new comes from the offset on.
        """
        if self._offset == 0 and any(one in self._confirmed for one in batch):
            self._forgets, self._offset = False, _end_of(self._confirmed)
        elif batch:
            await self._keep(batch)
            self._offset, self._confirmed = _end_of(batch), batch
        elif self._forgets:
            self._offset = 0

    async def _wait_after(self, error: BaseException) -> None:
        pause = self._backoff.pause(error)
        log.warning("poll_failed", error=type(error).__name__, advice=advice(error), pause=pause)
        await asyncio.sleep(pause)
