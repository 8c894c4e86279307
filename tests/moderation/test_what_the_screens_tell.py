"""Each screen says what it is about: nobody has to remember what stood on the one before."""

from datetime import date

import pytest
from tests.moderation.room import Chat, Place
from tests.moderation.test_corrections_and_undo import opened
from tests.moderation.test_from_the_queue_to_an_answer import WANTED, entered
from tests.rows import assertion, evidence, numbered

from onrecord.model import CuratorId


def named(chat: Chat) -> Chat:
    return opened(chat).tap("Correct a statement")


def test_a_reason_is_asked_for_beside_the_statement_as_it_will_stand(place: Place) -> None:
    chat = named(place.curator()).tap("Date").say("16 June 2022")

    assert "Why is it corrected?" in chat.text
    assert "16 June 2022" in chat.text
    assert "Ministry of Defence" in chat.text


@pytest.mark.parametrize(
    ("way", "about"),
    [
        (("Correct a statement", "Withdraw this statement"), "Ministry of Defence"),
        (("Withdraw the claim",), "How many fighters does c-1 count?"),
    ],
)
def test_a_reason_for_taking_away_names_what_goes(
    place: Place, way: tuple[str, ...], about: str
) -> None:
    chat = opened(place.curator())

    for label in way:
        chat.tap(label)

    assert "withdrawn?" in chat.text
    assert about in chat.text


@pytest.mark.parametrize(
    "way",
    [
        (),
        ("Ministry of Defence",),
        ("Ministry of Defence", "Nobody named", "Stated it"),
        ("Ministry of Defence: “We lost 40 tanks” — 17 June 2022 — https://o.example/42",),
        ("/curate",),
        ("/curate", "Asked by people"),
    ],
)
def test_what_is_entered_stands_below_its_claim(place: Place, way: tuple[str, ...]) -> None:
    chat = opened(place.curator()).tap("Add a statement")

    for typed in way:
        chat.say(typed)

    assert "How many fighters does c-1 count?" in chat.text


@pytest.mark.parametrize(
    "way",
    [
        ("Change",),
        ("Change", "Topic"),
        ("Change", "Another phrasing"),
        ("Change", "1"),
        ("Discard",),
        ("Menu",),
        ("Menu", "Go on with the draft"),
    ],
)
def test_a_draft_is_named_wherever_it_is_worked_on(place: Place, way: tuple[str, ...]) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator())

    for label in way:
        chat.tap(label)

    assert "How many tanks did Freedonia lose at Lake Sylva?" in chat.text


def test_a_correction_is_named_with_its_claim(place: Place) -> None:
    chat = named(place.curator())
    at_first = chat.text

    chat.tap("Date").say("16 June 2022")

    assert at_first.startswith("How many fighters does c-1 count?")
    assert chat.text.startswith("How many fighters does c-1 count?")


def test_what_bars_the_way_to_another_claim_is_named(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).say("/curate")

    chat.tap("New claim")

    assert "“How many tanks did Freedonia lose at Lake Sylva?”" in chat.toast


def test_a_long_claim_leaves_room_in_the_alert_for_what_to_do(place: Place) -> None:
    worded = "How many " + "very " * 55 + "old tanks?"
    chat = place.curator("uk").say("/curate").tap("Новий запис").say(worded)

    chat.tap("Скасувати").tap("Меню").tap("Новий запис")

    assert len(chat.toast) <= 200
    assert chat.toast.endswith("видаліть її.")


def test_another_claim_on_show_is_not_told_to_be_the_drafts(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).say("/curate").tap("Find a claim").say("fighters killed")

    chat.tap("1").tap("Withdraw the claim")

    assert "Lake Sylva" not in chat.text


def test_a_list_has_no_button_to_a_page_that_is_not_there(place: Place) -> None:
    for number in range(13):
        place.record.demands.hand_in(f"Was bridge {number} of Freedonia closed?", "en")

    chat = place.curator().say("/curate").tap("Asked by people")
    turning = [[b for b in chat.buttons if not b.isdigit() and b != "Menu"]]
    for _ in range(2):
        chat.tap("›")
        turning.append([b for b in chat.buttons if not b.isdigit() and b != "Menu"])

    assert turning == [["1/3", "›"], ["‹", "2/3", "›"], ["‹", "3/3"]]


