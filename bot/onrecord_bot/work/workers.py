"""Has what waits in the inbox handled: in order in each chat, chats side by side."""

import asyncio
import contextlib
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

import structlog

from onrecord.durable import Arrived, Waiting
from onrecord_bot.watch.counting import Counts
from onrecord_bot.watch.redacting import steps
from onrecord_bot.work.handler import Finish, Finished, Handler, Later, Unparsable
from onrecord_bot.work.leases import LAST_SECONDS, Leases
from onrecord_bot.work.limits import limited
from onrecord_bot.work.patience import Patience

log = structlog.get_logger()

TRIES = 3
PARKED = 2_000
"""How many updates may wait for the platform without taking up a place; more would fill memory."""
IDLE_SECONDS = 0.5
"""How often to look unasked: another process or a lost lease may have left work."""
SLOW_SECONDS = 2.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How many chats at once, and how long things may take."""

    lanes: int
    handler_seconds: float
    shutdown_seconds: float


class Workers:
    """Leases updates and runs the handler on each; a handler that is stuck is abandoned."""

    def __init__(self, leases: Leases, handler: Handler, counts: Counts, rhythm: Rhythm) -> None:
        self._leases = leases
        self._handler = handler
        self._counts = counts
        self._rhythm = rhythm
        self._woken = asyncio.Event()
        self._in_hand: dict[int, asyncio.Task[None]] = {}
        self._patience = Patience(counts, self._woken.set)
        # Whether more may wait than there was room for.
        self._crowded = False
        self._stopped = asyncio.Event()
        self._told_at = 0.0
        self.beat = 0.0

    @property
    def trouble(self) -> str:
        """What the store failed with, as long as it does."""
        return self._leases.trouble

    @property
    def in_hand(self) -> int:
        return len(self._in_hand)

    async def admit(self, arrived: Sequence[Arrived]) -> int:
        """Keeps these updates durably and starts on what there is room for; how many were new."""
        # One more than comes in, which tells whether older ones wait; not as many as there is room
        # for, since others may be admitting beside this.
        most = min(self._free(), len(arrived) + 1)
        if self._stopped.is_set() or most <= 0:
            fresh = await self._leases.accept(arrived)
            self._woken.set()
            return fresh
        fresh, leased = await self._leases.admit(arrived, most)
        if self._stopped.is_set():
            # Leased behind the back of the end: given back, so that nobody waits for it to run out.
            await self._leases.give_back()
            return fresh
        self._leases.well()
        for waiting in leased:
            self._start(waiting)
        if len(leased) == most:
            self._woken.set()
        return fresh

    async def run(self, stop: asyncio.Event) -> None:
        """Works until told to stop, then finishes what is in hand and gives back the rest."""
        beside = asyncio.gather(
            self._leases.renew_from_time_to_time(lambda: bool(self._in_hand)), self._wake_at(stop)
        )
        try:
            while not stop.is_set():
                self.beat = asyncio.get_running_loop().time()
                if not await self._take_some():
                    await self._rest()
        finally:
            self._stopped.set()
            # Whoever waits for the stop beside us may not have been woken yet.
            self._told_at = self._told_at or asyncio.get_running_loop().time()
            await self._wind_down()
            beside.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await beside
            await self._leases.give_back()

    async def _wake_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._told_at = asyncio.get_running_loop().time()
        self._woken.set()

    async def _take_some(self) -> bool:
        """Starts on what there is room for; whether more may be waiting. New ones wake us."""
        self._woken.clear()
        free = self._free()
        self._crowded = free <= 0
        if self._crowded:
            return False
        leased = await self._leases.more(free)
        if leased is None:
            return False
        # With nothing to hold, nothing was written: a full disk would not show.
        if leased or not self._in_hand:
            self._leases.well()
        for waiting in leased:
            self._start(waiting)
        self._crowded = len(leased) == free
        return self._crowded

    def _free(self) -> int:
        """How many more updates may be in hand."""
        return self._rhythm.lanes + min(len(self._patience.parked), PARKED) - len(self._in_hand)

    def _start(self, waiting: Waiting) -> None:
        # A lease that ran out while we were stalled comes back to us: still in hand.
        if waiting.update_id in self._in_hand:
            return
        task = asyncio.create_task(self._work_on(waiting))
        self._in_hand[waiting.update_id] = task
        task.add_done_callback(lambda _: self._put_down(waiting.update_id))

    def _put_down(self, update_id: int) -> None:
        self._in_hand.pop(update_id, None)
        if self._crowded:
            self._woken.set()

    async def _rest(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(IDLE_SECONDS):
                await self._woken.wait()

    async def _work_on(self, waiting: Waiting) -> None:
        try:
            finished = await self._handled(waiting)
        except Unparsable as error:
            await self._fail(waiting, f"unparsable: {error}", 1)
        except Later as error:
            await self._fail(waiting, str(error), 1)
        except TimeoutError:
            log.warning("handler_abandoned", seconds=self._rhythm.handler_seconds)
            if waiting.attempts < TRIES - 1:
                await self._ask_patience(waiting)
            await self._give_up(waiting, "took too long")
        except Exception as error:  # noqa: BLE001 - one update's trouble is no other's
            log.warning("handler_failed", error=type(error).__name__, at=steps(error))
            await self._give_up(waiting, type(error).__name__)
        else:
            await self._finish(waiting, finished)

    async def _handled(self, waiting: Waiting) -> Finished:
        """What became of it after every wait that the platform imposes. Raises Later in the end."""
        update_id = waiting.update_id
        understand = partial(self._handler.handle, waiting)
        finish = await self._patience.bear(update_id, lambda: self._in_time(understand()))
        return await self._patience.bear(update_id, lambda: self._soon(finish))

    async def _in_time(self, work: Awaitable[T]) -> T:
        async with limited(self._rhythm.handler_seconds):
            return await work

    async def _soon(self, finish: Finish) -> Finished:
        """Speaks for the update. Too slow a network raises Later: it is not the update's fault."""
        try:
            return await self._in_time(finish())
        except TimeoutError:
            raise Later("the network is too slow", SLOW_SECONDS) from None

    async def _finish(self, waiting: Waiting, finished: Finished) -> None:
        outcome, more = finished.outcome, finished.more
        self._counts.handled.labels(outcome).inc()
        took = (datetime.now(UTC) - waiting.received_at).total_seconds()
        self._counts.seconds.observe(max(0.0, took))
        log.info("handled", outcome=outcome, ms=round(1000 * max(0.0, took)))
        if more is None:
            more = await self._leases.done(waiting.update_id, outcome)
        else:
            self._leases.well()
        # Only then is there something to look for: a look is a transaction.
        if more:
            self._woken.set()

    async def _ask_patience(self, waiting: Waiting) -> None:
        """Says that it takes longer, if that can be said now: the next try is not put off for it.

        It is said before the update is given back: another process might be quicker to answer.
        """
        try:
            await self._in_time(self._handler.ask_patience(waiting))
        except Exception as error:  # noqa: BLE001 - a courtesy
            log.info("patience_not_asked", error=type(error).__name__)

    async def _give_up(self, waiting: Waiting, reason: str) -> None:
        """Try again later; after the last try the person is told."""
        if await self._fail(waiting, reason, TRIES):
            try:
                await self._patience.bear(
                    waiting.update_id, lambda: self._in_time(self._handler.apologise(waiting))
                )
            except Exception as error:  # noqa: BLE001 - there is nobody left to tell
                log.warning("apology_failed", error=type(error).__name__)

    async def _fail(self, waiting: Waiting, reason: str, tries: int) -> bool:
        """Notes that a try failed; whether the update was set aside for good."""
        self._counts.failed.labels(reason.partition(":")[0]).inc()
        log.warning("update_failed", reason=reason, attempts=waiting.attempts)
        aside = await self._leases.failed(waiting.update_id, reason, tries)
        if aside:
            self._counts.quarantined.inc()
            self._woken.set()
        return aside

    async def _wind_down(self) -> None:
        for update_id in self._patience.parked:
            self._in_hand[update_id].cancel()
        tasks = list(self._in_hand.values())
        if not tasks:
            return
        # Counted from when we were told: a record that another process holds took of it already.
        since = asyncio.get_running_loop().time() - self._told_at
        whole = self._rhythm.shutdown_seconds
        left = max(whole - since, min(whole, LAST_SECONDS))
        _, late = await asyncio.wait(tasks, timeout=left)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
