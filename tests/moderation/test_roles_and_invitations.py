"""Who may enter: roles are asked for at every step, refusals journalled, invitations work once."""

import re

import pytest
from tests.moderation.room import CURATOR, STRANGER, Chat, Place

from onrecord.curation.staff import NOBODY
from onrecord.events import Action
from onrecord.model import Curator, CuratorRole, Status
from onrecord_bot.moderation.refusing import PAUSE_SECONDS, Refusals


def refusals(place: Place, by: str = NOBODY) -> int:
    return place.acts(Action.WAS_REFUSED, by)


def curator_of(place: Place, user_id: int) -> Curator | None:
    return place.desk.staff.known(f"account-{user_id}")


def test_a_stranger_is_refused_kindly_and_the_journal_knows_it(place: Place) -> None:
    chat = Chat(place, STRANGER)

    chat.say("/curate")

    assert "needs a role" in chat.text
    assert refusals(place) == 1


def test_a_strangers_other_messages_are_none_of_our_business(place: Place) -> None:
    chat = Chat(place, STRANGER)

    for text in ("hello", "/start", "/help", "/cancel", "/start c_c-1"):
        assert chat.say(text).outcome is None
    assert refusals(place) == 0


def test_who_is_dismissed_in_the_middle_is_refused_at_the_next_step(place: Place) -> None:
    curator = place.enrol()
    chat = Chat(place, CURATOR).say("/curate").tap("New claim")

    place.dismiss(curator)
    chat.say("How many tanks?")

    assert "Your role in keeping the record has ended" in chat.text
    assert place.state() is None
    assert refusals(place) == 1


def test_a_button_of_a_dismissed_curator_is_refused(place: Place) -> None:
    curator = place.enrol()
    chat = Chat(place, CURATOR).say("/curate")

    place.dismiss(curator)
    chat.tap("New claim")

    assert "Your role in keeping the record has ended" in chat.toast


def with_a_draft(place: Place, *words: str) -> Chat:
    """Somebody whose role ended while they were entering a statement on a new claim."""
    curator = place.enrol()
    chat = Chat(place, CURATOR).say("/curate").tap("New claim").say("How many tanks?")
    for typed in words:
        chat.say(typed)
    place.dismiss(curator)
    return chat


@pytest.mark.parametrize("words", [("Cancel",), ("Cancel", "Menu", "Go on"), ("Freedonia",)])
def test_who_types_on_after_the_role_ended_is_told_so_once(
    place: Place, words: tuple[str, ...]
) -> None:
    chat = with_a_draft(place, *words)

    told = chat.say("Were there forty?").text
    chat.give(chat.raw)

    assert "Your role in keeping the record has ended" in told
    assert "What you began is kept" in told
    assert chat.text == told
    assert chat.say("Were there forty?").outcome is None


def test_a_question_at_the_menu_is_answered_after_the_role_ended_too(place: Place) -> None:
    curator = place.enrol()
    chat = Chat(place, CURATOR).say("/curate")

    place.dismiss(curator)

    assert chat.say("Were there forty?").outcome is None


