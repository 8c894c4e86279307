"""The event that figures are of has a name for each language, entered and corrected in the chat."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.moderation.room import Chat, Place, a_place
from tests.moderation.test_corrections_and_undo import opened, the_statement
from tests.rows import assertion, figure

from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    UKRAINIAN,
    Assertion,
    EventClass,
    Period,
    PeriodKind,
    Text,
)
from onrecord.store import verify
from onrecord_bot import phrases

SIEGE = Period(PeriodKind.EVENT, event="siege of Sylva")
NAMES = (
    Text("siege of Sylva", ENGLISH),
    Text("осада Сильвы городом", RUSSIAN),
    Text("облога міста Сильва", UKRAINIAN),
)


def telling(period: Period) -> Assertion:
    """The statement of the small record, with a figure of this period."""
    return assertion(words="31 were killed", figures=(figure(31, unit="people", period=period),))


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Place]:
    """A record with a statement whose event has one name, of which nobody said the language."""
    with a_place(tmp_path, telling(SIEGE)) as place:
        yield place


def counted(chat: Chat) -> Chat:
    """A new statement up to the figures, which are of no time."""
    chat.say("/curate").tap("New claim").say("How many tanks?")
    chat.say("Freedonia").tap("A state").tap("Nobody named").tap("Stated")
    chat.say("“40 soldiers were killed”").say("https://x.example/1")
    chat.say("Sylva Herald").tap("New: Sylva Herald").tap("Skip").tap("Unknown").tap("Today")
    return chat.tap("Keep these")


def the_event(place: Place) -> object:
    return the_statement(place).figures[0].period.event


def corrected(place: Place) -> Chat:
    return opened(place.curator()).tap("Correct a statement").tap("Figures").tap("Name the event")


def test_an_event_is_named_in_three_languages_at_once(place: Place) -> None:
    chat = counted(place.curator()).tap("Name the event")

    chat.say("\n".join(name.words for name in NAMES))
    listed = chat.text
    chat.tap("Keep these").tap("Keep these").tap("Publish")

    assert "• English: siege of Sylva\n• Russian: осада Сильвы городом" in listed
    (said,) = place.only_new().assertions
    assert said.figures[0].period == Period(PeriodKind.EVENT, event=NAMES)
    shown = [phrases.figure(said.figures[0], language) for language in phrases.SUPPORTED]
    assert [one.rpartition(": ")[2] for one in shown] == [name.words for name in NAMES]


def test_a_statement_in_one_message_gets_the_name_of_its_event(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks?")
    said = (
        "Ministry of Defence: “31 were killed on Sunday” — 17 June 2022 — https://outlet.example/9"
    )
    chat.say(said).say("The Outlet").tap("The Outlet").tap("Name the event").say("siege of Sylva")

    chat.tap("Keep these").tap("Keep these").tap("Keep it").tap("Publish")

    (kept,) = place.only_new().assertions
    assert kept.figures[0].period.names == (Text("siege of Sylva"),)
    assert kept.figures[0].period.start is not None


def test_a_name_in_another_language_stands_beside_the_one_on_record(told: Place) -> None:
    corrected(told).say(NAMES[1].words).tap("Keep these").tap("Keep these").say("For readers")

    assert the_event(told) == NAMES[:2]
    assert verify(told.record).agrees


def test_a_name_takes_the_place_of_the_one_in_its_language(told: Place) -> None:
    chat = corrected(told).say(NAMES[1].words).say("blockade of the town of Sylva")
    assert chat.buttons == ["Keep these", "Back", "Cancel"]

    chat.tap("Keep these").tap("Keep these").say("As the towns call it")

    assert the_event(told) == (Text("blockade of the town of Sylva"), NAMES[1])


def test_what_was_taken_back_leaves_the_one_name_as_it_was(told: Place) -> None:
    before = the_statement(told)
    chat = corrected(told).say(NAMES[1].words).tap("Keep these").tap("Keep these").say("A slip")

    chat.tap("Undo")

    assert the_statement(told) == before
    assert verify(told.record).agrees


def test_corrected_words_keep_the_names_of_their_event(told: Place) -> None:
    chat = corrected(told).say(NAMES[1].words).tap("Keep these").tap("Keep these").say("Named")
    chat.tap("Open the claim").tap("Correct a statement").tap("Words")

    chat.say("“The siege killed 31 people”").tap("Keep these").say("A slip")

    assert the_statement(told).words == "The siege killed 31 people"
    assert the_event(told) == NAMES[:2]


def test_an_event_of_another_statement_is_picked_with_all_its_names(told: Place) -> None:
    chat = corrected(told).say(NAMES[1].words).tap("Keep these").tap("Keep these").say("Named")
    chat.tap("Open the claim").tap("Add a statement").say("Freedonia").tap("A state")
    chat.tap("Nobody named").tap("Stated it").say("“40 soldiers were killed”")
    chat.say("The Outlet").tap("The Outlet").say("https://x.example/1").tap("Skip")
    chat.tap("Unknown").tap("Today").tap("Keep these").tap("Name the event")

    chat.tap("siege of Sylva").tap("Keep these").tap("Publish")

    events = [figure.period for said in told.entry().assertions for figure in said.figures]
    assert events == [Period(PeriodKind.EVENT, event=NAMES[:2])] * 2


def said_of_two(place: Place) -> Chat:
    """A new statement with two figures, of which the words tell no time."""
    chat = place.curator().say("/curate").tap("New claim").say("How many people?")
    chat.say("Freedonia").tap("A state").tap("Nobody named").tap("Stated")
    chat.say("“31 people were killed in the siege and 12 in the strike”")
    chat.say("https://x.example/1").say("Sylva Herald").tap("New: Sylva Herald")
    return chat.tap("Skip").tap("Unknown").tap("Today").tap("Keep these").tap("Name the event")


def events_of(said: Assertion) -> list[tuple[str, ...]]:
    return [tuple(name.words for name in each.period.names) for each in said.figures]


def test_each_event_of_a_statement_gets_its_own_name(place: Place) -> None:
    chat = said_of_two(place).tap("Only: 31 killed").say("siege of Sylva").tap("Keep these")
    chat.tap("Keep these").tap("Name the event (12 killed)").say("strike on the lake").tap(
        "Keep these"
    )

    chat.tap("Keep these").tap("Publish")

    (said,) = place.only_new().assertions
    assert events_of(said) == [("siege of Sylva",), ("strike on the lake",)]


def test_figures_of_one_event_are_named_at_once(place: Place) -> None:
    chat = said_of_two(place).say("siege of Sylva").tap("Keep these").tap("Keep these")

    chat.tap("Publish")

    (said,) = place.only_new().assertions
    assert events_of(said) == [("siege of Sylva",)] * 2


def test_the_event_of_one_figure_is_offered_for_the_other(place: Place) -> None:
    chat = said_of_two(place).tap("Only: 31 killed").say("siege of Sylva").tap("Keep these")

    chat.tap("Keep these").tap("Name the event (12 killed)").tap("siege of Sylva")
    chat.tap("Keep these").tap("Publish")

    (said,) = place.only_new().assertions
    assert events_of(said) == [("siege of Sylva",)] * 2


def of_two() -> Assertion:
    siege, strike = (Period(PeriodKind.EVENT, event=(Text(n, ENGLISH),)) for n in ("siege", "raid"))
    return assertion(
        words="31 people died in the siege, 12 in the raid",
        figures=(
            figure(31, unit="people", period=siege, event=EventClass.KILLED),
            figure(12, unit="people", period=strike, event=EventClass.KILLED),
        ),
    )


def test_corrected_words_keep_the_name_of_each_event(tmp_path: Path) -> None:
    with a_place(tmp_path, of_two()) as place:
        chat = opened(place.curator()).tap("Correct a statement").tap("Words")

        chat.say("“31 people were killed in the siege, and 12 in the raid, he said”")
        chat.tap("Keep these").say("A slip")

        assert events_of(the_statement(place)) == [("siege",), ("raid",)]


def test_the_second_event_of_a_statement_is_renamed_alone(tmp_path: Path) -> None:
    with a_place(tmp_path, of_two()) as place:
        chat = opened(place.curator()).tap("Correct a statement").tap("Figures")

        chat.tap("Name the event (12 killed)").say("the second attack")
        shown = chat.text
        chat.tap("Keep these").tap("Keep these").say("A slip")

        assert "• 12 killed" in shown
        assert "31 killed" not in shown
        assert events_of(the_statement(place)) == [("siege",), ("the second attack",)]


@pytest.mark.parametrize(
    "period",
    [
        Period(PeriodKind.WINDOW, days=14),
        Period(PeriodKind.EVENT, days=1, event="--03-03"),
        Period(PeriodKind.CUMULATIVE, start=assertion().said_on),
    ],
)
def test_what_is_of_a_time_has_no_event_to_name(tmp_path: Path, period: Period) -> None:
    with a_place(tmp_path, telling(period)) as place:
        chat = opened(place.curator()).tap("Correct a statement").tap("Figures")

        assert "Name the event" not in chat.buttons


@pytest.mark.parametrize("typed", ["!!!", "s" * 121, "the fake siege"])
def test_what_is_no_name_is_not_taken(told: Place, typed: str) -> None:
    chat = corrected(told).say(typed)

    assert "What is the event called?" in chat.text
    assert "• siege of Sylva" in chat.text
