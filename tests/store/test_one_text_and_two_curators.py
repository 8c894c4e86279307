"""Of two curators who act on one text or claim at the same moment, the second is told so."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from onrecord.curation import CurationDesk, Draft
from onrecord.errors import Closed, Overtaken
from onrecord.events import Action
from onrecord.model import (
    ENGLISH,
    Assertion,
    ClaimId,
    Curator,
    CuratorId,
    CuratorRole,
    Phrasing,
    PhrasingId,
)
from onrecord.rows import from_json
from onrecord.store import Record, verify
from onrecord.submissions import Demand, Submission

VERA = Curator(CuratorId("k-vera"), "Vera", CuratorRole.CURATOR, "account-vera")
EVE = Curator(CuratorId("k-eve"), "Eve", CuratorRole.EDITOR, "account-eve")
THERE = ClaimId("c-1")


@pytest.fixture
def desk(kept: Record) -> CurationDesk:
    for curator in (VERA, EVE):
        with kept.book.acting(CuratorId("operator"), Action.ENROLLED, curator.curator_id) as act:
            act.put(curator)
    return CurationDesk(kept.book, kept.demands, kept.invites, from_json)


@pytest.fixture
def wanted(kept: Record) -> Submission:
    return kept.demands.hand_in("how many fell at the pass", "en")


def asked(number: int, claim_id: ClaimId = THERE) -> Phrasing:
    return Phrasing(PhrasingId(f"f-new-{number}"), claim_id, f"how many fell, {number}", ENGLISH)


def answering(wanted: Submission, number: int = 1) -> Draft:
    return Draft(THERE, (asked(number),), wanted.submission_id)


def another(record: Record) -> ClaimId:
    """A second published claim, on which nothing is said yet."""
    claim_id = ClaimId("c-another")
    with record.book.acting(CuratorId("operator"), Action.PUBLISHED, claim_id) as act:
        act.put(replace(record.ledger.entry(THERE).claim, claim_id=claim_id))
    return claim_id


def test_of_several_who_add_one_text_to_a_claim_one_does(
    kept: Record, desk: CurationDesk, wanted: Submission
) -> None:
    def adds(number: int) -> bool:
        try:
            desk.publish((VERA, EVE)[number % 2], answering(wanted, number))
        except Closed:
            return False
        return True

    with ThreadPoolExecutor(8) as several:
        through = [n for n, done in enumerate(several.map(adds, range(8))) if done]

    added = {row.phrasing_id for row in kept.ledger.entry(THERE).phrasings}
    assert [n for n in range(8) if asked(n).phrasing_id in added] == through
    assert len(through) == 1
    assert verify(kept).agrees


def test_a_text_that_was_declined_meanwhile_is_not_added(
    kept: Record, desk: CurationDesk, wanted: Submission
) -> None:
    desk.decline(EVE, wanted.submission_id, "a greeting")

    with pytest.raises(Closed):
        desk.publish(VERA, answering(wanted))

    assert asked(1) not in kept.ledger.entry(THERE).phrasings
    assert desk.submission(wanted.submission_id).state is Demand.DECLINED


def test_a_text_that_was_answered_meanwhile_is_not_declined(
    desk: CurationDesk, wanted: Submission
) -> None:
    desk.publish(EVE, answering(wanted))

    with pytest.raises(Closed):
        desk.decline(VERA, wanted.submission_id, "a greeting")

    assert desk.submission(wanted.submission_id).state is Demand.ANSWERED


def test_a_text_that_was_declined_meanwhile_is_not_taken(
    desk: CurationDesk, wanted: Submission
) -> None:
    desk.decline(EVE, wanted.submission_id, "a greeting")

    with pytest.raises(Closed):
        desk.take(VERA, wanted.submission_id)


def test_the_reason_of_the_first_withdrawal_stands(kept: Record, desk: CurationDesk) -> None:
    desk.withdraw(EVE, THERE, "entered twice")

    with pytest.raises(Overtaken):
        desk.withdraw(VERA, THERE, "no claim")

    assert kept.ledger.entry(THERE).claim.reason == "entered twice"


def test_the_reason_of_the_first_withdrawal_of_a_statement_stands(
    kept: Record, desk: CurationDesk
) -> None:
    said = kept.ledger.entry(THERE).assertions[0]
    desk.withdraw_statement(EVE, said.assertion_id, "said of another")

    with pytest.raises(Overtaken):
        desk.withdraw_statement(VERA, said.assertion_id, "mistyped")

    stands = desk.as_it_stands(said)
    assert stands is not None
    assert stands.reason == "said of another"


def test_nothing_is_added_to_a_claim_that_was_withdrawn_meanwhile(
    desk: CurationDesk, wanted: Submission
) -> None:
    desk.withdraw(EVE, THERE, "entered twice")

    with pytest.raises(Overtaken):
        desk.publish(VERA, answering(wanted))

    assert desk.submission(wanted.submission_id).state is Demand.OPEN


def test_a_phrasing_added_before_a_merger_is_not_left_behind(
    kept: Record, desk: CurationDesk
) -> None:
    into = kept.ledger.entry(another(kept))
    gone = kept.ledger.entry(THERE)
    desk.publish(VERA, Draft(THERE, (asked(1),)))

    with pytest.raises(Overtaken):
        desk.merge(EVE, gone, into, "one count")

    assert asked(1) in kept.ledger.entry(THERE).phrasings


def test_a_statement_corrected_before_a_merger_keeps_its_correction(
    kept: Record, desk: CurationDesk
) -> None:
    into = kept.ledger.entry(another(kept))
    gone = kept.ledger.entry(THERE)
    right: Assertion = replace(gone.assertions[0], said_on=date(2022, 6, 1))
    desk.correct(VERA, right, "the day before")

    with pytest.raises(Overtaken):
        desk.merge(EVE, gone, into, "one count")

    assert desk.as_it_stands(right) == right
