"""Quarters and halves of a year as stretches of time."""

from datetime import date

import pytest
from tests.figures.sentences import read

from onrecord.model import Period, PeriodKind


@pytest.mark.parametrize(
    ("text", "start", "as_of"),
    [
        ("It sold 310 cars in the first quarter of 2021", date(2021, 1, 1), date(2021, 3, 31)),
        ("It sold 310 cars in Q3 2021", date(2021, 7, 1), date(2021, 9, 30)),
        ("It sold 310 cars in the first half of 2021", date(2021, 1, 1), date(2021, 6, 30)),
        ("It sold 310 cars in the second half of last year", date(2021, 7, 1), date(2021, 12, 31)),
        ("It sold 310 cars in the fourth quarter", date(2021, 10, 1), date(2021, 12, 31)),
        ("Во втором квартале 2021 года продано 310 машин", date(2021, 4, 1), date(2021, 6, 30)),
        ("За первое полугодие 2021 года продано 310 машин", date(2021, 1, 1), date(2021, 6, 30)),
        ("За III квартал 2021 року продано 310 авто", date(2021, 7, 1), date(2021, 9, 30)),
        ("У першому півріччі 2021 року продано 310 авто", date(2021, 1, 1), date(2021, 6, 30)),
        ("В 1-м квартале 2021 года продано 310 машин", date(2021, 1, 1), date(2021, 3, 31)),
    ],
)
def test_a_part_of_a_year_is_a_stretch_of_time(text: str, start: date, as_of: date) -> None:
    [found] = read(text)

    period = found.figure.period
    assert (period.kind, period.start, period.as_of) == (PeriodKind.WINDOW, start, as_of)


@pytest.mark.parametrize(
    "text", ["They scored 40 points in the first half", "В первой половине забито 3 гола"]
)
def test_a_half_of_a_match_is_of_no_year(text: str) -> None:
    [found] = read(text)

    assert found.figure.period == Period()


def test_one_of_four_quarters_of_a_town_is_no_time() -> None:
    [found] = read("A quarter of 300 homes in the first district burned")[:1]

    assert found.figure.period == Period()
