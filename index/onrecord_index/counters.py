"""What the index counts about itself, for whoever exposes metrics."""

from collections import Counter
from threading import Lock


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

    def snapshot(self) -> dict[str, float]:
        """All counts and gauges as they stand."""
        with self._lock:
            return {**self._counts, **self._gauges}
