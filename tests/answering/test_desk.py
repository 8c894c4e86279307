"""The desk that answers: questions in, answers from the record out."""

from dataclasses import replace
from datetime import date

import pytest
from tests.answering.asked import ASKED, MINISTRY, OBSERVERS, THRESHOLDS, asks, on_record, reads_one
from tests.answering.fakes import KILLED, SEARCHED, FakeLedger, FakeRetriever, entry, figure, said

from onrecord.answering import NOTHING_ASKED, Answering
from onrecord.asking import Heard, InPart, Match, Nothing, Related, Relation
from onrecord.errors import NotOnRecord
from onrecord.model import ENGLISH, Claim, ClaimId, Entry, Status, Text
from onrecord.reading import Reading

FIGHTERS_KILLED = "600 foreign fighters were killed"


def test_a_likely_claim_is_the_match_and_its_assertions_are_related_to_what_was_asked() -> None:
    desk = Answering(
        FakeRetriever({KILLED: 0.99}), FakeLedger([on_record()]), THRESHOLDS, reads_one
    )

    [answer] = desk.answer(Heard("600 were killed"))

    assert isinstance(answer.finding, Match)
    [position] = answer.finding.account.positions
    [told] = position.statements
    assert position.party == MINISTRY
    assert told.comparison.relation is Relation.SAME
    assert answer.question == ASKED
    assert answer.searched == SEARCHED


def test_a_misspelt_question_is_compared_as_it_was_meant_and_shown_as_it_was_written() -> None:
    retriever = FakeRetriever({KILLED: 0.99}, meant={"kiled": "killed"})
    desk = Answering(retriever, FakeLedger([on_record()]), THRESHOLDS)

    [answer] = desk.answer(Heard("were 600 fighters kiled there"))

    assert isinstance(answer.finding, Match)
    [told] = answer.finding.account.positions[0].statements
    assert told.comparison.relation is Relation.SAME
    assert answer.question.text == "were 600 fighters kiled there"


def test_claims_that_no_decision_would_keep_are_not_read_from_the_record() -> None:
    ledger = FakeLedger([on_record()])
    retriever = FakeRetriever({KILLED: 0.97, "c-like": 0.03, "c-unlike": 0.02})

    Answering(retriever, ledger, THRESHOLDS, reads_one).answer(Heard("600 were killed"))

    assert ledger.read == [KILLED, "c-like"]


