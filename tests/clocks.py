"""Time that passes only when it is told to."""

from datetime import datetime, timedelta


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._steady = now.timestamp()

    def now(self) -> datetime:
        return self._now

    def steady(self) -> float:
        return self._steady

    def goes_on(self, seconds: float) -> None:
        """Time passes, by both clocks."""
        self._now += timedelta(seconds=seconds)
        self._steady += seconds

    def jumps(self, seconds: float) -> None:
        """Somebody sets the calendar; no time passes."""
        self._now += timedelta(seconds=seconds)
