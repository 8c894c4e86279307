"""Waiting without blame: what the platform or the store puts off is tried again when it may be."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from onrecord.errors import Busy
from onrecord_bot.watch.counting import Counts
from onrecord_bot.work.handler import Later

PATIENCE_SECONDS = 3600.0
"""Seconds after which an unfinished update is set aside, where an operator sees it."""
BUSY_SECONDS = 1.0

T = TypeVar("T")


class Patience:
    """Waits for platform and store; ``parked`` updates keep their lease but take no place."""

    def __init__(self, counts: Counts, on_parked: Callable[[], None]) -> None:
        self._counts = counts
        self._on_parked = on_parked
        self.parked: set[int] = set()

    async def bear(self, update_id: int, act: Callable[[], Awaitable[T]]) -> T:
        """Repeats the act after each wait that it asks for. Raises Later or Busy in the end."""
        loop = asyncio.get_running_loop()
        latest = loop.time() + PATIENCE_SECONDS
        while True:
            try:
                return await act()
            except (Later, Busy) as error:
                # A record that another process holds is no more the update's fault than a
                # platform that wants us to wait.
                seconds = error.seconds if isinstance(error, Later) else BUSY_SECONDS
                if loop.time() + seconds > latest:
                    raise
                self._counts.failed.labels("later").inc()
                await self._park(update_id, seconds)

    async def _park(self, update_id: int, seconds: float) -> None:
        self.parked.add(update_id)
        self._on_parked()
        try:
            await asyncio.sleep(seconds)
        finally:
            self.parked.discard(update_id)
