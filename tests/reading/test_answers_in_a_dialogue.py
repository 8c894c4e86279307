"""Who asks and answers in one message asks one question."""

import pytest

from onrecord.asking import Heard
from onrecord.model import Polarity
from onrecord.reading import claims_in


@pytest.mark.parametrize(
    "message",
    [
        "— Сколько танков потеряли под Лиссеном?\n— 84 за месяц.",
        "- How many soldiers did we lose in Mali?\n- 84, and that is all.",
        "“How many soldiers were killed in Mali?”\n“About 84.”",
        "— Скільки людей загинуло на шахті? — Двоє.",
        "— Правда, что Кения закрыла границу?\n— Да, ещё в 2023 году.",
    ],
)
def test_an_answer_belongs_to_its_question(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.text == message
    assert question.polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "message",
    [
        "— Сколько танков потеряли под Лиссеном?\n— Ни одного.",
        "— Скільки танків втратили під Ліссеном? — Жодного.",
        "- How many tanks did they lose at Lissen?\n- None.",
    ],
)
def test_an_answer_of_none_denies(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.polarity is Polarity.NEGATED


def test_questions_under_dashes_stay_apart() -> None:
    message = "- Did Kenya close its border?\n- Was Orvin arrested?\n- 40 tanks were sold to Peru"

    assert len(claims_in(Heard(message))) == 3
