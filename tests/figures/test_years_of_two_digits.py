"""Years of which only two digits are written, and days that look like one."""

from datetime import date

import pytest
from tests.figures.sentences import read


@pytest.mark.parametrize(
    ("text", "first_day"),
    [
        ("180 people died in March '21", date(2021, 3, 1)),
        ("180 people died in Feb 21", date(2021, 2, 1)),
        ("300 tanks rolled in during August ’91", date(1991, 8, 1)),
        ("180 человек погибло в марте 21", date(2021, 3, 1)),
        ("В августе 91-го 300 танков вошли в город", date(1991, 8, 1)),
        ("В марте 21 года погибло 180", date(2021, 3, 1)),
        ("У березні 21-го загинуло 180 людей", date(2021, 3, 1)),
        ("24.02.21 погибло 180 человек", date(2021, 2, 24)),
        ("З 24.02.21 загинуло 180 людей", date(2021, 2, 24)),
        ("180 people died since 24/02/21", date(2021, 2, 24)),
    ],
)
def test_a_year_may_be_written_with_two_digits(text: str, first_day: date) -> None:
    [mention] = read(text)

    assert mention.figure.period.start == first_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("180 people died on March 21", date(2022, 3, 21)),
        ("180 people died in March 21, 2020", date(2020, 3, 21)),
        ("180 people died in March 15", date(2022, 3, 15)),
    ],
)
def test_a_day_behind_the_month_is_no_year(text: str, day: date) -> None:
    [mention] = read(text)

    assert mention.figure.period.start == day


@pytest.mark.parametrize("text", ["In June 22 people died", "В марте 22 человека погибли"])
def test_those_counted_behind_a_month_are_no_year(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.value == 22
