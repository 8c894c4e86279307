"""The follower catches up again and again, whatever goes wrong in between."""

from threading import Event

from onrecord_index.counters import Counters
from onrecord_index.encoding.shelving import LeftOff
from onrecord_index.follower import Follower


class Followed:
    """An index that fails the first few times."""

    def __init__(self, failures: int = 0) -> None:
        self.counters = Counters()
        self.calls = 0
        self.failures = failures
        self.caught_up = Event()
        self.left_off = False

    def catch_up(self) -> int:
        self.calls += 1
        if self.calls <= self.failures:
            raise OSError("the record is away")
        self.caught_up.set()
        return 0

    def leave_off(self) -> None:
        self.left_off = True


def test_it_catches_up_until_it_is_stopped() -> None:
    index = Followed()

    with Follower(index, 0.001) as follower:
        assert index.caught_up.wait(10)
        assert follower.alive

    assert not follower.alive


def test_it_tries_again_after_errors_and_counts_them() -> None:
    index = Followed(failures=3)

    with Follower(index, 0.001):
        assert index.caught_up.wait(10)

    assert index.counters["follower_errors"] == 3
    assert index.counters.gauges()["follower_failing"] == 0


def test_it_waits_longer_after_each_error_up_to_a_limit() -> None:
    follower = Follower(Followed(failures=100), 0.5)

    pauses = [0.5]
    for _ in range(10):
        pauses.append(follower._step(pauses[-1]))

    assert pauses[:4] == [0.5, 1.0, 2.0, 4.0]
    assert pauses[-1] == 30.0


def test_stopping_what_was_never_started_is_no_error() -> None:
    Follower(Followed()).stop()


def test_a_step_that_takes_long_is_ended_with_it() -> None:
    class Endless(Followed):
        def __init__(self) -> None:
            super().__init__()
            self.may_end = Event()

        def catch_up(self) -> int:
            self.caught_up.set()
            self.may_end.wait()
            raise LeftOff

        def leave_off(self) -> None:
            self.may_end.set()

    index = Endless()

    with Follower(index, 0.001) as follower:
        assert index.caught_up.wait(10)

    assert not follower.alive
    assert index.counters["follower_errors"] == 0
