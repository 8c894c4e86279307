"""The nearest of few claims is not like a text with which it shares nothing."""

from dataclasses import replace

import pytest
from tests.answering.fakes import FakeLedger, FakeRetriever, entry, figure, party, said

from onrecord.answering import Answering
from onrecord.asking import Heard, Nothing, Related
from onrecord.deciding import Thresholds
from onrecord.model import ENGLISH, RUSSIAN, Entry, EventClass, Text

MINISTRY = party("Ministry")
THRESHOLDS = Thresholds(match=0.9, related=0.1, birth="these tests")


def held() -> Entry:
    killed = replace(figure(1956), event=EventClass.KILLED, population="mercenaries", place="")
    told = entry([MINISTRY], [said(MINISTRY, "1,956 mercenaries were killed in Lissen", killed)])
    wordings = (
        Text("How many mercenaries were killed in Lissen?", ENGLISH),
        Text("Сколько наёмников убито в Лиссене?", RUSSIAN),
    )
    return replace(told, claim=replace(told.claim, wordings=wordings))


def found(asked: str, chance: float = 0.12) -> type:
    """What is found where a search takes the one claim for a little likely."""
    record = held()
    retriever = FakeRetriever({record.claim.claim_id: chance})
    desk = Answering(retriever, FakeLedger([record]), THRESHOLDS)
    [answer] = desk.answer(Heard(asked))
    return type(answer.finding)


@pytest.mark.parametrize(
    "asked",
    [
        "300 miners went on strike",
        "null",
        "In 1956 Ostrian tanks rolled into Ostrell",
        "В 1956 году в Острелл вошли танки",
        "Скільки коштує хліб у магазині?",
    ],
)
def test_a_text_that_shares_nothing_finds_nothing(asked: str) -> None:
    assert found(asked) is Nothing


@pytest.mark.parametrize(
    "asked",
    [
        "A miner died in the cold",
        "The weather in Lissen",
        "What did the ministry say?",
        "1,956 sheep were sold",
        "Наёмники уехали",
    ],
)
def test_a_text_that_shares_a_name_a_word_a_count_or_an_event_is_like_it(asked: str) -> None:
    assert found(asked) is Related


@pytest.mark.parametrize(
    "asked",
    [
        "How many people died in the attack on Ostrell?",
        "Three Norlanders were killed in Ostrell over a failed coup",
        "Сколько людей погибло в Острелле?",
    ],
)
def test_a_claim_on_another_place_is_not_like_a_question_though_both_count_the_dead(
    asked: str,
) -> None:
    assert found(asked) is Nothing


def test_what_all_signs_make_likely_is_alike_though_the_search_finds_it_unlikely() -> None:
    assert found("Almost 800 mercenaries were killed in Lissen", 0.08) is Related
