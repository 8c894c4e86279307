"""Several texts that ask for one claim: answered together, without a wrong one among them."""

import pytest
from tests.moderation.room import CURATOR, Chat, Place

from onrecord.events import Action
from onrecord.submissions import Demand, SubmissionId

FIRST = "fighters killed so far"
ALIKE = ("so far fighters killed?", "killed so far: fighters")
ELSE = "The price of bread in Sylvania doubled"
NEAR = "fighters who planted trees"


@pytest.fixture
def waiting(place: Place) -> list[SubmissionId]:
    texts = (FIRST, *ALIKE, ELSE)
    return [place.record.demands.hand_in(text, "en").submission_id for text in texts]


def first_one_added(chat: Chat) -> Chat:
    return chat.say("/curate").tap("Asked by people").tap("1").tap("Take").pick("")


def states(place: Place, waiting: list[SubmissionId]) -> list[Demand]:
    return [place.desk.submission(each).state for each in waiting]


def test_texts_like_the_one_just_answered_are_listed(
    place: Place, waiting: list[SubmissionId]
) -> None:
    chat = first_one_added(place.curator()).tap("Texts like it")

    assert all(text in chat.text for text in ALIKE)
    assert ELSE not in chat.text


def test_one_that_is_only_near_is_not_among_them(place: Place, waiting: list[SubmissionId]) -> None:
    place.record.demands.hand_in(NEAR, "en")

    chat = first_one_added(place.curator())

    assert NEAR not in chat.tap("Texts like it").text


def test_they_are_answered_at_one_tap(place: Place, waiting: list[SubmissionId]) -> None:
    first_one_added(place.curator()).tap("Texts like it").tap("Add all (2)")

    answered = [Demand.ANSWERED] * 3
    assert states(place, waiting) == [*answered, Demand.OPEN]
    assert {FIRST, *ALIKE} <= {phrasing.text for phrasing in place.entry().phrasings}


def test_one_that_does_not_belong_there_is_left_out(
    place: Place, waiting: list[SubmissionId]
) -> None:
    chat = first_one_added(place.curator()).tap("Texts like it").tap("Without 1").tap("Add all (1)")

    assert "Added" in chat.text
    assert states(place, waiting).count(Demand.ANSWERED) == 2


def test_one_that_another_took_meanwhile_is_left_to_them(
    place: Place, waiting: list[SubmissionId]
) -> None:
    other = place.enrol(CURATOR + 1)
    chat = first_one_added(place.curator()).tap("Texts like it")

    place.desk.take(other, waiting[1])
    chat.tap("Add all (2)")

    assert states(place, waiting)[1:3] == [Demand.TAKEN, Demand.ANSWERED]


def test_it_is_said_where_no_other_text_is_alike(place: Place) -> None:
    for text in (FIRST, ELSE):
        place.record.demands.hand_in(text, "en")

    chat = first_one_added(place.curator()).tap("Texts like it")

    assert "None of the texts that wait asks for this claim." in chat.text


def test_the_next_text_comes_by_itself(place: Place, waiting: list[SubmissionId]) -> None:
    chat = first_one_added(place.curator())

    assert ALIKE[0] in chat.text
    assert "Take in hand" in chat.buttons


def test_while_a_draft_is_open_a_text_leads_back_to_it(
    place: Place, waiting: list[SubmissionId]
) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks were lost?")

    chat.tap("Cancel").tap("Menu").tap("Asked by people").tap("1")

    assert "Take in hand" not in chat.buttons
    assert "How many tanks were lost?" in chat.tap("Go on with the draft").text
    assert place.acts(Action.TOOK) == 0
