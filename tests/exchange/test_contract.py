"""The contract for programs: every key of it, and nothing that JSON cannot hold."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.answering.fakes import entry, figure, party, place, publication, said

from onrecord.answering import account_of
from onrecord.asking import (
    Answer,
    Comparison,
    InPart,
    Match,
    Note,
    Nothing,
    Question,
    Related,
    Relation,
    Searched,
    Speaker,
)
from onrecord.comparing import Saying
from onrecord.exchange.contract import answers_json, comparison_json, figure_json, reading_json
from onrecord.model import (
    ENGLISH,
    UKRAINIAN,
    EventClass,
    Figure,
    Language,
    Period,
    PeriodKind,
    Polarity,
    Qualifier,
    Slot,
    Status,
    Text,
)

SEARCHED = Searched(claims=12, phrasings=40, revision=7)
MINISTRY, AGENCY = party("Ministry"), party("Agency")
PERIOD = Period(PeriodKind.WINDOW, as_of=date(2022, 3, 29), days=14.0)
ASKED = Question("600 were killed", ENGLISH, "", "", (figure(600),))


def worded(note: Note, language: Language) -> str:
    return f"{note.kind} in {language}"


def an_answer() -> Answer:
    told = said(MINISTRY, "about 600", figure(600, Qualifier.ABOUT, PERIOD), on=date(2022, 3, 29))
    paper = publication("paper", on=date(2022, 3, 30))
    other = publication("other", outlet="Agency")
    evidence = [place(told, paper, AGENCY, MINISTRY), place(told, other, MINISTRY)]
    held = entry([MINISTRY, AGENCY], [told], evidence, paper, other)
    return Answer(ASKED, Match(account_of(held, ASKED, 0.9)), SEARCHED)


def test_an_answer_has_every_key_of_the_contract() -> None:
    printed = answers_json([an_answer()], SEARCHED, worded)

    assert printed["version"] == 1
    assert printed["searched"] == {"claims": 12, "phrasings": 40, "revision": 7}
    [asked] = printed["asked"]
    assert asked["text"] == "600 were killed"
    assert (asked["language"], asked["finding"]) == ("en", "match")
    [claim] = asked["claims"]
    assert claim["id"] == "c-killed"
    assert claim["wording"] == "How many foreign fighters were killed?"
    assert claim["score"] == 0.9
    assert claim["notes"] == ["one_origin in en"]
    [position] = claim["positions"]
    assert (position["party"], position["speaks_for"]) == ("Ministry", [])
    [assertion] = position["assertions"]
    assert assertion["stance"] == "states"
    assert assertion["words"] == "about 600"
    assert (assertion["said_on"], assertion["precision"]) == ("2022-03-29", "day")
    assert assertion["relation"] == "compatible"
    assert assertion["figures"] == [
        {
            "value": 600,
            "low": None,
            "high": None,
            "qualifier": "about",
            "unit": "people",
            "event": "killed",
            "population": "foreign fighters",
            "place": "",
            "period": {
                "kind": "window",
                "start": None,
                "as_of": "2022-03-29",
                "days": 14,
                "event": None,
            },
        }
    ]
    assert assertion["evidence"][0] == {
        "outlet": "Outlet",
        "title": "Report paper",
        "url": "https://paper.example/report",
        "reference": None,
        "published_on": "2022-03-30",
        "via": ["Agency", "Ministry"],
    }


def test_notes_are_worded_in_the_language_that_is_read() -> None:
    printed = answers_json([an_answer()], SEARCHED, worded, Language("uk"))

    assert printed["asked"][0]["claims"][0]["notes"] == ["one_origin in uk"]


@pytest.mark.parametrize(
    ("language", "name"), [("en", "siege"), ("uk", "облога"), ("ru", "siege"), ("other", "siege")]
)
def test_an_event_is_one_text_in_the_language_that_is_read(language: str, name: str) -> None:
    siege = Period(PeriodKind.EVENT, event=(Text("siege"), Text("облога", UKRAINIAN)))
    told = said(MINISTRY, "31", figure(31, period=siege), on=date(2022, 3, 29))
    account = account_of(entry([MINISTRY], [told], [place(told, publication("paper"))]), ASKED, 0.9)
    asked = replace(ASKED, language=Language(language))

    printed = answers_json([Answer(asked, Match(account), SEARCHED)], SEARCHED, worded)

    [position] = printed["asked"][0]["claims"][0]["positions"]
    assert position["assertions"][0]["figures"][0]["period"]["event"] == name


def test_a_message_without_a_question_still_says_what_was_searched() -> None:
    printed = answers_json([], SEARCHED, worded)

    assert printed["asked"] == []
    assert printed["searched"]["claims"] == 12


def test_nothing_and_related_are_findings_too() -> None:
    match = an_answer().finding
    assert isinstance(match, Match)
    related = Answer(ASKED, Related((match.account, match.account)), SEARCHED)
    nothing = Answer(ASKED, Nothing(), SEARCHED, (InPart.MESSAGE_CUT,))

    first, second = answers_json([related, nothing], SEARCHED, worded)["asked"]

    assert (first["finding"], len(first["claims"])) == ("related", 2)
    assert (second["finding"], second["claims"]) == ("nothing", [])
    assert second["in_part"] == ["message_cut"]


def test_whose_statements_were_asked_for_is_told_even_where_there_are_none() -> None:
    unknown = Answer(ASKED, Nothing(), SEARCHED, spoken_by=Speaker("Lukashenko", topic="troops"))
    known = replace(unknown, spoken_by=Speaker("the ministry", MINISTRY, 2))

    spoken = [
        one["spoken_by"]
        for one in answers_json([unknown, known, an_answer()], SEARCHED, worded)["asked"]
    ]

    assert spoken == [
        {"name": "Lukashenko", "party": None, "claims": 0, "topic": "troops"},
        {"name": "the ministry", "party": "Ministry", "claims": 2, "topic": None},
        None,
    ]


def test_a_claim_that_was_taken_out_of_answers_is_named_with_the_reason() -> None:
    claim = replace(entry([MINISTRY], []).claim, status=Status.WITHDRAWN, reason="a double")
    answer = Answer(ASKED, Nothing(), SEARCHED, withdrawn=claim)

    [told] = answers_json([answer], SEARCHED, worded)["asked"]

    assert told["withdrawn"] == {
        "id": claim.claim_id,
        "wording": claim.wordings[0].words,
        "reason": "a double",
    }


def test_a_comparison_prints_both_sides_and_the_reason() -> None:
    a = Saying("600", (figure(600),))
    b = Saying("none", (), Polarity.NEGATED)
    comparison = Comparison(Relation.OPPOSITE, "one negates", (Slot.PLACE,))

    printed = comparison_json(a, b, comparison)

    assert printed["relation"] == "opposite"
    assert printed["reason"] == "one negates"
    assert printed["missing"] == ["place"]
    assert printed["a"]["polarity"] == "affirmed"
    assert printed["a"]["figures"][0]["value"] == 600
    assert printed["b"] == {"figures": [], "polarity": "negated"}


def test_a_reading_prints_its_questions() -> None:
    printed = reading_json([ASKED], cut=True)

    [question] = printed["questions"]
    assert printed["cut"] is True
    assert question["text"] == "600 were killed"
    assert question["language"] == "en"
    assert question["polarity"] == "affirmed"
    assert question["figures"][0]["value"] == 600


numbers = st.one_of(st.none(), st.floats(allow_nan=True, allow_infinity=True))


@given(numbers, numbers, numbers, st.sampled_from(Qualifier), st.sampled_from(EventClass))
def test_whatever_the_numbers_json_can_hold_the_figure(
    value: float | None,
    low: float | None,
    high: float | None,
    qualifier: Qualifier,
    event: EventClass,
) -> None:
    printed: Any = figure_json(Figure(value, low, high, qualifier, event=event))

    assert json.loads(json.dumps(printed, allow_nan=False)) == printed
