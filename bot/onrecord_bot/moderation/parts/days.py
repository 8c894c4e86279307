"""The day on which something was said: typed, or picked from today and its publication's."""

from dataclasses import replace
from datetime import date

from onrecord.model import Assertion, Precision
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Field, Step
from onrecord_bot.moderation.draft.statements import completed, first_place, in_the_making, onwards
from onrecord_bot.moderation.here import Given, Here
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.screens.screen import Screen, asking, button_row
from onrecord_bot.moderation.typed.counting import figures_of, of_the_day
from onrecord_bot.moderation.typed.dating import Dated, not_later, typed_date


def _said_on(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    days = [
        button_row("today", language, "said_on", "today"),
        button_row("unknown", language, "said_on", "unknown"),
    ]
    if published := _published(sitting, here):
        day = phrases.date(*published, language)
        days.insert(0, button_row("as_published", language, "said_on", "published", date=day))
    return asking(language, "curate.said_on", *days)


def _published(sitting: Sitting, here: Here) -> Dated | None:
    """When the place was published: the one in the making, else the statement's first."""
    place = sitting.place
    if place is None and sitting.editing:
        place = first_place(sitting, here)
    if place is None or place.published_on is None:
        return None
    return place.published_on, place.precision


def _said_on_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    on, precision = typed_date(given.text, here.today)
    return _dated(sitting, on, precision, here)


def _said_on_chosen(sitting: Sitting, which: str, here: Here) -> Sitting:
    if which == "today":
        return _dated(sitting, here.today, Precision.DAY, here)
    published = _published(sitting, here) if which == "published" else None
    on, precision = published or (None, Precision.UNKNOWN)
    return _dated(sitting, on, precision, here)


def _dated(sitting: Sitting, on: date | None, precision: Precision, here: Here) -> Sitting:
    not_later(on, precision, _published(sitting, here))
    before = in_the_making(sitting)
    figures = of_the_day(before.figures, before.said_on, on)
    said = replace(before, said_on=on, precision=precision, figures=figures)
    sitting = replace(sitting, said=said)
    if sitting.editing and _figures_stay(before, in_the_making(sitting)):
        return completed(sitting, here)
    return onwards(sitting, here, Field.DATE)


def _figures_stay(before: Assertion, now: Assertion) -> bool:
    """Whether the new day leaves the figures alone: typed by the curator, or read the same."""
    read_before = figures_of(before.words, before)
    return before.figures != read_before or read_before == figures_of(now.words, now)


PART = Part(
    screens={Step.SAID_ON: _said_on},
    texts={Step.SAID_ON: _said_on_typed},
    presses={"said_on": _said_on_chosen},
)
