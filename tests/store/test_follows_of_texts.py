"""Chats that follow a text which they handed in: told once it is answered or declined."""

from dataclasses import replace

from tests.clocks import FakeClock
from tests.store.acting import ME
from tests.store.following import CHAT, FOLLOW, PAUSES, due_after, taken

from onrecord.events import Action
from onrecord.follows import OfSubmission, Subject
from onrecord.model import ClaimId
from onrecord.store import Record
from onrecord.submissions import Demand, SubmissionId


def answer(record: Record, submission_id: SubmissionId, state: Demand = Demand.ANSWERED) -> None:
    with record.book.acting(ME, Action.PUBLISHED, "c-1") as act:
        wanted = act.submission(submission_id)
        claim_id = ClaimId("c-1") if state is Demand.ANSWERED else None
        act.put_submission(replace(wanted, state=state, claim_id=claim_id))


def a_text(record: Record) -> tuple[SubmissionId, Subject]:
    submission_id = record.demands.hand_in("How many?", "en", "ann").submission_id
    subject = OfSubmission(submission_id)
    record.follows.begin(replace(FOLLOW, subject=subject))
    return submission_id, subject


def test_a_text_is_told_of_once_it_is_answered(kept: Record, clock: FakeClock) -> None:
    submission_id, subject = a_text(kept)
    waiting = due_after(kept, clock)
    answer(kept, submission_id)

    [due] = taken(kept, clock)
    kept.notices.told([due])

    assert waiting == []
    assert due.now is not None
    assert due.now.claim.claim_id == "c-1"
    assert not kept.follows.has(CHAT, subject)


def test_whether_the_claim_of_an_answer_is_followed_already_is_known(
    kept: Record, clock: FakeClock
) -> None:
    submission_id, subject = a_text(kept)
    kept.follows.begin(FOLLOW)
    answer(kept, submission_id)

    found = {due.follow.subject: due.follows_already for due in taken(kept, clock)}

    assert found[subject]


def test_an_answer_that_is_taken_back_in_time_is_not_told(kept: Record, clock: FakeClock) -> None:
    submission_id, subject = a_text(kept)
    answer(kept, submission_id)
    kept.notices.take_in(PAUSES)
    answer(kept, submission_id, Demand.OPEN)

    [due] = taken(kept, clock)
    kept.notices.unchanged([due])

    assert due.now is None
    assert kept.follows.has(CHAT, subject)


def test_a_text_that_was_answered_already_is_told_of_at_once(
    kept: Record, clock: FakeClock
) -> None:
    submission_id = kept.demands.hand_in("How many?", "en", "ann").submission_id
    answer(kept, submission_id)

    kept.follows.begin(replace(FOLLOW, subject=OfSubmission(submission_id)))

    assert due_after(kept, clock, 0) == [CHAT]


def test_a_text_that_the_curators_decline_is_told_of_and_waits_no_more(
    kept: Record, clock: FakeClock
) -> None:
    submission_id, subject = a_text(kept)
    answer(kept, submission_id, Demand.DECLINED)

    [due] = taken(kept, clock)
    kept.notices.told([due])

    assert (due.now, due.declined) == (None, kept.demands.submission(submission_id).text)
    assert not kept.follows.has(CHAT, subject)


def test_a_text_that_was_declined_already_is_told_of_at_once(
    kept: Record, clock: FakeClock
) -> None:
    submission_id = kept.demands.hand_in("How many?", "en", "ann").submission_id
    answer(kept, submission_id, Demand.DECLINED)

    kept.follows.begin(replace(FOLLOW, subject=OfSubmission(submission_id)))

    assert due_after(kept, clock, 0) == [CHAT]


def test_a_text_that_is_put_back_in_time_was_never_declined(kept: Record, clock: FakeClock) -> None:
    submission_id, subject = a_text(kept)
    answer(kept, submission_id, Demand.DECLINED)
    kept.notices.take_in(PAUSES)
    answer(kept, submission_id, Demand.OPEN)

    [due] = taken(kept, clock)
    kept.notices.unchanged([due])

    assert (due.now, due.declined) == (None, "")
    assert kept.follows.has(CHAT, subject)


def test_a_text_that_is_erased_is_followed_by_nobody(kept: Record) -> None:
    submission_id, subject = a_text(kept)

    kept.demands.take_back(submission_id, "ann")

    assert not kept.follows.has(CHAT, subject)
