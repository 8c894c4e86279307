"""Faults 27, 28 and 33: other processes and jumping clocks delay; they lose and break nothing."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.clocks import FakeClock
from tests.records import empty_record

from onrecord.durable import Arrived
from onrecord.errors import Busy
from onrecord.store import Record
from onrecord.store.database.clock import SystemClock
from onrecord.store.database.sqlite import sqlite_module

DAY = 86_400.0
SECOND = """
import sys
from onrecord.errors import Busy
from onrecord.store import Record
with Record.open(sys.argv[1]) as record:
    try:
        record.claim_instance("bot")
    except Busy as held:
        print(held)
        sys.exit(3)
"""


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 3, 29, 0, 30, tzinfo=UTC))


@pytest.fixture
def record(tmp_path: Path, clock: FakeClock) -> Iterator[Record]:
    with Record.open(empty_record(tmp_path), clock=clock, patience=0.3) as opened:
        yield opened


@pytest.mark.parametrize("jump", [DAY, -DAY, 3600.0, -3600.0, 400 * DAY])
def test_a_calendar_that_jumps_moves_no_lease_and_forgets_nothing(
    record: Record, clock: FakeClock, jump: float
) -> None:
    record.inbox.accept([Arrived(n, f"chat-{n}", b"{}") for n in range(5)])
    [held] = record.inbox.lease("one", 1, 60)
    record.conversations.keep("person", "{}")

    clock.jumps(jump)
    record.tidy()

    assert len(record.inbox.lease("two", 10, 60)) == 4
    assert record.inbox.depth().oldest_seconds >= 0.0
    assert record.conversations.state("person") == "{}"
    assert record.inbox.accept([Arrived(held.update_id, "chat", b"{}")]) == 0


@pytest.mark.parametrize("jump", [DAY, -DAY, 7200.0])
def test_what_comes_after_the_calendar_was_set_came_at_that_time(
    record: Record, clock: FakeClock, jump: float
) -> None:
    """Else an album that comes hours later, after a machine slept, is no album any more."""
    record.inbox.accept([Arrived(n, "chat", b"{}") for n in (1, 2)])
    clock.goes_on(3)
    clock.jumps(jump)

    [first] = record.inbox.lease("one", 1, 60)
    [second] = record.inbox.behind(1, 5)

    ages = [(clock.now() - one.received_at).total_seconds() for one in (first, second)]
    assert ages == [pytest.approx(3), pytest.approx(3)]


@pytest.mark.parametrize("set_to", [0.0, 4e9])
def test_the_machines_steady_clock_does_not_follow_its_calendar(
    monkeypatch: pytest.MonkeyPatch, set_to: float
) -> None:
    clock = SystemClock()
    before = clock.steady()

    monkeypatch.setattr(time, "time", lambda: set_to)

    assert 0.0 <= clock.steady() - before < 60.0


def test_a_record_held_by_another_process_is_busy_and_then_takes_everything(
    record: Record, tmp_path: Path
) -> None:
    with closing(sqlite_module().connect(tmp_path / "record.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(Busy):
            record.inbox.accept([Arrived(1, "chat", b"{}")])
        reading = record.inbox.depth().waiting
        other.execute("ROLLBACK")

    assert reading == 0
    assert record.inbox.accept([Arrived(1, "chat", b"{}")]) == 1


def test_a_writer_that_waits_goes_on_as_soon_as_it_can(tmp_path: Path) -> None:
    with (
        Record.open(empty_record(tmp_path), patience=30) as record,
        closing(sqlite_module().connect(tmp_path / "record.db", isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        taken: list[int] = []
        waiting = threading.Thread(
            target=lambda: taken.append(record.inbox.accept([Arrived(1, "chat", b"{}")]))
        )
        waiting.start()
        other.execute("COMMIT")
        waiting.join(30)

        assert taken == [1]


def test_a_second_instance_is_told_who_runs_and_the_first_goes_on(tmp_path: Path) -> None:
    url = empty_record(tmp_path)
    with Record.open(url) as first:
        first.claim_instance("bot")

        second = subprocess.run(
            [sys.executable, "-c", SECOND, url], capture_output=True, text=True, check=False
        )

        assert second.returncode == 3
        assert "another 'bot'" in second.stdout
        assert first.inbox.accept([Arrived(1, "chat", b"{}")]) == 1
    again = subprocess.run([sys.executable, "-c", SECOND, url], check=False)
    assert again.returncode == 0
