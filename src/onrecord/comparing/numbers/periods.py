"""Whether two periods cover the same stretch of time."""

import math
import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import product
from typing import Protocol

from onrecord.comparing.names.naming import shares_words
from onrecord.model import OTHER, Figure, Period, PeriodKind, Text

_DAY = re.compile(r"[-0-9]+")

_NEAR_DAYS = 7
_NIGHT = 1
"""Days by which the day of one event may differ: a night belongs to either."""
_NEAR_LENGTH = 0.1


class Dated(Protocol):
    """A figure and the day it was given."""

    @property
    def figure(self) -> Figure: ...

    @property
    def said_on(self) -> date | None: ...


def as_of(side: Dated) -> date | None:
    """The day up to which a figure counts; None where it has none or is not given.

    A running count that names no day counts up to the day it was given. A window or a stock
    does not: 'in two weeks' told a year later is still about those two weeks. A single event
    has no such day at all.
    """
    period = side.figure.period
    match period.kind:
        case PeriodKind.CUMULATIVE:
            return period.as_of or side.said_on
        case PeriodKind.WINDOW:
            return period.as_of or _end(period)
        case PeriodKind.STOCK:
            return period.as_of
        case PeriodKind.EVENT | PeriodKind.UNKNOWN:
            return None


def same_period(one: Period, other: Period) -> bool | None:
    """Whether kind, length and start agree; None where one side leaves it open."""
    if PeriodKind.UNKNOWN in (one.kind, other.kind):
        return None
    if one.kind is not other.kind:
        return False
    if one.kind is PeriodKind.WINDOW:
        return _same_length(_days(one), _days(other))
    if one.kind is PeriodKind.CUMULATIVE:
        return _same_start(one.start, other.start) is not False
    if one.kind is PeriodKind.EVENT:
        return same_event(one, other)
    return True


def same_event(one: Period, other: Period) -> bool | None:
    """Whether two single events are one; None where one is no single event or stays unnamed."""
    if one.kind is not PeriodKind.EVENT or other.kind is not PeriodKind.EVENT:
        return None
    if _is_day(one.label) is not _is_day(other.label):
        return None
    named = _share_a_name(one.names, other.names)
    if named is not None:
        return named and within_days(one.start, other.start, _NEAR_DAYS) is not False
    if one.start and other.start:
        return within_days(one.start, other.start, _NIGHT)
    return within_days(one.as_of or one.start, other.as_of or other.start, _NEAR_DAYS)


def _is_day(label: str) -> bool:
    """Whether an event is named by its day alone: '--04-12' may be any strike of that day."""
    return _DAY.fullmatch(label) is not None


def _share_a_name(one: Sequence[Text], other: Sequence[Text]) -> bool | None:
    """Whether any two names name the same event; None where none of them can be compared.

    In two languages, names that share no words tell nothing.
    """
    found = [
        (shares_words(here.words, there.words), _may_be_of_one_language(here, there))
        for here, there in product(one, other)
    ]
    if any(shared for shared, _ in found):
        return True
    return False if any(shared is False and alike for shared, alike in found) else None


def _may_be_of_one_language(one: Text, other: Text) -> bool:
    return one.language == other.language or OTHER in (one.language, other.language)


def _same_start(one: date | None, other: date | None) -> bool | None:
    """Whether two starts agree; a month that was given without a day is kept as its first."""
    if one is None or other is None:
        return None
    same_month = (one.year, one.month) == (other.year, other.month)
    if same_month and 1 in (one.day, other.day):
        return True
    return within_days(one, other, _NEAR_DAYS)


def within_days(one: date | None, other: date | None, days: int) -> bool | None:
    """Whether two dates lie no further apart; None where one is missing."""
    if one is None or other is None:
        return None
    return abs((one - other).days) <= days


def described(period: Period) -> str:
    """The kind of a period with what sets it apart, for a reason."""
    days = _days(period)
    if period.kind is PeriodKind.WINDOW and days is not None:
        return f"{period.kind} of {days:g} days"
    if period.kind is PeriodKind.CUMULATIVE and period.start is not None:
        return f"{period.kind} since {period.start}"
    return period.kind.value


def _days(period: Period) -> float | None:
    if period.days is not None and math.isfinite(period.days):
        return period.days
    if period.start is not None and period.as_of is not None:
        return float((period.as_of - period.start).days)
    return None


def _same_length(one: float | None, other: float | None) -> bool | None:
    if one is None or other is None:
        return None
    return math.isclose(one, other, rel_tol=_NEAR_LENGTH)


def _end(period: Period) -> date | None:
    if period.start is None or period.days is None or not math.isfinite(period.days):
        return None
    try:
        return period.start + timedelta(days=period.days)
    except OverflowError:
        return None
