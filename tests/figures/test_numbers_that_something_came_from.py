"""Numbers that another one is only compared with: the 20 of '40, up from 20'."""

import pytest

from onrecord.figures.leaving import left_behind


@pytest.mark.parametrize(
    "text",
    [
        "The toll is 40, up from 20",
        "Unemployment is 40 percent, down from 20",
        "40 were killed, compared with 20 last year",
        "40 were killed, compared to 20 last year",
        "Погибло 40 человек по сравнению с 20 в прошлом году",
        "Погибло 40 человек в сравнении с 20 в прошлом году",
        "Загинуло 40 осіб порівняно з 20 торік",
        "Загинуло 40 осіб у порівнянні з 20 торік",
        "The army lost 40 tanks against 20 last year",
        "Погибло 40 человек против 20 погибших в мае",
        "Загинуло 40 осіб проти 20 торік",
    ],
)
def test_what_a_number_is_compared_with_is_left_behind(text: str) -> None:
    assert left_behind(text) == {20}


@pytest.mark.parametrize(
    "text",
    [
        "40 tanks came from 20 countries",
        "40 were killed with 20 soldiers of Orlan",
        "40 человек приехали с 20 детьми",
        "40 осіб приїхали з 20 дітьми",
    ],
)
def test_what_stands_beside_a_number_is_not_left_behind(text: str) -> None:
    assert left_behind(text) == frozenset()
