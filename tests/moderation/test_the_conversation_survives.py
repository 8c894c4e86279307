"""Double taps, old buttons, repeated updates, wild texts: nothing raises, nothing is lost."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.moderation.room import CURATOR, Chat, Place, a_place
from tests.moderation.test_from_the_queue_to_an_answer import WANTED, entered

from onrecord.curation import Draft
from onrecord.curation.drafts import key_of
from onrecord.events import Action
from onrecord.model import ClaimId
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting, read, written
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.pages.paging import MOST_UNITS

WAY = (
    "/curate", "Asked by people", "1", "Take", "New claim",
    "say How many tanks did Freedonia lose?", "say Freedonian Army",
    "An institution", "For nobody else", "say Rufus Firefly",
    "New: Rufus Firefly", "Stated it", "say We lost about 40 tanks", "Their words",
    "say Sylva Herald", "New: Sylva Herald", "say https://herald.example/tanks", "say Tanks",
    "say 17 June 2022", "As published", "Keep these", "say over two weeks", "Keep these",
    "Publish",
)  # fmt: skip
"""Every step of the way: a command or text to say, or a button to press."""

CONTENTS: tuple[dict[str, Any], ...] = (
    {"sticker": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1,
                 "is_animated": False, "is_video": False, "type": "regular"}},
    {"text": "\u202e\u202d"}, {"text": "\u200b\u200d"}, {"text": "🙂" * 2048},
    {"text": "x" * 4096}, {"text": "\x00\x01"}, {"text": "\ud83d"}, {"text": "   "},
    {"text": "“”"}, {"text": "99999999999999999999999"}, {"text": "31.02.2022"}, {"text": "{name}"},
)  # fmt: skip


def go(chat: Chat, step: str) -> Chat:
    if step.startswith("/"):
        return chat.say(step)
    return chat.say(step.removeprefix("say ")) if step.startswith("say ") else chat.tap(step)


def test_the_way_leads_to_one_publication(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator()

    for step in WAY:
        go(chat, step)

    assert "Published" in chat.text
    assert place.acts(Action.PUBLISHED) == 1


def test_an_edit_of_what_was_typed_is_no_question_and_changes_nothing(place: Place) -> None:
    chat = place.curator()
    for step in ("/curate", "New claim", "say How many tanks did Freedonia lose?"):
        go(chat, step)
    before = place.state()

    chat.edit("How many tanks did Freedonia lose in June?")

    assert "Edited messages are not read again" in chat.text
    assert "Who said it?" in chat.text
    assert read(place.state() or "").step is read(before or "").step


def test_an_edited_question_is_no_business_of_a_curator_who_is_at_rest(place: Place) -> None:
    chat = go(place.curator(), "/curate")

    assert chat.edit("How many fighters, again?").outcome is None


def test_an_update_that_comes_again_after_a_crash_counts_once(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator()

    for step in WAY:
        go(chat, step)
        shown = chat.page
        chat.give(chat.raw)
        assert chat.page == shown

    assert place.acts(Action.PUBLISHED) == 1
    assert place.acts(Action.TOOK) == 1
    assert len(place.only_new().assertions) == 1


def test_a_crash_between_an_act_and_its_answer_does_not_repeat_the_act(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator()
    for step in WAY[:-1]:
        go(chat, step)
    before = place.state()
    assert before is not None

    chat.tap("Publish")
    place.record.conversations.keep(f"person-{CURATOR}", before)
    chat.give(chat.raw)

    assert "Published" in chat.text
    assert place.acts(Action.PUBLISHED) == 1


def test_a_double_tap_acts_once_and_says_nothing(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator())
    twice = chat.data("Publish")

    chat.press(twice)
    published = chat.page
    chat.press(twice)

    assert chat.toast == ""
    assert chat.page is published
    assert place.acts(Action.PUBLISHED) == 1


def test_a_button_of_an_earlier_screen_says_so_and_shows_where_one_is(place: Place) -> None:
    chat = place.curator().say("/curate")
    old = chat.data("New claim")
    chat.tap("Find a claim").say("fighters")
    here = chat.text

    chat.press(old, at=1)

    assert "earlier step" in chat.toast
    assert chat.text == here


@pytest.mark.parametrize("data", ["m:", "m:x", "m:::", "m:abc:9", "m:abc:-1", "m:abc:٣"])
def test_any_press_is_answered(place: Place, data: str) -> None:
    chat = place.curator()

    chat.press(data, at=1)
    chat.say("/curate").press(data, at=1)

    assert chat.toast


def test_back_leads_to_each_step_before(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator()
    chat.say("/curate").tap("New claim")
    asked = chat.text
    chat.say("How many tanks?").say("Army").tap("A state")

    for _ in range(2):
        chat.tap("Back")
    again = chat.text
    chat.tap("Back")

    assert again.splitlines()[0] == asked.splitlines()[0]
    assert "The record" in chat.text
    assert "Go on with the draft" in chat.buttons


def test_what_was_only_begun_leaves_no_draft_behind(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").tap("Back")

    assert "Go on with the draft" not in chat.buttons


def test_a_statement_half_entered_waits_behind_the_menu(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Add a statement").say("Freedonia")
    asked = chat.text

    chat.say("/curate").tap("Go on with the draft")

    assert chat.text == asked


def test_cancel_leaves_a_draft_that_holds_something(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator())

    chat.tap("Add a statement").say("Somebody").tap("Cancel")

    assert "1 new statement" in chat.text
    chat.say("/curate").tap("Go on with the draft")
    assert "1 new statement" in chat.text


def test_a_draft_is_discarded_only_when_confirmed(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator())

    chat.tap("Discard").tap("Keep the draft")
    kept = chat.text
    chat.tap("Discard").tap("Yes, discard it")

    assert "1 new statement" in kept
    assert "discarded" in chat.text
    assert "Go on with the draft" not in chat.buttons


def test_what_no_step_can_take_is_answered_kindly_and_loses_nothing(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator()

    for step in WAY:
        go(chat, step)
        if not _asks_for_words(place) or _sitting(place).step is Step.NAME:
            continue
        for content in (CONTENTS[0], *CONTENTS[1:3], CONTENTS[5], CONTENTS[7]):
            there = _sitting(place)
            chat.send(content)
            assert chat.outcome is not None
            assert "\n\n" in chat.text
            now = _sitting(place)
            assert (now.step, now.draft, now.said) == (there.step, there.draft, there.said)

    assert place.acts(Action.PUBLISHED) == 1


def _sitting(place: Place) -> Sitting:
    kept = place.state()
    assert kept is not None
    return read(kept)


def _asks_for_words(place: Place) -> bool:
    asks = {
        Step.SEARCH, Step.WORDING, Step.TOPIC, Step.PHRASING, Step.PARTY, Step.SPOKESPERSON,
        Step.WORDS, Step.OUTLET, Step.LINK, Step.TITLE, Step.PUBLISHED_ON, Step.SAID_ON,
        Step.RETYPE, Step.PERIOD, Step.EVENT, Step.REASON,
    }  # fmt: skip
    return _sitting(place).step in asks


class Walked:
    """A room, and the state of a conversation in it after each step of the way."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.kept: list[str] = []
        place.record.demands.hand_in(WANTED, "en")
        chat = place.curator()
        for step in WAY[:-1]:
            go(chat, step)
            self.kept.append(place.state() or "")


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walked]:
    with a_place(tmp_path_factory.mktemp("way")) as opened:
        yield Walked(opened)


