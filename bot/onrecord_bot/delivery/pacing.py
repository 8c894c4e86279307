"""When the next message may go out: overall, to one chat, and to a group."""

from dataclasses import dataclass

_CHATS_KEPT = 10_000


@dataclass(slots=True)
class Bucket:
    """A rate per second with a burst; ``reserve`` says how long the caller must wait."""

    interval: float
    burst: int
    _next: float = 0.0

    def reserve(self, now: float) -> float:
        """Take a place in the queue; the seconds until its turn."""
        wait = self.delay(now)
        self._next = max(self._next, now) + self.interval
        return wait

    def delay(self, now: float) -> float:
        """How many seconds a place would wait that was taken now."""
        return max(0.0, self._next - now - self.interval * (self.burst - 1))

    def allows(self, now: float) -> bool:
        """Take a place if one is free at once; nothing is taken otherwise."""
        # Nobody takes places so far ahead: the clock was put back since. By a hair it may be behind
        # at any time, as when an update came is worked out anew for each.
        if self._next > now + 2 * self.interval * self.burst:
            self._next = now
        if self.delay(now) > 0:
            return False
        self.reserve(now)
        return True

    def is_idle(self, now: float) -> bool:
        return self._next <= now


class PerChat:
    """A bucket for each chat that was active lately."""

    def __init__(self, interval: float, burst: int) -> None:
        self._interval = interval
        self._burst = burst
        self._buckets: dict[int, Bucket] = {}

    def of(self, chat_id: int, now: float) -> Bucket:
        bucket = self._buckets.get(chat_id)
        if bucket is None:
            self._shed(now)
            bucket = self._buckets[chat_id] = Bucket(self._interval, self._burst)
        return bucket

    def _shed(self, now: float) -> None:
        if len(self._buckets) >= _CHATS_KEPT:
            busy = {c: b for c, b in self._buckets.items() if not b.is_idle(now)}
            self._buckets = busy if len(busy) < _CHATS_KEPT else {}
