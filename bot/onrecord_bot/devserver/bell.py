"""Waiting for something to become so, without sleeping: whoever changes a thing rings."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


class Bell:
    """Wakes everyone who waits. Ring it on the event loop's own thread."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    async def until(self, look: Callable[[], Found | None], timeout_s: float) -> Found | None:
        """What `look` finds first, looked for at every ring; None when the time is over."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout_s
        while (found := look()) is None and (left := deadline - loop.time()) > 0:
            await self._rung(loop, left)
        return found

    async def _rung(self, loop: asyncio.AbstractEventLoop, timeout_s: float) -> None:
        waiter: asyncio.Future[None] = loop.create_future()
        self._waiting.add(waiter)
        try:
            async with asyncio.timeout(timeout_s):
                await waiter
        except TimeoutError:
            pass
        finally:
            self._waiting.discard(waiter)
