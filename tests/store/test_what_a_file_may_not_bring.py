"""A file brings nothing that no curating would have written."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.rows import (
    assertion,
    claim,
    evidence,
    figure,
    party,
    phrasing,
    publication,
    small_record,
)
from tests.store.acting import imported

from onrecord.errors import OnRecordError, Refused
from onrecord.model import (
    AssertionId,
    ClaimId,
    Figure,
    Language,
    Period,
    PeriodKind,
    Precision,
    Qualifier,
    Row,
    Stance,
    Status,
    Text,
)
from onrecord.store import Record

MERGED = claim("c-2", status=Status.MERGED, merged_into=ClaimId("c-1"))


def over(**period: Any) -> tuple[Figure, ...]:
    return (figure(3, period=Period(PeriodKind.WINDOW, **period)),)


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (assertion(words=" \n"), "assertion a-1: words: is empty"),
        (assertion(said_on=None), "assertion a-1: precision: day is said of no date"),
        (
            assertion(precision=Precision.UNKNOWN),
            "assertion a-1: precision: said_on is known; say whether",
        ),
        (publication(published_on=None), "publication u-1: precision: day is said of no date"),
        (
            assertion(disputes=AssertionId("a-2")),
            "assertion a-1: disputes: goes with denies, disputes ..., not with states",
        ),
        (
            assertion(figures=over(start=date(2022, 3, 2), as_of=date(2022, 3, 1))),
            "assertion a-1: figures.0.period.as_of: 2022-03-01 is before start (2022-03-02)",
        ),
        (
            assertion(figures=over(days=-3.0)),
            "assertion a-1: figures.0.period.days: -3 is less than no time",
        ),
        (
            assertion(figures=(Figure(None, None, None),)),
            "assertion a-1: figures.0.value: is needed by a figure that is exact",
        ),
        (
            assertion(figures=over(event=(Text("siege"), Text("осада", Language("?"))))),
            "assertion a-1: figures.0.period.event.1.language: '?'",
        ),
        (phrasing("f-1", "x", language=Language("in English")), "phrasing f-1: language: 'in Eng"),
        (phrasing("f-1", "x", language=Language("")), "phrasing f-1: language: '' is no language"),
        (phrasing("f-1", "x", language=Language("en-" + "a1-" * 20 + "x")), "phrasing f-1: lang"),
        (publication(language=Language("e\u202en")), "publication u-1: language"),
        (
            replace(claim(), wordings=(Text("a"), Text("b", Language("?")))),
            "claim c-1: wordings.1.language: '?'",
        ),
        (party(aliases=(Text("MoD", Language("?")),)), "party p-ministry: aliases.0.language"),
    ],
)
def test_a_field_that_says_nothing_or_contradicts_another_is_named(
    record: Record, row: Row, complaint: str
) -> None:
    with pytest.raises(OnRecordError) as refused:
        imported(record, row)

    assert str(refused.value).startswith(f"line 1: {complaint}")
    assert record.feed.head() == 0


@pytest.mark.parametrize(
    ("address", "wrong"),
    [
        ("https://", "names no host"),
        ("https:///path", "names no host"),
        ("http://outlet.example:0/", "names no host"),
        ("https://ann:secret@outlet.example/", "names a user"),
        ("https://bank.example@outlet.example/", "names a user"),
        ("https://outlet.example/a b", "holds a space"),
        ("https://outlet.example/\u202egpj.exe", "holds a space or a sign that is not seen"),
        ("https://outlet.example/\u200b", "holds a space or a sign that is not seen"),
        ("https://outlet.example/\u00a0", "holds a space or a sign that is not seen"),
        ("https://outlet.example:99999/", "is no web address"),
        ("https://outlet.example:port/", "is no web address"),
        ("https://[::1/", "is no web address"),
    ],
)
@pytest.mark.parametrize("field", ["url", "archived_url"])
def test_an_address_that_leads_nowhere_or_hides_where_is_refused(
    record: Record, field: str, address: str, wrong: str
) -> None:
    with pytest.raises(OnRecordError) as refused:
        imported(record, publication(**{field: address}))

    assert str(refused.value).startswith(f"line 1: publication u-1: {field}: ")
    assert wrong in str(refused.value)
    assert "\u202e" not in str(refused.value)


@pytest.mark.parametrize(
    "address",
    [
        "http://outlet.example",
        "https://outlet.example:8443/a%20b?q=1&r=@x#part",
        "https://новини.example/стаття",
        "https://[2001:db8::1]:80/",
    ],
)
def test_an_address_that_can_be_followed_is_taken(record: Record, address: str) -> None:
    imported(record, party("p-outlet"), publication(url=address))

    assert record.feed.head() == 1


@pytest.mark.parametrize("language", ["en", "other", "zh-Hant-TW", "sl-rozaj-biske-1994"])
def test_a_language_of_any_code_is_taken(record: Record, language: str) -> None:
    imported(record, claim(), phrasing("f-1", "x", language=Language(language)))

    assert record.feed.head() == 1


def those_merged_and(*others: Row) -> Sequence[Row]:
    return [*small_record(), MERGED, *others]


def test_a_published_assertion_stands_on_no_claim_that_is_merged(record: Record) -> None:
    there = assertion("a-2", claim_id=ClaimId("c-2"))

    with pytest.raises(
        Refused, match=r"line 9: assertion a-2: claim_id: claim c-2 is merged.*name claim c-1"
    ):
        imported(record, *those_merged_and(there, evidence("a-2")))


def test_a_claim_is_not_merged_by_a_file_away_from_what_was_said_on_it(record: Record) -> None:
    imported(record, *small_record(), claim("c-2"))
    away = claim(status=Status.MERGED, merged_into=ClaimId("c-2"))

    with pytest.raises(Refused, match="line 1: assertion a-1: claim_id: claim c-1 is merged"):
        imported(record, away)


def test_what_was_withdrawn_before_a_merger_stays_where_it_was(record: Record) -> None:
    """A merger moves what is published; so does an export of the record write it."""
    left = assertion("a-2", claim_id=ClaimId("c-2"), status=Status.WITHDRAWN, reason="x")
    other = assertion("a-3", disputes=AssertionId("a-2"), stance=Stance.DISPUTES)

    imported(record, *those_merged_and(left, other, evidence("a-3")))

    assert record.feed.head() == 1


def test_a_claim_is_merged_into_no_draft(record: Record) -> None:
    draft = claim("c-1", status=Status.DRAFT)

    with pytest.raises(Refused, match="line 2: claim c-2: merged_into: claim c-1 is a draft"):
        imported(record, draft, MERGED)


def test_a_claim_into_which_one_was_merged_does_not_become_a_draft(record: Record) -> None:
    imported(record, claim(), MERGED)

    with pytest.raises(Refused, match="line 1: claim c-2: merged_into: claim c-1 is a draft"):
        imported(record, claim(status=Status.DRAFT))


def test_a_claim_may_be_withdrawn_after_another_was_merged_into_it(record: Record) -> None:
    imported(record, claim(status=Status.WITHDRAWN, reason="asked twice"), MERGED)

    assert record.feed.head() == 1


def test_what_is_disputed_was_said_on_the_same_claim(record: Record) -> None:
    other = assertion(
        "a-2",
        claim_id=ClaimId("c-2"),
        stance=Stance.DISPUTES,
        disputes=AssertionId("a-1"),
    )

    with pytest.raises(Refused, match="line 9: assertion a-2: disputes: names an assertion on ano"):
        imported(record, *small_record(), claim("c-2"), other, evidence("a-2"))


@pytest.mark.parametrize(
    "row",
    [
        assertion(stance=Stance.DISPUTES),
        assertion(stance=Stance.DECLINES, words=""),
        assertion(said_on=None, precision=Precision.UNKNOWN),
        assertion(figures=(Figure(None, None, None, Qualifier.RELATIVE),)),
    ],
)
def test_what_curating_writes_is_taken(record: Record, row: Row) -> None:
    kept = [one for one in small_record() if one != assertion()]

    imported(record, *kept, row)

    assert record.feed.head() == 1


def test_a_published_phrasing_leads_to_no_claim_that_is_merged(record: Record) -> None:
    with pytest.raises(Refused, match=r"phrasing f-9: claim_id: claim c-2 is merged.*claim c-1"):
        imported(record, *those_merged_and(phrasing("f-9", "x", "c-2")))


def test_ids_that_only_capital_letters_tell_apart_are_found(record: Record) -> None:
    imported(record, *small_record(), claim("C-1"), claim("c-11"))

    assert record.ids_alike() == [("C-1", "c-1")]
