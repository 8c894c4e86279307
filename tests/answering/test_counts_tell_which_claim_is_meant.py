"""Of several near claims, the one whose figures count what was asked about is the match."""

from dataclasses import replace

import pytest
from tests.answering.asked import MINISTRY, THRESHOLDS, asks, on_record, reads_one
from tests.answering.fakes import KILLED, FakeLedger, FakeRetriever, claim, entry, figure, said

from onrecord.answering import ONLY_LIKE, Answering
from onrecord.asking import Heard, Match, Nothing, Related, Relation
from onrecord.model import ENGLISH, Entry, EventClass, Figure, Text


def on_those_who_left(claim_id: str, how_many: float = 600) -> Entry:
    left = replace(figure(how_many), event=EventClass.LEFT)
    return entry([MINISTRY], [said(MINISTRY, "600 left", left)], about=claim(claim_id))


def test_a_claim_that_counts_something_else_gives_way_to_one_that_counts_the_same() -> None:
    ledger = FakeLedger([on_those_who_left("c-left"), on_record()])
    retriever = FakeRetriever({"c-left": 0.995, KILLED: 0.99})

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
    desk = Answering(FakeRetriever({KILLED: 0.97}), FakeLedger([held]), THRESHOLDS)

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
        ("2,000 fighters were killed", Match),
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
    desk = Answering(FakeRetriever({KILLED: 0.97}), FakeLedger([held]), THRESHOLDS)

    [answer] = desk.answer(Heard(asked))

    assert isinstance(answer.finding, found)


def test_how_many_missiles_were_fired_is_not_asked_of_those_killed_whoever_they_were() -> None:
    killed = replace(figure(180), population="", place="Ukraine")
    held = entry([MINISTRY], [said(MINISTRY, "180 died in the missile strike", killed)])
    desk = Answering(FakeRetriever({KILLED: 0.97}), FakeLedger([held]), THRESHOLDS)

    [answer] = desk.answer(Heard("How many missiles were fired in the strike?"))

    assert isinstance(answer.finding, Related)


def test_a_claim_from_elsewhere_is_only_related_though_its_other_figures_name_no_place() -> None:
    countries = replace(figure(64), population="", unit="country", event=None)
    told = said(MINISTRY, "600 from 64 countries", replace(figure(600), place="Ukraine"), countries)
    held = FakeLedger([entry([MINISTRY], [told])])
    desk = Answering(FakeRetriever({KILLED: 0.97}), held, THRESHOLDS)

    [answer] = desk.answer(Heard("600 foreign fighters were killed in Syria"))

    assert isinstance(answer.finding, Related)


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
    figures, words = account.positions[0].statements
    assert figures.comparison.relation is Relation.DIFFERS
    assert words.comparison == ONLY_LIKE


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


@pytest.mark.parametrize(
    ("asked", "chance", "found"),
    [
        ("how many were killed in Lissen?", 0.8, Match),
        ("how many were killed in the raid on Lissen?", 0.5, Related),
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
