"""The figures of a statement: shown as they were read, typed anew, given their period."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.model import Figure, Language, Period
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Field, Step
from onrecord_bot.moderation.draft.statements import in_the_making, onwards
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.part import Part, leads_to
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button, button_row
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_WORDING, line, shortened
from onrecord_bot.moderation.typed.counting import (
    covering,
    figures_of,
    keeping_period,
    lacks_period,
    typed_period,
)
from onrecord_bot.moderation.typed.occasions import Chosen, together
from onrecord_bot.pages.styled import Styled, join, plain

_LISTED = 12
_MOST_EVENTS, _ON_A_BUTTON = 6, 40


def _figures(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    said = in_the_making(sitting)
    lines = figure_lines(said.figures, language)
    again = button("retype", language)
    none = button("no_figures", language)
    keep = button_row("keep", language, "keep_figures")
    # Without a period, the next step asks for that or for the event.
    event = () if lacks_period(said.figures) else naming_rows(said.figures, language)
    return asking(language, "curate.figures", keep, (again, none), *event, about=join("\n", lines))


def naming_rows(figures: Sequence[Figure], language: Language) -> tuple[Row, ...]:
    """The buttons that name the events of the figures, where they may be of some."""
    events = together(figures)
    if len(events) == 1:
        return (button_row("event", language, "event", numbers(events[0])),)
    return tuple(
        button_row(
            "event_of", language, "event", numbers(each), figure=bare(figures[each[0]], language)
        )
        for each in events[:_MOST_EVENTS]
    )


def bare(figure: Figure, language: Language) -> str:
    """A figure without its period, for a button."""
    return shortened(phrases.figure(replace(figure, period=Period()), language), _ON_A_BUTTON)


def numbers(chosen: Chosen) -> str:
    """The numbers of figures as a button bears them."""
    return " ".join(map(str, chosen))


def figure_lines(figures: Sequence[Figure], language: Language) -> list[Styled]:
    """One line for each figure, worded as in answers; only the first of very many."""
    lines = [plain(f"• {phrases.figure(figure, language)}") for figure in figures[:_LISTED]]
    return [*lines, plain("…")] if len(figures) > _LISTED else lines


def _figures_kept(sitting: Sitting, _target: str, here: Here) -> Sitting:
    if lacks_period(in_the_making(sitting).figures):
        return sitting.to(Step.PERIOD)
    return onwards(sitting, here, Field.FIGURES)


def _no_figures(sitting: Sitting, _target: str, here: Here) -> Sitting:
    said = replace(in_the_making(sitting), figures=())
    return onwards(replace(sitting, said=said), here, Field.FIGURES)


def _retype(_sitting: Sitting, here: Here) -> Screen:
    none = button_row("no_figures", here.language)
    return asking(here.language, "curate.retype", none)


def _retyped(sitting: Sitting, given: Given, here: Here) -> Sitting:
    text = line(given.text, MOST_OF_A_WORDING)
    said = in_the_making(sitting)
    figures = figures_of(text, replace(said, language=here.spoken(text)))
    if not figures:
        raise Unclear("curate.trouble.no_figure")
    figures = keeping_period(figures, said.figures)
    return sitting.to(Step.FIGURES, said=replace(said, figures=figures))


def _period(sitting: Sitting, here: Here) -> Screen:
    said = in_the_making(sitting)
    rows = (button_row("no_period", here.language), *naming_rows(said.figures, here.language))
    lacking = [f for f in said.figures if lacks_period((f,))]
    lines = figure_lines(lacking, here.language)
    return asking(here.language, "curate.period", *rows, about=join("\n", lines))


def _period_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    said = in_the_making(sitting)
    text = line(given.text, MOST_OF_A_WORDING)
    period = typed_period(text, said.said_on or here.today, here.language)
    figures = covering(said.figures, period)
    return sitting.to(Step.FIGURES, said=replace(said, figures=figures))


def _no_period(sitting: Sitting, _target: str, here: Here) -> Sitting:
    return onwards(sitting, here, Field.FIGURES)


PART = Part(
    screens={Step.FIGURES: _figures, Step.RETYPE: _retype, Step.PERIOD: _period},
    texts={Step.FIGURES: _retyped, Step.RETYPE: _retyped, Step.PERIOD: _period_typed},
    presses={
        "keep_figures": _figures_kept,
        "no_figures": _no_figures,
        "retype": leads_to(Step.RETYPE),
        "no_period": _no_period,
    },
)
