"""The states of an index: read from disk, built from the record, and brought up to date with it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from threading import RLock

from onrecord.finding import Findable
from onrecord.model import ClaimId
from onrecord_index.disk.keeping import Keeping
from onrecord_index.disk.working import Working
from onrecord_index.encoding.shelving import Recent, Shelving
from onrecord_index.feed import Feed
from onrecord_index.parts.part import Part, small_part
from onrecord_index.parts.snapshot import Snapshot, changed, fresh, standing
from onrecord_index.revisions.building import Building, Making, merged
from onrecord_index.searching import Live
from onrecord_index.words.lexical import Words

_EVENTS_AT_ONCE = 500


class Present:
    """The state that is searched now; who changes it holds ``changing``."""

    def __init__(self, live: Live) -> None:
        self.live = live
        self.changing = RLock()


class States:
    """Makes one immutable state of another; which of them is searched is not its business."""

    def __init__(
        self,
        feed: Feed,
        shelving: Shelving,
        keeping: Keeping,
        working: Working,
        making: Making,
    ) -> None:
        self._feed = feed
        self._shelving = shelving
        self._recent = Recent(shelving)
        self._keeping = keeping
        self._working = working
        self._making = making

    def empty(self) -> Live:
        """The state before the first event."""
        return Live(self._fresh(self._tail([]), 0), Words.build((), None))

    def loaded(self) -> Live:
        """The state that was saved last. Raises StaleIndex where what is on disk does not fit."""
        part, revision, words = self._keeping.load()
        return Live(self._fresh(part, revision), Words.open(self._working.copy_of(words)))

    def built(self) -> tuple[Live, Path]:
        """The record as it is now, and the folder in which its words lie.

        Raises Misconfigured where there is no room for them anywhere.
        """
        try:
            return self._built()
        except OSError:
            self._working.move_out()
        try:
            return self._built()
        except OSError as wrong:
            raise self._working.no_room(wrong) from wrong

    def followed(self, live: Live) -> Live:
        """The state after every event there is; the words of the one given are changed with it."""
        snapshot = live.snapshot
        while True:
            seq, touched = self._feed.changed_since(snapshot.revision, _EVENTS_AT_ONCE)
            if seq <= snapshot.revision:
                return Live(snapshot, live.words)
            snapshot = self._after(snapshot, live.words, frozenset(touched), seq)

    def merged(self, snapshot: Snapshot) -> Part:
        """One part that holds what the snapshot holds."""
        return merged(snapshot, self._making)

    def resting_on(self, base: Part, revision: int, words: Words) -> Live:
        """The state of this base, brought up to date; the words are so already."""
        return self.followed(Live(self._fresh(base, revision), words))

    def _built(self) -> tuple[Live, Path]:
        revision = self._feed.head()
        building = Building(self._feed, self._shelving, self._making)
        folder = self._working.folder()
        words, part = building.made(folder)
        return Live(self._fresh(part, revision), words), folder

    def _after(
        self, snapshot: Snapshot, words: Words, touched: frozenset[ClaimId], seq: int
    ) -> Snapshot:
        if not touched:
            return replace(snapshot, revision=seq)
        now = list(self._feed.findables_of(sorted(touched)).values())
        words.update(touched, now)
        tail = self._tail(standing(snapshot, touched, now))
        return changed(snapshot, touched, tail, seq)

    def _tail(self, findables: Sequence[Findable]) -> Part:
        return small_part(findables, self._recent)

    def _fresh(self, base: Part, revision: int) -> Snapshot:
        return fresh(base, self._tail([]), revision)
