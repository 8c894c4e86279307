"""'In two weeks' is when something is asked to be counted, and no count of its own."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import claims_in


def told(text: str) -> list[tuple[float | None, str]]:
    [question] = claims_in(Heard(text))
    return [(figure.value, figure.unit) for figure in question.figures]


@pytest.mark.parametrize(
    "text",
    [
        "How many foreign mercenaries were killed in two weeks?",
        "Сколько наёмников уничтожено за две недели?",
        "Скільки найманців загинуло за два тижні?",
    ],
)
def test_the_time_over_which_a_count_is_asked_for_is_no_figure(text: str) -> None:
    assert told(text) == []


def test_a_number_told_beside_it_stays() -> None:
    assert told("How many were killed of the 6,956 who came in two weeks?") == [(6956.0, "people")]


@pytest.mark.parametrize(
    ("text", "figure"),
    [("The war lasted two weeks", (2.0, "week")), ("Kyiv will fall in three days", (3.0, "day"))],
)
def test_a_time_that_is_told_for_itself_is_one(text: str, figure: tuple[float, str]) -> None:
    assert told(text) == [figure]
