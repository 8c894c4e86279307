"""Has what waits in the inbox handled: in order in each chat, chats side by side."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol, TypeVar

import structlog

from onrecord.durable import Arrived, Inbox, Waiting
from onrecord.errors import Busy
from onrecord_bot.watch.counting import Counts
from onrecord_bot.watch.redacting import steps
from onrecord_bot.work.threads import Threads

log = structlog.get_logger()

TRIES = 3
PATIENCE = 3600.0
"""An update that could not be finished for so long is set aside, where an operator sees it."""
PARKED = 2_000
IDLE_SECONDS = 0.5
TROUBLE_SECONDS = 1.0
SLOW_SECONDS = 2.0
LAST_SECONDS = 2.0
"""At a stop, at least for what is in hand and at most for giving back: ten are there in all."""


class Unparsable(Exception):
    """The update is not of the form it should be; the message says where."""


class Later(Exception):
    """The update cannot be finished for so many seconds, through no fault of its own."""

    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.seconds = seconds


T = TypeVar("T")
Finish = Callable[[], Awaitable[str]]
"""Says what is to be said and names the outcome; raises Later, and may then be called again."""


class Handler(Protocol):
    """What becomes of an update."""

    async def handle(self, waiting: Waiting) -> Finish:
        """Understands it. Raises Unparsable or Later."""
        ...

    async def apologise(self, waiting: Waiting) -> None:
        """Tells whoever waits for an answer that there will be none."""
        ...


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How many chats at once, and how long things may take."""

    owner: str
    lanes: int
    lease_seconds: float
    handler_seconds: float
    shutdown_seconds: float


