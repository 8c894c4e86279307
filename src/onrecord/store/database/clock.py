"""What time it is: by the calendar for dates, and by a clock that never jumps for waiting."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Both times that the store needs."""

    def now(self) -> datetime:
        """The time by the machine's calendar, in UTC."""
        ...

    def steady(self) -> float:
        """Seconds since 1970 that pass evenly, whatever happens to the calendar meanwhile."""
        ...


class SystemClock:
    """The machine's time; the steady one is read once and counted on by the monotonic clock.

    ``begins`` tells the seconds since 1970 with which the steady one begins: those who share a
    record all read them there, since the calendars of their machines may differ.
    """

    def __init__(self, begins: Callable[[], float] | None = None) -> None:
        at = time.monotonic()
        self._started = (begins or time.time)() - at

    def now(self) -> datetime:
        return datetime.now(UTC)

    def steady(self) -> float:
        return self._started + time.monotonic()
