"""Lets a few through at a time, not counting any that take too long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Gate:
    """At most ``places`` inside, where each gives up its place after ``seconds``.

    So a healthy line has few sends whose outcome is not yet written down, and a crash repeats no
    more than those; a line that is slow for one chat holds up no other.
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
