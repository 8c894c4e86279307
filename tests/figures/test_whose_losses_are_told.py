"""Whose soldiers and tanks were lost, and since when, as 'losses' and 'after' tell it."""

from datetime import date

import pytest
from tests.figures.sentences import read

from onrecord.model import PeriodKind


@pytest.mark.parametrize(
    ("text", "population", "place"),
    [
        ("Kyiv lost 700k soldiers", "ukrainian soldier", ""),
        ("Москва потеряла 300 танков", "russian tank", ""),
        ("ВСУ потеряли за май 41 тысячу солдат", "ukrainian soldier", ""),
        ("ЗСУ втратили 40 танків", "ukrainian tank", ""),
        ("Київ: втрати росіян перевищили 600 тисяч", "russian victim", ""),
        ("Потери российской армии составили 500 000 человек", "russian person", ""),
        ("Losses of Ukraine: 500 tanks", "ukrainian tank", ""),
        ("Ukraine: Russia lost 900 tanks", "russian tank", ""),
        ("Втрати ворога: 1200 осіб", "person", ""),
        ("Russia lost 200 planes over Kherson", "russian aircraft", "Kherson"),
    ],
)
def test_losses_are_of_the_army_that_lost_them(text: str, population: str, place: str) -> None:
    [mention] = read(text)

    assert (mention.figure.population, mention.figure.place) == (population, place)


@pytest.mark.parametrize(
    "text",
    [
        "3,900 were killed after February 24, 2022",
        "После 24 февраля 2022 года уехали 700 тысяч россиян",
        "Після 24 лютого 2022 року виїхало 6 мільйонів українців",
    ],
)
def test_what_happened_after_a_day_counts_since_then(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.period.kind is PeriodKind.CUMULATIVE
    assert mention.figure.period.start == date(2022, 2, 24)


@pytest.mark.parametrize(
    "text",
    [
        "Three days after 24 February 2022 the army had lost 500 men",
        "Через три дня после 24 февраля 2022 года погибли 500 человек",
        "20 people died after an attack on 24 February 2022",
    ],
)
def test_so_long_after_a_day_is_one_day(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.period.kind is PeriodKind.EVENT
