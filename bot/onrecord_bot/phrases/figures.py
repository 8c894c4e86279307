"""Figures in words for display: number, hedge, event and the period they cover."""

import datetime as dt
from calendar import monthrange
from collections.abc import Sequence
from fractions import Fraction
from itertools import groupby

from onrecord.figures import FEWER
from onrecord.figures.population_words import is_person, named
from onrecord.model import (
    RUSSIAN,
    UKRAINIAN,
    EventClass,
    Figure,
    Language,
    Period,
    PeriodKind,
    Precision,
    Qualifier,
    Slot,
)
from onrecord_bot.foreign import one_line
from onrecord_bot.phrases.catalogue import (
    count,
    counted,
    inflects,
    is_shortened,
    knows,
    number,
    said,
    say,
    spoken,
)
from onrecord_bot.phrases.dates import date, day
from onrecord_bot.styled import Styled, bold, join, plain, theirs

_MOST_OF_A_NAME = 200
_MANY = (Qualifier.DOZENS, Qualifier.HUNDREDS, Qualifier.THOUSANDS)
_SHARES = ("percent", "percentage point")
_RATE = "per "
_HEDGED_NUMBER = {
    Qualifier.JUST_UNDER,
    Qualifier.ABOUT,
    Qualifier.AT_LEAST,
    Qualifier.MORE_THAN,
    Qualifier.AT_MOST,
    Qualifier.LESS_THAN,
}
_GENITIVE = {
    RUSSIAN: {*_HEDGED_NUMBER, Qualifier.RANGE} - {Qualifier.JUST_UNDER},
    UKRAINIAN: {Qualifier.ABOUT, Qualifier.AT_MOST, Qualifier.RANGE},
}
"""Behind which hedges the nouns of a language stand in the genitive."""
_HALF, _SEVERAL, _ELEVEN = 0.5, 5, 11
_NEW_YEAR, _YEARS_END = (1, 1), (12, 31)
_DOZENS = 20
_LARGEST_WHOLE = 99
"""Of how many at most a share may be told, as in '17 of 43'."""
_READ_TO = 6e-5
"""Shares are read to four places: so far, in percent, what was read may be from the share."""
_TWO_TO_NINE = 4.5
"""How much farther than its lower end 'several' reaches."""


def figure(shown: Figure, language: Language) -> str:
    """'about 600 killed, over two weeks'."""
    return figured(shown, language).text


def figured(shown: Figure, language: Language) -> Styled:
    """A figure with its event and period; what curators named stays marked as theirs."""
    return join(", ", (_counted(shown, language), _over(shown, language)))


def figured_together(shown: Sequence[Figure], language: Language) -> Styled:
    """Figures in a row, numbers in bold to be found at a glance; a shared period is said once."""
    parts = (
        join(", ", (*(_loud(each, language) for each in alike), over))
        for over, alike in groupby(shown, key=lambda each: _over(each, language))
    )
    return join("; ", parts)


def _loud(shown: Figure, language: Language) -> Styled:
    counted = _counted(shown, language)
    return counted if _is_unnumbered(shown) else bold(counted)


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


def _over(shown: Figure, language: Language) -> Styled:
    """The period of a figure, and whether it came from the text around; none without a number."""
    if _is_unnumbered(shown):
        return Styled()
    over = covered(shown.period, language)
    if Slot.PERIOD in shown.inherited and over:
        return said("figure.inherited", language, period=over)
    return over


def _is_unnumbered(shown: Figure) -> bool:
    """Whether not even an order of magnitude was named: 'many', 'twice as many'."""
    if shown.value is not None:
        return False
    bare = shown.low is None and shown.high is None
    return shown.qualifier is Qualifier.RELATIVE or (bare and shown.qualifier is Qualifier.VAGUE)


def _counted(shown: Figure, language: Language) -> Styled:
    """'about 600 killed', '64 countries'."""
    amount = plain(_amount(shown, language))
    if _is_unnumbered(shown):
        return amount
    if shown.event is None:
        return _measured(amount, shown, language)
    things = _is_of_things(shown)
    if things or shown.unit in _SHARES:
        amount = _measured(amount, shown, language)
    own = ".things" if things and shown.event in _OTHERWISE_OF_THINGS else ""
    happened = said(f"event.{shown.event}{own}", language, number=amount)
    return happened if _whole_of(shown) is None else _measured(happened, shown, language)


_OTHERWISE_OF_THINGS = {EventClass.KILLED, EventClass.CAPTURED}
"""Tanks are destroyed where people are killed."""


def _whole_of(shown: Figure) -> int | None:
    """Of how many a rate is told: the 100,000 of 'per 100000'."""
    whole = shown.unit.removeprefix(_RATE)
    return int(whole) if whole != shown.unit and whole.isdecimal() else None


def _is_of_things(shown: Figure) -> bool:
    """Whether the unit is known for a thing: tanks, houses."""
    name = named(shown.unit.casefold().rpartition(" ")[2])
    return bool(name) and not is_person(name)


