"""What is new is merged into the large part and written to disk, while searches go on."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock, Thread

import structlog

from onrecord_index.counters import Counters
from onrecord_index.disk.keeping import Keeping
from onrecord_index.parts.part import Part
from onrecord_index.parts.snapshot import Snapshot
from onrecord_index.revisions.states import Present, States

log = structlog.get_logger()


class Settling:
    """One merge at a time; changes of the present state go on meanwhile."""

    def __init__(
        self, present: Present, states: States, keeping: Keeping, counters: Counters
    ) -> None:
        self._present = present
        self._states = states
        self._keeping = keeping
        self._counters = counters
        self._one_at_a_time = Lock()
        self._aside: Thread | None = None

    def save(self) -> bool:
        """Write what the index holds now as a new generation; whether the disk had room."""
        with self._one_at_a_time:
            return self._settle()

    def begin(self, save: Callable[[], bool]) -> None:
        """Save in a thread of its own, unless one is at it."""
        if self._aside is None or not self._aside.is_alive():
            quietly = Thread(target=self._quietly, args=(save,), name="index-settler", daemon=True)
            self._aside = quietly
            quietly.start()

    def wait(self) -> None:
        """Returns when nobody is at it."""
        if self._aside is not None:
            self._aside.join()

    def _quietly(self, save: Callable[[], bool]) -> None:
        try:
            save()
        except Exception as wrong:  # noqa: BLE001  # the present state goes on as it is
            self._counters.add("settle_errors")
            log.warning("index_not_settled", reason=type(wrong).__name__)

    def _settle(self) -> bool:
        """Merge the tail into the base, write it, and swap it in."""
        before = self._present.live

        def fill(made: Path) -> tuple[Part, int]:
            nonlocal before
            with self._present.changing:
                before = self._present.live
                (made / "words").mkdir()
                before.words.save(made / "words")
            return self._states.merged(before.snapshot), before.snapshot.revision

        try:
            base = self._keeping.save(fill)
        except OSError as wrong:
            self._counters.add("saves_failed")
            log.warning("index_not_saved", reason=wrong.strerror or type(wrong).__name__)
            return False
        self._counters.add("saves")
        self._rest_on(base, before.snapshot)
        return True

    def _rest_on(self, base: Part, before: Snapshot) -> None:
        """Go on from this base, which holds what ``before`` held."""
        with self._present.changing:
            live = self._present.live
            # A rebuild may have come between: then its state is the newer one.
            if live.snapshot.base is before.base and base is not before.base:
                self._present.live = self._states.resting_on(base, before.revision, live.words)
