"""A text that waits: added to a claim or declined at one tap; claims found behind the command."""

from dataclasses import replace

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

    chat.pick("")

    assert state(place, wanted) is Demand.ANSWERED
    assert (place.acts(Action.PUBLISHED), place.acts(Action.TOOK)) == (1, 0)
    assert ASKING in {phrasing.text for phrasing in place.entry().phrasings}


def test_what_was_added_at_one_tap_is_undone_at_another(place: Place) -> None:
    chat, [wanted] = opened(place, ASKING)

    chat.pick("").tap("Undo")

    assert state(place, wanted) is Demand.OPEN
    asked = {each.text for each in place.entry().phrasings if each.status is Status.PUBLISHED}
    assert ASKING not in asked


def test_a_text_in_other_hands_is_not_added(place: Place) -> None:
    chat, [wanted] = opened(place, ASKING)

    place.desk.take(place.enrol(CURATOR + 1), wanted)
    chat.pick("")

    assert "Somebody else has this text" in chat.toast
    assert state(place, wanted) is Demand.TAKEN


def test_a_text_that_another_declined_is_not_added(place: Place) -> None:
    chat, [wanted] = opened(place, ASKING)

    place.desk.decline(place.enrol(CURATOR + 1), wanted, "A greeting")
    chat.pick("")

    assert chat.toast
    assert state(place, wanted) is Demand.DECLINED


def test_a_reason_given_before_declines_the_next_text_at_one_tap(place: Place) -> None:
    chat, waiting = opened(place, JUNK, "My cat is ill")

    chat.tap("Decline").say("A greeting").tap("Decline: A greeting")

    assert [state(place, each) for each in waiting] == [Demand.DECLINED] * 2


def test_the_next_text_is_shown_by_itself_below_what_was_done(place: Place) -> None:
    chat, _ = opened(place, ASKING, JUNK, "My cat is ill")

    added = chat.pick("").text
    declined = chat.tap("Decline").say("A greeting").text

    assert added.startswith("Added to: How many fighters does c-1 count?")
    assert JUNK in added
    assert declined.startswith(f"Declined: {JUNK}")
    assert "My cat is ill" in declined


def test_behind_the_last_text_comes_the_first_that_was_passed_over(place: Place) -> None:
    chat, _ = opened(place, JUNK, "My cat is ill")

    chat.tap("Next text").tap("Decline").say("A greeting")

    assert JUNK in chat.text
    assert "Next text" not in chat.buttons


def test_what_was_done_with_the_text_before_is_taken_back_at_one_tap(place: Place) -> None:
    chat, [asking, junk, _] = opened(place, ASKING, JUNK, "My cat is ill")
    chat.pick("").tap("Undo")
    assert (state(place, asking), ASKING in chat.text) == (Demand.OPEN, True)

    chat.tap("Next text").tap("Decline").say("A greeting").tap("Undo")

    assert (state(place, junk), JUNK in chat.text) == (Demand.OPEN, True)
    asked = {each.text for each in place.entry().phrasings if each.status is Status.PUBLISHED}
    assert ASKING not in asked


def test_what_somebody_else_did_since_is_not_taken_back(place: Place) -> None:
    chat, [asking, _] = opened(place, ASKING, JUNK)
    chat.pick("")
    [added] = [each for each in place.entry().phrasings if each.text == ASKING]
    eve = place.enrol(CURATOR + 1)
    place.desk.correct(eve, replace(added, text="so far how many fighters killed?"), "a slip")

    chat.tap("Undo")

    assert "changed since" in chat.toast
    assert state(place, asking) is Demand.ANSWERED


def test_a_new_claim_is_begun_from_the_text_at_one_tap(place: Place) -> None:
    chat, [wanted] = opened(place, JUNK)

    chat.tap("New claim")

    assert JUNK in chat.text
    assert state(place, wanted) is Demand.TAKEN


def test_a_text_in_other_hands_begins_no_claim(place: Place) -> None:
    chat, [wanted] = opened(place, JUNK)
    place.desk.take(place.enrol(CURATOR + 1), wanted)

    chat.tap("New claim")

    assert "Somebody else has this text" in chat.toast


def test_a_press_that_comes_again_after_a_crash_adds_the_text_once(place: Place) -> None:
    chat, _ = opened(place, ASKING, JUNK)
    before = place.state() or ""
    chat.pick("")

    place.record.conversations.keep(f"person-{CURATOR}", before)
    chat.give(chat.raw)

    assert place.acts(Action.PUBLISHED) == 1
    assert chat.text.startswith("Added to: ")


def test_a_text_declined_at_one_tap_returns_at_another(place: Place) -> None:
    chat, waiting = opened(place, JUNK, "My cat is ill")

    chat.tap("Decline").say("A greeting").tap("Decline: A greeting")
    chat.tap("Return to the queue")

    assert state(place, waiting[1]) is Demand.OPEN


def test_words_behind_the_command_find_claims(place: Place) -> None:
    chat = place.curator().say("/curate fighters killed")

    assert "1. How many fighters" in chat.text
    assert "1" in chat.buttons


def test_words_behind_the_command_are_refused_without_a_role(place: Place) -> None:
    chat = Chat(place, 8).say("/curate fighters killed")

    assert "1. " not in chat.text
    assert place.state(8) is None
