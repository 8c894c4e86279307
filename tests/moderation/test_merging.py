"""Two claims on one thing become one, by an editor, from the chat."""

import pytest
from tests.moderation.room import Place
from tests.rows import assertion, claim, evidence, numbered, phrasing

from onrecord.asking import Heard, Match
from onrecord.events import Action
from onrecord.model import CuratorId, CuratorRole


@pytest.fixture
def place(place: Place) -> Place:
    rows = [
        claim("c-2", "How many foreign fighters does c-1 count in all?"),
        phrasing("f-2", "fighters from abroad in all", "c-2"),
        assertion("a-2", claim_id="c-2"),
        evidence("a-2"),
    ]
    place.record.import_rows(numbered(rows), "test", CuratorId("operator"))
    place.index.catch_up()
    return place


def test_an_editor_merges_with_a_reason_and_undoes_it(place: Place) -> None:
    eve = place.curator(role=CuratorRole.EDITOR)
    eve.say("/curate").tap("Find a claim").say("foreign fighters in all").tap("1. ")
    eve.tap("Merge into another").say("fighters killed so far").tap("1. ")

    assert "in all?\n→ How many fighters does c-1 count?" in eve.text
    eve.say("the same question")

    assert "Merged" in eve.text
    assert place.acts(Action.MERGED) == 1
    assert place.entry("c-2").claim.claim_id == "c-1"
    [answer] = place.answers.answer(Heard("fighters from abroad in all"))
    assert isinstance(answer.finding, Match)
    assert answer.finding.account.claim.claim_id == "c-1"

    eve.tap("Undo")

    assert place.entry("c-2").claim.claim_id == "c-2"


def test_a_curator_is_not_offered_to_merge(place: Place) -> None:
    vera = place.curator()

    vera.say("/curate").tap("Find a claim").say("foreign fighters in all").tap("1. ")

    assert not any("Merge" in label for label in vera.buttons)


def test_where_nothing_is_like_the_words_it_is_said(place: Place) -> None:
    eve = place.curator(role=CuratorRole.EDITOR)
    eve.say("/curate").tap("Find a claim").say("foreign fighters in all").tap("1. ")
    claim = eve.text

    eve.tap("Merge into another").say("teapots in orbit").say("more teapots")

    assert "Nothing like it is on record" in eve.text
    assert eve.tap("Back").text == claim
