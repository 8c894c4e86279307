"""A text that was taken back is gone from unfinished work too, and other work stays."""

import pytest
from tests.moderation.room import Place
from tests.moderation.test_from_the_queue_to_an_answer import WANTED
from tests.moderation.test_the_conversation_survives import go

from onrecord.store.tables.schema import conversation

GIVER = "g" * 64


def kept(place: Place) -> str:
    """Everything that is kept of conversations."""
    with place.record.database.reading() as connection:
        return "\n".join(connection.scalars(conversation.select().with_only_columns(
            conversation.c.state
        )))  # fmt: skip


def test_a_draft_begun_from_the_text_goes_with_it(place: Place) -> None:
    wish = place.record.demands.hand_in(WANTED, "en", GIVER)
    chat = place.curator()
    for step in ("/curate", "Asked by people", "1", "Take", "New claim"):
        go(chat, step)
    before = kept(place)

    place.record.demands.take_back(wish.submission_id, GIVER)

    assert WANTED in before
    assert WANTED not in kept(place)
    assert "The record" in go(chat, "/curate").text


@pytest.mark.parametrize("pressed", ["New claim", "Back", "Decline"])
def test_a_screen_about_a_text_that_is_gone_gives_way_to_the_menu(
    place: Place, pressed: str
) -> None:
    wish = place.record.demands.hand_in(WANTED, "en", GIVER)
    chat = place.curator()
    for step in ("/curate", "Asked by people", "1", "Take"):
        go(chat, step)

    place.record.demands.take_back(wish.submission_id, GIVER)
    chat.tap(pressed)

    assert "This is not on record any more." in chat.text
    assert "The record" in chat.text
    assert WANTED not in chat.text
    assert "New claim" in chat.buttons


def test_other_work_stays_though_the_text_stood_in_a_list(place: Place) -> None:
    wish = place.record.demands.hand_in(WANTED, "en", GIVER)
    chat = place.curator()
    for step in ("/curate", "New claim", "say How many lamps are there?", "/curate"):
        go(chat, step)
    go(chat, "Asked by people")

    place.record.demands.take_back(wish.submission_id, GIVER)

    assert "How many lamps are there?" in kept(place)
