"""Who corrects or publishes at the same moment as others overwrites nothing of theirs."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from onrecord.curation import CurationDesk, Draft
from onrecord.errors import Overtaken
from onrecord.events import Action
from onrecord.model import (
    ENGLISH,
    Claim,
    ClaimId,
    Curator,
    CuratorId,
    CuratorRole,
    Evidence,
    Phrasing,
    PhrasingId,
    Row,
)
from onrecord.rows import from_json
from onrecord.store import Record, verify

VERA = Curator(CuratorId("k-vera"), "Vera", CuratorRole.CURATOR, "account-vera")


@pytest.fixture
def desk(kept: Record) -> CurationDesk:
    with kept.book.acting(CuratorId("operator"), Action.ENROLLED, VERA.curator_id) as act:
        act.put(VERA)
    return CurationDesk(kept.book, kept.demands, kept.invites, from_json)


def changed(row: Claim | Evidence, number: int) -> Row:
    if isinstance(row, Claim):
        return replace(row, topic=f"topic {number}")
    return replace(row, quoted=f"words {number}")


@pytest.mark.parametrize("kind", [Claim, Evidence])
def test_of_several_drafts_begun_from_the_same_rows_one_is_published(
    kept: Record, desk: CurationDesk, kind: type[Claim | Evidence]
) -> None:
    (seen,) = [row for row in kept.all_rows() if isinstance(row, kind)]

    def publishes(number: int) -> bool:
        try:
            desk.publish(VERA, Draft(ClaimId("c-1"), (changed(seen, number),), seen=(seen,)))
        except Overtaken:
            return False
        return True

    with ThreadPoolExecutor(8) as several:
        through = [n for n, done in enumerate(several.map(publishes, range(8))) if done]

    (stands,) = [row for row in kept.all_rows() if isinstance(row, kind)]
    assert [changed(seen, number) for number in through] == [stands]
    assert verify(kept).agrees


@pytest.mark.parametrize("kind", [Claim, Evidence])
def test_what_a_draft_only_takes_over_stays_as_another_made_it(
    kept: Record, desk: CurationDesk, kind: type[Claim | Evidence]
) -> None:
    (seen,) = [row for row in kept.all_rows() if isinstance(row, kind)]
    phrased = Phrasing(PhrasingId("f-new"), ClaimId("c-1"), "How many fell?", ENGLISH)
    draft = Draft(ClaimId("c-1"), (phrased,)).taking_over(seen)
    desk.publish(VERA, Draft(ClaimId("c-1"), (changed(seen, 1),), seen=(seen,)))

    desk.publish(VERA, draft)

    assert desk.as_it_stands(seen) == changed(seen, 1)
    assert desk.as_it_stands(phrased) == phrased


def test_a_draft_that_went_out_before_a_crash_is_no_reason_to_refuse_it(
    kept: Record, desk: CurationDesk
) -> None:
    seen = kept.ledger.entry(ClaimId("c-1")).claim
    draft = Draft(seen.claim_id, (replace(seen, topic="Ports"),), seen=(seen,))

    desk.publish(VERA, draft)
    desk.publish(VERA, draft)

    assert kept.ledger.entry(seen.claim_id).claim.topic == "Ports"
