"""How much waits in the inbox, and whether there is room for more."""

import asyncio
import contextlib

from onrecord.durable import Depth, Inbox
from onrecord_bot.watch.counting import Counts
from onrecord_bot.work.threads import Threads

LOOK_SECONDS = 1.0


class Backlog:
    """Counts what waits, now and then; while it is too much, no more updates are asked for."""

    def __init__(self, inbox: Inbox, threads: Threads, counts: Counts, most: int) -> None:
        self._inbox = inbox
        self._threads = threads
        self._counts = counts
        self._most = most
        self._room = asyncio.Event()
        self._room.set()
        self.waiting = 0
        self.quarantined = 0

    @property
    def has_room(self) -> bool:
        return self._room.is_set()

    async def room(self) -> None:
        """Returns once more may come in."""
        await self._room.wait()

    async def watch(self) -> None:
        """Looks until cancelled."""
        while True:
            with contextlib.suppress(Exception):
                self._note(await self._threads.run(self._inbox.depth))
            await asyncio.sleep(LOOK_SECONDS)

    def _note(self, depth: Depth) -> None:
        self.waiting, self.quarantined = depth.waiting, depth.quarantined
        self._counts.waiting.set(depth.waiting)
        self._counts.oldest.set(depth.oldest_seconds)
        if depth.waiting < self._most:
            self._room.set()
        else:
            self._room.clear()
