"""What the index counts about itself, for whoever exposes metrics."""

from collections import Counter
from threading import Lock

TOLD = {
    "builds": "Times the index was built anew",
    "events_followed": "Events of the journal that were taken in",
    "follower_errors": "Times following the journal failed",
    "follower_failing": "Whether following the journal fails now: 1 or 0",
    "lag_events": "Events of the journal that are not taken in yet",
    "mended": "Times damage was found and the index put right",
    "rebuilds": "Times the index on disk was set aside and built anew",
    "saves": "Times the index was written to disk",
    "saves_failed": "Times the index could not be written to disk",
    "settle_errors": "Times putting the index in order failed",
    "vectors_damaged": "Stored vectors that were damaged, and encoded again",
    "vectors_encoded": "Texts that were encoded",
    "vectors_from_shelf": "Vectors that were stored already",
    "vectors_missing": "Texts that could not be encoded",
    "vectors_not_kept": "Vectors that could not be stored",
}
"""What each figure tells an operator."""


class Counters:
    """Named counts that only grow, and gauges that hold the latest value."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: Counter[str] = Counter()
        self._gauges: dict[str, float] = {}

    def add(self, name: str, by: int = 1) -> None:
        with self._lock:
            self._counts[name] += by

    def hold(self, name: str, value: float) -> None:
        with self._lock:
            self._gauges[name] = value

    def __getitem__(self, name: str) -> int:
        with self._lock:
            return self._counts[name]

    def counts(self) -> dict[str, int]:
        """All counts as they stand."""
        with self._lock:
            return dict(self._counts)

    def gauges(self) -> dict[str, float]:
        """All gauges as they stand."""
        with self._lock:
            return dict(self._gauges)
