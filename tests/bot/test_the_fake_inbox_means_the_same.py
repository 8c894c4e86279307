"""What the bot asks of an inbox, of the stored one and of its stand-in alike."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.bot.fakes import FakeInbox
from tests.records import empty_record

from onrecord.durable import Arrived, Inbox
from onrecord.store import Record


@pytest.fixture(params=["fake", "stored"])
def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Inbox]:
    if request.param == "fake":
        yield FakeInbox()
        return
    with Record.open(empty_record(tmp_path)) as record:
        yield record.inbox


def update(n: int, lane: str) -> Arrived:
    return Arrived(n, lane, b"{}")


def test_one_update_of_each_lane_is_leased_the_oldest_first(inbox: Inbox) -> None:
    inbox.accept([update(1, "a"), update(2, "a"), update(3, "b")])

    leased = inbox.lease("me", 10, 60)

    assert [w.update_id for w in leased] == [1, 3]
    assert inbox.lease("me", 10, 60) == []


def test_an_id_counts_once_even_after_it_was_done_with(inbox: Inbox) -> None:
    first = inbox.accept([update(1, "a"), update(1, "a")])
    inbox.done(1, "answered")

    assert (first, inbox.accept([update(1, "a")])) == (1, 0)


def test_what_waits_behind_a_leased_update_is_seen_and_can_be_done_with(inbox: Inbox) -> None:
    inbox.accept([update(1, "a"), update(2, "b"), update(3, "a"), update(4, "a")])
    inbox.lease("me", 10, 60)

    behind = [w.update_id for w in inbox.behind(1, 10)]
    inbox.done(3, "with the one before")
    inbox.done(1, "answered")

    assert behind == [3, 4]
    assert [w.update_id for w in inbox.lease("me", 10, 60)] == [4]


def test_who_is_done_learns_whether_more_of_the_lane_waits(inbox: Inbox) -> None:
    inbox.accept([update(1, "a"), update(2, "b"), update(3, "a")])
    inbox.lease("me", 10, 60)

    more = [inbox.done(1, "answered"), inbox.done(2, "answered"), inbox.done(2, "answered")]

    assert more == [True, False, False]


def test_what_is_given_back_can_be_leased_again_and_counts_as_no_try(inbox: Inbox) -> None:
    inbox.accept([update(1, "a")])
    inbox.lease("me", 10, 60)

    inbox.release("me")

    [again] = inbox.lease("other", 10, 60)
    assert again.attempts == 0


def test_the_third_failure_sets_an_update_aside(inbox: Inbox) -> None:
    inbox.accept([update(1, "a"), update(2, "a")])
    inbox.lease("me", 10, 60)

    aside = [inbox.failed(1, "trouble") for _ in range(3)]

    assert aside == [False, False, True]
    assert inbox.depth().quarantined == 1
    assert [w.update_id for w in inbox.lease("me", 10, 60)] == [2]
