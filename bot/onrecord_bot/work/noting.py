"""Writes down what has happened, however long the store is held: not noted, it happens again."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from onrecord.errors import Busy

BUSY_SECONDS = 0.5

T = TypeVar("T")
After = Callable[[Exception], float]
"""Seconds until the next try after a failure; raises it where none can help."""


def while_busy(error: Exception) -> float:
    """A store that is held or whose disk is full takes it in time; nothing else passes."""
    if not isinstance(error, Busy):
        raise error
    return BUSY_SECONDS


async def noted(note: Callable[[], Awaitable[T]], after: After = while_busy) -> T:
    """Repeats the note until the store takes it; what the store says to it."""
    while True:
        try:
            return await note()
        except Exception as error:  # noqa: BLE001 - `after` knows which of them pass
            pause = after(error)
        await asyncio.sleep(pause)
