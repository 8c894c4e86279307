"""Messages as people send them: what is asked in them, and what is only around it."""

import json
from pathlib import Path
from typing import Any

import pytest

from onrecord.asking import Heard
from onrecord.model import Polarity
from onrecord.reading import read
from onrecord.text import fold


def messages() -> list[dict[str, Any]]:
    """Each with what its questions hold, their language, and what none of them holds."""
    lines = (Path(__file__).parent / "messages.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("row", messages(), ids=lambda row: row["message"][:60])
def test_a_message_gives_its_questions_and_nothing_around_them(row: dict[str, Any]) -> None:
    questions = read(Heard(row["message"])).questions

    assert len(questions) == len(row["asked"])
    for question, held in zip(questions, row["asked"], strict=True):
        assert fold(held) in fold(question.dense)
        assert not row["left_out"] or fold(row["left_out"]) not in fold(question.dense)
        assert not row["language"] or question.language == row["language"]


def test_a_sentence_that_an_article_repeats_is_asked_about_once() -> None:
    told = (
        "The ministry said on Friday that 1,956 fighters had been killed. Weather was mild. "
        "According to the governor, 300 houses were destroyed in Kharkiv. We love our readers. "
    )

    questions = read(Heard(told * 12)).questions

    assert ["1,956" in question.text for question in questions] == [True, False]


def test_the_polarity_of_a_post_is_that_of_the_sentence_with_its_count() -> None:
    post = (
        "I have taught for years and have never seen this. In Lissen 5,000 teachers left their "
        "schools. Nobody takes their place."
    )

    [question] = read(Heard(post)).questions

    assert question.polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "message",
    [
        "Метро за год 👇\nпассажиров 2,6 млрд\nполицейских наняли 40",
        "Метро за рік 👇\nпасажирів 2,6 млрд\nполіцейських найняли 40",
        "The metro this year 👇\npassengers 2.6 billion\npolice officers hired 40",
    ],
)
def test_a_number_at_the_end_of_a_line_counts_nothing_of_the_next(message: str) -> None:
    [question] = read(Heard(message)).questions

    assert question.figures[0].population == "passenger"
