"""Since when is counted is no other thing to ask, where the claim's own figures run from then."""

from dataclasses import replace
from datetime import date

import pytest
from tests.answering.fakes import entry, figure, party, said

from onrecord.answering.meant.candidate import with_counts
from onrecord.answering.relevance.starting import from_the_start
from onrecord.asking import Heard
from onrecord.model import Period, PeriodKind
from onrecord.reading import claims_in

MINISTRY = party("Ministry")
RUNNING = Period(PeriodKind.CUMULATIVE, start=date(2022, 2, 24))
HELD = entry([MINISTRY], [said(MINISTRY, "1,956", figure(1956, period=RUNNING))])


def asked(text: str) -> str:
    [question] = claims_in(Heard(text))
    return from_the_start(with_counts(question), HELD).dense


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "How many fighters were killed since 24 February 2022?",
            "How many fighters were killed ?",
        ),
        (
            "How many fighters were killed since the start of the war?",
            "How many fighters were killed ?",
        ),
        ("How many fighters were killed since February?", "How many fighters were killed ?"),
        ("Скільки найманців загинуло з лютого 2022 року?", "Скільки найманців загинуло ?"),
        ("Сколько наёмников уничтожено с 24 февраля?", "Сколько наемников уничтожено ?"),
        ("Сколько наёмников уничтожено с начала войны?", "Сколько наемников уничтожено ?"),
        ("Скільки найманців загинуло з початку вторгнення?", "Скільки найманців загинуло ?"),
    ],
)
def test_a_start_that_the_claim_knows_is_left_out(text: str, left: str) -> None:
    assert asked(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "How many fighters were killed since 24 February 2014?",
        "How many fighters were killed since June?",
        "How many fighters were killed since February 2014?",
        "How many fighters were killed in two weeks?",
    ],
)
def test_another_start_stays(text: str) -> None:
    assert asked(text) == text


def test_a_start_stays_where_the_claim_s_figures_run_from_none() -> None:
    once = replace(HELD, assertions=(said(MINISTRY, "1,956", figure(1956)),))
    [question] = claims_in(Heard("How many fighters were killed since the start of the war?"))

    assert from_the_start(with_counts(question), once).dense == question.dense
