"""The starter record answers: what the two articles hold, asked as people would ask it."""

import re
from functools import cache

import pytest
from tests.answering.fakes import FakeLedger, FakeRetriever

from onrecord.answering import Answering, name_of
from onrecord.asking import Account, Heard, Match, Note, NoteKind, Relation
from onrecord.deciding import Thresholds
from onrecord.exchange.lines import read_lines
from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    UKRAINIAN,
    Assertion,
    Claim,
    ClaimId,
    Entry,
    Evidence,
    Party,
    PeriodKind,
    Phrasing,
    Publication,
    Row,
)
from onrecord.starter import starter_record

KILLED = "c-foreign-fighters-killed"
YAVORIV = "c-yavoriv-toll"


@cache
def rows() -> tuple[Row, ...]:
    with starter_record().open("rb") as stream:
        return tuple(row for _, row in read_lines(stream))


def entry(claim_id: str) -> Entry:
    [claim] = [r for r in rows() if isinstance(r, Claim) and r.claim_id == claim_id]
    said = tuple(r for r in rows() if isinstance(r, Assertion) and r.claim_id == claim_id)
    ids = {assertion.assertion_id for assertion in said}
    return Entry(
        claim,
        assertions=said,
        phrasings=tuple(r for r in rows() if isinstance(r, Phrasing) and r.claim_id == claim_id),
        evidence=tuple(r for r in rows() if isinstance(r, Evidence) and r.assertion_id in ids),
        parties={r.party_id: r for r in rows() if isinstance(r, Party)},
        publications={r.publication_id: r for r in rows() if isinstance(r, Publication)},
    )


def account(asked: str, claim_id: str) -> Account:
    desk = Answering(
        FakeRetriever({claim_id: 0.9}),
        FakeLedger([entry(claim_id)]),
        Thresholds(0.68, 0.1, birth="these tests"),
    )
    [answer] = desk.answer(Heard(asked))
    [held] = answer.accounts
    return held


def matches(asked: str, claim_id: str) -> bool:
    desk = Answering(
        FakeRetriever({claim_id: 0.9}),
        FakeLedger([entry(claim_id)]),
        Thresholds(0.68, 0.1, birth="these tests"),
    )
    [answer] = desk.answer(Heard(asked))
    return isinstance(answer.finding, Match)


@pytest.mark.parametrize(
    ("asked", "claim_id", "is_match"),
    [
        ("2,000 mercenaries killed in Ukraine", KILLED, True),
        ("How many mercenaries were killed in Ukraine?", KILLED, True),
        ("No mercenaries were killed in Ukraine", KILLED, True),
        ("В Украине убито 2000 наёмников", KILLED, True),
        ("600 найманців загинуло за два тижні", KILLED, True),
        ("1,779 fighters left Ukraine", "c-foreign-fighters-left", True),
        ("1,779 fighters left Ukraine", KILLED, False),
        ("Foreign mercenaries who left Ukraine", KILLED, False),
        ("Foreign mercenaries who left Ukraine", "c-foreign-fighters-left", True),
        ("Mercenaries killed in Ukraine", KILLED, True),
        ("How many of the 6,956 mercenaries who came were killed in Ukraine?", KILLED, True),
        ("6,956 people came to fight for Ukraine", "c-foreign-fighters-arrived", True),
        ("How many Ukrainian soldiers were killed?", KILLED, False),
        ("30,000 Russian soldiers were killed", KILLED, False),
        ("How many refugees left Ukraine?", "c-foreign-fighters-left", False),
        ("Сколько беженцев покинуло Украину?", "c-foreign-fighters-left", False),
        ("Скільки біженців залишило Україну?", "c-foreign-fighters-left", False),
    ],
)
def test_only_a_claim_that_counts_what_was_asked_is_the_match(
    asked: str, claim_id: str, *, is_match: bool
) -> None:
    assert matches(asked, claim_id) is is_match


def relations(asked: str, claim_id: str) -> dict[str, Relation]:
    return {
        told.assertion.assertion_id: told.comparison.relation
        for position in account(asked, claim_id).positions
        for told in position.statements
    }


def note(held: Account, kind: NoteKind) -> Note:
    [found] = [note for note in held.notes if note.kind is kind]
    return found


def test_what_stands_in_quotation_marks_stands_so_in_the_evidence() -> None:
    """To the last sign: a comma was stored where the speaker's sentence ended."""
    held = {
        said.assertion_id: [
            found.quoted
            for found in rows()
            if isinstance(found, Evidence) and found.assertion_id == said.assertion_id
        ]
        for said in rows()
        if isinstance(said, Assertion)
    }
    marked = [
        (said.assertion_id, words)
        for said in rows()
        if isinstance(said, Assertion)
        for words in re.findall("“([^”]*)”", said.words)
    ]

    assert marked
    assert [at for at in marked if not any(at[1] in span for span in held[at[0]])] == []


