"""The event that figures are of: named in each language in which its name is typed."""

from dataclasses import replace

from onrecord.model import OTHER, Language, Text
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.statements import in_the_making
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.screens.screen import Screen, asking, button_row
from onrecord_bot.moderation.typed.by_language import texts_in
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_NAME, kept
from onrecord_bot.moderation.typed.occasions import event_in, naming
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, plain, theirs
from onrecord_bot.phrases.catalogue import knows

_MOST_AT_ONCE = 6


def _event(sitting: Sitting, here: Here) -> Screen:
    event = event_in(in_the_making(sitting).figures)
    names = event.names if event else ()
    done = (button_row("keep", here.language, "event_named"),) if names else ()
    about = join("\n", (_listed(name, here.language) for name in names))
    return asking(here.language, "curate.event", *done, about=about)


def _listed(name: Text, language: Language) -> Styled:
    """'• English: siege of Sylva'."""
    key = f"curate.language.{name.language}"
    spoken = phrases.say(key, language) if knows(key, language) else name.language
    lead = "• " if name.language == OTHER else f"• {spoken}: "
    return plain(lead) + theirs(one_line(name.words, MOST_OF_A_NAME))


def _event_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes a name, or one for each language in lines of their own."""
    said = in_the_making(sitting)
    if event_in(said.figures) is None:
        raise Unclear("curate.trouble.stale")
    typed = kept(given.text, _MOST_AT_ONCE * MOST_OF_A_NAME)
    figures = said.figures
    for name in texts_in(typed, MOST_OF_A_NAME, here):
        figures = naming(figures, name, here)
    return sitting.to(Step.EVENT, said=replace(said, figures=figures))


PART = Part(
    screens={Step.EVENT: _event},
    texts={Step.EVENT: _event_typed},
    presses={
        "event": lambda sitting, _target, _here: sitting.to(Step.EVENT),
        "event_named": lambda sitting, _target, _here: sitting.to(Step.FIGURES),
    },
)