@settings(max_examples=150, deadline=None)
@given(words=st.text(min_size=1, max_size=300), number=st.integers(0, len(WAY) - 2))
@example(words="“", number=12)
@example(words="https://[", number=14)
@example(words="www.", number=14)
@example(words="http://a.b:99999999", number=16)
@example(words="١٢ июня ٢٠٢٢", number=18)
@example(words="²", number=21)
def test_any_text_at_any_step_is_answered_and_keeps_the_draft(
    walked: Walked, words: str, number: int
) -> None:
    place = walked.place
    place.record.conversations.keep(f"person-{CURATOR}", walked.kept[number])
    before = _sitting(place)
    chat = Chat(place, CURATOR)
    chat.say(words)

    after = _sitting(place)
    rows = {key_of(row) for row in before.draft.rows} if before.draft else set()
    assert rows <= {key_of(row) for row in after.draft.rows} if after.draft else not rows
    for page in chat.shown:
        assert page.text.units <= MOST_UNITS
        assert all(len(b.data.encode()) <= 64 for row in page.buttons for b in row)


@given(
    step=st.sampled_from(Step),
    trail=st.lists(st.sampled_from(Step), max_size=5),
    words=st.text(st.characters(exclude_categories=["Cs"])),
)
def test_a_conversation_is_kept_as_it_is(step: Step, trail: list[Step], words: str) -> None:
    sitting = Sitting(
        step, tuple(trail), Draft(ClaimId("c-x")), typed=words, note=words, names=(words,)
    )

    assert read(written(sitting)) == sitting