def _measured(amount: Styled, shown: Figure, language: Language) -> Styled:
    """'41 tanks', 'dozens of tanks', '3 (parsecs)'; a comparison is of no unit."""
    if not shown.unit or shown.qualifier is Qualifier.RELATIVE:
        return amount
    key = f"unit.{shown.unit}"
    if _is_order(shown) and shown.unit != "percent":
        amount = said("unit.many", language, number=amount)
    if (whole := _whole_of(shown)) is not None:
        return said("unit.per", language, number=amount, whole=number(whole, language))
    if inflects(key, language):
        return counted(key, language, _agreeing(shown, language), amount)
    if knows(key, language):
        return said(key, language, number=amount)
    named = theirs(one_line(shown.unit, _MOST_OF_A_NAME))
    return said("unit.other", language, unit=named, number=amount)


def _agreeing(shown: Figure, language: Language) -> float:
    """A number whose plural form the noun takes.

    Behind some hedges ('около', 'близько') it stands in the genitive, as it does after five; after
    'около 41' in the genitive singular, as after a fraction ('1,5 тонны').
    """
    value, hedge = _nearest(shown)
    if value is None or is_shortened(value):
        return _SEVERAL
    if value != int(value) or hedge not in _GENITIVE.get(spoken(language), ()):
        return value
    ends_in_one = value % 10 == 1 and value % 100 != _ELEVEN
    return _HALF if ends_in_one else _SEVERAL


def _nearest(shown: Figure) -> tuple[float | None, Qualifier]:
    """The number that stands beside the noun, and the hedge before it; none for 'dozens'."""
    if shown.value is not None and not _is_range(shown):
        return shown.value, shown.qualifier
    if _is_order(shown) or shown.qualifier is Qualifier.VAGUE:
        return None, shown.qualifier
    if shown.high is None:
        return shown.low, Qualifier.AT_LEAST
    return shown.high, Qualifier.AT_MOST if shown.low is None else Qualifier.RANGE


def _amount(shown: Figure, language: Language) -> str:
    """The number with its hedge: 'about 600', 'from 10 to 20', 'hundreds'."""
    if _is_order(shown):
        return _order(shown, language)
    if shown.value is None:
        return _unnumbered(shown, language)
    value = number(_told(shown.value, shown.unit), language)
    if shown.qualifier is Qualifier.RELATIVE:
        way = "fewer" if shown.unit == FEWER else "times"
        return say(f"qualifier.relative.{way}", language, number=value)
    if shown.qualifier in _HEDGED_NUMBER:
        return say(f"qualifier.{shown.qualifier}", language, number=value)
    return _between(shown.low, shown.high, language) if _is_range(shown) else value


def _told(value: float, unit: str) -> float:
    """A third is read as 33.3333 percent, which nobody gave; 12.3456 percent somebody gave."""
    if unit != "percent" or value < 1 or round(value, 3) == value:
        return value
    share = Fraction(value / 100).limit_denominator(_LARGEST_WHOLE)
    return round(value, 1) if abs(100 * share - value) < _READ_TO else value


def _is_order(shown: Figure) -> bool:
    """Whether 'dozens' or 'millions' was named, which reach up to the next such word."""
    if shown.qualifier is Qualifier.VAGUE and shown.low is not None:
        return shown.low >= _DOZENS and shown.high == 5 * shown.low - 1
    return shown.qualifier in _MANY


def _order(shown: Figure, language: Language) -> str:
    """'tens of thousands': the order of magnitude that was named."""
    if shown.low is not None and knows(key := f"amount.{shown.low:.0f}", language):
        return say(key, language)
    return say(f"qualifier.{shown.qualifier}", language)


def _unnumbered(shown: Figure, language: Language) -> str:
    if shown.qualifier is Qualifier.RELATIVE:
        return say("qualifier.relative", language)
    if shown.qualifier is Qualifier.VAGUE and (several := _several(shown, language)):
        return several
    return _between(shown.low, shown.high, language)


def _several(shown: Figure, language: Language) -> str:
    """'several hundred', of which two to nine are read; no number that nobody gave."""
    if shown.low is None or shown.high != _TWO_TO_NINE * shown.low:
        return ""
    key = f"several.{shown.low / 2:.0f}"
    return say(key, language) if knows(key, language) else ""


def _is_range(shown: Figure) -> bool:
    return shown.qualifier is Qualifier.RANGE and shown.low != shown.high


def _between(low: float | None, high: float | None, language: Language) -> str:
    match low, high:
        case None, None:
            return say("qualifier.vague", language)
        case None, float() | int() as high:
            return say("qualifier.at_most", language, number=number(high, language))
        case float() | int() as low, None:
            return say("qualifier.at_least", language, number=number(low, language))
        case float() | int() as low, float() | int() as high:
            ends = {"low": number(low, language), "high": number(high, language)}
            return say("qualifier.range", language, **ends)
    return say("qualifier.vague", language)


def _since(over: Period, language: Language) -> Styled:
    if over.start is None:
        return plain(say("period.since_start", language))
    if (over.start.month, over.start.day) == _NEW_YEAR:
        since = date(over.start, Precision.YEAR, language)
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
    if over.event:
        named = said("period.event", language, event=theirs(one_line(over.event, _MOST_OF_A_NAME)))
        return join(", ", (named, when))
    return when or plain(say("period.one_event", language))
