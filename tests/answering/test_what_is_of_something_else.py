"""The nearest of few claims is not like a text with which it shares nothing."""

from dataclasses import replace

import pytest
from tests.answering.fakes import FakeLedger, FakeRetriever, entry, figure, party, said

from onrecord.answering import Answering
from onrecord.asking import Heard, Nothing, Related
from onrecord.deciding import Thresholds
from onrecord.model import ENGLISH, Entry, EventClass, Text

MINISTRY = party("Ministry")
THRESHOLDS = Thresholds(match=0.9, related=0.1, birth="these tests")


def held() -> Entry:
    killed = replace(figure(1956), event=EventClass.KILLED, population="mercenaries", place="")
    told = entry([MINISTRY], [said(MINISTRY, "1,956 mercenaries were killed in Lissen", killed)])
    wording = Text("How many mercenaries were killed in Lissen?", ENGLISH)
    return replace(told, claim=replace(told.claim, wordings=(wording,)))


def found(asked: str) -> type:
    """What is found where a search takes the one claim for a little likely."""
    record = held()
    desk = Answering(FakeRetriever({record.claim.claim_id: 0.12}), FakeLedger([record]), THRESHOLDS)
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
        "A miner died in Ostrell",
        "The weather in Lissen",
        "What did the ministry say?",
        "1,956 sheep were sold",
        "Наёмники уехали",
    ],
)
def test_a_text_that_shares_a_name_a_word_a_count_or_an_event_is_like_it(asked: str) -> None:
    assert found(asked) is Related
