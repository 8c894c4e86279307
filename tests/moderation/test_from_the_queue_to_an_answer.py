"""From what people asked to a published claim: the whole way, the bot rebuilt at every step."""

from datetime import date

import pytest
from tests.moderation.room import Chat, Place, account

from onrecord.asking import Heard, Match
from onrecord.events import Action
from onrecord.model import CuratorId, Mode, PartyKind, PeriodKind, Precision, Stance
from onrecord.submissions import Demand

WANTED = "Did Freedonia lose 40 tanks at Lake Sylva?"


def entered(chat: Chat) -> Chat:
    """One statement on a new claim, up to the draft."""
    chat.say("/curate").tap("Asked by people").tap("1").tap("Take").tap("New claim")
    chat.say("How many tanks did Freedonia lose at Lake Sylva?")
    chat.say("Freedonian Army").tap("An institution")
    chat.tap("For nobody else").say("Rufus Firefly").tap("New: Rufus Firefly").tap("Stated it")
    chat.say("“We lost about 40 tanks over two weeks”")
    chat.say("Sylva Herald").tap("New: Sylva Herald").say("https://herald.example/tanks")
    chat.say("Tanks at the lake").say("17 June 2022").tap("As published: 17 June 2022")
    return chat.tap("Keep these")


def test_a_text_people_asked_becomes_a_claim_with_a_statement_in_a_place(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator()

    entered(chat)
    seen = chat.text
    chat.tap("Publish")

    assert "this is what people will see" in seen
    assert "“We lost about 40 tanks over two weeks”" in seen
    assert "Rufus Firefly" in seen
    assert "Sylva Herald" in seen
    assert "Published" in chat.text
    (answer,) = place.answers.answer(Heard(WANTED))
    assert isinstance(answer.finding, Match)


def test_what_was_entered_is_what_is_on_record(place: Place) -> None:
    handed = place.record.demands.hand_in(WANTED, "en")

    entered(place.curator()).tap("Publish")

    entry = place.only_new()
    (said,) = entry.assertions
    (evidence,) = entry.evidence
    publication = entry.publications[evidence.publication_id]
    assert [phrasing.text for phrasing in entry.phrasings] == [WANTED]
    assert (said.stance, said.mode) == (Stance.STATES, Mode.DIRECT)
    assert said.words == evidence.quoted == "We lost about 40 tanks over two weeks"
    assert (said.said_on, said.precision) == (date(2022, 6, 17), Precision.DAY)
    assert said.figures[0].value == 40
    assert said.figures[0].period.kind is PeriodKind.WINDOW
    assert entry.parties[said.party_id].kind is PartyKind.INSTITUTION
    assert said.spokesperson_id is not None
    assert entry.parties[said.spokesperson_id].speaks_for[0].party_id == said.party_id
    assert publication.url == "https://herald.example/tanks"
    assert place.record.demands.submission(handed.submission_id).state is Demand.ANSWERED
    assert place.acts(Action.PUBLISHED) == 1


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_the_menu_speaks_the_curators_language(place: Place, language: str) -> None:
    chat = place.curator(language)

    chat.say("/curate")

    assert "Записи" in chat.text


def test_nobody_is_reported_before_they_spoke(place: Place) -> None:
    chat = place.curator()
    for step in ("/curate", "tap New claim", "How many tanks were lost?", "Army",
                 "tap An institution", "tap For nobody else", "tap Nobody named",
                 "tap Stated it", "“We lost 40 tanks”", "Herald", "tap New: Herald",
                 "https://herald.example/1", "tap Skip", "17 June 2022"):  # fmt: skip
        chat = chat.tap(step.removeprefix("tap ")) if step.startswith("tap ") else chat.say(step)

    chat.say("19 June 2022")
    refused = chat.text
    today = chat.tap("Today").toast
    chat.say("18 June 2022")

    assert "later than the day on which it was published" in refused
    assert "later than the day on which it was published" in today
    assert "When was it said?" in refused
    assert "When was it said?" not in chat.text


def test_a_claim_from_the_queue_takes_nine_taps_and_four_messages(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")

    chat.tap("New claim").say("How many tanks did Freedonia lose at Lake Sylva?")
    chat.say("Freedonian Army: “We lost 40” — 17 June 2022 — https://herald.example/tanks")
    chat.tap("An institution").tap("For nobody else")
    chat.say("Sylva Herald").tap("New: Sylva Herald").tap("Keep it").tap("Publish")

    assert "Published" in chat.text


def test_who_or_what_is_asked_at_once_of_a_name_that_nobody_knows(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks were lost?")

    chat.say("Freedonian Army")

    assert "“Freedonian Army” is not on record yet. What is it?" in chat.text
    assert "It is another name of a party on record" in chat.buttons
    chat.tap("An institution").tap("Back")
    assert "What is “Freedonian Army”?" in chat.text
    chat.tap("A state").tap("Nobody named")
    assert "\n\nFreedonian Army\n\n" in chat.text


def test_the_topic_of_a_claim_is_given_where_the_draft_is_changed(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")

    chat = entered(place.curator()).tap("Change").tap("Topic").say("Lake Sylva")

    chat.tap("Preview").tap("Publish")
    assert place.only_new().claim.topic == "Lake Sylva"


def test_what_waits_next_is_one_tap_away_when_one_thing_is_done(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    place.record.demands.hand_in("Which boats sank?", "en")
    chat = entered(place.curator()).tap("Publish")

    chat.tap("Asked by people (1)")

    assert "Which boats sank?" in chat.text
    chat.tap("1").tap("Decline").say("An advertisement")
    assert not any("Asked by people" in label for label in chat.buttons)


def test_a_text_in_somebody_elses_hands_is_neither_taken_nor_declined(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    vera, lev = place.curator(), place.curator(user_id=9)
    for chat in (vera, lev):
        chat.say("/curate").tap("Asked by people").tap("1")
    vera.tap("Take")

    for way in ("Take", "Decline"):
        lev.tap(way)
        assert "Somebody else has this text in hand" in lev.toast

    assert place.acts(Action.DECLINED, "k-9") == 0


def test_a_text_that_was_taken_can_be_put_back(place: Place) -> None:
    handed = place.record.demands.hand_in(WANTED, "en")
    vera = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")

    vera.tap("Return to the queue")

    assert "back in the queue" in vera.text
    assert place.record.demands.submission(handed.submission_id).state is Demand.OPEN


def test_a_text_that_was_put_back_by_mistake_is_in_hand_again_at_a_tap(place: Place) -> None:
    handed = place.record.demands.hand_in(WANTED, "en")
    vera = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")
    vera.tap("Return to the queue")

    vera.tap("Undo")

    assert WANTED in vera.text
    assert any("New claim" in label for label in vera.buttons)
    assert place.record.demands.submission(handed.submission_id).state is Demand.TAKEN


def test_a_text_that_was_declined_and_put_back_by_mistake_is_declined_again(place: Place) -> None:
    handed = place.record.demands.hand_in(WANTED, "en")
    vera = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Decline")
    vera.say("A greeting").tap("Return to the queue")

    vera.tap("Undo")

    assert "Declined" in vera.text
    assert place.record.demands.submission(handed.submission_id).state is Demand.DECLINED


def test_what_another_took_meanwhile_is_not_taken_from_them(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    vera = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")
    vera.tap("Return to the queue")
    place.curator(user_id=9).say("/curate").tap("Asked by people").tap("1").tap("Take")

    vera.tap("Undo")

    assert "Somebody else has this text in hand" in vera.toast


def test_a_reason_given_before_is_one_tap_away_and_no_typing(place: Place) -> None:
    for text in ("Good morning, everybody", "Have a nice day"):
        place.record.demands.hand_in(text, "en")
    vera = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Decline")
    vera.say("A greeting").tap("Decline")

    vera.press(vera.data("Decline: A greeting"))

    assert "Declined" in vera.text
    assert place.desk.queue(5) == []
    assert [act.reason for act in place.record.book.events_by(CuratorId("k-7"), 2)] == [
        "A greeting",
        "A greeting",
    ]


def test_a_draft_whose_text_another_took_is_published_without_closing_that_text(
    place: Place,
) -> None:
    handed = place.record.demands.hand_in(WANTED, "en")
    vera = entered(place.curator())
    place.desk.put_back(
        place.desk.staff.admitted(account(7), Action.PUT_BACK), handed.submission_id
    )
    place.curator(user_id=9).say("/curate").tap("Asked by people").tap("1").tap("Take")

    told = vera.tap("Publish").text
    vera.tap("Publish")

    assert "in somebody else’s hands" in told
    assert "Published" in vera.text
    assert place.only_new().claim
    left = place.record.demands.submission(handed.submission_id)
    assert (left.state, left.taken_by) == (Demand.TAKEN, CuratorId("k-9"))


def test_the_queue_tells_which_texts_are_answered_by_the_record_by_now(place: Place) -> None:
    place.record.demands.hand_in("Which boats sank?", "en")
    entered(place.curator()).tap("Publish")
    place.record.demands.hand_in(WANTED, "en")

    shown = place.curator().say("/curate").tap("Asked by people").text

    marked = [line for line in shown.splitlines() if "has an answer by now" in line]
    assert len(marked) == 1
    assert shown.index(WANTED) < shown.index(marked[0])