def test_the_ministry_is_told_in_the_order_it_spoke() -> None:
    held = account("1,956 foreign mercenaries have been killed in Ukraine", KILLED)

    [position] = held.positions
    assert name_of(position.party) == "Russia's Ministry of Defence"
    days = [told.assertion.said_on for told in position.statements]
    assert days == sorted(days, key=str)
    assert len(days) == 4


@pytest.mark.parametrize(
    "asked",
    [
        "1,956 foreign mercenaries have been killed in Ukraine",
        "В Украине убито 1956 иностранных наёмников",
        "В Україні вбито 1956 іноземних найманців",
    ],
)
def test_the_figure_asked_about_is_found_among_others_in_any_language(asked: str) -> None:
    found = relations(asked, KILLED)

    assert found["a-mod-1956"] is Relation.SAME
    assert found["a-mod-close-to-2000"] is Relation.COMPATIBLE
    assert found["a-shoigu-600-whole-operation"] is Relation.DIFFERS


def test_a_figure_for_two_weeks_is_held_apart_from_the_whole_operation() -> None:
    found = relations("About 600 mercenaries were killed over the past two weeks", KILLED)

    assert found["a-shoigu-600-two-weeks"] is Relation.SAME
    assert found["a-mod-1956"] is Relation.DIFFERENT_SCOPE


def test_the_notes_say_what_differs_and_not_who_is_right() -> None:
    held = account("1,956 foreign mercenaries have been killed in Ukraine", KILLED)

    periods = note(held, NoteKind.DIFFERENT_PERIODS).figures
    assert {figure.period.kind for figure in periods} == {PeriodKind.WINDOW, PeriodKind.CUMULATIVE}
    lead = note(held, NoteKind.LEAD_DIFFERS).figures
    assert [figure.period.kind for figure in lead] == [PeriodKind.CUMULATIVE, PeriodKind.WINDOW]
    assert len(held.notes) == 2


def test_a_party_that_disputes_a_toll_without_a_number_is_noted() -> None:
    held = account("Up to 180 foreign fighters died in the Yavoriv strike", YAVORIV)

    [party] = note(held, NoteKind.NO_NUMBER_GIVEN).parties
    assert name_of(party) == "Ukraine"


def test_the_other_sides_fighters_are_another_thing() -> None:
    found = relations("20,000 mercenaries fight for Ukraine", "c-mercenaries-russian-side")

    assert set(found.values()) == {Relation.DIFFERENT_THING}


@pytest.mark.parametrize(
    "asked",
    [
        "6,956 mercenaries came to Ukraine, 1,956 were killed, 1,779 left",
        "На Украину прибыло 6956 наёмников, 1956 убиты, 1779 уехали",
        "В Україну прибуло 6956 найманців, 1956 вбито, 1779 виїхали",
    ],
)
def test_who_came_and_who_left_is_answered_beside_who_was_killed(asked: str) -> None:
    came, left = "c-foreign-fighters-arrived", "c-foreign-fighters-left"
    desk = Answering(
        FakeRetriever({KILLED: 0.8, left: 0.4, came: 0.2}),
        FakeLedger([entry(each) for each in (KILLED, left, came)]),
        Thresholds(0.68, 0.1, birth="these tests"),
    )

    assert [each.claim_ids for each in desk.answer(Heard(asked))] == [(came,), (KILLED,), (left,)]


def test_a_denied_plan_is_the_opposite_of_the_plan() -> None:
    found = relations("Ukraine planned to retake the Donbas by force", "c-donbas-by-force")

    assert set(found.values()) == {Relation.OPPOSITE}


def test_every_event_of_the_record_is_named_in_the_three_languages() -> None:
    counted = [figure for row in rows() if isinstance(row, Assertion) for figure in row.figures]
    events = [figure.period.names for figure in counted if figure.period.names]

    assert events
    for names in events:
        assert [name.language for name in names] == [ENGLISH, RUSSIAN, UKRAINIAN]


def test_every_claim_of_the_record_makes_an_account() -> None:
    for claim in (row for row in rows() if isinstance(row, Claim)):
        held = account("Is it so that 2,000 mercenaries were killed?", ClaimId(claim.claim_id))

        assert held.positions
        assert all(told.evidence for position in held.positions for told in position.statements)
