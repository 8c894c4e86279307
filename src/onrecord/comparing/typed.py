"""Two texts as somebody typed them: the sayings that they are, read as of one day."""

import re
from dataclasses import replace
from datetime import date

from onrecord.comparing.saying import Saying, saying_of_question
from onrecord.comparing.tellers import Told, told_in
from onrecord.comparing.tolls import as_tolls
from onrecord.model import Figure, PeriodKind
from onrecord.reading import question_of
from onrecord.text import tokens
from onrecord.text.dates import MONTHS

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def sayings_of_one_day(one: str, other: str, today: date) -> tuple[Saying, Saying]:
    """The sayings of two undated texts, read as of one day: 'March' is the same March in both.

    The day is the last of the latest year that either names. Where none is named, it is today, or
    the last of the year before, whichever brings the two dates nearer to each other.
    """
    dated = all(not MONTHS.keys().isdisjoint(tokens(text)) for text in (one, other))
    years = [int(year) for year in _YEAR.findall(f"{one} {other}")] if dated else []
    day = date(max(years), 12, 31) if years else today
    if dated and not years:
        day = min((today, date(today.year - 1, 12, 31)), key=lambda day: _apart(one, other, day))
    told, again = told_in(one, day), told_in(other, day)
    return as_tolls(_as_told(one, told, day), _as_told(other, again, day), told, again)


def _apart(one: str, other: str, day: date) -> int:
    """How many days lie between those on which the texts were told, read as of one day."""
    first, second = told_in(one, day).day, told_in(other, day).day
    return abs((first - second).days) if first and second else 0


def _as_told(text: str, told: Told, day: date) -> Saying:
    """The saying with the party and the day that the text itself names, if any.

    'So far' and 'since October' are told from the day on which it was said, where its year stands
    there.
    """
    dated = told.said_on is not None and str(told.said_on.year) in text
    question = question_of(text, told.said_on if dated else day)
    figures = tuple(_up_to(figure, told.said_on, day) for figure in question.figures)
    said = replace(saying_of_question(question), party=told.party, said_on=told.said_on)
    return replace(said, figures=figures)


def _up_to(figure: Figure, said_on: date | None, day: date) -> Figure:
    """The figure as of the day on which it was said, where the text tells that."""
    period = figure.period
    if said_on is None or period.as_of != day or period.kind is PeriodKind.WINDOW:
        return figure
    return replace(figure, period=replace(period, as_of=said_on))
