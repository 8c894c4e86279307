"""Lets a few through at a time, not counting any that take too long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Gate:
    """Lets ``places`` callers in at once; one that stays longer than ``seconds`` no longer counts.

    A crash repeats the sends whose outcome is not yet on disk: on a healthy line those are never
    more than there are places. A line that is slow for one chat does not hold up the others.
    """

    def __init__(self, places: int, seconds: float) -> None:
        self._free = asyncio.Semaphore(places)
        self._seconds = seconds

    @asynccontextmanager
    async def inside(self) -> AsyncIterator[None]:
        """Holds a place while the block runs, but no longer than it may."""
        await self._free.acquire()
        place = _Place(self._free)
        timer = asyncio.get_running_loop().call_later(self._seconds, place.give_back)
        try:
            yield
        finally:
            timer.cancel()
            place.give_back()


class _Place:
    """A place inside, given back once: on leaving, or when its time is up."""

    def __init__(self, free: asyncio.Semaphore) -> None:
        self._free = free
        self._held = True

    def give_back(self) -> None:
        if self._held:
            self._held = False
            self._free.release()
