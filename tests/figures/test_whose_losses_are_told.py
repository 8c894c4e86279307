"""Whose soldiers and tanks were lost, and since when, as 'losses' and 'after' tell it."""

from datetime import date

import pytest
from tests.figures.sentences import read

from onrecord.model import EventClass, PeriodKind


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
        "Russia lost 30,000 soldiers, Ukraine 10,000",
        "Russia lost 30,000 soldiers, while Ukraine lost 10,000",
        "The Russians lost 30,000 soldiers and the Ukrainians 10,000",
        "Русские потеряли 30000 солдат, а украинцы 10000",
        "Россия потеряла 30000 солдат, Украина — 10000 солдат",
        "Росія втратила 30000 солдатів, Україна — 10000",
        "Росіяни втратили 30000 солдатів, а українці 10000",
    ],
)
def test_of_two_who_lost_each_number_is_of_its_own_side(text: str) -> None:
    one, other = (mention.figure for mention in read(text))

    assert (one.population, other.population) == ("russian soldier", "ukrainian soldier")
    assert one.event is other.event is EventClass.KILLED
    assert other.place == ""


@pytest.mark.parametrize(
    "text",
    [
        "Russia lost 30,000 soldiers in Ukraine, 10,000 of them in May",
        "Russia lost 30,000 soldiers, Ukraine says 10,000 in May alone",
        "Россия потеряла 30000 солдат, в Украине говорят о 10000",
        "Росія втратила 30000 солдатів, з них 10000 у травні",
    ],
)
def test_who_only_tells_of_losses_lost_nobody(text: str) -> None:
    populations = {mention.figure.population for mention in read(text)}

    assert populations == {"russian soldier"}


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
