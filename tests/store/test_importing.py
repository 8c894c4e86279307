"""A file of rows comes in whole or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from tests.rows import (
    assertion,
    claim,
    evidence,
    figure,
    numbered,
    outlet,
    party,
    phrasing,
    publication,
    small_record,
)
from tests.store.acting import ME, imported

from onrecord.durable import Arrived
from onrecord.errors import AlreadySaid, NoPlace, Refused, Unreadable
from onrecord.events import Action
from onrecord.model import (
    ClaimId,
    Curator,
    CuratorId,
    CuratorRole,
    PartyId,
    Role,
    Row,
    Stance,
    Status,
)
from onrecord.store import Record, verify


def test_what_was_imported_comes_out_again(record: Record) -> None:
    rows = small_record()

    changed = imported(record, *rows)

    assert changed == len(rows)
    assert set(record.all_rows()) == set(rows)


def test_an_import_is_an_event_that_names_the_file(record: Record) -> None:
    imported(record, *small_record())

    event = record.book.event(1)
    assert (event.action, event.subject, event.actor) == (Action.IMPORTED, "test.jsonl", ME)
    assert len(event.changes) == len(small_record())


def test_the_same_file_twice_changes_nothing(record: Record) -> None:
    imported(record, *small_record())

    changed = imported(record, *small_record())

    assert changed == 0
    assert record.feed.head() == 1


def test_a_row_that_differs_is_replaced_and_the_rest_left(record: Record) -> None:
    imported(record, *small_record())

    changed = imported(record, *small_record()[:-2], assertion(words="Other words"), evidence())

    assert changed == 1
    assert record.ledger.entry(claim().claim_id).assertions[0].words == "Other words"
    assert verify(record).agrees


def test_rows_may_come_before_those_that_they_name(record: Record) -> None:
    imported(record, *reversed(small_record()))

    assert set(record.all_rows()) == set(small_record())


def test_a_large_file_becomes_events_of_a_thousand_changes(record: Record) -> None:
    many = [phrasing(f"f-{n}", f"wording {n}") for n in range(2500)]

    imported(record, claim(), *many)

    assert record.feed.head() == 3
    assert len(record.book.event(1).changes) == 1000
    assert verify(record).agrees


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (phrasing("f-2", "x", "c-9"), "line 8: phrasing f-2: claim_id: no claim 'c-9'"),
        (
            assertion("a-2", party_id=PartyId("p-9")),
            "line 8: assertion a-2: party_id: no party 'p-9'",
        ),
        (evidence("a-9"), "line 8: evidence e-a-9-u-1: assertion_id: no assertion 'a-9'"),
        (
            party("p-2", speaks_for=(Role(PartyId("p-9")),)),
            "line 8: party p-2: speaks_for.0.party_id: no party 'p-9'",
        ),
        (
            publication("u-2", outlet_id=PartyId("p-9")),
            "line 8: publication u-2: outlet_id: no party 'p-9'",
        ),
        (
            evidence(via=(PartyId("p-outlet"), PartyId("p-9"))),
            "line 7: evidence e-a-1-u-1: via.1: no party 'p-9'",
        ),
        (claim("c 2"), "line 8: claim 'c 2': claim_id"),
        (claim("c-2", " "), "line 8: claim c-2: wordings: is empty"),
        (phrasing("f-2", "bell \x07"), "line 8: phrasing f-2: text: holds a control character"),
        (publication("u-2", url="javascript:x"), "line 8: publication u-2: url"),
        (
            Curator(CuratorId("k-1"), "Ann", CuratorRole.ADMIN),
            "line 8: curator k-1: curators are enrolled",
        ),
    ],
)
def test_a_row_that_cannot_stand_names_its_line_and_field(
    record: Record, row: Row, complaint: str
) -> None:
    rows = [one for one in small_record() if getattr(one, "evidence_id", 0) != row_named(row)]

    with pytest.raises(Unreadable) as refused:
        imported(record, *rows, row)

    assert str(refused.value).startswith(complaint)
    assert list(record.all_rows()) == []
    assert record.feed.head() == 0


def row_named(row: Row) -> str:
    return str(getattr(row, "evidence_id", ""))


def test_an_id_that_is_in_the_file_twice_with_other_content_is_refused(record: Record) -> None:
    many = [phrasing(f"f-x{n}", f"wording {n}") for n in range(1500)]

    with pytest.raises(Unreadable, match="line 1502: phrasing f-x0: phrasing_id: is in the file"):
        imported(record, claim(), *many, phrasing("f-x0", "another wording"))

    assert list(record.all_rows()) == []


def test_a_published_assertion_without_a_place_is_refused(record: Record) -> None:
    with pytest.raises(NoPlace, match="line 6: assertion a-1: evidence: none is published"):
        imported(record, *small_record()[:-1])

    assert record.feed.head() == 0


def test_a_draft_assertion_needs_no_place_yet(record: Record) -> None:
    imported(record, *small_record()[:-2], assertion(status=Status.DRAFT))

    assert record.feed.head() == 1


def test_a_publication_needs_an_address_or_a_reference(record: Record) -> None:
    with pytest.raises(NoPlace, match="line 2: publication u-1: url"):
        imported(record, party("p-outlet"), publication(url=""))

    imported(record, party("p-outlet"), publication(url="", reference="The Outlet, p. 3"))


def test_the_same_words_of_one_party_in_one_place_are_refused(record: Record) -> None:
    imported(record, *small_record())
    again = assertion("a-2", words=assertion().words)

    with pytest.raises(AlreadySaid, match="line 1: assertion a-2: words: assertion a-1 holds"):
        imported(record, again, evidence("a-2"))

    imported(record, publication("u-2"), again, evidence("a-2", "u-2"))


def test_the_same_sentence_may_stand_under_two_claims(record: Record) -> None:
    imported(record, *small_record())
    other = assertion("a-2", words=assertion().words, claim_id=claim("c-2").claim_id)

    imported(record, claim("c-2"), other, evidence("a-2"))

    assert verify(record).agrees


def test_a_claim_cannot_be_merged_into_itself(record: Record) -> None:
    merged = claim(status=Status.MERGED, merged_into=claim().claim_id)

    with pytest.raises(Refused, match="line 1: claim c-1: merged_into"):
        imported(record, merged)


def test_claims_cannot_be_merged_in_a_circle(record: Record) -> None:
    """Whoever follows a redirect would never arrive, and neither claim would be found again."""
    ring = [
        claim(f"c-{here}", status=Status.MERGED, merged_into=ClaimId(f"c-{there}"))
        for here, there in ((1, 2), (2, 3), (3, 1))
    ]

    with pytest.raises(Refused, match="line 2: claim c-1: merged_into: leads back to it"):
        imported(record, party(), *ring)

    assert record.feed.head() == 0


def test_claims_may_be_merged_one_into_the_other(record: Record) -> None:
    row = [
        claim(f"c-{n}", status=Status.MERGED, merged_into=ClaimId(f"c-{n + 1}")) for n in range(9)
    ]

    assert imported(record, *row, claim("c-9")) == 10


def test_an_assertion_cannot_dispute_itself(record: Record) -> None:
    itself = assertion(disputes=assertion().assertion_id, stance=Stance.DISPUTES)

    with pytest.raises(Refused, match="line 1: assertion a-1: disputes"):
        imported(record, itself)


def test_a_party_cannot_speak_for_itself(record: Record) -> None:
    with pytest.raises(Refused, match="line 1: party p-ministry: speaks_for"):
        imported(record, party(speaks_for=(Role(PartyId("p-ministry")),)))


def test_a_role_cannot_end_before_it_begins(record: Record) -> None:
    role = Role(PartyId("p-state"), since=date(2022, 5, 1), until=date(2021, 5, 1))

    with pytest.raises(Refused, match="line 2: party p-ministry: speaks_for"):
        imported(record, party("p-state"), party(speaks_for=(role,)))


def test_a_figure_whose_highest_is_below_its_lowest_is_refused(record: Record) -> None:
    upside_down = assertion(figures=(replace(figure(3), low=5.0, high=2.0),))

    with pytest.raises(Refused, match=r"line 1: assertion a-1: figures\.0\.high: 2 is below low"):
        imported(record, upside_down, claim(), party(), publication(), outlet(), evidence())


@pytest.mark.parametrize(
    ("span", "wrong"),
    [({"start": -1}, "start: -1 is before"), ({"start": 9, "end": 8}, "end: 8 is before start")],
)
def test_a_span_that_no_text_has_is_refused(
    record: Record, span: dict[str, int], wrong: str
) -> None:
    with pytest.raises(Refused, match=f"line 1: evidence e-1: {wrong}"):
        imported(record, evidence(evidence_id="e-1", **span))


def test_an_error_in_the_file_itself_leaves_nothing(record: Record) -> None:
    def broken() -> object:
        yield from numbered([claim(f"c-{n}") for n in range(1200)])
        raise Unreadable("line 1201: claim: no JSON")

    with pytest.raises(Unreadable, match="line 1201"):
        record.import_rows(broken(), "test.jsonl", ME)  # type: ignore[arg-type]  # a generator

    assert list(record.all_rows()) == []


def test_updates_are_kept_while_a_file_is_read(record: Record) -> None:
    """A file of a hundred thousand rows takes half a minute to read: nobody would be answered."""
    kept: list[int] = []

    def slowly() -> Iterator[tuple[int, Row]]:
        yield from numbered([claim(f"c-{n}") for n in range(1001)])
        kept.append(record.inbox.accept([Arrived(1, "chat", b"{}")]))
        yield 1002, claim("c-last")

    assert record.import_rows(slowly(), "test.jsonl", ME) == 1002
    assert kept == [1]


def test_withdrawing_the_only_place_of_a_published_assertion_is_refused(record: Record) -> None:
    imported(record, *small_record())

    with pytest.raises(NoPlace, match="assertion a-1"):
        imported(record, replace(publication(), status=Status.WITHDRAWN))
