"""A text that waits: added to a claim or declined at one tap; claims found behind the command."""

from tests.moderation.room import CURATOR, Chat, Place

from onrecord.events import Action
from onrecord.model import Status
from onrecord.submissions import Demand, SubmissionId

ASKING = "so far fighters killed?"
JUNK = "The price of bread in Sylvania doubled"


def opened(place: Place, *texts: str) -> tuple[Chat, list[SubmissionId]]:
    waiting = [place.record.demands.hand_in(text, "en").submission_id for text in texts]
    return place.curator().say("/curate").tap("Asked by people").tap("1"), waiting


def state(place: Place, wanted: SubmissionId) -> Demand:
    return place.desk.submission(wanted).state


def test_the_likeliest_claim_takes_the_text_in_one_act(place: Place) -> None:
    chat, [wanted] = opened(place, ASKING)

    chat.tap("1. ")

    assert state(place, wanted) is Demand.ANSWERED
    assert (place.acts(Action.PUBLISHED), place.acts(Action.TOOK)) == (1, 0)
    assert ASKING in {phrasing.text for phrasing in place.entry().phrasings}


def test_what_was_added_at_one_tap_is_undone_at_another(place: Place) -> None:
    chat, [wanted] = opened(place, ASKING)

    chat.tap("1. ").tap("Undo")

    assert state(place, wanted) is Demand.OPEN
    asked = {each.text for each in place.entry().phrasings if each.status is Status.PUBLISHED}
    assert ASKING not in asked


def test_a_text_in_other_hands_is_not_added(place: Place) -> None:
    chat, [wanted] = opened(place, ASKING)

    place.desk.take(place.enrol(CURATOR + 1), wanted)
    chat.tap("1. ")

    assert "Somebody else has this text" in chat.toast
    assert state(place, wanted) is Demand.TAKEN


def test_a_text_that_another_declined_is_not_added(place: Place) -> None:
    chat, [wanted] = opened(place, ASKING)

    place.desk.decline(place.enrol(CURATOR + 1), wanted, "A greeting")
    chat.tap("1. ")

    assert chat.toast
    assert state(place, wanted) is Demand.DECLINED


def test_a_reason_given_before_declines_the_next_text_at_one_tap(place: Place) -> None:
    chat, waiting = opened(place, JUNK, "My cat is ill")

    chat.tap("Decline").say("A greeting").tap("Next text").tap("Decline: A greeting")

    assert [state(place, each) for each in waiting] == [Demand.DECLINED] * 2


def test_a_text_declined_at_one_tap_returns_at_another(place: Place) -> None:
    chat, waiting = opened(place, JUNK, "My cat is ill")

    chat.tap("Decline").say("A greeting").tap("Next text").tap("Decline: A greeting")
    chat.tap("Return to the queue")

    assert state(place, waiting[1]) is Demand.OPEN


def test_words_behind_the_command_find_claims(place: Place) -> None:
    chat = place.curator().say("/curate fighters killed")

    assert any(label.startswith("1. ") for label in chat.buttons)


def test_words_behind_the_command_are_refused_without_a_role(place: Place) -> None:
    chat = Chat(place, 8).say("/curate fighters killed")

    assert "1. " not in chat.text
    assert place.state(8) is None
