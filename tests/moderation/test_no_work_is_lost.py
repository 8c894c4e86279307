"""What a curator has entered stays until they say otherwise, and nothing else gets on record."""

from datetime import date

import pytest
from tests.moderation.room import Chat, Place
from tests.moderation.test_corrections_and_undo import opened, the_statement
from tests.moderation.test_from_the_queue_to_an_answer import WANTED, entered

from onrecord.events import Action
from onrecord.model import Party


def correcting(chat: Chat) -> Chat:
    """A date that is being corrected, up to the reason."""
    chat = opened(chat).tap("Correct a statement").tap("Date")
    return chat.say("16 June 2022")


def test_a_correction_waits_behind_the_menu(place: Place) -> None:
    chat = correcting(place.curator()).say("/curate")

    chat.tap("Go on with the correction")

    assert "Why is it corrected?" in chat.text
    chat.say("The day was wrong")
    assert the_statement(place).said_on == date(2022, 6, 16)


@pytest.mark.parametrize("elsewhere", ["Asked by people", "Find a claim", "What was done last"])
def test_who_leaves_a_correction_is_asked_first(place: Place, elsewhere: str) -> None:
    chat = correcting(place.curator()).say("/curate").tap(elsewhere)

    assert "half entered" in chat.text
    chat.tap("Go on")
    assert "Why is it corrected?" in chat.text


def test_who_looks_for_claims_by_the_command_is_asked_first_as_well(place: Place) -> None:
    chat = correcting(place.curator()).say("/curate fighters killed")

    assert "half entered" in chat.text
    chat.tap("Go on")
    assert "Why is it corrected?" in chat.text


def test_what_is_typed_where_one_is_asked_before_leaving_is_no_question(place: Place) -> None:
    chat = correcting(place.curator()).say("/curate").tap("Find a claim")

    chat.say("How many bees died?")

    assert "choose one of the buttons" in chat.text
    assert "half entered" in chat.text


def test_a_correction_that_is_dropped_changes_nothing(place: Place) -> None:
    before = the_statement(place)
    chat = correcting(place.curator()).say("/curate").tap("Find a claim").tap("Drop it")

    chat.tap("Find a claim").say("fighters killed so far").tap("1")

    assert "Correct a statement" in chat.buttons
    assert the_statement(place) == before
    assert place.acts(Action.CORRECTED) == 0


def test_a_statement_half_entered_is_not_left_without_a_word(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Add a statement").say("Freedonian Army").tap("Freedonian")
    asked = chat.text

    chat.say("/curate").tap("Asked by people")

    assert "half entered" in chat.text
    assert "How many tanks did Freedonia lose at Lake Sylva?" in chat.text
    assert chat.tap("Go on").text == asked
    chat.say("/curate").tap("Asked by people").tap("Drop it").tap("Go on with the draft")
    assert "1 new statement" in chat.text


def test_another_outlet_keeps_the_link_that_was_pasted(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Add a statement").say("Freedonian Army").tap("Freedonian")
    chat.tap("Nobody named").tap("Stated it").say("“We lost 41 tanks”")
    chat.say("https://lake.example/41").tap("New: lake.example")

    chat.tap("Back").tap("Back").say("Lake Gazette").tap("New: Lake Gazette")

    assert "What is its title?" in chat.text
    assert "lake.example" in chat.text


def test_an_address_offers_its_site_as_the_outlets_name(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Add a statement").say("Freedonian Army").tap("Freedonian")
    chat.tap("Nobody named").tap("Stated it").say("“We lost 41 tanks”")

    chat.say("https://lake.example/41")

    assert "New: lake.example" in chat.buttons


def test_a_place_that_was_picked_and_left_stays_as_it_is(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Add a statement").say("Freedonian Army").tap("Freedonian")
    chat.tap("Nobody named").tap("Stated it").say("“We lost 41 tanks”").tap("Sylva Herald")

    chat.tap("Back")

    assert any("Sylva Herald" in label for label in chat.buttons)
    chat.say("Lake Gazette").tap("New: Lake Gazette")
    assert "What is the link?" in chat.text


def test_a_name_that_was_entered_by_mistake_does_not_get_on_record(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Add a statement").say("Freedonian Army").tap("Freedonian")
    chat.say("Rufus Fierfly").tap("New: Rufus Fierfly").tap("Back").tap("Back")
    chat.say("Rufus").tap("Rufus Firefly").tap("Stated it").say("“We lost 41 tanks”")

    chat.tap("Sylva Herald").tap("As published").tap("Keep these").tap("No period")
    chat.tap("Publish")

    names = {text.words for party in place.desk.parties() for text in party.names}
    assert len(place.only_new().assertions) == 2
    assert "Rufus Firefly" in names
    assert "Rufus Fierfly" not in names


def test_figures_that_were_typed_outlast_another_date(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Change").pick("Freedonian Army")
    chat.tap("Figures").say("41 tanks lost over two weeks").tap("Keep these")

    chat.tap("Change").pick("Freedonian Army").tap("Date").say("16 June 2022")

    chat.tap("Publish")
    (said,) = place.only_new().assertions
    assert said.said_on == date(2022, 6, 16)
    assert [figure.value for figure in said.figures] == [41]


def test_another_date_asks_nothing_where_the_figures_stay_the_same(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Change").pick("Freedonian Army")

    chat.tap("Date").say("16 June 2022")

    assert "this is what people will see" in chat.text
    assert "16 June 2022" in chat.text


def test_a_figure_typed_in_the_place_of_another_keeps_its_period(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Change").pick("Freedonian Army").tap("Figures")

    chat.say("41 tanks lost")

    assert "• 41 tanks, over two weeks" in chat.text


def test_a_figure_as_of_the_day_of_speaking_moves_with_that_day(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Change").pick("Freedonian Army")
    chat.tap("Figures").say("41 tanks lost as of 17 June 2022").tap("Keep these")

    chat.tap("Change").pick("Freedonian Army").tap("Date").say("16 June 2022")

    chat.tap("Publish")
    (said,) = place.only_new().assertions
    assert said.figures[0].period.as_of == date(2022, 6, 16)


def test_no_party_is_changed_that_nobody_names(place: Place) -> None:
    """Another name, given on a way that was not gone to its end, stays out of the record."""
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Add a statement").say("The Boss")
    chat.tap("It is another name").say("Ministry").tap("Ministry of Defence")
    chat.say("/cancel").tap("Preview").tap("Publish")

    (ministry,) = [p for p in place.desk.parties() if p.party_id == "p-ministry"]
    assert isinstance(ministry, Party)
    assert ministry.aliases == ()
