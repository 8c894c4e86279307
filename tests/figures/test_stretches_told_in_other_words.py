"""Nights, whole months, years of money and days of papers: which stretch of time they are."""

from datetime import date

import pytest
from tests.figures.sentences import read

from onrecord.model import PeriodKind


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("In the whole of 2021 there were 300 fires.", (2021, 1, 1), (2021, 12, 31)),
        ("In the month of May 2021 there were 300 fires.", (2021, 5, 1), (2021, 5, 31)),
        ("За весь май 2021 года было 300 пожаров.", (2021, 5, 1), (2021, 5, 31)),
        ("За весь травень 2021 року було 300 пожеж.", (2021, 5, 1), (2021, 5, 31)),
        ("Наприкінці травня 2021-го було 300 пожеж.", (2021, 5, 1), (2021, 5, 31)),
        ("В 2021-м году было 300 пожаров.", (2021, 1, 1), (2021, 12, 31)),
    ],
)
def test_a_whole_month_or_year_is_a_window(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    [mention] = read(text)

    period = mention.figure.period
    assert (period.kind, period.start, period.as_of) == (
        PeriodKind.WINDOW,
        date(*first),
        date(*last),
    )


@pytest.mark.parametrize(
    "text",
    [
        "In the night of 11 May 2021 300 people were evacuated.",
        "On the night of 11 May 2021 300 people were evacuated.",
        "В ночь на 11 мая 2021 года эвакуировали 300 человек.",
        "За ніч на 11 травня 2021 року евакуювали 300 людей.",
        "Ніч на 11 травня 2021 року: евакуйовано 300 людей.",
    ],
)
def test_a_night_is_one_event_of_its_day(text: str) -> None:
    [mention] = read(text)

    period = mention.figure.period
    assert (period.kind, period.start) == (PeriodKind.EVENT, date(2021, 5, 11))


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("In the financial year to March 2021 it carried 300 people.", date(2021, 3, 31)),
        ("In the fiscal year it carried 300 people.", None),
        ("За весь финансовый год перевезли 300 человек.", None),
        ("За фінансовий рік 2020/21 перевезли 300 людей.", None),
    ],
)
def test_a_year_of_money_is_a_year_whenever_it_began(text: str, last: date | None) -> None:
    [mention] = read(text)

    period = mention.figure.period
    assert (period.kind, period.days, period.as_of) == (PeriodKind.WINDOW, 365, last)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Приказом от 3 мая 2021 года уволены 300 человек.", PeriodKind.EVENT),
        ("Рішенням міської ради від 3 травня 2021 року звільнено 300 людей.", PeriodKind.EVENT),
        ("Від 3 травня 2021 року звільнено 300 людей.", PeriodKind.CUMULATIVE),
    ],
)
def test_the_day_of_a_paper_is_no_start(text: str, kind: PeriodKind) -> None:
    [mention] = read(text)

    assert mention.figure.period.kind is kind


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("К февралю 2021 года погибли 300 человек.", date(2021, 2, 28)),
        ("К концу мая 2021-го погибли 300 человек.", date(2021, 5, 31)),
    ],
)
def test_up_to_a_month_is_told_in_the_dative(text: str, as_of: date) -> None:
    [mention] = read(text)

    assert mention.figure.period.as_of == as_of


@pytest.mark.parametrize(
    "text", ["The governor told reporters on 3 May that 115 had died.", "3 мая погибли 115."]
)
def test_those_who_were_told_of_a_number_are_not_counted(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.population == ""


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The refugees now number 4.0 million.", 4e6, "people"),
        ("The dead number 300.", 300, "people"),
        ("The team is number 4 of the league.", 4, "rank"),
    ],
)
def test_how_many_they_number_is_no_rank(text: str, value: float, unit: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.unit) == (value, unit)
