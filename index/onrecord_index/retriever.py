"""The index as the desk that answers sees it: nearest claims now, and up to date soon."""

from contextlib import suppress
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Self

import structlog

from onrecord.asking import Found, Question, Searched
from onrecord.errors import StaleIndex
from onrecord_index.checking import Report, compared
from onrecord_index.counters import Counters
from onrecord_index.disk.generations import NoIndex
from onrecord_index.disk.keeping import Keeping
from onrecord_index.disk.working import Working
from onrecord_index.encoding.shelving import LeftOff, Shelving
from onrecord_index.feed import Ground
from onrecord_index.memory import give_back
from onrecord_index.ranking import Weighed, weigh
from onrecord_index.revisions.aside import MANY
from onrecord_index.revisions.building import Making
from onrecord_index.revisions.settling import Settling
from onrecord_index.revisions.states import Present, States
from onrecord_index.searching import WIDE, Live, Matching, begin, candidates, search

log = structlog.get_logger()

_SETTLE_AFTER = 2_000  # changed texts; beyond, the tail is merged into a new generation
_SAVE_AFTER = 64  # changed texts; fewer are quicker followed again than written


class Index:
    """Finds claims near a question, in a cache that follows the record.

    Searches read one immutable state and never wait; changes make a new state beside it and
    swap. Everything on disk can be thrown away: the record is where it comes from.
    """

    def __init__(
        self,
        ground: Ground,
        matching: Matching,
        directory: Path,
        making: Making | None = None,
    ) -> None:
        """An index that holds nothing yet; ``open`` gives one that is up to date."""
        self.counters = Counters()
        self._feed = ground.feed
        self._matching = matching
        self._working = Working(directory)
        self._keeping = Keeping(directory, ground.feed, matching.encoder)
        self._shelving = Shelving(matching.encoder, ground.shelf, self.counters)
        self._states = States(
            ground.feed, self._shelving, self._keeping, self._working, making or Making()
        )
        self._present = Present(self._states.empty())
        self._settling = Settling(self._present, self._states, self._keeping, self.counters)
        self._mending = Lock()
        self._closed = False

    @classmethod
    def open(
        cls,
        ground: Ground,
        matching: Matching,
        directory: Path,
        making: Making | None = None,
    ) -> Self:
        """The index in this directory, up to date; built anew where what is there does not fit."""
        index = cls(ground, matching, directory, making)
        try:
            index._present.live = index._states.loaded()
            index._let_go()
        except NoIndex:
            log.info("index_building")
            index._build()
        except StaleIndex as reason:
            index.rebuild(str(reason))
        index.catch_up()
        return index

    @property
    def revision(self) -> int:
        """The last event that the index holds."""
        return self.live.snapshot.revision

    @property
    def live(self) -> Live:
        """The one immutable state that a search looks through now."""
        return self._present.live

    def searched(self) -> Searched:
        """How many claims and phrasings a search looks through now, as of which event."""
        return self.live.snapshot.searched()

    def search(self, question: Question, limit: int) -> Found:
        """The nearest published claims, best first, each at most once."""
        live = self.live
        try:
            return search(live, question, limit, self._matching)
        except StaleIndex as wrong:
            self._mend(live, str(wrong))
        return search(self.live, question, limit, self._matching)

    def begin(self, question: Question) -> None:
        """Let the encoder begin with a question that is searched for soon."""
        begin(self.live, question, self._matching.encoder)

    def weighed(self, question: Question) -> Weighed:
        """What a search for this question weighs: for training and calibrating the head."""
        live = self.live
        if not live.snapshot.searched().claims:
            return Weighed((), {})
        found = candidates(live, question, WIDE, self._matching.encoder)
        return weigh(found, live)

    def catch_up(self) -> int:
        """Take in the events since the last; how many those were."""
        started = monotonic()
        if self._feed.head() < self.revision:
            self.rebuild("the record is older than the index")
        self._mend_what_was_touched()
        before = self.revision
        self._follow()
        taken = self.revision - before
        self.counters.hold("lag_events", max(self._feed.head() - self.revision, 0))
        if taken:
            self.counters.add("events_followed", taken)
            log.info("index_followed", events=taken, ms=round(1000 * (monotonic() - started)))
        snapshot = self.live.snapshot
        if snapshot.unsettled > max(_SETTLE_AFTER, snapshot.base.texts // 10):
            self._settling.begin(self.save)
        return taken

    def rebuild(self, reason: str) -> None:
        """Make everything anew from the record; answers go on from the old state meanwhile."""
        log.warning("index_rebuilding", reason=reason)
        self.counters.add("rebuilds")
        self._build()

    def save(self) -> bool:
        """Write what the index holds now as a new generation; whether the disk had room."""
        # What was damaged under us must not be written anew, with digests that make it look sound.
        self._mend_what_was_touched()
        return self._settling.save()

    def check(self) -> Report:
        """Compare the index with the record and its files with their digests."""
        self.catch_up()
        snapshot = self.live.snapshot
        problems = [
            *self._keeping.problems(),
            *compared(snapshot, self._feed, self._matching.encoder),
        ]
        searched = snapshot.searched()
        vectors = len(snapshot.base.claim) + len(snapshot.tail.claim)
        return Report(
            searched.revision, searched.claims, searched.phrasings, vectors, tuple(problems)
        )

    def leave_off(self) -> None:
        """Encode no more: following a large change ends within a second, and goes on next time."""
        self._shelving.leave_off()

    def close(self) -> None:
        """Save what is worth it and let go of the files; a second time does nothing."""
        if self._closed:
            return
        self._closed = True
        self._settling.wait()
        if self.live.snapshot.unsettled >= _SAVE_AFTER and not self._keeping.was_touched():
            with suppress(LeftOff):
                self.save()
        self._working.close()

    def _build(self) -> None:
        started = monotonic()
        live, folder = self._states.built()
        with self._present.changing:
            self._present.live = self._states.followed(live)
            self._keeping.rest_on_nothing()
            self._working.keep_only(folder)
        self.counters.add("builds")
        log.info("index_built", seconds=round(monotonic() - started, 1))
        self.save()
        self._let_go()

    def _let_go(self) -> None:
        """What a large index took to come about is not kept for a next time."""
        if len(self.live.snapshot.base.library.ids) >= MANY:
            give_back()

    def _follow(self) -> None:
        """Take in every event there is; mend first what was damaged meanwhile."""
        live = self.live
        try:
            with self._present.changing:
                self._present.live = self._states.followed(self.live)
        except (OSError, StaleIndex) as wrong:
            if not live.words.is_damaged():
                raise
            self._mend(live, str(wrong))

    def _mend_what_was_touched(self) -> None:
        live = self.live
        if self._keeping.was_touched():
            self._mend(live, "the files of the index were changed or removed")

    def _mend(self, damaged: Live, reason: str) -> None:
        """Files in use were changed or removed: read them anew, or make them anew."""
        # Not while changing: a rebuild saves, and whoever saves waits for those who change.
        with self._mending:
            # Whoever waited here finds it mended already.
            if self.live.words is not damaged.words:
                return
            self.counters.add("mended")
            log.warning("index_mending", reason=reason)
            try:
                with self._present.changing:
                    self._present.live = self._states.loaded()
                    self._present.live = self._states.followed(self.live)
            except (OSError, StaleIndex) as wrong:
                self.rebuild(str(wrong))
