"""Whether the bot does its work: what a probe asks, and what an operator wants to see."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Health:
    """``ready``: updates come in and are worked on. ``alive``: restarting would not help."""

    ready: bool
    alive: bool
    details: dict[str, float | int | str | bool] = field(default_factory=dict)


class Pulse:
    """Remembers, on a monotonic clock, when things last went well."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._polled: float | None = None
        self._trouble = ""

    def succeeded(self) -> None:
        self._polled, self._trouble = self._now(), ""

    def failed(self, error: BaseException) -> None:
        self._trouble = type(error).__name__

    @property
    def trouble(self) -> str:
        """What the last call failed with; empty where it went well."""
        return self._trouble

    @property
    def age(self) -> float:
        """Seconds since the last success; infinite where there was none."""
        return float("inf") if self._polled is None else self._now() - self._polled
