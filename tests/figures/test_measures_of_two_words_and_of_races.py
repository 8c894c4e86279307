"""Measures and money that two words name, and times as they are written of races."""

import pytest
from tests.figures.sentences import read

from onrecord.model import PeriodKind


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Площадь пожара составила 2000 кв. м", 2000, "square meter"),
        ("Площа пожежі — 300 кв метрів", 300, "square meter"),
        ("Сгорело 15 кв. км леса", 15, "square km"),
        ("Добыто 5 тыс. куб. м воды", 5000, "cubic meter"),
        ("Видобули 6,9 млрд кубів газу", 6.9e9, "cubic meter"),
        ("It cost 20 million Swiss francs", 20e6, "CHF"),
        ("It cost 1.5 billion New Zealand dollars", 1.5e9, "NZD"),
        ("It cost 20 million South Korean won", 20e6, "KRW"),
        ("It cost 20 million Turkish lira", 20e6, "TRY"),
        ("Ущерб — 20 млн австралийских долларов", 20e6, "AUD"),
        ("Збитки — 20 млн канадських доларів", 20e6, "CAD"),
        ("Сгорело 15 квартир", 15, "flat"),
        ("She ran the mile in 4:07.64", 247.64, "second"),
        ("Марафон он пробежал за 2:03:13", 7393, "second"),
    ],
)
def test_a_measure_may_take_two_words_or_colons(text: str, value: float, unit: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.unit) == (value, unit)


def test_the_time_of_a_race_is_told_beside_its_length() -> None:
    figures = [mention.figure for mention in read("Подолала 800 метрів за 1:54,61")]

    assert [(figure.value, figure.unit) for figure in figures] == [
        (800, "meter"),
        (114.61, "second"),
    ]


@pytest.mark.parametrize("text", ["It went off at 14:05:33", "He won 3:1", "John 3:16 says so"])
def test_a_time_of_day_a_score_and_a_verse_are_none(text: str) -> None:
    assert read(text) == ()


def test_up_to_a_day_is_as_of_that_day() -> None:
    [mention] = read("Up to 30 November 2021, 1,040 joints had been replaced")

    assert mention.figure.period.kind is PeriodKind.STOCK
    assert str(mention.figure.period.as_of) == "2021-11-30"
