"""A count under the period of a single event, where its own may be the time of that."""

import re
from dataclasses import replace
from datetime import date

from onrecord.comparing.numbers.pairing import agree
from onrecord.figures.words.events import ADD_UP
from onrecord.model import EventClass, Figure, Period, PeriodKind

HARM = ADD_UP | {EventClass.DISPLACED}
"""What befalls those counted in a single event."""
_MET_ONCE = HARM | {EventClass.TOOK_PART, EventClass.PRESENT}
_A_MONTH = 31
_YEAR = {None, 364.0, 365.0, 366.0}
_YEARLY = re.compile(r"--(?P<month>\d\d)-(?P<day>\d\d)")


def of_the_event(figure: Figure, other: Figure) -> Figure:
    """The figure under the period of the other's single event, where its own may be that time.

    '214 dead so far' is the running toll of the event, and 'in March' the month in which it was.
    """
    period, event = figure.period, other.period
    if _is_now_of(period, event) and agree(figure, other):
        return replace(figure, period=Period())
    if _is_that_year(period, event):
        return replace(figure, period=event if period.start else Period())
    if event.kind is not PeriodKind.EVENT or not _may_hold(period):
        return figure
    on = event.start or event.as_of
    if on is None or period.kind is PeriodKind.CUMULATIVE:
        return replace(figure, period=Period())
    meant = _holds(period, on) and not _is_of_more_days(figure, other)
    return replace(figure, period=event) if meant else figure


def _is_of_more_days(figure: Figure, of_day: Figure) -> bool:
    """'44,000 arrived this year', '1,100 arrived on Monday'; who died in a year may have then."""
    if figure.event in HARM:
        return False
    long = (figure.period.days or 0) > _A_MONTH
    return long or (figure.event not in _MET_ONCE and _is_more_than(figure, of_day))


def _is_more_than(figure: Figure, of_day: Figure) -> bool:
    """Whether it is so many more that it counts more days than the one: a month is no day."""
    more = figure.value is not None and of_day.value is not None and figure.value > of_day.value
    return more and not agree(figure, of_day)


def _is_now_of(now: Period, window: Period) -> bool:
    """Whether 'now' lies in the stretch: '412 cases now', 'in November 412 cases'."""
    stretch = now.kind is PeriodKind.STOCK and window.kind is PeriodKind.WINDOW
    return stretch and now.as_of is not None and _holds(window, now.as_of)


def _is_that_year(period: Period, running: Period) -> bool:
    """Whether a period is the year that a count has run since 1 January: '3,000 this year'."""
    since = running.start if running.kind is PeriodKind.CUMULATIVE else None
    a_year = period.kind is PeriodKind.WINDOW and period.days in _YEAR
    starts = since is not None and (since.month, since.day) == (1, 1)
    # 'each year' is of no one year.
    return a_year and starts and (period.start == since or period.label == "this")


def _may_hold(period: Period) -> bool:
    """Whether an event may lie in the period: a running count, a dated stretch, a named day."""
    if period.kind is PeriodKind.CUMULATIVE:
        return period.start is None
    dated = period.start is not None and period.as_of is not None
    named = _YEARLY.fullmatch(period.label) is not None
    return named or (dated and period.kind is PeriodKind.WINDOW)


def _holds(period: Period, on: date) -> bool:
    """Whether the day lies in the period; 'in March' and 'on 2 June' are of any year."""
    if named := _YEARLY.fullmatch(period.label):
        return int(named["month"]) == on.month and int(named["day"]) in {0, on.day}
    return (
        period.start is not None
        and period.as_of is not None
        and (period.start <= on <= period.as_of)
    )
