"""Several sentences on one topic are one question, unless several of them are on record."""

from dataclasses import replace

from tests.answering.fakes import SEARCHED, FakeLedger, FakeRetriever, claim, entry, party, said

from onrecord.answering import Answering
from onrecord.asking import Found, Heard, Hit, Match, Question
from onrecord.deciding import Thresholds
from onrecord.model import ClaimId, Entry, Text

MESSAGE = (
    "Velmora demands that Lissen open its port. Velmora closed the border with Lissen. "
    "Velmora says that Lissen fired first."
)
THRESHOLDS = Thresholds(match=0.8, related=0.1, birth="these tests")


def held(claim_id: str, wording: str) -> Entry:
    about = replace(claim(claim_id), wordings=(Text(wording),))
    ministry = party("Ministry")
    return entry([ministry], [said(ministry, wording)], about=about)


PORT = held("c-port", "Velmora demands that Lissen open its port")
BORDER = held("c-border", "Velmora closed the border with Lissen")


class ByWord(FakeRetriever):
    """Finds with certainty the claim of which a word is asked, and the others hardly."""

    def search(self, question: Question, limit: int) -> Found:
        words = {"port": "c-port", "border": "c-border"}
        alone = len(question.dense.split()) < 10
        chance = {c: 0.9 if alone and w in question.dense else 0.2 for w, c in words.items()}
        ranked = sorted(chance.items(), key=lambda pair: -pair[1])
        return Found(tuple(Hit(ClaimId(c), c, p, p) for c, p in ranked), SEARCHED)


def shown(*entries: Entry) -> list[tuple[ClaimId, ...]]:
    desk = Answering(ByWord(), FakeLedger(entries), THRESHOLDS)
    found = desk.answer(Heard(MESSAGE))
    return [answer.claim_ids for answer in found if isinstance(answer.finding, Match)]


def test_each_sentence_that_is_a_claim_on_record_is_answered() -> None:
    assert shown(PORT, BORDER) == [("c-port",), ("c-border",)]


def test_a_message_of_which_one_sentence_is_on_record_is_answered_as_a_whole() -> None:
    desk = Answering(ByWord(), FakeLedger([PORT]), THRESHOLDS)

    [answer] = desk.answer(Heard(MESSAGE))

    assert answer.question.text == MESSAGE


def test_the_question_that_found_something_is_answered_first() -> None:
    desk = Answering(ByWord(), FakeLedger([PORT]), replace(THRESHOLDS, related=0.3))

    answers = desk.answer(
        Heard("Is it true that Orvin sold a bank? Is it true that a port burned?")
    )

    assert [answer.claim_ids for answer in answers] == [("c-port",), ()]