def test_less_likely_claims_are_related_in_the_order_of_the_search() -> None:
    ledger = FakeLedger([on_record("c-1"), on_record("c-2", killed=90)])
    desk = Answering(FakeRetriever({"c-2": 0.7, "c-1": 0.5}), ledger, THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert isinstance(answer.finding, Related)
    assert [a.claim.claim_id for a in answer.finding.accounts] == ["c-2", "c-1"]
    assert [a.probability for a in answer.finding.accounts] == [0.7, 0.5]


def test_unlikely_claims_are_nothing_and_what_was_searched_is_still_said() -> None:
    desk = Answering(FakeRetriever({KILLED: 0.2}), FakeLedger([on_record()]), THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert answer.finding == Nothing()
    assert answer.searched == SEARCHED


def test_a_withdrawn_claim_is_not_shown_whatever_the_index_says() -> None:
    ledger = FakeLedger([on_record(KILLED, Status.WITHDRAWN), on_record("c-2")])
    desk = Answering(FakeRetriever({KILLED: 0.99, "c-2": 0.5}), ledger, THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert [a.claim.claim_id for a in answer.accounts] == ["c-2"]


def _withdrawn(reason: str) -> Entry:
    held = entry([MINISTRY], [said(MINISTRY, FIGHTERS_KILLED, figure(600))])
    return replace(held, claim=replace(held.claim, status=Status.WITHDRAWN, reason=reason))


def test_who_asks_for_a_withdrawn_claim_learns_that_it_was_one() -> None:
    gone = _withdrawn("it names another war")
    desk = Answering(FakeRetriever(), FakeLedger([gone]), THRESHOLDS)

    [answer] = desk.answer(Heard(f"Is it true that {FIGHTERS_KILLED}?"))

    assert answer.finding == Nothing()
    assert answer.withdrawn == gone.claim


@pytest.mark.parametrize("asked", ["700 foreign fighters were killed", "600 fighters left Ukraine"])
def test_no_withdrawn_claim_is_told_of_but_the_one_asked_for(asked: str) -> None:
    ledger = FakeLedger([_withdrawn("it names another war")])

    [answer] = Answering(FakeRetriever(), ledger, THRESHOLDS).answer(Heard(asked))

    assert answer.withdrawn is None


def test_where_another_claim_is_the_one_asked_for_nothing_is_said_of_a_withdrawn_one() -> None:
    gone = _withdrawn("it is another's twice")
    kept = replace(
        gone, claim=replace(gone.claim, claim_id=ClaimId("c-2"), status=Status.PUBLISHED, reason="")
    )
    desk = Answering(FakeRetriever({"c-2": 0.99}), FakeLedger([gone, kept]), THRESHOLDS)

    [answer] = desk.answer(Heard(FIGHTERS_KILLED))

    assert isinstance(answer.finding, Match)
    assert answer.withdrawn is None


def test_an_answer_says_as_of_which_day_it_was_looked_for() -> None:
    [answer] = Answering(FakeRetriever(), FakeLedger(), THRESHOLDS).answer(Heard(FIGHTERS_KILLED))

    assert answer.searched.changed_on == SEARCHED.changed_on


def test_a_claim_that_the_index_invents_is_not_shown() -> None:
    desk = Answering(FakeRetriever({"c-gone": 0.99}), FakeLedger(), THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert answer.finding == Nothing()


def test_claims_that_were_shown_are_counted_once() -> None:
    def reads_twice(heard: Heard) -> Reading:
        return Reading((ASKED, ASKED))

    ledger = FakeLedger([on_record()])
    desk = Answering(FakeRetriever({KILLED: 0.9}), ledger, THRESHOLDS, reads_twice)

    desk.answer(Heard("600 were killed. 600 were killed."))

    assert ledger.counted == [KILLED]


def test_nothing_is_counted_where_nothing_was_shown() -> None:
    ledger = FakeLedger([on_record()])
    desk = Answering(FakeRetriever({KILLED: 0.1}), ledger, THRESHOLDS, reads_one)

    desk.answer(Heard("600 were killed"))

    assert ledger.counted == []


def test_a_message_without_a_question_has_no_answers() -> None:
    desk = Answering(FakeRetriever(), FakeLedger(), THRESHOLDS, lambda _: Reading(()))

    assert desk.answer(Heard("👍")) == ()
    assert desk.searched() == SEARCHED


def test_an_answer_says_why_the_search_could_look_only_in_part() -> None:
    retriever = FakeRetriever(in_part=(InPart.LANGUAGE_UNREAD,))
    desk = Answering(retriever, FakeLedger(), THRESHOLDS, lambda _: Reading((ASKED,), cut=True))

    [answer] = desk.answer(Heard("600 were killed"))

    assert answer.in_part == (InPart.LANGUAGE_UNREAD, InPart.MESSAGE_CUT)


def test_a_link_shows_the_whole_account_in_relation_to_nothing() -> None:
    held = entry(
        [MINISTRY, OBSERVERS],
        [
            said(MINISTRY, "600", figure(600), on=date(2022, 3, 29)),
            said(OBSERVERS, "100", figure(100)),
        ],
    )
    desk = Answering(FakeRetriever(), FakeLedger([held]), THRESHOLDS)

    answer = desk.about(KILLED)

    assert isinstance(answer.finding, Match)
    told = [told for position in answer.finding.account.positions for told in position.statements]
    assert [one.comparison for one in told] == [NOTHING_ASKED, NOTHING_ASKED]
    assert answer.question.text == "How many foreign fighters were killed?"
    assert answer.searched == SEARCHED


def test_a_link_still_reaches_a_withdrawn_claim() -> None:
    desk = Answering(FakeRetriever(), FakeLedger([on_record(KILLED, Status.WITHDRAWN)]), THRESHOLDS)

    answer = desk.about(KILLED)

    assert isinstance(answer.finding, Match)
    assert answer.finding.account.claim.status is Status.WITHDRAWN


def test_a_link_to_what_is_not_on_record_says_so() -> None:
    desk = Answering(FakeRetriever(), FakeLedger(), THRESHOLDS)

    with pytest.raises(NotOnRecord):
        desk.about(ClaimId("c-nowhere"))


def test_recent_topics_are_those_of_the_record() -> None:
    desk = Answering(FakeRetriever(), FakeLedger([on_record("c-1"), on_record("c-2")]), THRESHOLDS)

    assert [topic.claim_id for topic in desk.recent(1)] == ["c-1"]


def test_a_topic_in_a_word_or_two_is_met_with_the_claims_on_it() -> None:
    retriever = FakeRetriever({KILLED: 0.03, "c-far": 0.005})
    ledger = FakeLedger([on_record(), on_record("c-far")])

    [named] = Answering(retriever, ledger, THRESHOLDS, asks("ministry")).answer(Heard("x"))
    [said_so] = Answering(retriever, ledger, THRESHOLDS, asks("the ministry ate it all")).answer(
        Heard("x")
    )

    assert [account.claim.claim_id for account in named.accounts] == [KILLED]
    assert isinstance(named.finding, Related)
    assert isinstance(said_so.finding, Nothing)


def test_who_picks_by_eye_is_shown_claims_that_no_answer_would_show() -> None:
    retriever = FakeRetriever({KILLED: 0.9, "c-like": 0.03, "c-far": 0.005})
    ledger = FakeLedger([on_record(), on_record("c-like"), on_record("c-far")])
    desk = Answering(retriever, ledger, THRESHOLDS, reads_one)

    near = desk.nearest(Heard("600 were killed"), 5)

    assert [account.claim.claim_id for account in near] == [KILLED, "c-like"]
    assert ledger.counted == []
    assert len(desk.nearest(Heard("600 were killed"), 1)) == 1


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("Freedonia closed 14 pools", ["c-1"]),
        ("Fighters are paid 2,000 a day", ["c-1"]),
        ("The pools of Ruritania are closed", []),
        ("A bank lost 30 million of its customers' money", []),
    ],
)
def test_who_picks_by_eye_is_not_shown_what_shares_no_name_and_no_telling_word(
    asked: str, offered: list[str]
) -> None:
    wording = Text("How many fighters of Freedonia have been killed?", ENGLISH)
    ledger = FakeLedger([Entry(Claim(ClaimId("c-1"), (wording,), status=Status.PUBLISHED))])
    desk = Answering(FakeRetriever({"c-1": 0.05}), ledger, THRESHOLDS)

    near = desk.nearest(Heard(asked), 5)

    assert [account.claim.claim_id for account in near] == offered


def test_a_word_or_two_in_a_frame_are_a_topic_as_they_are_alone() -> None:
    ledger = FakeLedger([on_record()])
    desk = Answering(FakeRetriever({KILLED: 0.02}), ledger, THRESHOLDS)

    [alone] = desk.answer(Heard("foreign fighters"))
    [framed] = desk.answer(Heard("What do you know about foreign fighters?"))

    assert isinstance(alone.finding, Related)
    assert framed.claim_ids == alone.claim_ids
