"""A limit on how long work takes, which does not count the time it waits for a free thread."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar


class Limit:
    """The time that is left to whatever runs within it."""

    def __init__(self, timeout: asyncio.Timeout) -> None:
        self._timeout = timeout
        self._left = 0.0
        self._pauses = 0

    def pause(self) -> None:
        """Stop the clock: a call waits for others."""
        self._pauses += 1
        if (when := self._timeout.when()) is not None:
            self._left = when - asyncio.get_running_loop().time()
            self._timeout.reschedule(None)

    def go_on(self) -> None:
        """Let the clock run again, unless another call still waits."""
        self._pauses -= 1
        if not self._pauses:
            # Whoever was cancelled meanwhile has no time left to count.
            with suppress(RuntimeError):
                self._timeout.reschedule(asyncio.get_running_loop().time() + self._left)


_LIMIT: ContextVar[Limit | None] = ContextVar("limit", default=None)


def own_limit() -> Limit | None:
    """The limit of the work that calls this, if it has one."""
    return _LIMIT.get()


@asynccontextmanager
async def limited(seconds: float) -> AsyncIterator[None]:
    """Raises TimeoutError once the work within has taken longer."""
    async with asyncio.timeout(seconds) as timeout:
        token = _LIMIT.set(Limit(timeout))
        try:
            yield
        finally:
            _LIMIT.reset(token)
