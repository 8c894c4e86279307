"""Waiting for something to become so, without sleeping: whoever changes a thing rings."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


class Bell:
    """Wakes everyone who waits. Ring it on the event loop's own thread."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[bool]] = set()

    def ring(self) -> None:
        self._wake(go_on=True)

    def let_go(self) -> None:
        """Nobody who waits now waits any longer: it is closing time."""
        self._wake(go_on=False)

    def _wake(self, *, go_on: bool) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(go_on)
        self._waiting.clear()

    async def until(self, look: Callable[[], Found | None], timeout_s: float) -> Found | None:
        """What `look` finds first, looked for at every ring; None when it is over or let go."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout_s
        while (found := look()) is None and (left := deadline - loop.time()) > 0:
            if not await self._rung(loop, left):
                break
        return found

    async def _rung(self, loop: asyncio.AbstractEventLoop, timeout_s: float) -> bool:
        """Whether to go on waiting."""
        waiter: asyncio.Future[bool] = loop.create_future()
        self._waiting.add(waiter)
        try:
            async with asyncio.timeout(timeout_s):
                return await waiter
        except TimeoutError:
            return True
        finally:
            self._waiting.discard(waiter)