class Workers:
    """Leases updates and runs the handler on each; a stuck one is abandoned and reported."""

    def __init__(
        self,
        inbox: Inbox,
        handler: Handler,
        threads: Threads,
        counts: Counts,
        rhythm: Rhythm,
    ) -> None:
        self._inbox = inbox
        self._handler = handler
        self._threads = threads
        self._counts = counts
        self._rhythm = rhythm
        self._woken = asyncio.Event()
        self._in_hand: dict[int, asyncio.Task[None]] = {}
        # Those that wait for the platform hold their lease but take up no place.
        self._parked: set[int] = set()
        # Whether more may wait than there was room for.
        self._crowded = False
        self._stopped = asyncio.Event()
        self._told_at = 0.0
        self.beat = 0.0
        self.trouble = ""
        """What the store failed with, as long as it does."""

    @property
    def in_hand(self) -> int:
        return len(self._in_hand)

    async def admit(self, arrived: Sequence[Arrived]) -> int:
        """Keeps these durably and takes up at once what there is room for; how many were new."""
        # One more than comes in, which tells whether older ones wait; not as many as there is room
        # for, since others may be admitting beside this.
        most = min(self._free(), len(arrived) + 1)
        if self._stopped.is_set() or most <= 0:
            fresh = await self._threads.run(self._inbox.accept, arrived)
            self._woken.set()
            return fresh
        fresh, leased = await self._threads.run(
            self._inbox.admit, arrived, self._rhythm.owner, most, self._rhythm.lease_seconds
        )
        if self._stopped.is_set():
            # Leased behind the back of the end: given back, so that nobody waits for it to run out.
            await self._release()
            return fresh
        self.trouble = ""
        for waiting in leased:
            self._start(waiting)
        if len(leased) == most:
            self._woken.set()
        return fresh

    async def run(self, stop: asyncio.Event) -> None:
        """Works until told to stop, then finishes what is in hand and gives back the rest."""
        beside = asyncio.gather(self._renew_forever(), self._wake_at(stop))
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
            await self._release()

    async def _wake_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._told_at = asyncio.get_running_loop().time()
        self._woken.set()

    async def _take_some(self) -> bool:
        """Whether more may be waiting than there was room for; what comes in later wakes us."""
        self._woken.clear()
        free = self._free()
        self._crowded = free <= 0
        if self._crowded:
            return False
        try:
            leased = await self._threads.run(
                self._inbox.lease, self._rhythm.owner, free, self._rhythm.lease_seconds
            )
        except Exception as error:  # noqa: BLE001 - the store may be busy or full; work goes on
            self._note("lease", error)
            await asyncio.sleep(TROUBLE_SECONDS)
            return False
        # With nothing to hold, nothing was written: a full disk would not show.
        if leased or not self._in_hand:
            self.trouble = ""
        for waiting in leased:
            self._start(waiting)
        self._crowded = len(leased) == free
        return self._crowded

    def _free(self) -> int:
        """How many more updates may be in hand."""
        return self._rhythm.lanes + min(len(self._parked), PARKED) - len(self._in_hand)

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
            outcome = await self._handled(waiting)
        except Unparsable as error:
            await self._fail(waiting, f"unparsable: {error}", 1)
        except Later as error:
            await self._fail(waiting, str(error), 1)
        except TimeoutError:
            log.warning("handler_abandoned", seconds=self._rhythm.handler_seconds)
            await self._give_up(waiting, "took too long")
        except Exception as error:  # noqa: BLE001 - one update's trouble is no other's
            log.warning("handler_failed", error=type(error).__name__, at=steps(error))
            await self._give_up(waiting, type(error).__name__)
        else:
            await self._finish(waiting, outcome)

    async def _handled(self, waiting: Waiting) -> str:
        """The outcome, after as many waits as the platform imposes. Raises Later in the end."""
        finish = await self._patiently(
            waiting, lambda: self._in_time(self._handler.handle(waiting))
        )
        return await self._patiently(waiting, lambda: self._soon(finish))

    async def _patiently(self, waiting: Waiting, act: Callable[[], Awaitable[T]]) -> T:
        loop = asyncio.get_running_loop()
        latest = loop.time() + PATIENCE
        while True:
            try:
                return await act()
            except (Later, Busy) as error:
                # A record that another process holds is no more the update's fault than a
                # platform that wants us to wait.
                seconds = error.seconds if isinstance(error, Later) else TROUBLE_SECONDS
                if loop.time() + seconds > latest:
                    raise
                self._counts.failed.labels("later").inc()
                await self._park(waiting.update_id, seconds)

    async def _in_time(self, work: Awaitable[T]) -> T:
        async with asyncio.timeout(self._rhythm.handler_seconds):
            return await work

    async def _soon(self, finish: Finish) -> str:
        """Speaking that takes too long is the network's fault, not the update's."""
        try:
            return await self._in_time(finish())
        except TimeoutError:
            raise Later("the network is too slow", SLOW_SECONDS) from None

    async def _park(self, update_id: int, seconds: float) -> None:
        self._parked.add(update_id)
        self._woken.set()
        try:
            await asyncio.sleep(seconds)
        finally:
            self._parked.discard(update_id)

    async def _finish(self, waiting: Waiting, outcome: str) -> None:
        self._counts.handled.labels(outcome).inc()
        took = (datetime.now(UTC) - waiting.received_at).total_seconds()
        self._counts.seconds.observe(max(0.0, took))
        # Only then is there something to look for: a look is a transaction.
        if await self._keep_trying(self._inbox.done, waiting.update_id, outcome):
            self._woken.set()

    async def _give_up(self, waiting: Waiting, reason: str) -> None:
        """Try again later; after the last try the person is told."""
        if await self._fail(waiting, reason, TRIES):
            try:
                await self._patiently(
                    waiting, lambda: self._in_time(self._handler.apologise(waiting))
                )
            except Exception as error:  # noqa: BLE001 - there is nobody left to tell
                log.warning("apology_failed", error=type(error).__name__)

    async def _fail(self, waiting: Waiting, reason: str, tries: int) -> bool:
        """Whether the update was set aside."""
        self._counts.failed.labels(reason.partition(":")[0]).inc()
        log.warning("update_failed", reason=reason, attempts=waiting.attempts)
        aside = await self._keep_trying(self._inbox.failed, waiting.update_id, reason, tries)
        if aside:
            self._counts.quarantined.inc()
            self._woken.set()
        return bool(aside)

    async def _keep_trying(self, act: Callable[..., object], *given: object) -> object:
        """The store may be busy or its disk full: what was done must still be written down."""
        while True:
            try:
                result = await self._threads.run(act, *given)
            except Exception as error:  # noqa: BLE001 - whatever the store raises passes in time
                self._note(act.__name__, error)
                await asyncio.sleep(TROUBLE_SECONDS)
            else:
                self.trouble = ""
                return result

    def _note(self, act: str, error: Exception) -> None:
        self.trouble = type(error).__name__
        log.warning("store_failed", act=act, error=self.trouble)

    async def _renew_forever(self) -> None:
        while True:
            await asyncio.sleep(self._rhythm.lease_seconds / 3)
            if not self._in_hand:
                continue
            try:
                await self._threads.run(
                    self._inbox.renew, self._rhythm.owner, self._rhythm.lease_seconds
                )
            except Exception as error:  # noqa: BLE001 - the next try comes before the lease ends
                self._note("renew", error)
            else:
                self.trouble = ""

    async def _wind_down(self) -> None:
        for update_id in self._parked:
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

    async def _release(self) -> None:
        """What cannot be given back in time is taken up when its lease has run out."""
        with contextlib.suppress(Exception):
            async with asyncio.timeout(LAST_SECONDS):
                await self._threads.run(self._inbox.release, self._rhythm.owner)