def test_a_reason_for_declining_names_the_text(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")

    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Decline")

    assert "Why is it declined?" in chat.text
    assert WANTED in chat.text


def test_a_draft_shows_its_wordings_and_whose_words_it_holds(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Change").tap("Wording")

    chat.say("Сколько танков Фредония потеряла у озера Сильва?")

    assert "Сколько танков Фредония потеряла у озера Сильва?" in chat.text
    assert "“We lost about 40 tanks over two weeks”" in chat.text


def test_the_words_people_asked_with_are_one_tap_away(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")

    chat.tap("New claim").tap("Use these words")

    assert "Who said it?" in chat.text
    chat.say("Freedonia: “No” — 1 June 2022 — https://herald.example/a")
    chat.tap("A state").tap("New").tap("Keep it").tap("Publish")
    assert place.only_new().claim.wordings[0].words == WANTED


@pytest.mark.parametrize("asked", ["Is it a lie that 40 tanks were lost?", "tanks " * 60])
def test_words_that_cannot_word_a_claim_are_not_offered(place: Place, asked: str) -> None:
    place.record.demands.hand_in(asked, "en")
    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")

    chat.tap("New claim")

    assert "Use these words" not in chat.buttons


def test_statements_are_listed_as_answers_show_them(place: Place) -> None:
    before = assertion("a-0", said_on=date(2022, 3, 1), words="40 fighters killed")
    place.record.import_rows(numbered([before, evidence("a-0")]), "test", CuratorId("operator"))
    place.index.catch_up()

    chat = opened(place.curator()).tap("Correct a statement")

    assert "1. Ministry of Defence, 1 March 2022" in chat.text
    assert "2. Ministry of Defence, 17 June 2022" in chat.text
    assert chat.buttons[:2] == ["1", "2"]


def test_the_last_acts_are_told_with_their_reasons(place: Place) -> None:
    chat = named(place.curator()).tap("Date").say("16 June 2022").say("A slip of the day")

    chat.say("/curate").tap("What was done last")

    assert "corrected" in chat.text
    assert "\nReason: A slip of the day" in chat.text


def test_whom_a_new_party_speaks_for_is_asked_below_its_name(place: Place) -> None:
    chat = opened(place.curator()).tap("Add a statement").say("Board of Ports")

    asked = chat.tap("An institution").text
    chat.say("Osterlich")

    assert "\n\nBoard of Ports\n\nWhom does this party speak for?" in asked
    assert "Board of Ports" in chat.text


def test_who_declined_to_comment_is_asked_below_that(place: Place) -> None:
    chat = opened(place.curator()).tap("Add a statement")

    chat.say("Board of Ports: declined to comment — 17 June 2022 — https://theoutlet.example/42")

    assert (
        "Declined to comment\nThe Outlet · 17 June 2022\n\n“Board of Ports” is not on record yet"
        in chat.text
    )


def test_nobody_is_asked_whose_words_are_none(place: Place) -> None:
    chat = opened(place.curator()).tap("Add a statement")

    chat.say("Ministry of Defence: declined to comment — 17 June 2022 — https://o.example/42")
    chat.say("The Outlet").tap("The Outlet")

    assert "Is this right?" in chat.text
    assert "Their words" not in chat.buttons


def test_words_are_corrected_below_the_present_ones(place: Place) -> None:
    words = place.entry().assertions[0].words

    assert words in named(place.curator()).tap("Words").text


def test_the_statements_to_choose_from_stand_below_their_claim(place: Place) -> None:
    more = assertion("a-2", words="“None were lost”")
    place.record.import_rows(numbered((more, evidence("a-2"))), "more", CuratorId("operator"))

    chat = opened(place.curator()).tap("Correct a statement")

    assert chat.text.startswith("How many fighters does c-1 count?\n\nWhich statement?")
