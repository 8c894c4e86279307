"""What was accepted is handled in order, however the handlers end."""

import json
import time
from datetime import UTC, datetime
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from tests.clocks import FakeClock
from tests.store.conftest import Server

from onrecord.durable import BESIDE_ANSWERS, Arrived, Depth
from onrecord.store import Record
from onrecord.store.durable.inbox import MOST_LEASES
from onrecord.store.durable.shapes import shape
from onrecord.store.tables.schema import quarantine


def arrived(update_id: int, lane: str = "chat-1", raw: bytes = b"{}") -> Arrived:
    return Arrived(update_id, lane, raw)


def leased(record: Record, owner: str = "one", limit: int = 10) -> list[int]:
    return [one.update_id for one in record.inbox.lease(owner, limit, 60)]


def test_an_update_is_accepted_once(record: Record) -> None:
    assert record.inbox.accept([arrived(1), arrived(2), arrived(1)]) == 2
    assert record.inbox.accept([arrived(2), arrived(3)]) == 1
    assert record.inbox.depth().waiting == 3


def test_an_update_that_was_done_is_not_accepted_again(record: Record) -> None:
    record.inbox.accept([arrived(1)])
    leased(record)
    record.inbox.done(1, "answered")

    assert record.inbox.accept([arrived(1)]) == 0
    assert record.inbox.depth() == Depth(0, 0, 0, 0.0)


def test_each_lane_gives_its_oldest_update_only(record: Record) -> None:
    record.inbox.accept([arrived(9), arrived(3, "chat-2"), arrived(4), arrived(5, "chat-2")])

    assert leased(record) == [9, 3]
    assert leased(record, "two") == []

    record.inbox.done(9, "answered")

    assert leased(record, "two") == [4]


def test_a_lease_brings_the_update_as_it_came(record: Record, clock: FakeClock) -> None:
    record.inbox.accept([arrived(1, raw=b'{"text": "\xd0\xbf"}')])

    [waiting] = record.inbox.lease("one", 10, 60)

    assert waiting.raw == b'{"text": "\xd0\xbf"}'
    assert waiting.received_at == datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
    assert waiting.attempts == 0


def test_no_more_lanes_are_leased_than_asked_for(record: Record) -> None:
    record.inbox.accept([arrived(n, f"chat-{n}") for n in range(20)])

    assert leased(record, limit=5) == [0, 1, 2, 3, 4]
    assert record.inbox.depth().leased == 5


def test_who_holds_a_lane_sees_what_waits_behind_and_may_be_done_with_it(record: Record) -> None:
    record.inbox.accept([arrived(1), arrived(7, "chat-2"), arrived(2), arrived(3), arrived(4)])
    leased(record)

    behind = [one.update_id for one in record.inbox.behind(1, 2)]

    assert behind == [2, 3]
    assert record.inbox.behind(99, 2) == []
    assert leased(record, "two") == []
    for update_id in (1, 2, 3):
        record.inbox.done(update_id, "answered")
    assert leased(record, "two") == [4]


def test_an_update_whose_handler_died_is_leased_again_and_counted(
    record: Record, clock: FakeClock
) -> None:
    record.inbox.accept([arrived(1)])
    leased(record)
    clock.goes_on(61)

    [again] = record.inbox.lease("two", 10, 60)

    assert (again.update_id, again.attempts) == (1, 1)


def test_a_lease_that_is_renewed_lasts(record: Record, clock: FakeClock) -> None:
    record.inbox.accept([arrived(1)])
    leased(record)
    clock.goes_on(50)
    record.inbox.renew("one", 60)
    clock.goes_on(50)

    assert leased(record, "two") == []


def test_a_clean_shutdown_gives_back_uncounted(record: Record) -> None:
    record.inbox.accept([arrived(1)])
    leased(record)

    record.inbox.release("one")

    [again] = record.inbox.lease("two", 10, 60)
    assert again.attempts == 0


def test_a_failed_update_rests_and_keeps_its_place(record: Record, clock: FakeClock) -> None:
    record.inbox.accept([arrived(1), arrived(2)])
    leased(record)

    quarantined = record.inbox.failed(1, "the network is down")

    assert not quarantined
    assert leased(record) == []
    clock.goes_on(2)
    assert leased(record) == [1]


def test_an_update_that_fails_thrice_goes_to_quarantine_and_frees_its_lane(
    record: Record, clock: FakeClock
) -> None:
    record.inbox.accept([arrived(1, raw=b"my secret words"), arrived(2)])

    outcomes = []
    for _ in range(3):
        clock.goes_on(60)
        assert leased(record) == [1]
        outcomes.append(record.inbox.failed(1, "unreadable"))

    assert outcomes == [False, False, True]
    assert leased(record) == [2]
    assert record.inbox.depth().quarantined == 1
    assert record.inbox.accept([arrived(1)]) == 0


def test_an_answer_that_no_process_lived_to_send_stays_in_the_inbox(
    record: Record, clock: FakeClock
) -> None:
    """Kills in a long outage are no fault of what waits for its end."""
    record.inbox.accept([arrived(1), arrived(2)])
    for _ in range(MOST_LEASES + 2):
        assert leased(record) == [1]
        record.replies.begin(1, 0)
        clock.goes_on(60)

    assert leased(record) == [1]
    assert record.inbox.depth().quarantined == 0


