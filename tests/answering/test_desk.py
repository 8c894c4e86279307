"""The desk that answers: questions in, answers from the record out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from tests.answering.fakes import (
    KILLED,
    SEARCHED,
    FakeLedger,
    FakeRetriever,
    claim,
    entry,
    figure,
    party,
    said,
)

from onrecord.answering import NOTHING_ASKED, ONLY_LIKE, Answering
from onrecord.asking import Heard, InPart, Match, Nothing, Question, Related, Relation
from onrecord.deciding import Thresholds
from onrecord.errors import NotOnRecord
from onrecord.model import ENGLISH, ClaimId, Entry, EventClass, Figure, Status, Text
from onrecord.reading import Reading

THRESHOLDS = Thresholds(match=0.8, related=0.4, birth="these tests")
MINISTRY, OBSERVERS = party("Ministry"), party("Observers")
ASKED = Question("600 were killed", ENGLISH, "600 were killed", "600 were killed", (figure(600),))


def reads_one(heard: Heard) -> Reading:
    return Reading((ASKED,))


def on_record(
    claim_id: str = KILLED, status: Status = Status.PUBLISHED, killed: float = 600
) -> Entry:
    told = said(MINISTRY, f"{killed:g}", figure(killed))
    return entry([MINISTRY], [told], about=claim(claim_id, status))


def test_a_likely_claim_is_the_match_and_its_assertions_are_related_to_what_was_asked() -> None:
    desk = Answering(FakeRetriever({KILLED: 0.9}), FakeLedger([on_record()]), THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert isinstance(answer.finding, Match)
    [position] = answer.finding.account.positions
    [told] = position.told
    assert position.party == MINISTRY
    assert told.comparison.relation is Relation.SAME
    assert answer.question == ASKED
    assert answer.searched == SEARCHED


def test_claims_that_no_decision_would_keep_are_not_read_from_the_record() -> None:
    ledger = FakeLedger([on_record()])
    retriever = FakeRetriever({KILLED: 0.9, "c-like": 0.4, "c-unlike": 0.39})

    Answering(retriever, ledger, THRESHOLDS, reads_one).answer(Heard("600 were killed"))

    assert ledger.read == [KILLED, "c-like"]


def on_those_who_left(claim_id: str, how_many: float = 600) -> Entry:
    left = replace(figure(how_many), event=EventClass.LEFT)
    return entry([MINISTRY], [said(MINISTRY, "600 left", left)], about=claim(claim_id))


def test_a_claim_that_counts_something_else_gives_way_to_one_that_counts_the_same() -> None:
    ledger = FakeLedger([on_those_who_left("c-left"), on_record()])
    retriever = FakeRetriever({"c-left": 0.95, KILLED: 0.9})

    [answer] = Answering(retriever, ledger, THRESHOLDS, reads_one).answer(Heard("600 killed"))

    assert isinstance(answer.finding, Match)
    assert answer.finding.account.claim.claim_id == KILLED


def test_the_only_near_claim_that_counts_what_was_asked_is_the_match_however_it_is_worded() -> None:
    ledger = FakeLedger([on_those_who_left("c-left"), on_record()])
    retriever = FakeRetriever({"c-left": 0.95, KILLED: 0.5})

    [answer] = Answering(retriever, ledger, THRESHOLDS, reads_one).answer(Heard("600 killed"))

    assert isinstance(answer.finding, Match)
    assert answer.finding.account.claim.claim_id == KILLED


def test_where_two_claims_count_the_same_and_neither_is_likely_both_come_first() -> None:
    same = [on_record(), on_record("c-again", killed=90)]
    ledger = FakeLedger([on_those_who_left("c-left"), *same])
    retriever = FakeRetriever({"c-left": 0.95, KILLED: 0.5, "c-again": 0.45})

    [answer] = Answering(retriever, ledger, THRESHOLDS, reads_one).answer(Heard("600 killed"))

    assert isinstance(answer.finding, Related)
    assert [a.claim.claim_id for a in answer.finding.accounts] == [KILLED, "c-again", "c-left"]


@pytest.mark.parametrize(
    "told",
    [
        replace(figure(600), event=None),
        replace(figure(600), population=""),
        replace(figure(600), event=EventClass.WOUNDED),
        replace(figure(600), population="refugees"),
    ],
)
def test_a_claim_whose_figures_leave_open_what_they_count_is_not_settled_by_them(
    told: Figure,
) -> None:
    held = entry([MINISTRY], [said(MINISTRY, "600", told)])
    desk = Answering(FakeRetriever({KILLED: 0.6}), FakeLedger([held]), THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert isinstance(answer.finding, Related)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("What was the deficit of Velmora in 2025?", Match),
        ("What was the deficit of Velmora?", Match),
        ("What was the deficit of Velmora in 2021?", Related),
        ("What was the surplus of Velmora in 2025?", Related),
    ],
)
def test_a_claim_worded_for_another_year_or_thing_is_no_more_than_related(
    asked: str, found: type
) -> None:
    wording = Text("What was the deficit of Velmora in 2025?", ENGLISH)
    held = entry([MINISTRY], [said(MINISTRY, "a large one")])
    held = replace(held, claim=replace(held.claim, wordings=(wording,)))
    desk = Answering(FakeRetriever({KILLED: 0.95}), FakeLedger([held]), THRESHOLDS)

    [answer] = desk.answer(Heard(asked))

    assert isinstance(answer.finding, found)


def test_a_claim_that_counts_something_else_is_no_more_than_related() -> None:
    ledger = FakeLedger([on_those_who_left("c-left"), on_those_who_left("c-left-2", 90)])
    retriever = FakeRetriever({"c-left": 0.95, "c-left-2": 0.9})

    [answer] = Answering(retriever, ledger, THRESHOLDS, reads_one).answer(Heard("600 killed"))

    assert isinstance(answer.finding, Related)
    assert [a.claim.claim_id for a in answer.finding.accounts] == ["c-left", "c-left-2"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("How many foreign fighters were killed?", Match),
        ("How many fighters were killed?", Match),
        ("How many people were killed?", Match),
        ("2,000 fighters were killed", Match),
        ("Сколько наёмников убито?", Match),
        ("How many refugees left Ukraine?", Related),
        ("How many foreign fighters left?", Related),
        ("How many Ukrainian soldiers were killed?", Related),
        ("How many foreign fighters were killed in Syria?", Related),
        ("Скільки українських солдатів загинуло?", Related),
    ],
)
def test_a_question_for_a_number_is_matched_by_what_it_wants_counted(
    asked: str, found: type
) -> None:
    killed = replace(figure(600), place="Ukraine")
    held = entry([MINISTRY], [said(MINISTRY, "600 killed", killed)])
    desk = Answering(FakeRetriever({KILLED: 0.95}), FakeLedger([held]), THRESHOLDS)

    [answer] = desk.answer(Heard(asked))

    assert isinstance(answer.finding, found)


def test_a_claim_from_elsewhere_is_only_related_though_its_other_figures_name_no_place() -> None:
    countries = replace(figure(64), population="", unit="country", event=None)
    told = said(MINISTRY, "600 from 64 countries", replace(figure(600), place="Ukraine"), countries)
    held = FakeLedger([entry([MINISTRY], [told])])
    desk = Answering(FakeRetriever({KILLED: 0.95}), held, THRESHOLDS)

    [answer] = desk.answer(Heard("600 foreign fighters were killed in Syria"))

    assert isinstance(answer.finding, Related)


def test_less_likely_claims_are_related_in_the_order_of_the_search() -> None:
    ledger = FakeLedger([on_record("c-1"), on_record("c-2", killed=90)])
    desk = Answering(FakeRetriever({"c-2": 0.7, "c-1": 0.5}), ledger, THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert isinstance(answer.finding, Related)
    assert [a.claim.claim_id for a in answer.finding.accounts] == ["c-2", "c-1"]
    assert [a.probability for a in answer.finding.accounts] == [0.7, 0.5]


def test_beside_likely_claims_the_unlikely_one_that_counts_what_was_asked_stands_first() -> None:
    ledger = FakeLedger([on_those_who_left("c-left"), on_record()])
    retriever = FakeRetriever({"c-left": 0.5, KILLED: 0.05, "c-unlike": 0.001})
    desk = Answering(retriever, ledger, THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert isinstance(answer.finding, Related)
    assert [a.claim.claim_id for a in answer.accounts] == [KILLED, "c-left"]
    assert "c-unlike" not in ledger.read


def test_a_likely_claim_on_something_else_stands_behind_one_that_may_be_meant() -> None:
    worded = replace(claim("c-fate"), wordings=(Text("What became of the fighters?", ENGLISH),))
    fate = entry([MINISTRY], [said(MINISTRY, "many died")], about=worded)
    ledger = FakeLedger([on_those_who_left("c-left"), fate])
    retriever = FakeRetriever({"c-left": 0.7, "c-fate": 0.5})
    desk = Answering(retriever, ledger, THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert isinstance(answer.finding, Related)
    assert [a.claim.claim_id for a in answer.accounts] == ["c-fate", "c-left"]


def test_only_figures_are_held_against_a_claim_that_was_not_asked_about() -> None:
    bare = replace(figure(500), population="")
    told = [said(MINISTRY, "500", bare), said(MINISTRY, "in words")]
    ledger = FakeLedger([entry([MINISTRY], told)])
    desk = Answering(FakeRetriever({KILLED: 0.5}), ledger, THRESHOLDS, reads_one)

    [answer] = desk.answer(Heard("600 were killed"))

    assert isinstance(answer.finding, Related)
    [account] = answer.finding.accounts
    figures, words = account.positions[0].told
    assert figures.comparison.relation is Relation.DIFFERS
    assert words.comparison == ONLY_LIKE


def test_among_claims_that_count_the_same_the_one_worded_for_it_is_the_match() -> None:
    else_worded = replace(claim("c-fate"), wordings=(Text("What became of them?", ENGLISH),))
    told = [said(MINISTRY, "600", figure(600))]
    ledger = FakeLedger([entry([MINISTRY], told, about=else_worded), on_record()])
    retriever = FakeRetriever({"c-fate": 0.6, KILLED: 0.5})

    [answer] = Answering(retriever, ledger, THRESHOLDS, reads_one).answer(Heard("600 killed"))

    assert isinstance(answer.finding, Match)
    assert answer.finding.account.claim.claim_id == KILLED


def test_a_few_words_are_met_with_the_unlikely_claim_that_counts_what_they_speak_of() -> None:
    ledger = FakeLedger([on_those_who_left("c-left"), on_record()])
    retriever = FakeRetriever({KILLED: 0.08, "c-left": 0.07, "c-unlike": 0.001})
    desk = Answering(retriever, ledger, THRESHOLDS, asks("foreign fighters leaving the country"))

    [answer] = desk.answer(Heard("foreign fighters leaving the country"))

    assert [a.claim.claim_id for a in answer.accounts] == ["c-left"]
    assert isinstance(answer.finding, Related)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("How many mercenaries did they kill?", Related),
        ("Скільки найманців вбили росіяни?", Related),
        ("How many refugees did they kill?", Nothing),
        ("How many mercenaries came here?", Nothing),
    ],
)
def test_an_unlikely_claim_that_asks_for_the_very_count_is_related(asked: str, found: type) -> None:
    desk = Answering(FakeRetriever({KILLED: 0.03}), FakeLedger([on_record()]), THRESHOLDS)

    [answer] = desk.answer(Heard(asked))

    assert isinstance(answer.finding, found)


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
    told = [told for position in answer.finding.account.positions for told in position.told]
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


def asks(text: str) -> Callable[[Heard], Reading]:
    return lambda _heard: Reading((Question(text, ENGLISH, text, text),))


def test_a_topic_in_a_word_or_two_is_met_with_the_claims_on_it() -> None:
    retriever = FakeRetriever({KILLED: 0.03, "c-far": 0.005})
    ledger = FakeLedger([on_record(), on_record("c-far")])

    [named] = Answering(retriever, ledger, THRESHOLDS, asks("mercenaries")).answer(Heard("x"))
    [said_so] = Answering(retriever, ledger, THRESHOLDS, asks("mercenaries ate it all")).answer(
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


def test_the_claim_that_gives_the_very_number_is_the_match_though_others_are_counted_too() -> None:
    text = "6,956 foreign fighters came, 1,956 were killed and 1,779 left"
    told = [said(MINISTRY, "1,956", figure(1956))]
    like = [said(MINISTRY, "1,900", figure(1900))]
    ledger = FakeLedger(
        [entry([MINISTRY], like, about=claim("c-like")), entry([MINISTRY], told, about=claim())]
    )
    desk = Answering(FakeRetriever({"c-like": 0.7, KILLED: 0.5}), ledger, THRESHOLDS)

    [answer] = desk.answer(Heard(text))

    assert isinstance(answer.finding, Match)
    assert answer.claim_ids == (KILLED,)


def test_a_round_number_proves_nothing() -> None:
    text = "7,000 foreign fighters came, 2,000 were killed and 1,800 left"
    told = [said(MINISTRY, "2,000", figure(2000))]
    wordings = {"c-one": "What became of them?", "c-two": "Who fights on that side?"}
    worded = [replace(claim(c), wordings=(Text(words),)) for c, words in wordings.items()]
    ledger = FakeLedger([entry([MINISTRY], told, about=one) for one in worded])
    desk = Answering(FakeRetriever({"c-one": 0.7, "c-two": 0.5}), ledger, THRESHOLDS)

    [answer] = desk.answer(Heard(text))

    assert isinstance(answer.finding, Related)


@pytest.mark.parametrize(
    ("asked", "chance", "found"),
    [
        ("how many were killed in Lissen?", 0.5, Match),
        ("how many were killed in the raid on Lissen?", 0.5, Related),
        ("how many were killed in Lissen?", 0.41, Match),
        ("how many were killed in Lissen in 2023?", 0.5, Related),
        ("killed?", 0.5, Related),
    ],
)
def test_the_only_likely_claim_that_has_every_word_of_the_question_is_the_match(
    asked: str, chance: float, found: type
) -> None:
    told = said(MINISTRY, "600 killed", replace(figure(600), place="Lissen"))
    wording = Text("How many foreign fighters were killed in Lissen?")
    held = entry([MINISTRY], [told], about=replace(claim(), wordings=(wording,)))
    desk = Answering(FakeRetriever({KILLED: chance}), FakeLedger([held]), THRESHOLDS)

    [answer] = desk.answer(Heard(asked))

    assert isinstance(answer.finding, found)
