"""Who forwards '387 dead, 1,742 wounded' is shown what is on record of each."""

from dataclasses import replace

import pytest
from tests.answering.fakes import FakeLedger, FakeRetriever, claim, entry, figure, party, said

from onrecord.answering import Answering
from onrecord.asking import Answer, Heard, Match, Relation
from onrecord.deciding import Thresholds
from onrecord.model import ENGLISH, ClaimId, Entry, EventClass, Figure, Text

MINISTRY = party("Ministry")
THRESHOLDS = Thresholds(match=0.8, related=0.1, birth="these tests")


def toll(claim_id: str, event: EventClass, value: float, wording: str) -> Entry:
    counted = replace(figure(value), event=event, population="", place="Lissen")
    told = said(MINISTRY, f"{value:g} of them", counted)
    return entry([MINISTRY], [told], about=replace(claim(claim_id), wordings=(Text(wording),)))


DEAD = toll("c-dead", EventClass.KILLED, 387, "How many died in the earthquake in Lissen?")
HURT = toll("c-hurt", EventClass.WOUNDED, 1742, "How many were hurt in the earthquake in Lissen?")
ELSEWHERE = toll("c-there", EventClass.KILLED, 12, "How many died in the earthquake in Velmora?")


def answers(text: str, *held: Entry, chances: dict[str, float] | None = None) -> list[Answer]:
    likely = chances or {"c-hurt": 0.9, "c-dead": 0.05, "c-there": 0.04}
    desk = Answering(FakeRetriever(likely), FakeLedger(held), THRESHOLDS)
    return list(desk.answer(Heard(text)))


def shown(found: list[Answer]) -> list[tuple[ClaimId, ...]]:
    return [answer.claim_ids for answer in found if isinstance(answer.finding, Match)]


@pytest.mark.parametrize(
    "text",
    [
        "387 dead and 1,742 wounded in the earthquake in Lissen",
        "An earthquake in Lissen: 387 people died, 1,742 were wounded",
    ],
)
def test_each_thing_that_is_counted_and_on_record_is_answered(text: str) -> None:
    found = answers(text, DEAD, HURT, ELSEWHERE)

    assert shown(found) == [("c-dead",), ("c-hurt",)]
    assert [relations(answer) for answer in found] == [[Relation.SAME], [Relation.SAME]]


def relations(answer: Answer) -> list[Relation]:
    [account] = answer.accounts
    return [told.comparison.relation for p in account.positions for told in p.statements]


def test_an_answer_to_a_part_is_related_to_the_figures_of_that_part() -> None:
    [dead, hurt] = answers("387 dead and 1,742 wounded in Lissen", DEAD, HURT)

    assert values(dead.question.figures) == [387]
    assert values(hurt.question.figures) == [1742]
    assert dead.question.text == hurt.question.text == "387 dead and 1,742 wounded in Lissen"
    assert dead.question.language == ENGLISH


def values(figures: tuple[Figure, ...]) -> list[float | None]:
    return [figure.value for figure in figures]


def test_a_question_of_which_one_count_is_on_record_is_answered_once() -> None:
    found = answers("387 dead and 1,742 wounded in the earthquake in Lissen", HURT)

    assert shown(found) == [("c-hurt",)]
    assert len(found) == 1


def test_nothing_likely_stays_nothing_however_much_is_counted() -> None:
    text = "387 dead and 1,742 wounded in the earthquake in Lissen"

    [answer] = answers(text, DEAD, HURT, chances={"c-hurt": 0.02, "c-dead": 0.01})

    assert answer.accounts == ()


def test_cases_are_a_count_of_their_own_beside_the_dead() -> None:
    counted = replace(figure(113_600), event=None, population="case", unit="case", place="Lissen")
    wording = Text("How many cases of cholera were counted in Lissen?")
    told = said(MINISTRY, "113,600 cases", counted)
    cases = entry([MINISTRY], [told], about=replace(claim("c-cases"), wordings=(wording,)))
    dead = toll("c-dead", EventClass.KILLED, 2400, "How many died of cholera in Lissen?")

    found = answers(
        "2,400 dead and 113,600 cases of cholera in Lissen",
        dead,
        cases,
        chances={"c-cases": 0.9, "c-dead": 0.5},
    )

    assert shown(found) == [("c-dead",), ("c-cases",)]
