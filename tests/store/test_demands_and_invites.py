"""What people want to know, and who may keep the record."""

import re
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.clocks import FakeClock

from onrecord.errors import NotOnRecord, Refused
from onrecord.events import Action
from onrecord.model import ClaimId, Curator, CuratorId, CuratorRole, Status
from onrecord.store import Record, verify
from onrecord.store.people.demands import LONGEST, normalised
from onrecord.submissions import Demand, SubmissionId

ME = CuratorId("k-me")


def test_the_same_wish_is_counted_however_it_is_spaced(record: Record) -> None:
    first = record.demands.hand_in("Were 2,000  killed?\n", "en")
    again = record.demands.hand_in(" Were 2,000 killed?", "en")

    assert (first.text, first.count) == ("Were 2,000 killed?", 1)
    assert (again.submission_id, again.count) == (first.submission_id, 2)


def test_the_queue_is_by_demand_and_then_by_age(record: Record, clock: FakeClock) -> None:
    for text in ("older", "newer", "wanted", "wanted"):
        record.demands.hand_in(text, "en")
        clock.goes_on(1)

    assert [one.text for one in record.demands.queue(10)] == ["wanted", "older", "newer"]
    assert [one.text for one in record.demands.queue(1)] == ["wanted"]


def test_an_empty_wish_is_refused(record: Record) -> None:
    with pytest.raises(Refused):
        record.demands.hand_in(" \n", "en")


def test_a_wish_that_is_taken_leaves_the_queue_with_the_act(record: Record) -> None:
    wish = record.demands.hand_in("text", "en")

    with record.book.acting(ME, Action.TOOK, wish.submission_id) as act:
        act.put_submission(replace(wish, state=Demand.TAKEN, taken_by=ME))

    assert record.demands.queue(10) == []
    assert record.demands.submission(wish.submission_id).taken_by == ME
    assert record.book.event(1).action is Action.TOOK


def test_a_wish_that_comes_while_a_curator_takes_the_text_is_counted(record: Record) -> None:
    wish = record.demands.hand_in("text", "en")

    with ThreadPoolExecutor(1) as beside:
        with record.book.acting(ME, Action.TOOK, wish.submission_id) as act:
            taken = replace(act.submission(wish.submission_id), state=Demand.TAKEN, taken_by=ME)
            again = beside.submit(record.demands.hand_in, "text", "en")
            wait([again], timeout=0.2)
            act.put_submission(taken)
        again.result()

    there = record.demands.submission(wish.submission_id)
    assert (there.count, there.state, there.taken_by) == (2, Demand.TAKEN, ME)


def test_a_wish_that_was_answered_and_comes_again_is_open_again(record: Record) -> None:
    wish = record.demands.hand_in("text", "en")
    settle(record, replace(wish, state=Demand.ANSWERED, claim_id=ClaimId("c-1")))

    assert record.demands.hand_in("text", "en").state is Demand.OPEN


def test_a_wish_that_was_declined_stays_so(record: Record) -> None:
    wish = record.demands.hand_in("text", "en")
    settle(record, replace(wish, state=Demand.DECLINED))

    assert record.demands.hand_in("text", "en").state is Demand.DECLINED
    assert record.demands.queue(10) == []


def settle(record: Record, wish: object) -> None:
    with record.book.acting(ME, Action.DECLINED, "s") as act:
        act.put_submission(wish)  # type: ignore[arg-type]  # a submission


def test_a_submission_that_is_not_there_is_not_on_record(record: Record) -> None:
    with pytest.raises(NotOnRecord, match="s-9"):
        record.demands.submission(SubmissionId("s-9"))


@given(st.text())
def test_a_normalised_wish_is_short_and_normalised(text: str) -> None:
    once = normalised(text)

    assert normalised(once) == once or len(once) >= LONGEST - 20
    assert len(once) <= LONGEST
    assert "  " not in once


def test_an_invitation_enrols_whoever_holds_it_once(record: Record) -> None:
    token = record.invites.issue(ME, CuratorRole.EDITOR, 24)

    curator = record.invites.redeem(token, "account-hash", "Ann")

    assert re.fullmatch(r"[A-Za-z0-9_-]{1,48}", token)
    assert (curator.name, curator.role) == ("Ann", CuratorRole.EDITOR)
    assert record.book.curator_of("account-hash") == curator
    assert record.book.event(1).action is Action.ENROLLED
    assert verify(record).agrees
    with pytest.raises(Refused, match="was used"):
        record.invites.redeem(token, "other-hash", "Bob")
    assert record.feed.head() == 1


def test_the_journal_tells_who_gave_the_invitation(record: Record) -> None:
    token = record.invites.issue(ME, CuratorRole.EDITOR, hours=1)

    record.invites.redeem(token, "account hash", "Vera")

    enrolled = record.book.event(record.feed.head())
    assert (enrolled.action, enrolled.reason) == (Action.ENROLLED, f"invited by {ME}")


def test_an_invitation_expires(record: Record, clock: FakeClock) -> None:
    token = record.invites.issue(ME, CuratorRole.CURATOR, 1)
    clock.goes_on(3601)

    with pytest.raises(Refused, match="expired"):
        record.invites.redeem(token, "account-hash", "Ann")


@pytest.mark.parametrize("hours", [0, -1, 10_000, float("nan")])
def test_an_invitation_lasts_for_a_while(record: Record, hours: float) -> None:
    with pytest.raises(Refused, match="hours"):
        record.invites.issue(ME, CuratorRole.CURATOR, hours)


def test_an_unknown_invitation_is_refused(record: Record) -> None:
    with pytest.raises(Refused, match="unknown"):
        record.invites.redeem("x" * 43, "account-hash", "Ann")


def test_an_invitation_raises_a_role_and_never_lowers_it(record: Record) -> None:
    lower = record.invites.issue(ME, CuratorRole.CURATOR, 1)
    higher = record.invites.issue(ME, CuratorRole.ADMIN, 1)
    first = record.invites.redeem(higher, "account-hash", "Ann")

    again = record.invites.redeem(lower, "account-hash", "Ann Other")

    assert again == first


def test_who_was_dismissed_is_no_curator(record: Record) -> None:
    curator = Curator(ME, "Ann", CuratorRole.CURATOR, "account-hash", Status.WITHDRAWN)
    with record.book.acting(ME, Action.DISMISSED, ME) as act:
        act.put(curator)

    assert record.book.curator_of("account-hash") is None
    assert record.book.curator_of("") is None


def test_the_token_itself_is_kept_nowhere(sqlite_record: Record) -> None:
    token = sqlite_record.invites.issue(ME, CuratorRole.CURATOR, 1)

    assert sqlite_record.database.path is not None
    files = sqlite_record.database.path.parent.iterdir()
    assert not any(token.encode() in file.read_bytes() for file in files)