def test_what_was_set_aside_is_told_by_its_reason(record: Record) -> None:
    record.inbox.accept([arrived(1), arrived(2, lane="b")])
    for update_id in (1, 2):
        record.inbox.failed(update_id, "KeyError at line 3", tries=1)

    [apart] = record.inbox.set_aside()

    assert (apart.reason, apart.updates) == ("KeyError at line 3", 2)


def test_an_update_that_ends_the_process_each_time_goes_to_quarantine(
    record: Record, clock: FakeClock
) -> None:
    record.inbox.accept([arrived(1), arrived(2)])
    for _ in range(MOST_LEASES):
        assert leased(record) == [1]
        clock.goes_on(61)

    leased(record)

    assert record.inbox.depth().quarantined == 1
    assert leased(record) == [2]


def test_words_beside_the_answer_are_none_of_its_beginning(
    record: Record, clock: FakeClock
) -> None:
    """Who was told that it takes longer may still have sent what ends the process."""
    record.inbox.accept([arrived(1), arrived(2)])
    for _ in range(MOST_LEASES):
        assert leased(record) == [1]
        record.replies.begin(1, BESIDE_ANSWERS)
        clock.goes_on(61)

    leased(record)

    assert record.inbox.depth().quarantined == 1


def test_failing_what_is_not_there_is_no_fault(record: Record) -> None:
    assert not record.inbox.failed(7, "gone")
    record.inbox.done(7, "gone")


def test_depth_tells_how_long_the_oldest_waits(record: Record, clock: FakeClock) -> None:
    record.inbox.accept([arrived(1), arrived(2, "chat-2")])
    clock.goes_on(30)
    leased(record, limit=1)

    assert record.inbox.depth() == Depth(1, 1, 0, 30.0)


@pytest.mark.parametrize("day", [86_400, -86_400])
def test_a_calendar_that_jumps_frees_nothing_and_blocks_nothing(
    record: Record, clock: FakeClock, day: float
) -> None:
    record.inbox.accept([arrived(1), arrived(2, "chat-2")])
    leased(record, limit=1)

    clock.jumps(day)

    assert record.inbox.depth().oldest_seconds == 0.0
    assert leased(record, "two") == [2]
    clock.goes_on(61)
    assert leased(record, "two") == [1, 2]


def test_a_lease_left_by_a_clock_that_was_a_day_ahead_is_free(
    record: Record, url: str, clock: FakeClock
) -> None:
    ahead = FakeClock(clock.now())
    ahead.goes_on(86_400)
    with Record.open(url, clock=ahead) as other:
        other.inbox.accept([arrived(1)])
        leased(other)

    assert leased(record, "two") == [1]
    assert record.inbox.depth().oldest_seconds == 0.0


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25
)
@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=12), st.integers(1, 3), st.booleans())
def test_each_lane_keeps_its_order_whatever_ends_first(
    sqlite_record: Record, lanes: list[str], limit: int, backwards: bool
) -> None:
    inbox = sqlite_record.inbox
    first = 1 + sqlite_record.info().counts["seen"]
    updates = [arrived(first + n, f"{first}-{lane}") for n, lane in enumerate(lanes)]
    inbox.accept(updates)
    handled: dict[str, list[int]] = {}

    while held := list(inbox.lease("one", limit, 60)):
        for one in reversed(held) if backwards else held:
            handled.setdefault(one.lane, []).append(one.update_id)
            inbox.done(one.update_id, "answered")

    assert sorted(chain.from_iterable(handled.values())) == [one.update_id for one in updates]
    assert all(ids == sorted(ids) for ids in handled.values())


def test_what_is_set_aside_holds_nothing_that_was_written(record: Record) -> None:
    record.inbox.accept([arrived(1, raw=b'{"message": {"text": "private words"}}')])
    leased(record)
    record.inbox.failed(1, "unparsable", 1)

    with record.database.reading() as connection:
        [kept] = connection.scalars(select(quarantine.c.shape))

    assert "text" in kept
    assert "private" not in kept


def test_the_shape_of_an_update_holds_nothing_that_was_written() -> None:
    raw = {
        "update_id": 7,
        "message": {"text": "secret", "entities": [{"type": "bold"}], "Ann": True},
        "flag": None,
    }

    kept = shape(json.dumps(raw).encode())

    assert kept == (
        '{"update_id":"int","message":{"text":"str","entities":[1,{"type":"str"}],"?":"bool"},'
        '"flag":"NoneType"}'
    )


@given(st.binary(max_size=200))
def test_the_shape_of_anything_can_be_told(raw: bytes) -> None:
    assert isinstance(shape(raw), str)
    assert shape(b"[" * 100_000) == "100000 bytes that are no JSON"


def test_machines_whose_calendars_differ_take_nothing_out_of_each_others_hands(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, right = server.fresh(), time.time
    with Record.open(url) as record:
        record.inbox.accept([Arrived(1, "chat", b"{}")])
        held = record.inbox.lease("one", 5, 10)
        monkeypatch.setattr(time, "time", lambda: right() + 3600)
        with Record.open(url) as ahead:
            taken = ahead.inbox.lease("two", 5, 10)
    server.drop(url)

    assert (len(held), taken) == (1, [])
