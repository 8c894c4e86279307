"""Holidays and weekdays as times: over Christmas, from Monday on."""

import pytest
from tests.figures.sentences import read

from onrecord.model import Period, PeriodKind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("20 people died over Christmas", "christmas"),
        ("20 people were killed over Easter", "easter"),
        ("На Рождество погибли 20 человек", "christmas"),
        ("На Великдень загинули 20 людей", "easter"),
    ],
)
def test_a_holiday_is_a_stretch_of_time(text: str, name: str) -> None:
    [found] = read(text)

    assert found.figure.period == Period(PeriodKind.WINDOW, event=name)


def test_every_other_is_half_and_all_the_others_behind_than() -> None:
    assert read("Every other house was destroyed")[0].figure.value == 50
    assert not read("It lost more than every other house")
