"""Figures for the tests of comparing, each in a few words."""

from dataclasses import replace
from datetime import date

from onrecord.comparing import Side
from onrecord.model import EventClass, Figure, Language, Period, PeriodKind, Qualifier, Text

START = date(2022, 2, 24)
MARCH = date(2022, 3, 29)
JUNE = date(2022, 6, 17)


def killed(
    value: float | None,
    qualifier: Qualifier = Qualifier.EXACT,
    *,
    party: str = "ministry",
    period: Period | None = None,
) -> Side:
    """So many foreign fighters killed in Ukraine, up to June unless another period is given."""
    figure = Figure(
        value,
        None,
        None,
        qualifier,
        unit="people",
        population="foreign fighters",
        event=EventClass.KILLED,
        place="Ukraine",
        period=since_february(JUNE) if period is None else period,
    )
    return Side(party, figure)


def between(low: float, high: float) -> Side:
    """A range of those killed."""
    side = killed(None, Qualifier.RANGE, party="observers")
    return replace(side, figure=replace(side.figure, low=low, high=high))


def but(side: Side, **changes: object) -> Side:
    """The side with another figure in these slots."""
    return replace(side, figure=replace(side.figure, **changes))


def since_february(as_of: date | None) -> Period:
    return Period(PeriodKind.CUMULATIVE, START, as_of)


def over(days: float | None, as_of: date | None = MARCH) -> Period:
    return Period(PeriodKind.WINDOW, as_of=as_of, days=days)


def in_event(name: str, on: date | None = None) -> Period:
    return Period(PeriodKind.EVENT, as_of=on, event=name)


def named(english: str = "", **others: str) -> Period:
    """A single event with a name for each language."""
    own = (Text(english),) if english else ()
    texts = (Text(words, Language(language)) for language, words in others.items())
    return Period(PeriodKind.EVENT, event=(*own, *texts))


def on_day(day: date) -> Period:
    return Period(PeriodKind.EVENT, start=day, as_of=day)


def at(as_of: date | None) -> Period:
    return Period(PeriodKind.STOCK, as_of=as_of)
