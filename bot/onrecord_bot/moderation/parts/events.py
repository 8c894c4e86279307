"""The event that figures are of: picked, or named in each language in which its name is typed."""

from dataclasses import replace
from itertools import islice

from onrecord.model import OTHER, Assertion, Language, Text
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.contents import open_draft, whole
from onrecord_bot.moderation.draft.statements import in_the_making
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.part import Part, leads_to
from onrecord_bot.moderation.parts.figures import bare, figure_lines
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button_row, choice_row
from onrecord_bot.moderation.typed.by_language import texts_in
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_NAME, kept, shortened
from onrecord_bot.moderation.typed.occasions import event_of, naming, of_event, together
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, plain, theirs
from onrecord_bot.phrases.catalogue import knows

_MOST_AT_ONCE = 6
_MOST_OFFERED, _ON_A_BUTTON = 3, 40


def _event(sitting: Sitting, here: Here) -> Screen:
    figures, language = in_the_making(sitting).figures, here.language
    event = event_of(figures, sitting.counted)
    names = event.names if event else ()
    done = (button_row("keep", language, "event_named"),) if names else ()
    listed = [_listed(name, language) for name in names]
    rows = (*done, *_others(sitting, here), *_alone(sitting, here))
    about = join("\n", (*_of_some(sitting, here), *listed))
    return asking(language, "curate.event", *rows, about=about)


def _of_some(sitting: Sitting, here: Here) -> list[Styled]:
    """The figures whose event is named, where the statement has others besides them."""
    figures = in_the_making(sitting).figures
    chosen = [figures[number] for number in sitting.counted if number < len(figures)]
    return [] if len(chosen) == len(figures) else figure_lines(chosen, here.language)


def _alone(sitting: Sitting, here: Here) -> tuple[Row, ...]:
    """Each of the figures that would get the name together, to be named by itself."""
    figures, chosen = in_the_making(sitting).figures, sitting.counted
    if len(chosen) < 2 or max(chosen) >= len(figures):
        return ()
    language = here.language
    return tuple(
        button_row("event_only", language, "event", str(n), figure=bare(figures[n], language))
        for n in chosen[:_MOST_AT_ONCE]
    )


def _listed(name: Text, language: Language) -> Styled:
    """'• English: siege of Sylva'."""
    key = f"curate.language.{name.language}"
    spoken = phrases.say(key, language) if knows(key, language) else name.language
    lead = "• " if name.language == OTHER else f"• {spoken}: "
    return plain(lead) + theirs(one_line(name.words, MOST_OF_A_NAME))


def _others(sitting: Sitting, here: Here) -> tuple[Row, ...]:
    """The events of other figures on the claim, each to be picked with all its names."""
    own = event_of(in_the_making(sitting).figures, sitting.counted)
    told: dict[tuple[Text, ...], str] = {}
    for said in _told(sitting, here):
        for first, *_ in together(said.figures):
            names = said.figures[first].period.names
            told.setdefault(names, f"{said.assertion_id}/{first}")
    for names in ((), own.names if own else ()):
        told.pop(names, None)
    return tuple(
        choice_row(shortened(phrases.worded(names, here.language), _ON_A_BUTTON), "of_event", where)
        for names, where in islice(told.items(), _MOST_OFFERED)
    )


def _told(sitting: Sitting, here: Here) -> tuple[Assertion, ...]:
    """The statements on the claim, the one in the making as it is now."""
    own = in_the_making(sitting)
    every = whole(open_draft(sitting), here).assertions
    return (own, *(one for one in every if one.assertion_id != own.assertion_id))


def _event_picked(sitting: Sitting, where: str, here: Here) -> Sitting:
    """Takes over the event of another figure, under all its names."""
    assertion_id, _, number = where.partition("/")
    figures = next((s.figures for s in _told(sitting, here) if s.assertion_id == assertion_id), ())
    if (event := event_of(figures, _numbers(number))) is None:
        raise Unclear("curate.trouble.stale")
    said = in_the_making(sitting)
    named = replace(said, figures=of_event(said.figures, sitting.counted, event.event))
    return sitting.to(Step.FIGURES, said=named)


def _event_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes a name, or one for each language in lines of their own."""
    said = in_the_making(sitting)
    if event_of(said.figures, sitting.counted) is None:
        raise Unclear("curate.trouble.stale")
    typed = kept(given.text, _MOST_AT_ONCE * MOST_OF_A_NAME)
    names = texts_in(typed, MOST_OF_A_NAME, here)
    figures = naming(said.figures, sitting.counted, names, here)
    return sitting.to(Step.EVENT, said=replace(said, figures=figures))


def _wanted(sitting: Sitting, chosen: str, _here: Here) -> Sitting:
    return sitting.to(Step.EVENT, counted=_numbers(chosen))


def _numbers(listed: str) -> tuple[int, ...]:
    return tuple(int(number) for number in listed.split() if number.isdecimal())


PART = Part(
    screens={Step.EVENT: _event},
    texts={Step.EVENT: _event_typed},
    presses={
        "of_event": _event_picked,
        "event": _wanted,
        "event_named": leads_to(Step.FIGURES),
    },
)
