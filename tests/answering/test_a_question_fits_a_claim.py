"""A question that names another place or other people than a figure, and means the same."""

from dataclasses import replace

import pytest
from tests.answering.fakes import KILLED, FakeLedger, FakeRetriever, entry, figure, party, said

from onrecord.answering import Answering
from onrecord.answering.relevance.fitting import fitted
from onrecord.asking import Answer, Heard, Match, Related, Relation
from onrecord.deciding import Thresholds
from onrecord.model import ENGLISH, ClaimId, Entry, EventClass, Figure, Text
from onrecord.reading import question_of

OFFICE = party("Home Office")
PAID = replace(figure(240_000_000), population="", unit="GBP", event=None, place="Rwanda")


def on_record(wording: str, *told: Figure, claim_id: str = KILLED) -> Entry:
    held = entry([OFFICE], [said(OFFICE, "as it was said", *told)])
    claim = replace(held.claim, claim_id=ClaimId(claim_id), wordings=(Text(wording, ENGLISH),))
    told_of = tuple(replace(one, claim_id=claim.claim_id) for one in held.assertions)
    return replace(held, claim=claim, assertions=told_of)


def counted(value: float, population: str, event: EventClass | None, place: str) -> Figure:
    return replace(figure(value), population=population, event=event, place=place)


def asked(text: str, *held: Entry, chances: tuple[float, ...] = (0.97,)) -> Answer:
    hits = {one.claim.claim_id: chance for one, chance in zip(held, chances, strict=True)}
    desk = Answering(
        FakeRetriever(hits),
        FakeLedger([*held]),
        Thresholds(match=0.68, related=0.1, birth="these tests"),
    )
    [answer] = desk.answer(Heard(text))
    return answer


def relation(answer: Answer) -> Relation:
    [account] = answer.accounts
    [position] = account.positions
    return position.statements[0].comparison.relation


def test_a_figure_of_a_place_that_the_question_names_is_of_that_place() -> None:
    held = on_record("How much has Britain paid Rwanda for the asylum deal?", PAID)

    answer = asked("Britain has given Rwanda 240 million pounds and not one came", held)

    assert isinstance(answer.finding, Match)
    assert relation(answer) is Relation.SAME


def test_men_are_those_whom_the_claim_asks_for() -> None:
    four = counted(4, "man", EventClass.KILLED, "Iran")
    held = on_record("How many protesters were executed in Iran?", four)

    answer = asked("Iran executed four protesters", held)

    assert isinstance(answer.finding, Match)
    assert relation(answer) is Relation.SAME


def test_who_is_asked_of_soldiers_is_not_told_of_protesters() -> None:
    dead = counted(200, "protester", EventClass.KILLED, "Iran")
    held = on_record("How many protesters were killed in Iran?", dead)

    assert isinstance(asked("200 soldiers were killed in Iran", held).finding, Related)
    assert isinstance(asked("200 protesters were killed in Iran", held).finding, Match)


def test_a_count_is_not_asked_of_a_claim_that_counts_nothing_where_another_counts_it() -> None:
    who = on_record("Who killed the prisoners in Lissen?", claim_id="c-who")
    toll = counted(50, "prisoner", EventClass.KILLED, "Lissen")
    many = on_record("How many prisoners were killed in Lissen?", toll, claim_id="c-many")

    counts = asked("50 prisoners were killed in Lissen", who, many, chances=(0.9, 0.3))
    blames = asked("Who killed the prisoners in Lissen?", who, many, chances=(0.9, 0.3))

    assert counts.claim_ids == ("c-many",)
    assert blames.claim_ids == ("c-who",)


@pytest.mark.parametrize(
    "asked_so",
    [
        "12,000 North Korean soldiers were sent to Russia",
        "12,000 North Koreans were sent to Russia",
        "В Россию отправили 12 тысяч северокорейских солдат",
    ],
)
def test_soldiers_are_of_the_nation_whose_soldiers_the_claim_asks_for(asked_so: str) -> None:
    sent = counted(12_000, "soldier", EventClass.ARRIVED, "Russia")
    held = on_record("How many North Korean soldiers were sent to Russia?", sent)

    answer = asked(asked_so, held)

    assert isinstance(answer.finding, Match)
    assert relation(answer) is Relation.SAME


def test_soldiers_of_another_nation_are_others() -> None:
    sent = counted(12_000, "soldier", EventClass.ARRIVED, "Russia")
    held = on_record("How many North Korean soldiers were sent to Russia?", sent)

    assert isinstance(asked("12,000 Syrian soldiers were sent to Russia", held).finding, Related)


@pytest.mark.parametrize("country", ["Greece", "Germany"])
def test_a_place_no_table_knows_lies_in_the_country_that_the_claim_names(country: str) -> None:
    aboard = counted(750, "", EventClass.PRESENT, "Pylos")
    held = on_record("How many people were on the boat that Greece saw sinking off Pylos?", aboard)

    answer = asked(f"{country}: 750 people were on the boat that went down", held)

    assert isinstance(answer.finding, Match if country == "Greece" else Related)


def test_a_misspelt_word_counts_what_it_is_meant_for() -> None:
    left = counted(1_800, "teacher", EventClass.LEFT, "Lissen")
    held = on_record("How many teachers have left schools in Lissen?", left)

    assert isinstance(asked("how many teechers have left schools in Lissen", held).finding, Match)


def test_jobs_that_are_cut_are_workers_who_lose_them() -> None:
    cut = counted(18_000, "employee", None, "")
    held = on_record("How many employees did Nordal lay off?", cut)

    assert relation(asked("Nordal is cutting 18,000 jobs", held)) is Relation.SAME


def test_a_part_of_the_world_is_no_name_that_a_claim_must_know() -> None:
    at_work = counted(1_560_000, "child", None, "Ivory Coast")
    held = on_record("How many children work on cocoa farms in Ivory Coast?", at_work)

    assert isinstance(asked("1.5 million kids work on African cocoa farms", held).finding, Match)


def test_bodies_that_were_found_are_of_those_who_died() -> None:
    drowned = counted(83, "", EventClass.KILLED, "")
    held = entry([OFFICE], [said(OFFICE, "83 bodies were found", drowned)])

    assert relation(asked("83 drowned when the ferry sank", held)) is Relation.SAME


def test_such_men_are_those_of_their_kind_whom_the_claim_counts() -> None:
    held = on_record("How many foreign fighters were killed?")
    told = said(OFFICE, "1,956", counted(1956, "foreign fighter", EventClass.KILLED, "Velmora"))

    meant = fitted(question_of("5,000 foreign guys were killed in Velmora"), held, told)
    others = fitted(question_of("5,000 local guys were killed in Velmora"), held, told)

    assert [one.population for one in meant.figures] == ["foreign fighter"]
    assert "foreign fighter" not in [one.population for one in others.figures]