def test_a_curator_asks_below_an_open_draft_as_anybody_does(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks?").tap("Cancel")

    assert chat.say("Were there forty?").outcome is None


@pytest.mark.parametrize("typed", ["Freedonia", "Freedonia, A state, Nobody named"])
def test_who_is_invited_again_goes_on_where_they_were(place: Place, typed: str) -> None:
    chat = with_a_draft(place, *typed.split(", "))
    asked = chat.text
    token = place.desk.staff.invite(place.enrol(1, CuratorRole.ADMIN), CuratorRole.CURATOR, 1)
    chat.say("Were there forty?").say(f"/start i_{token}").say("Vera")

    assert "Welcome" in chat.text
    assert "How many tanks?" in chat.text
    assert chat.tap("Go on with the draft").text == asked


def test_who_gets_another_role_keeps_what_they_are_entering(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks?").say("Freedonia")
    asked = chat.text
    token = place.desk.staff.invite(place.enrol(1, CuratorRole.ADMIN), CuratorRole.EDITOR, 1)

    chat.say(f"/start i_{token}").tap("No, thank you")

    assert chat.say("/curate").tap("Go on with the draft").text == asked


def test_an_admin_invites_and_who_follows_the_link_is_enrolled_under_a_name(place: Place) -> None:
    admin = place.curator(role=CuratorRole.ADMIN)
    admin.say("/curate").tap("Invite").tap("Editor")
    found = re.search(r"i_[\w-]+", admin.text)
    assert found is not None
    guest = Chat(place, STRANGER)

    guest.say(f"/start {found.group()}")
    asked = guest.text
    guest.say("M. Reader")

    enrolled = curator_of(place, STRANGER)
    assert "Under which name" in asked
    assert "Welcome" in guest.text
    assert enrolled is not None
    assert (enrolled.name, enrolled.role) == ("M. Reader", CuratorRole.EDITOR)


def invited(place: Place) -> Chat:
    token = place.desk.staff.invite(place.enrol(1, CuratorRole.ADMIN), CuratorRole.CURATOR, 1)
    return Chat(place, STRANGER).say(f"/start i_{token}")


def test_a_neutral_name_is_one_button_away(place: Place) -> None:
    chat = invited(place).tap("Curator ")

    enrolled = curator_of(place, STRANGER)
    assert "Welcome" in chat.text
    assert enrolled is not None
    assert enrolled.name.startswith("Curator ")
    assert "Ann" not in enrolled.name


def test_who_declines_is_not_stored_and_the_link_still_works(place: Place) -> None:
    chat = invited(place)
    again = chat.raw["message"]["text"]
    chat.tap("No, thank you")

    assert curator_of(place, STRANGER) is None
    assert place.state(STRANGER) is None
    assert "Welcome" in chat.say(again).say("Somebody").text


def test_who_cancels_is_not_stored_and_the_link_still_works(place: Place) -> None:
    chat = invited(place)
    again = chat.raw["message"]["text"]

    assert "nothing was stored" in chat.say("/cancel").text
    assert "Welcome" in chat.say(again).say("Somebody").text


def test_an_edit_while_a_name_is_asked_for_leaves_the_question(place: Place) -> None:
    chat = invited(place).edit("Another question?")

    assert "Under which name" in chat.text
    assert "Welcome" in chat.say("Somebody").text


def test_an_enrolment_that_comes_again_after_a_crash_stands(place: Place) -> None:
    chat = invited(place)
    before = place.state(STRANGER)
    assert before is not None
    chat.say("Somebody")

    place.record.conversations.keep(f"person-{STRANGER}", before)
    chat.give(chat.raw)

    assert "Welcome" in chat.text
    assert len([c for c in place.desk.staff.curators() if c.status is Status.PUBLISHED]) == 2


@pytest.mark.parametrize("token", ["", "x", "-" * 48, "ключ"])
def test_an_invitation_that_does_not_hold_is_said_so(place: Place, token: str) -> None:
    chat = Chat(place, STRANGER).say(f"/start i_{token}")

    assert "unknown, used or too old" in chat.text
    assert curator_of(place, STRANGER) is None


def test_a_name_without_letters_is_asked_for_anew(place: Place) -> None:
    chat = invited(place).say("\u202e\u200b!")

    assert "nothing to read" in chat.text
    assert "Welcome" in chat.say("Somebody").text


def test_the_menu_of_commands_names_curating_to_who_curates_alone(place: Place) -> None:
    curator, stranger = place.curator().say("/curate"), Chat(place, STRANGER).say("/curate")

    assert curator.commands[:2] == ["curate", "start"]
    assert stranger.commands == []


def test_only_admins_see_and_use_invitations(place: Place) -> None:
    chat = place.curator().say("/curate")

    assert "Invite" not in chat.buttons


def test_a_stranger_cannot_fill_the_journal(place: Place) -> None:
    curating = place.curating()
    place.curating = lambda: curating  # type: ignore[method-assign] - one room, as in a process
    chat = Chat(place, STRANGER)

    for _ in range(5):
        assert "needs a role" in chat.say("/curate").text

    assert refusals(place) == 1


def test_a_refusal_is_journalled_again_after_a_while() -> None:
    now = 0.0
    refused = Refusals(lambda: now)

    first, again = refused.lately("somebody"), refused.lately("somebody")
    now = PAUSE_SECONDS + 1

    assert (first, again, refused.lately("somebody")) == (False, True, False)
