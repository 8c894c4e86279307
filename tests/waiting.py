"""Waiting for what rings no bell: a thread at work, a store that is a dictionary."""

import asyncio
from collections.abc import Callable

PATIENCE_S = 120.0
_LOOK_EVERY_S = 0.01


async def until(holds: Callable[[], object], seconds: float = PATIENCE_S) -> None:
    """Comes back as soon as it holds. Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - see above
            await asyncio.sleep(_LOOK_EVERY_S)
