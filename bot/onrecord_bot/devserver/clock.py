"""What time it is, so that a test can say it."""

import time
from typing import Protocol


class Clock(Protocol):
    def now(self) -> float:
        """Seconds since 1970."""
        ...


class WallClock:
    """The machine's own time."""

    def now(self) -> float:
        return time.time()


class HandClock:
    """A clock that stands until someone moves it."""

    def __init__(self, at: float = 1_700_000_000.0) -> None:
        self._at = at

    def now(self) -> float:
        return self._at

    def forward(self, seconds: float) -> None:
        self._at += seconds
