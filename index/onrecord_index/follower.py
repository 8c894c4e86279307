"""Following the journal: a thread that lets the index catch up, and tries again when it cannot."""

from threading import Event, Thread
from typing import Protocol, Self

import structlog

from onrecord_index.counters import Counters

log = structlog.get_logger()

_LONGEST_PAUSE = 30.0


class Follows(Protocol):
    """What can be brought up to date."""

    @property
    def counters(self) -> Counters: ...

    def catch_up(self) -> int:
        """Take in what happened since; how many events that were."""
        ...

    def leave_off(self) -> None:
        """Let a step that takes long end soon, done or not."""
        ...


class Follower:
    """Calls ``catch_up`` every ``interval`` seconds until it is stopped."""

    def __init__(self, index: Follows, interval: float = 0.5) -> None:
        self._index = index
        self._interval = interval
        self._stop = Event()
        self._thread = Thread(target=self._follow, name="follower", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End the present step soon; returns when it has ended."""
        self._stop.set()
        self._index.leave_off()
        if self._thread.is_alive():
            self._thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    def _follow(self) -> None:
        pause = self._interval
        while not self._stop.wait(pause):
            pause = self._step(pause)

    def _step(self, pause: float) -> float:
        """One try; how long to wait before the next."""
        try:
            self._index.catch_up()
        except Exception as wrong:  # noqa: BLE001  # a follower that dies answers stale for ever
            if self._stop.is_set():
                return pause
            self._index.counters.add("follower_errors")
            self._index.counters.hold("follower_failing", 1)
            log.warning("follower_failed", reason=type(wrong).__name__)
            return min(2 * pause, _LONGEST_PAUSE)
        self._index.counters.hold("follower_failing", 0)
        return self._interval
