"""What curators ask of the desk, on a real record."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.records import empty_record
from tests.rows import assertion, claim, evidence, numbered, phrasing, publication, small_record

from onrecord.curation import CurationDesk, Draft
from onrecord.errors import NoRole, NotOnRecord, Overtaken, Refused
from onrecord.events import Action
from onrecord.model import (
    Assertion,
    AssertionId,
    ClaimId,
    Curator,
    CuratorId,
    CuratorRole,
    Stance,
    Status,
)
from onrecord.store import Record, verify
from onrecord.submissions import Demand

OPERATOR = CuratorId("operator")


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with Record.open(empty_record(tmp_path)) as opened:
        opened.import_rows(numbered(small_record()), "test", OPERATOR)
        yield opened


def enrolled(record: Record, name: str, role: CuratorRole = CuratorRole.CURATOR) -> Curator:
    curator = Curator(CuratorId(f"k-{name}"), name, role, f"account-{name}")
    with record.book.acting(OPERATOR, Action.ENROLLED, curator.curator_id) as act:
        act.put(curator)
    return curator


def test_a_correction_brings_its_new_place_along_as_one_act(
    record: Record, desk: CurationDesk
) -> None:
    by = enrolled(record, "vera")
    said = record.ledger.entry("c-1").assertions[0]
    moved = replace(evidence(), publication_id="u-2")

    along = (moved, publication("u-2"))
    desk.correct(by, replace(said, words="Other words"), "moved", along, seen=(evidence(),))

    entry = record.ledger.entry("c-1")
    assert entry.assertions[0].words == "Other words"
    assert entry.evidence[0].publication_id == "u-2"
    assert len(desk.acts_of(by, 9)) == 1


def test_nothing_on_record_is_replaced_that_was_not_seen(
    record: Record, desk: CurationDesk
) -> None:
    by = enrolled(record, "vera")
    elsewhere = replace(publication(), title="Another title")
    draft = Draft(ClaimId("c-1"), (elsewhere,))

    with pytest.raises(Overtaken):
        desk.publish(by, draft)
    with pytest.raises(Overtaken):
        desk.correct(by, claim(), "x", (elsewhere,))

    assert desk.as_it_stands(elsewhere) == publication()


def test_a_correction_that_would_dangle_changes_nothing(record: Record, desk: CurationDesk) -> None:
    by = enrolled(record, "vera")
    before = record.ledger.entry("c-1")
    moved = replace(evidence(), publication_id="u-none")

    with pytest.raises(NotOnRecord):
        desk.correct(by, before.assertions[0], "moved", (moved,), seen=(evidence(),))

    assert record.ledger.entry("c-1") == before


def test_a_statement_is_withdrawn_with_its_reason(record: Record, desk: CurationDesk) -> None:
    by = enrolled(record, "vera")

    desk.withdraw_statement(by, AssertionId("a-1"), "another party's words")

    (said,) = [row for row in record.all_rows() if isinstance(row, Assertion)]
    assert (said.status, said.reason) == (Status.WITHDRAWN, "another party's words")
    with pytest.raises(Refused):
        desk.withdraw_statement(by, AssertionId("a-1"), "  ")
    with pytest.raises(NotOnRecord):
        desk.withdraw_statement(by, AssertionId("a-9"), "gone")


def test_a_stranger_withdraws_no_statement(record: Record, desk: CurationDesk) -> None:
    stranger = Curator(CuratorId("k-x"), "x", CuratorRole.CURATOR, "x", Status.WITHDRAWN)

    with pytest.raises(NoRole):
        desk.withdraw_statement(stranger, AssertionId("a-1"), "because")


def test_what_a_curator_took_is_in_their_hands_until_it_is_closed(
    record: Record, desk: CurationDesk
) -> None:
    by, other = enrolled(record, "vera"), enrolled(record, "olha")
    wanted = record.demands.hand_in("Which boats sank?", "en")

    desk.take(by, wanted.submission_id)
    held = [(one.submission_id, one.state) for one in desk.in_hand(by)]

    assert held == [(wanted.submission_id, Demand.TAKEN)]
    assert desk.in_hand(other) == []
    desk.decline(by, wanted.submission_id, "an advertisement")
    assert desk.in_hand(by) == []


def test_an_editor_sees_everybodys_acts_and_a_curator_their_own(
    record: Record, desk: CurationDesk
) -> None:
    by, editor = enrolled(record, "vera"), enrolled(record, "ed", CuratorRole.EDITOR)
    desk.withdraw_statement(by, AssertionId("a-1"), "because")
    wanted = record.demands.hand_in("Which boats sank?", "en")
    desk.take(editor, wanted.submission_id)

    assert [event.action for event in desk.acts(editor, 9)] == [Action.TOOK, Action.WITHDREW]
    assert [event.action for event in desk.acts(by, 9)] == [Action.WITHDREW]


def test_who_is_enrolled_is_asked_without_a_trace(record: Record, desk: CurationDesk) -> None:
    vera = enrolled(record, "vera")
    head = record.info().head

    assert desk.staff.known("account-vera") == vera
    assert desk.staff.known("account-nobody") is None
    assert [party.party_id for party in desk.parties()] == ["p-ministry", "p-outlet"]
    assert record.info().head == head


def with_two_claims(record: Record) -> None:
    """A second claim that says the same as the first, with one statement more."""
    rows = [
        claim("c-2", "How many fighters were killed?"),
        phrasing("f-2", "killed fighters", "c-2"),
        assertion("a-2", claim_id="c-2"),
        evidence("a-2"),
        assertion("a-3", "The words of a-1", claim_id="c-2"),
        evidence("a-3"),
    ]
    record.import_rows(numbered(rows), "test", OPERATOR)


def test_a_merged_claim_leads_to_the_other_which_holds_all_that_was_said(
    record: Record, desk: CurationDesk
) -> None:
    with_two_claims(record)
    eve = enrolled(record, "eve", CuratorRole.EDITOR)
    gone, into = record.ledger.entry("c-2"), record.ledger.entry("c-1")

    desk.merge(eve, gone, into, "the same question")

    entry = record.ledger.entry("c-2")
    assert entry.claim.claim_id == "c-1"
    texts = {phrasing.text for phrasing in entry.phrasings}
    assert {"killed fighters", "How many fighters were killed?"} <= texts
    standing = [a.assertion_id for a in entry.assertions if a.status is Status.PUBLISHED]
    assert standing == ["a-1", "a-2"]
    assert len(desk.acts_of(eve, 9)) == 1
    assert verify(record).agrees


def test_a_merger_is_undone_like_any_act(record: Record, desk: CurationDesk) -> None:
    with_two_claims(record)
    eve = enrolled(record, "eve", CuratorRole.EDITOR)
    before = record.ledger.entry("c-2")
    desk.merge(eve, before, record.ledger.entry("c-1"), "the same question")

    desk.undo(eve, record.feed.head())

    assert record.ledger.entry("c-2").claim == before.claim
    assert record.ledger.entry("c-2").assertions == before.assertions
    assert [p.text for p in record.ledger.entry("c-1").phrasings] == ["fighters killed so far"]


def test_only_editors_merge_and_only_what_is_published(record: Record, desk: CurationDesk) -> None:
    with_two_claims(record)
    vera, eve = enrolled(record, "vera"), enrolled(record, "eve", CuratorRole.EDITOR)
    one, two = record.ledger.entry("c-1"), record.ledger.entry("c-2")

    for first in (two, one):
        with pytest.raises(NoRole):
            desk.merge(vera, first, one, "the same")
    with pytest.raises(Refused, match="itself"):
        desk.merge(eve, one, one, "the same")
    with pytest.raises(Refused, match="reason"):
        desk.merge(eve, two, one, " ")
    desk.withdraw(eve, two.claim.claim_id, "a mistake")
    with pytest.raises(Refused, match="changed"):
        desk.merge(eve, two, one, "the same")
    with pytest.raises(Refused, match="published"):
        desk.merge(eve, record.ledger.entry("c-2"), one, "the same")
    assert record.ledger.entry("c-2").claim.claim_id == "c-2"


def test_a_statement_is_not_put_on_a_claim_that_was_merged_meanwhile(
    record: Record, desk: CurationDesk
) -> None:
    """It would be on record, and nobody would ever see it."""
    by, editor = enrolled(record, "vera"), enrolled(record, "olha", CuratorRole.EDITOR)
    record.import_rows(numbered([claim("c-2")]), "test", OPERATOR)
    seen = record.ledger.entry("c-1")
    draft = Draft(ClaimId("c-1")).taking_over(seen.claim)
    draft = draft.having(assertion("a-2")).having(evidence("a-2"))

    desk.merge(editor, seen, record.ledger.entry("c-2"), "one question")
    with pytest.raises(Overtaken, match="c-1 was merged into c-2 meanwhile"):
        desk.publish(by, draft)

    assert desk.as_it_stands(assertion("a-2")) is None


def test_a_claim_is_not_merged_into_one_that_was_withdrawn_meanwhile(
    record: Record, desk: CurationDesk
) -> None:
    editor = enrolled(record, "olha", CuratorRole.EDITOR)
    record.import_rows(numbered([claim("c-2")]), "test", OPERATOR)
    gone, into = record.ledger.entry("c-1"), record.ledger.entry("c-2")

    desk.withdraw(editor, ClaimId("c-2"), "asked twice")
    with pytest.raises(Overtaken, match="c-2 was changed meanwhile"):
        desk.merge(editor, gone, into, "one question")

    assert record.ledger.entry("c-1") == gone


def test_a_merger_leaves_no_statement_behind_that_came_meanwhile(
    record: Record, desk: CurationDesk
) -> None:
    by, editor = enrolled(record, "vera"), enrolled(record, "olha", CuratorRole.EDITOR)
    record.import_rows(numbered([claim("c-2")]), "test", OPERATOR)
    gone, into = record.ledger.entry("c-1"), record.ledger.entry("c-2")
    draft = Draft(ClaimId("c-1")).having(assertion("a-2")).having(evidence("a-2"))

    desk.publish(by, draft)
    with pytest.raises(Overtaken, match="c-1 was changed meanwhile"):
        desk.merge(editor, gone, into, "one question")

    assert len(record.ledger.entry("c-1").assertions) == 2


def test_what_a_record_exports_after_mergers_withdrawals_and_undoings_can_be_imported(
    record: Record, desk: CurationDesk, tmp_path: Path
) -> None:
    editor = enrolled(record, "olha", CuratorRole.EDITOR)
    record.import_rows(numbered([claim("c-2"), claim("c-3")]), "test", OPERATOR)
    undone = (claim("c-4"), assertion("a-4", claim_id="c-4"), evidence("a-4"))
    desk.publish(editor, Draft(ClaimId("c-1")).having(assertion("a-2")).having(evidence("a-2")))
    disputing = replace(assertion("a-3"), stance=Stance.DISPUTES, disputes=AssertionId("a-2"))
    desk.publish(editor, Draft(ClaimId("c-1")).having(disputing).having(evidence("a-3")))
    desk.withdraw_statement(editor, AssertionId("a-2"), "another party's words")
    for gone, into in (("c-1", "c-2"), ("c-2", "c-3")):
        desk.merge(editor, *map(record.ledger.entry, (gone, into)), "one question")
    desk.withdraw(editor, ClaimId("c-3"), "asked too broadly")
    desk.publish(editor, Draft(ClaimId("c-4"), undone))
    desk.undo(editor, desk.acts_of(editor, 1)[0].seq)

    folder = tmp_path / "another"
    folder.mkdir()
    with Record.open(empty_record(folder)) as another:
        another.import_rows(numbered(record.all_rows()), "export", OPERATOR)

        assert list(another.all_rows()) == list(record.all_rows())
