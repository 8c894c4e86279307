"""Figures in what a party said, and the period that a curator adds where it is missing."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from onrecord.figures import figures_in
from onrecord.language import language_of
from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    UKRAINIAN,
    Assertion,
    Figure,
    Language,
    Period,
    PeriodKind,
)
from onrecord_bot.moderation.here import Unclear

# A count beside which the typed words stand as a period stands in a sentence.
_COUNTED = {
    ENGLISH: "10 people were killed",
    RUSSIAN: "Убито 10 человек",
    UKRAINIAN: "Убито 10 людей",
}
# A day alone may begin with 'on' or 'от'; not with one of these.
_SINCE_OR_OVER = re.compile(
    r"(?:since|over|within|as of|с|со|за|по состоянию на|в течение"
    r"|з|із|зі|станом на|протягом|упродовж)\s",
    re.IGNORECASE,
)


def figures_of(words: str, said: Assertion) -> tuple[Figure, ...]:
    """The figures in the words, read as of the day on which they were said."""
    mentions = figures_in(words, said.language, said.said_on)
    return tuple(dict.fromkeys(mention.figure for mention in mentions))


def lacks_period(figures: Sequence[Figure]) -> bool:
    return any(figure.period.kind is PeriodKind.UNKNOWN for figure in figures)


def typed_period(text: str, said_on: date | None, reader: Language) -> Period:
    """'since 24 February 2022', 'over two weeks', 'as of 17 June'. Raises Unclear."""
    spoken = language_of(text)
    for language in dict.fromkeys((spoken, reader, ENGLISH, RUSSIAN, UKRAINIAN)):
        for figure in _counted_over(text, language, said_on)[:1]:
            if _is_period(figure.period):
                return figure.period
    raise Unclear("curate.trouble.period")


def is_typed_period(part: str, today: date) -> bool:
    """Whether a part of a message is a period, told by how it begins, and nothing but that."""
    if not _SINCE_OR_OVER.match(part):
        return False
    found = _counted_over(part, language_of(part), today)
    return len(found) == 1 and _is_period(found[0].period)


def _counted_over(text: str, language: Language, on: date | None) -> list[Figure]:
    """The figures of a count beside which the words stand; none in a language that is not read."""
    if language not in _COUNTED:
        return []
    return [each.figure for each in figures_in(f"{_COUNTED[language]} {text}", language, on)]


def covering(figures: Sequence[Figure], period: Period) -> tuple[Figure, ...]:
    """The figures, with this period where they have none."""
    return tuple(
        replace(figure, period=period) if figure.period.kind is PeriodKind.UNKNOWN else figure
        for figure in figures
    )


def of_the_day(figures: Sequence[Figure], was: date | None, now: date | None) -> tuple[Figure, ...]:
    """The figures after another day was given: those as of the day of speaking move with it."""
    return tuple(
        replace(figure, period=replace(figure.period, as_of=now))
        if was is not None and figure.period.as_of == was
        else figure
        for figure in figures
    )


def keeping_period(figures: Sequence[Figure], before: Sequence[Figure]) -> tuple[Figure, ...]:
    """Figures typed in the place of others: a period that all of those had stays where none is."""
    periods = {figure.period for figure in before}
    return covering(figures, periods.pop()) if len(periods) == 1 else tuple(figures)


def _is_period(period: Period) -> bool:
    return period.kind is not PeriodKind.UNKNOWN or period.as_of is not None
