"""What an evaluation on labelled pairs measures."""

import json
from collections.abc import Sequence
from datetime import date

import pytest
from tests.comparing.sayings import heard

from onrecord.comparing import FiguresReport, Label, LabelledPair, figures_report
from onrecord.comparing.evaluating import said_to_agree
from onrecord.errors import Unreadable
from onrecord.exchange.pairs import labelled_pair, labelled_pairs_in


def pairs(*rows: tuple[str, str, Label]) -> Sequence[LabelledPair]:
    return [LabelledPair(heard(a), heard(b), label) for a, b, label in rows]


@pytest.mark.parametrize(
    ("one", "other", "agreed"),
    [
        ("unemployment is 8 percent", "unemployment is 8 percent", True),
        ("41 cents of every dollar is borrowed", "40 cents of every dollar is borrowed", True),
        ("more than 90 percent of the gains", "95 percent of the gains", True),
        ("half a million jobs were lost", "500,000 jobs were lost", True),
        ("unemployment is 8 percent", "unemployment is 10 percent", False),
        ("nearly 100 rounds of golf", "over 90 rounds of golf", False),
        ("under 8 percent", "under 8.5 percent", False),
        ("500 people die every day", "33,000 people die every year", False),
        ("more than nine in ten agree", "97 percent agree", True),
        ("more than 90 percent agree", "84 percent agree", False),
        ("the tax cut adds $1.9 trillion", "the law increases debt by almost $2 trillion", True),
        ("a tax cut of 5 percent", "a tax increase of 5 percent", False),
        ("the economy shrank by almost a third", "the economy shrank by 30 percent", True),
        ("the economy shrank by almost a third", "the economy shrank by 20 percent", False),
        ("power costs $2,400 a year", "power costs $200 a month", True),
        ("power costs $2,400 a year", "power costs $900 a month", False),
        ("the rate is 8 percent", "the rate is low", True),
        ("the rate is low", "the rate is low", True),
        ("12 percent of the tanks", "30 tanks", False),
        ("the state ranks 50th in the nation", "the state ranks 49th in the nation", False),
        ("two million jobs were created", "2.1 million jobs were created", True),
        ("the pipeline is 30 miles long", "the pipeline is 48 km long", True),
    ],
)
def test_numbers_agree_as_people_would_say_it(one: str, other: str, agreed: bool) -> None:
    assert said_to_agree(heard(one), heard(other)) is agreed
    assert said_to_agree(heard(other), heard(one)) is agreed


def test_a_report_measures_both_tasks() -> None:
    told = pairs(
        ("unemployment is 8 percent", "unemployment is 8 percent", Label.AGREES),
        ("unemployment is 8 percent", "unemployment is 11 percent", Label.DIFFERS),
        ("unemployment in Ohio is 8 percent", "debt in Texas is $3 billion", Label.SCOPE),
        ("wind powers 3 million homes", "debt is $3 billion", Label.OTHER),
    )

    report = figures_report(told)

    assert report == FiguresReport(accuracy=1.0, accuracy_scope=1.0, auc=1.0, pairs=4)


def test_what_no_pair_can_tell_is_none() -> None:
    assert figures_report([]) == FiguresReport(None, None, None, 0)


def test_a_pair_is_read_with_speaker_and_date() -> None:
    line = json.dumps(
        {
            "relation": "differs",
            "a": {"claim": "8 percent", "speaker": "A. B.", "date": "stated on June 7, 2012 in a"},
            "b": {"claim": "9 percent", "speaker": None, "date": "2012-06-08"},
        }
    )

    pair = labelled_pair(line)

    assert pair.label is Label.DIFFERS
    assert (pair.a.party, pair.a.said_on) == ("A. B.", date(2012, 6, 7))
    assert (pair.b.party, pair.b.said_on) == ("", date(2012, 6, 8))
    assert pair.a.figures[0].value == 8


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("nonsense", "not JSON"),
        ("[]", "object"),
        ('{"relation": "near"}', "relation"),
        ('{"relation": "other", "a": {"claim": "x"}}', "b must be"),
        ('{"relation": "other", "a": {"claim": " "}, "b": {"claim": "x"}}', "a.claim"),
        ('{"relation": "other", "a": {"claim": "x", "date": 5}, "b": {"claim": "x"}}', "a.date"),
    ],
)
def test_a_pair_that_does_not_fit_is_refused_by_line_and_field(line: str, named: str) -> None:
    with pytest.raises(Unreadable) as refused:
        list(labelled_pairs_in(["\n", line], "pairs.jsonl"))

    assert str(refused.value).startswith("pairs.jsonl: line 2: ")
    assert named in str(refused.value)


@pytest.mark.parametrize(
    "written",
    ["stated on Smarch 7, 2012", "June 99, 2012", "2012-99-01", "31.02.2012", "12", "2012-"],
)
def test_a_date_that_is_not_in_the_calendar_is_refused_by_field(written: str) -> None:
    with pytest.raises(Unreadable, match=r"^b\.date: "):
        labelled_pair(dated(written))


@pytest.mark.parametrize(
    ("written", "said_on"),
    [
        ("", None),
        ("stated in a speech in Phoenix", None),
        ("stated on Aug. 3, 2016 in a tweet", date(2016, 8, 3)),
        ("3 August 2016", date(2016, 8, 3)),
        ("03.08.2016", date(2016, 8, 3)),
        ("2016-08", date(2016, 8, 31)),
        ("2016", date(2016, 12, 31)),
        (2016, date(2016, 12, 31)),
        ("unknown", None),
        ("yesterday", None),
        ("n/a", None),
        ("-", None),
    ],
)
def test_a_date_is_read_with_its_circumstances(written: str | int, said_on: date | None) -> None:
    assert labelled_pair(dated(written)).b.said_on == said_on


def dated(written: str | int) -> str:
    a, b = {"claim": "x"}, {"claim": "x", "date": written}
    return json.dumps({"relation": "other", "a": a, "b": b})
