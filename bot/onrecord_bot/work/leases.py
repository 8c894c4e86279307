"""What one process holds of the inbox: leased, renewed, written down as done, or given back."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence

import structlog

from onrecord.durable import Arrived, Inbox, Waiting
from onrecord_bot.work.threads import Threads

log = structlog.get_logger()

TROUBLE_SECONDS = 1.0
LAST_SECONDS = 2.0
"""At a stop, at least for what is in hand and at most for giving back: ten are there in all."""


class Leases:
    """The inbox under the name of one owner. The store may be busy or its disk full: work goes on.

    ``trouble`` is what the store failed with, as long as it does.
    """

    def __init__(self, inbox: Inbox, threads: Threads, owner: str, seconds: float) -> None:
        self._inbox = inbox
        self._threads = threads
        self._owner = owner
        self._seconds = seconds
        self.trouble = ""

    async def accept(self, arrived: Sequence[Arrived]) -> int:
        """Keeps these; how many were new. Raises what the store raises."""
        return await self._threads.run(self._inbox.accept, arrived)

    async def admit(self, arrived: Sequence[Arrived], most: int) -> tuple[int, Sequence[Waiting]]:
        """Keeps these and leases up to so many; how many were new. Raises what the store raises."""
        return await self._threads.run(self._inbox.admit, arrived, self._owner, most, self._seconds)

    async def more(self, most: int) -> Sequence[Waiting] | None:
        """Up to so many that wait; None where the store failed, after a pause."""
        try:
            return await self._threads.run(self._inbox.lease, self._owner, most, self._seconds)
        except Exception as error:  # noqa: BLE001 - the store may be busy or full; work goes on
            self._failed_at("lease", error)
            await asyncio.sleep(TROUBLE_SECONDS)
            return None

    async def renew_from_time_to_time(self, is_needed: Callable[[], bool]) -> None:
        """Renews until cancelled."""
        while True:
            await asyncio.sleep(self._seconds / 3)
            if is_needed():
                await self._renew()

    async def done(self, update_id: int, outcome: str) -> bool:
        """Whether more waits in its chat."""
        return bool(await self._keep_trying(self._inbox.done, update_id, outcome))

    async def failed(self, update_id: int, reason: str, tries: int) -> bool:
        """Whether it was set aside, after so many tries."""
        return bool(await self._keep_trying(self._inbox.failed, update_id, reason, tries))

    async def give_back(self) -> None:
        """What cannot be given back in time is taken up when its lease has run out."""
        with contextlib.suppress(Exception):
            async with asyncio.timeout(LAST_SECONDS):
                await self._threads.run(self._inbox.release, self._owner)

    def well(self) -> None:
        """The store took what was to be written."""
        self.trouble = ""

    async def _renew(self) -> None:
        try:
            await self._threads.run(self._inbox.renew, self._owner, self._seconds)
        except Exception as error:  # noqa: BLE001 - the next try comes before the lease ends
            self._failed_at("renew", error)
        else:
            self.well()

    async def _keep_trying(self, act: Callable[..., object], *given: object) -> object:
        """What was done must be written down, however long that takes."""
        while True:
            try:
                result = await self._threads.run(act, *given)
            except Exception as error:  # noqa: BLE001 - whatever the store raises passes in time
                self._failed_at(act.__name__, error)
                await asyncio.sleep(TROUBLE_SECONDS)
            else:
                self.well()
                return result

    def _failed_at(self, act: str, error: Exception) -> None:
        self.trouble = type(error).__name__
        log.warning("store_failed", act=act, error=self.trouble)
