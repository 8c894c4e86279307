"""What happens after an event: the index takes it in, then delivered answers follow."""

from collections.abc import Callable, Sequence

from onrecord.model import ClaimId
from onrecord.store.published.feed import StoredFeed
from onrecord_index.counters import Counters
from onrecord_index.retriever import Index

_EVENTS_AT_ONCE = 500

Tell = Callable[[Sequence[ClaimId]], None]
"""Called after events with the claims whose answers read differently now, perhaps with none."""


class Following:
    """The index with a listener: brought up to date as one, by the index's own follower."""

    def __init__(self, index: Index, feed: StoredFeed, tell: Tell) -> None:
        self._index = index
        self._feed = feed
        self._tell = tell
        self._told = index.revision

    @property
    def counters(self) -> Counters:
        """Where the follower counts its troubles."""
        return self._index.counters

    def catch_up(self) -> int:
        """Takes in the events since the last time, then reports which claims they touched."""
        taken = self._index.catch_up()
        while self._told < self._index.revision:
            self._told, changed = self._feed.shown_since(self._told, _EVENTS_AT_ONCE)
            self._tell(changed)
        return taken

    def leave_off(self) -> None:
        """Let a large change be taken in next time."""
        self._index.leave_off()
