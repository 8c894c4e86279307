"""Dates and lengths as programs write them: whole or partial dates, days, durations, words."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from onrecord.errors import Unreadable

# '2022', '2022-06', '2022-06-17', '2022-06-17T08:00:00Z': as much of a date as is known.
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?")
# A duration of ISO 8601, 'P2W' or 'P1DT12H'; minutes and seconds are passed over.
_ISO = re.compile(
    r"P(?:(?P<years>[\d.]+)Y)?(?:(?P<months>[\d.]+)M)?(?:(?P<weeks>[\d.]+)W)?(?:(?P<days>[\d.]+)D)?"
    r"(?:T(?:(?P<hours>[\d.]+)H)?.*)?",
    re.IGNORECASE,
)
# 'the past two weeks', 'over 10 days'.
_WORDED = re.compile(r"(?:the |past |last |over )*(?P<count>[\w.,]+)[\s-]+(?P<unit>[^\W\d]+)")
_DAYS_IN = {
    "years": 365.0,
    "months": 30.0,
    "weeks": 7.0,
    "days": 1.0,
    "hours": 1 / 24,
}
_UNITS = (
    (re.compile(r"years?|год|года|лет|рік|роки|років"), "years"),
    (re.compile(r"months?|месяц(?:а|ев)?|місяц(?:ь|і|ів)"), "months"),
    (re.compile(r"weeks?|недел[яиь]|тиж(?:день|ні|нів)"), "weeks"),
    (re.compile(r"days?|дн(?:я|ей|і|ів)|день|сут(?:ки|ок)|діб|доб[аи]"), "days"),
    (re.compile(r"hours?|час(?:а|ов)?|годин[аи]?"), "hours"),
)
_COUNTS = (
    ("a", "an", "one", "один", "одна", "одну"),
    ("two", "два", "две", "дві", "couple"),
    ("three", "три"),
    ("four", "четыре", "чотири"),
    ("five", "пять", "п'ять"),
    ("six", "шесть", "шість"),
    ("seven", "семь", "сім"),
    ("eight", "восемь", "вісім"),
    ("nine", "девять", "дев'ять"),
    ("ten", "десять"),
    ("eleven", "одиннадцать", "одинадцять"),
    ("twelve", "двенадцать", "дванадцять"),
)
_NUMBERS = {word: float(n) for n, words in enumerate(_COUNTS, start=1) for word in words}


@dataclass(frozen=True, slots=True)
class Span:
    """A date as exactly as it was given: a day, or all days of a month or a year."""

    first: date
    last: date

    def nearest_to(self, other: "Span") -> date:
        """The day of this span that lies nearest to the other span."""
        if other.first > self.last:
            return self.last
        return max(self.first, other.first)


def span(text: str) -> Span:
    """The span of YYYY, YYYY-MM or YYYY-MM-DD. Raises Unreadable."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        raise Unreadable(f"{text[:40]!r} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        return _span(year or 0, month, day)
    except ValueError:
        raise Unreadable(f"{text[:40]!r} is not in the calendar") from None


def days_in(text: str) -> float:
    """How many days: '14', 'P2W', 'two weeks'. Raises Unreadable."""
    written = text.strip().casefold()
    if re.fullmatch(r"\d+(?:\.\d+)?", written):
        return float(written)
    days = _iso_days(written) or _worded_days(written)
    if days is None:
        raise Unreadable(f"{text[:40]!r} is not a length; write days, P14D or 'two weeks'")
    return days


def _span(year: int, month: int | None, day: int | None) -> Span:
    if month is None:
        return Span(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return Span(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
    return Span(date(year, month, day), date(year, month, day))


def _iso_days(written: str) -> float | None:
    found = _ISO.fullmatch(written)
    if found is None:
        return None
    return sum(_DAYS_IN[unit] * _number(n) for unit, n in found.groupdict().items() if n) or None


def _worded_days(written: str) -> float | None:
    if found := _WORDED.fullmatch(written):
        count = _NUMBERS.get(found["count"]) or _number(found["count"])
        unit = _unit(found["unit"])
        return count * _DAYS_IN[unit] if unit and count else None
    unit = _unit(written)
    return _DAYS_IN[unit] if unit else None


def _unit(word: str) -> str | None:
    return next((unit for form, unit in _UNITS if form.fullmatch(word)), None)


def _number(digits: str) -> float:
    try:
        return float(digits)
    except ValueError:
        return 0.0
