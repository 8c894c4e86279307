"""Notes and relations: each has words in each language, and they are bookkeeping only."""

from datetime import date

import pytest

from onrecord.asking import Comparison, Note, NoteKind, Relation
from onrecord.model import (
    ENGLISH,
    Figure,
    Language,
    Party,
    PartyId,
    PartyKind,
    Period,
    PeriodKind,
    Slot,
    Text,
)
from onrecord_bot import phrases
from onrecord_bot.pages.styled import own_words

UKRAINE = Party(PartyId("p"), PartyKind.STATE, (Text("Ukraine"),))
WEEKS = Figure(600.0, 600.0, 600.0, period=Period(PeriodKind.WINDOW, days=14))
START = Figure(1956.0, 1956.0, 1956.0, period=Period(PeriodKind.CUMULATIVE))


APRIL = Period(PeriodKind.WINDOW, date(2025, 4, 1), date(2025, 4, 30), 30)
YEAR = Period(PeriodKind.WINDOW, date(2023, 1, 1), date(2023, 12, 31), 365)


def test_a_month_and_a_year_are_named_in_a_note_as_they_are_in_a_statement() -> None:
    figures = (Figure(7.0, 7.0, 7.0, period=APRIL), Figure(9.0, 9.0, 9.0, period=YEAR))

    said = phrases.note(Note(NoteKind.DIFFERENT_PERIODS, (), figures), ENGLISH)

    assert said == "Different periods: in April 2025 / in 2023"


def note(kind: NoteKind, **rest: int) -> Note:
    return Note(kind, (UKRAINE,), (WEEKS, START), **rest)


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        (note(NoteKind.DIFFERENT_PERIODS), "Different periods: over two weeks / since the start"),
        (
            note(NoteKind.LEAD_DIFFERS),
            (
                "Ukraine: in one publication the lead gives 600, over two weeks; "
                "the words below it, 1,956, since the start"
            ),
        ),
        (
            note(NoteKind.LATER_FIGURE),
            "Ukraine: first 600, over two weeks; later 1,956, since the start",
        ),
        (
            note(NoteKind.LATER_LOWER_FIGURE),
            "Ukraine: first 600, over two weeks; later, and lower, 1,956, since the start",
        ),
        (note(NoteKind.ONE_ORIGIN, places=12, origins=1), "Ukraine: 12 places, 1 origin"),
        (note(NoteKind.NO_NUMBER_GIVEN), "Ukraine: no number given"),
    ],
)
def test_a_note_says_what_was_counted(remark: Note, words: str) -> None:
    assert phrases.note(remark, ENGLISH) == words


@pytest.mark.parametrize("language", phrases.SUPPORTED)
@pytest.mark.parametrize("kind", NoteKind)
def test_a_note_without_its_values_still_reads(kind: NoteKind, language: Language) -> None:
    said = phrases.note(Note(kind), language)

    assert said
    assert not phrases.judging(said)


def test_windows_of_one_length_are_told_apart_by_their_ends() -> None:
    march, june = date(2022, 3, 29), date(2022, 6, 17)
    figures = tuple(
        Figure(1.0, 1.0, 1.0, period=Period(PeriodKind.WINDOW, as_of=end, days=14))
        for end in (march, june)
    )

    said = phrases.note(Note(NoteKind.DIFFERENT_PERIODS, figures=figures), ENGLISH)

    assert "29 March 2022" in said
    assert "17 June 2022" in said


def test_the_names_in_a_note_are_not_our_words() -> None:
    liar = Party(PartyId("p"), PartyKind.GROUP, (Text("The False Prophets"),))

    said = phrases.noted(Note(NoteKind.NO_NUMBER_GIVEN, (liar,)), ENGLISH)

    assert "False Prophets" in said.text
    assert not phrases.judging(own_words(said))


@pytest.mark.parametrize("language", phrases.SUPPORTED)
@pytest.mark.parametrize("of_figures", [True, False])
@pytest.mark.parametrize("relation", Relation)
def test_every_relation_has_neutral_words(
    relation: Relation, of_figures: bool, language: Language
) -> None:
    found = Comparison(relation, "a rule", tuple(Slot))

    said = phrases.relation(found, language, of_figures=of_figures)

    assert said or relation is Relation.NOT_COMPARABLE
    assert not phrases.judging(said)


def test_a_missing_slot_makes_a_perhaps_that_names_it() -> None:
    found = Comparison(Relation.SAME, "a rule", (Slot.PERIOD,))

    said = phrases.relation(found, ENGLISH, of_figures=True)

    assert said == "perhaps the same figure (not given: period)"


@pytest.mark.parametrize(
    ("apart", "named"),
    [
        (Slot.PERIOD, "another period"),
        (Slot.PLACE, "another place"),
        (Slot.POPULATION, "another group of people"),
        (None, "another scope"),
    ],
)
def test_another_scope_is_named_by_what_sets_it_apart(apart: Slot | None, named: str) -> None:
    found = Comparison(Relation.DIFFERENT_SCOPE, "a rule", apart=apart)

    assert phrases.relation(found, ENGLISH, of_figures=True) == named