@pytest.mark.parametrize("kept", ["", "[]", "{}", '{"version":2}', '{"version":1}', "null"])
def test_a_conversation_of_another_form_begins_anew(place: Place, kept: str) -> None:
    chat = place.curator()
    place.record.conversations.keep(f"person-{CURATOR}", kept)

    chat.say("/curate")

    assert "The record" in chat.text


def test_a_text_where_none_is_asked_for_is_an_ordinary_question(place: Place) -> None:
    chat = place.curator().say("/curate")

    chat.say("How many fighters were killed?")

    assert chat.outcome is None


def test_a_long_submission_is_shown_whole(place: Place) -> None:
    text = " ".join(f"word{n}" for n in range(800))[:4090].strip()
    place.record.demands.hand_in(text, "en")
    chat = place.curator()

    chat.say("/curate").tap("Asked by people").tap("1")

    shown = "".join(page.text.text.split("\n\n")[0] for page in chat.shown[-2:])
    assert shown == text
    assert all(page.text.units <= MOST_UNITS for page in chat.shown)
    chat.tap("Take").tap("New claim")
    assert chat.text.startswith("How should the record word the claim?")
    assert all(page.text.units <= MOST_UNITS for page in chat.shown)


def test_a_table_of_figures_still_fits_a_message(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator()
    for step in WAY[: WAY.index("say We lost about 40 tanks")]:
        go(chat, step)

    chat.say("“" + " ".join(f"{n} tanks were lost." for n in range(100, 240)) + "”")
    chat.say("https://x.example/1").say("Herald").tap("New: Herald").tap("Skip").tap("Unknown")
    chat.tap("Unknown")

    assert "• " in chat.text
    assert chat.text.count("• ") < 20
    assert all(page.text.units <= MOST_UNITS for page in chat.shown)


def test_a_draft_of_many_statements_can_be_shown_and_published(place: Place) -> None:
    chat = place.curator().say("/curate").tap("Find a claim").say("fighters killed so far")
    chat.pick("How many")
    for number in range(25):
        chat.tap("Add a statement").tap("Ministry of Defence").tap("Nobody named")
        chat.tap("Stated it").say(f"“These are words {'so ' * 40} {chr(97 + number)}”")
        chat.tap("The Outlet").tap("As published")
        if "Keep these" in chat.buttons:
            chat.tap("No figures")

    while "›" in chat.buttons and (was := chat.text) and chat.tap("›").text != was:
        pass
    chat.tap("Publish")

    assert "Published" in chat.text
    assert len(place.entry().assertions) == 26
    for page in chat.shown:
        assert page.text.units <= MOST_UNITS
        assert sum(map(len, page.buttons)) <= 100


@pytest.mark.parametrize("language", phrases.SUPPORTED)
def test_every_screen_of_the_way_is_in_the_language_of_the_curator(
    place: Place, language: str
) -> None:
    """The same way by the number of each button, for labels differ."""
    place.record.demands.hand_in(WANTED, language)
    english, other = place.curator(), place.curator(language, user_id=9)
    for step in WAY:
        if not step.startswith(("/", "say ")):
            place.record.conversations.state("person-7")
        labels = english.buttons if english.page else []
        go(english, step) if step not in ("Take", "Publish") else None
        if step in ("Take", "Publish"):
            break
        if step.startswith(("/", "say ")):
            go(other, step)
        else:
            number = next(n for n, label in enumerate(labels) if step in label)
            every = [b.data for row in other.page.buttons for b in row] if other.page else []
            other.press(every[number])
        assert len(other.buttons) == len(english.buttons)
        assert not phrases.judging(other.text.replace(WANTED, ""))


def test_cancel_can_be_typed_and_other_commands_are_left_alone(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim")

    assert chat.say("/help").outcome is None
    assert "The record" in chat.say("/cancel").text
