"""Every unit that is read has words in every language: nobody is shown '3 (JPY)'."""

import pytest

from onrecord.figures.numbers.measured import UNITS_OF_TWO_WORDS
from onrecord.figures.words.units import MONEY, TIME, UNITS
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, EventClass, Figure, Language
from onrecord_bot import phrases

READ = {*MONEY.values(), *UNITS.values(), *(unit for unit, _ in TIME.values())} | UNITS_OF_TWO_WORDS
THINGS = ("armoured vehicle", "settlement", "tax")


def shown(unit: str, language: Language, event: EventClass | None = None) -> str:
    return phrases.figure(Figure(5.0, 5.0, 5.0, unit=unit, event=event), language)


@pytest.mark.parametrize("language", phrases.SUPPORTED)
def test_a_unit_that_is_read_is_shown_in_words(language: Language) -> None:
    wordless = [unit for unit in sorted([*READ, *THINGS]) if "(" in shown(unit, language)]

    assert wordless == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ENGLISH, "5 per 100,000"),
        (RUSSIAN, "5 на 100\N{NO-BREAK SPACE}000"),
        (UKRAINIAN, "5 на 100\N{NO-BREAK SPACE}000"),
    ],
)
def test_a_rate_is_shown_with_its_whole(language: Language, words: str) -> None:
    assert shown("per 100000", language) == words


def test_what_happened_stands_before_the_whole_of_a_rate() -> None:
    assert shown("per 100000", ENGLISH, EventClass.KILLED) == "5 killed per 100,000"
