"""The stretch of time that a figure covers, in words."""

import datetime as dt
from calendar import monthrange

from onrecord.model import Language, Period, PeriodKind, Precision
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, plain, theirs
from onrecord_bot.phrases.catalogue import count, knows, said, say, worded
from onrecord_bot.phrases.dates import date, day, day_of_year, month_of_year, yearless

MOST_OF_A_NAME = 200
_NEW_YEAR, _YEARS_END = (1, 1), (12, 31)


def period(over: Period, language: Language) -> str:
    """'over two weeks', 'since 24 February 2022'; empty where none was given."""
    return covered(over, language).text


def covered(over: Period, language: Language) -> Styled:
    """The stretch of time in words."""
    match over.kind:
        case PeriodKind.CUMULATIVE:
            return join(", ", (_since(over, language), _as_of(over, language)))
        case PeriodKind.WINDOW:
            return _window(over, language)
        case PeriodKind.EVENT:
            return _event(over, language)
        case PeriodKind.STOCK | PeriodKind.UNKNOWN:
            return _as_of(over, language)


def _since(over: Period, language: Language) -> Styled:
    if over.start is None and (known := yearless(over.label)):
        return plain(say("period.since", language, date=day_of_year(known, language)))
    if over.start is None and over.names:
        return said("period.since_event", language, event=_named(over, language))
    if over.start is None:
        return plain(say("period.since_start", language))
    if (over.start.month, over.start.day) == _NEW_YEAR:
        since = date(over.start, Precision.YEAR, language)
        return plain(say("period.since", language, date=since))
    if (known := yearless(over.label)) and not known.day:
        month = day_of_year(known, language)
        since = f"{month} {date(over.start, Precision.YEAR, language)}"
        return plain(say("period.since", language, date=since))
    return plain(say("period.since", language, date=day(over.start, language)))


def _as_of(over: Period, language: Language) -> Styled:
    if over.as_of is None:
        return Styled()
    return plain(say("period.as_of", language, date=day(over.as_of, language)))


def _window(over: Period, language: Language) -> Styled:
    if over.start is not None and over.as_of is not None:
        if whole := _whole(over.start, over.as_of, language):
            return plain(whole)
        ends = {"start": day(over.start, language), "end": day(over.as_of, language)}
        return plain(say("period.from_to", language, **ends))
    if over.start is None and (known := yearless(over.label)) and not known.day:
        return join(", ", (plain(month_of_year(known, language)), _as_of(over, language)))
    lasted = plain(_lasting(over.days, language) if over.days else "")
    if over.start is not None:
        started = plain(say("period.from", language, date=day(over.start, language)))
        return join(", ", (lasted, started))
    return join(", ", (lasted, _as_of(over, language)))


def _whole(first: dt.date, last: dt.date, language: Language) -> str:
    """A month or years, of which nobody gave the first and the last day; empty for other times."""
    if (first.month, first.day) == _NEW_YEAR and (last.month, last.day) == _YEARS_END:
        start, end = (date(on, Precision.YEAR, language) for on in (first, last))
        if first.year == last.year:
            return say("period.in_year", language, year=start)
        return say("period.from_to", language, start=start, end=end)
    whole = first.day == 1 and last.day == monthrange(first.year, first.month)[1]
    if whole and (first.year, first.month) == (last.year, last.month):
        return date(first, Precision.MONTH, language)
    return ""


def _lasting(days: float, language: Language) -> str:
    """Days as people say them: an hour, a day, two weeks, three months, a year."""
    if days < 1:
        return _within_a_day(days, language)
    for unit, length in (("years", 365), ("months", 30), ("weeks", 7)):
        if (times := _times(days, length)) is not None:
            return _long(unit, times, language)
    return _long("days", round(days), language)


def _within_a_day(days: float, language: Language) -> str:
    minutes = max(round(days * 24 * 60), 1)
    hours, rest = divmod(minutes, 60)
    return _long("minutes", minutes, language) if rest else _long("hours", hours, language)


def _times(days: float, length: int) -> int | None:
    """How many whole units these days are; calendars make months and years a little uneven."""
    times = round(days / length)
    uneven = {365: 0.01, 30: 0.04, 7: 0.0}[length] * days
    return times if times and abs(days - times * length) <= uneven else None


def _long(unit: str, times: int, language: Language) -> str:
    if knows(key := f"period.{unit}.{times}", language):
        return say(key, language)
    return count(f"period.{unit}", language, times)


def _event(over: Period, language: Language) -> Styled:
    on = over.as_of or over.start
    when = plain(say("period.on", language, date=day(on, language)) if on else "")
    if not on and (known := yearless(over.label)) and known.day:
        return plain(say("period.on", language, date=day_of_year(known, language)))
    if over.names:
        named = said("period.event", language, event=_named(over, language))
        return join(", ", (named, when))
    return when or plain(say("period.one_event", language))


def _named(over: Period, language: Language) -> Styled:
    """The name of the event in the reader's language where it has one, else the principal one."""
    return theirs(one_line(worded(over.names, language), MOST_OF_A_NAME))
