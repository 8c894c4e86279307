"""What one process holds of the inbox: leased, renewed, written down as done, or given back."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from functools import partial
from typing import ParamSpec, TypeVar

import structlog

from onrecord.durable import Arrived, Inbox, Waiting
from onrecord_bot.work.noting import noted
from onrecord_bot.work.threads import Threads

P = ParamSpec("P")
T = TypeVar("T")

log = structlog.get_logger()

TROUBLE_SECONDS = 1.0
LAST_SECONDS = 2.0
"""At a stop, at least for what is in hand and at most for giving back: ten are there in all."""


class Leases:
    """One owner's view of the inbox; it outlives a store that is busy or whose disk is full.

    ``trouble`` names the store's last failure until something could be written again.
    """

    def __init__(self, inbox: Inbox, threads: Threads, owner: str, seconds: float) -> None:
        self._inbox = inbox
        self._threads = threads
        self._owner = owner
        self._seconds = seconds
        self.trouble = ""

    async def accept(self, arrived: Sequence[Arrived]) -> int:
        """Keeps these updates and says how many were new. Raises what the store raises."""
        return await self._threads.run(self._inbox.accept, arrived)

    async def admit(self, arrived: Sequence[Arrived], most: int) -> tuple[int, Sequence[Waiting]]:
        """Keeps these updates, then leases some; how many were new, and the leased ones.

        Raises what the store raises.
        """
        return await self._threads.run(self._inbox.admit, arrived, self._owner, most, self._seconds)

    async def more(self, most: int) -> Sequence[Waiting] | None:
        """Leases at most so many of those that wait; after a failure of the store pauses: None."""
        try:
            return await self._threads.run(self._inbox.lease, self._owner, most, self._seconds)
        except Exception as error:  # noqa: BLE001 - the store may be busy or full; work goes on
            await asyncio.sleep(self._failed_at("lease", error))
            return None

    async def renew_from_time_to_time(self, is_needed: Callable[[], bool]) -> None:
        """Renews until cancelled."""
        while True:
            await asyncio.sleep(self._seconds / 3)
            if is_needed():
                await self._renew()

    async def done(self, update_id: int, outcome: str) -> bool:
        """Notes that the update is done with; whether more waits in its chat."""
        return await self._noted(self._inbox.done, update_id, outcome)

    async def failed(self, update_id: int, reason: str, tries: int) -> bool:
        """Notes a failed try; whether the update was set aside, as it is after so many tries."""
        return await self._noted(self._inbox.failed, update_id, reason, tries)

    async def give_back(self) -> None:
        """Gives back what is still leased; what comes too late waits until its lease ends."""
        with contextlib.suppress(Exception):
            async with asyncio.timeout(LAST_SECONDS):
                await self._threads.run(self._inbox.release, self._owner)

    def well(self) -> None:
        """Notes that the store works again."""
        self.trouble = ""

    async def _renew(self) -> None:
        try:
            await self._threads.run(self._inbox.renew, self._owner, self._seconds)
        except Exception as error:  # noqa: BLE001 - the next try comes before the lease ends
            self._failed_at("renew", error)
        else:
            self.well()

    async def _noted(self, act: Callable[P, T], *given: P.args, **more: P.kwargs) -> T:
        """What was done must be written down: whatever the store raises passes in time."""
        result = await noted(
            lambda: self._threads.run(act, *given, **more), partial(self._failed_at, act.__name__)
        )
        self.well()
        return result

    def _failed_at(self, act: str, error: Exception) -> float:
        """Names the trouble; the seconds until the store may be tried again."""
        self.trouble = type(error).__name__
        log.warning("store_failed", act=act, error=self.trouble)
        return TROUBLE_SECONDS
