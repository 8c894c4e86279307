"""Fault 8 in the chat: no button and no step does anything for somebody who has no role."""

import json

from tests.moderation.room import CURATOR, Place

from onrecord.events import Action
from onrecord.model import CuratorId, CuratorRole
from onrecord_bot.moderation.conversation.sitting import Chosen, Sitting, written
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.moving import _PRESSES, _TEXTS

TARGETS = {
    "queue": "0",
    "event": "0",
    "turn": "0",
    "undo": "1",
    "invited": "admin",
    "stance": "states",
    "field": "words",
    "kind": "state",
    "whose": "direct",
    "own_words": "direct",
}


def refusals(place: Place) -> int:
    events = place.record.book.events_by(CuratorId("k-7"), 999)
    events = [*events, *place.record.book.events_by(CuratorId("nobody"), 999)]
    return sum(event.action is Action.WAS_REFUSED for event in events)


def with_button(place: Place, verb: str, step: Step = Step.MENU) -> str:
    """A conversation on whose screen this button stands."""
    sitting = Sitting(step=step, mark="abc123", choices=(Chosen(verb, TARGETS.get(verb, "c-1")),))
    place.record.conversations.keep(f"person-{CURATOR}", written(sitting))
    return "m:abc123:0"


def test_no_button_does_anything_for_who_was_dismissed(place: Place) -> None:
    curator = place.curator(role=CuratorRole.ADMIN)
    place.dismiss(place.enrol(CURATOR, CuratorRole.ADMIN))
    head, before = place.record.feed.head(), sorted(map(repr, place.record.all_rows()))

    for asked, verb in enumerate(sorted(_PRESSES), 1):
        curator.press(with_button(place, verb), at=1)

        assert "role" in curator.toast, verb
        assert refusals(place) == asked, verb
        assert place.record.feed.head() == head + asked, verb
        assert place.state() is None, verb
    assert sorted(map(repr, place.record.all_rows())) == before


def test_no_text_does_anything_for_who_was_dismissed(place: Place) -> None:
    curator = place.curator(role=CuratorRole.ADMIN)
    place.dismiss(place.enrol(CURATOR, CuratorRole.ADMIN))

    for asked, step in enumerate(sorted(_TEXTS), 1):
        with_button(place, "menu", step)
        curator.say("Some words — 17 June 2022")

        assert "role" in curator.text, step
        assert refusals(place) == asked, step
        assert place.state() is None, step


def test_no_button_gives_a_curator_what_only_others_may(place: Place) -> None:
    curator = place.curator()

    for verb in sorted(_PRESSES):
        before = refusals(place)
        curator.press(with_button(place, verb))

        kept = place.state()
        assert kept is None or json.loads(kept).get("step") != Step.INVITED, verb
        assert (refusals(place) > before) == (verb in ("invited", "undo")), verb
