"""The event that figures are of: picked, or named in each language in which its name is typed."""

from dataclasses import replace
from itertools import islice

from onrecord.model import OTHER, AssertionId, Language, Text
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.contents import open_draft, whole
from onrecord_bot.moderation.draft.statements import in_the_making
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button_row, choice_row
from onrecord_bot.moderation.typed.by_language import texts_in
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_NAME, kept, shortened
from onrecord_bot.moderation.typed.occasions import event_in, naming, of_event
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, plain, theirs
from onrecord_bot.phrases.catalogue import knows

_MOST_AT_ONCE = 6
_MOST_OFFERED, _ON_A_BUTTON = 3, 40


def _event(sitting: Sitting, here: Here) -> Screen:
    event = event_in(in_the_making(sitting).figures)
    names = event.names if event else ()
    done = (button_row("keep", here.language, "event_named"),) if names else ()
    about = join("\n", (_listed(name, here.language) for name in names))
    return asking(here.language, "curate.event", *done, *_others(sitting, here), about=about)


def _listed(name: Text, language: Language) -> Styled:
    """'• English: siege of Sylva'."""
    key = f"curate.language.{name.language}"
    spoken = phrases.say(key, language) if knows(key, language) else name.language
    lead = "• " if name.language == OTHER else f"• {spoken}: "
    return plain(lead) + theirs(one_line(name.words, MOST_OF_A_NAME))


def _others(sitting: Sitting, here: Here) -> tuple[Row, ...]:
    """The events of other statements on the claim, each to be picked with all its names."""
    own = in_the_making(sitting)
    told: dict[tuple[Text, ...], AssertionId] = {}
    for said in whole(open_draft(sitting), here).assertions:
        event = event_in(said.figures)
        if event and event.names and said.assertion_id != own.assertion_id:
            told.setdefault(event.names, said.assertion_id)
    if taken := event_in(own.figures):
        told.pop(taken.names, None)
    return tuple(
        choice_row(shortened(phrases.worded(names, here.language), _ON_A_BUTTON), "of_event", where)
        for names, where in islice(told.items(), _MOST_OFFERED)
    )


def _event_picked(sitting: Sitting, assertion_id: str, here: Here) -> Sitting:
    """Takes over the event of another statement, under all its names."""
    told = whole(open_draft(sitting), here).assertions
    figures = next((one.figures for one in told if one.assertion_id == assertion_id), ())
    if (event := event_in(figures)) is None:
        raise Unclear("curate.trouble.stale")
    said = in_the_making(sitting)
    named = replace(said, figures=of_event(said.figures, event.event))
    return sitting.to(Step.FIGURES, said=named)


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
        "of_event": _event_picked,
        "event": lambda sitting, _target, _here: sitting.to(Step.EVENT),
        "event_named": lambda sitting, _target, _here: sitting.to(Step.FIGURES),
    },
)
