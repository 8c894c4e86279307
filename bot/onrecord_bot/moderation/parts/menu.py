"""The menu, from which every way through the room begins."""

from collections.abc import Iterator

from onrecord.curation import may
from onrecord.events import Action
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.contents import wording
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.part import Part, leads_home
from onrecord_bot.moderation.screens.screen import Row, Screen, button, button_row, in_the_making
from onrecord_bot.pages.styled import Styled, bold, join, plain, theirs
from onrecord_bot.phrases.catalogue import said


def _menu(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    name = said("curate.menu.name", language, name=theirs(here.by.name))
    role = plain(phrases.say(f"curate.role.{here.by.role}", language))
    head, who = bold(phrases.say("curate.menu", language)), join(" · ", (name, role))
    text = join("\n\n", (head, who, _begun(sitting, here)))
    return Screen(text, (*in_the_making(sitting, here.language), *_ways(here)))


def _begun(sitting: Sitting, here: Here) -> Styled:
    """The claim of what was begun and waits to be gone on with."""
    if sitting.draft is None:
        return Styled()
    claim = theirs(wording(sitting.draft, here))
    return said("curate.menu.begun", here.language, claim=claim) if claim else claim


def _ways(here: Here) -> Iterator[Row]:
    language = here.language
    wanted = phrases.number(len(here.waiting()), language)
    yield button_row("queue", language, n=wanted)
    yield (
        button("new_claim", language),
        button("find", language),
    )
    yield button_row("acts", language)
    if may(here.by, Action.ENROLLED):
        yield button_row("invite", language)


def _leaving(_sitting: Sitting, here: Here) -> Screen:
    """Asks what to do with a half-entered statement that would be lost."""
    rows = (
        button_row("go_on", here.language, "draft"),
        button_row("drop", here.language, "dropped"),
    )
    return Screen(bold(phrases.say("curate.leaving", here.language)), rows)


PART = Part(
    screens={Step.MENU: _menu, Step.LEAVING: _leaving},
    presses={"menu": leads_home()},
)
