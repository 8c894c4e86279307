"""The head learns from presses under answers, says what changed, and is never made worse."""

import json
from pathlib import Path

from tests.app.conftest import Line

from onrecord.feedback import Vote
from onrecord.model import ClaimId
from onrecord.store import Record
from onrecord_index.head import Head


def pressed(home: Path, count: int, head: str) -> None:
    """So many votes by people whose questions the search took too easily for claims on record."""
    with Record.open(f"sqlite:///{home / 'record.db'}") as record:
        for n in range(count):
            vote = Vote(ClaimId("c"), n % 4 == 0, 2.0 + n % 3, blind=False, head=head)
            record.feedback.vote(f"ballot {n}", vote)


def test_votes_are_learnt_from_and_go_on_counting(line: Line, home: Path) -> None:
    pressed(home, 300, Head.load().digest)

    first = json.loads(line("calibrate", "--json", "--home", home).out)
    second = json.loads(line("calibrate", "--json", "--home", home).out)

    assert first["learnt from"] == {"pairs in files": 0, "votes": 300, "acts of curators": 0}
    assert first["replaced"] is True
    assert first["after"]["brier"] < first["before"]["brier"]
    assert "300 of votes" in json.loads((home / "head.json").read_text("utf-8"))["birth"]
    assert second["learnt from"]["votes"] == 300
    assert abs(second["before"]["brier"] - first["after"]["brier"]) < 0.001


def test_with_too_little_said_nothing_is_replaced(line: Line, home: Path) -> None:
    pressed(home, 5, Head.load().digest)

    ran = line("calibrate", "--home", home)

    assert ran.code != 0
    assert "too few" in ran.err
    assert not (home / "head.json").exists()


def test_votes_under_another_head_say_nothing_of_this_one(line: Line, home: Path) -> None:
    pressed(home, 300, "another head")

    ran = line("calibrate", "--home", home)

    assert "0 confirmed" in ran.err
