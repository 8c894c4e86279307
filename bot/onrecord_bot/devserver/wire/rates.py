"""How fast a bot may send: per chat, per group, and over all."""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from onrecord_bot.devserver.clock import Clock

SENDING = frozenset(
    name.lower()
    for name in [
        "sendMessage",
        "sendPhoto",
        "sendDocument",
        "sendMediaGroup",
        "forwardMessage",
        "copyMessage",
        "editMessageText",
        "editMessageCaption",
        "editMessageMedia",
        "editMessageReplyMarkup",
    ]
)


@dataclass(frozen=True, slots=True)
class Limit:
    """How many messages may be sent within how many seconds."""

    sends: int
    seconds: float


@dataclass(slots=True)
class RateModel:
    """Telegram's published limits; a short burst in one chat is let through."""

    clock: Clock
    overall: Limit = Limit(30, 1.0)
    chat: Limit = Limit(3, 3.0)
    group: Limit = Limit(20, 60.0)
    _sent: dict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def wait_before(self, chat_id: str) -> int | None:
        """Seconds to wait before this send, or None when it may go (and is counted)."""
        now = self.clock.now()
        buckets = [("", self.overall), (chat_id, self.chat)]
        if chat_id.startswith("-"):
            buckets[1] = (chat_id, self.group)
        waits = [self._wait(self._sent[name], limit, now) for name, limit in buckets]
        if (longest := max(waits)) > 0:
            return max(math.ceil(longest), 1)
        for name, _ in buckets:
            self._sent[name].append(now)
        return None

    @staticmethod
    def _wait(sent: deque[float], limit: Limit, now: float) -> float:
        while sent and now - sent[0] >= limit.seconds:
            sent.popleft()
        return limit.seconds - (now - sent[0]) if len(sent) >= limit.sends else 0.0
