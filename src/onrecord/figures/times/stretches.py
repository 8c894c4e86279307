"""Stretches of time from one date to another: 'from 2001 to 2012', 'с 1 по 15 мая'."""

from dataclasses import replace
from datetime import date, timedelta

from onrecord.figures.scanning import Word, is_number_at, text_at
from onrecord.figures.times.calendar import (
    Day,
    day_at,
    opens_range,
    past_year_noun,
    weekday_on_or_before,
    year_at,
)
from onrecord.figures.times.when import When
from onrecord.model import Period, PeriodKind
from onrecord.text.dates import WEEKDAYS

FROM = frozenset({"from", "between", "с", "з", "із", "від", "между", "між", "during"})
"""What may open a stretch of time."""
IN = frozenset({"in", "over", "в", "у", "за"})
"""What opens a stretch of time only in front of a dash."""
TO = frozenset({"-", "to", "and", "through", "until", "по", "до", "и", "і", "та", "й"})
"""What may stand between its two ends."""


def years_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'from 2001 to 2012', '2001-2012', 'с 2001 по 2012 год', 'between 2009 and 2011'."""
    del said_on
    here = at + (words[at].text in FROM or _opens_years(words, at))
    if opens_range(words, here):
        return None
    first, here = _year_or_short(words, here)
    here = past_year_noun(words, here)
    if first is None or text_at(words, here) not in TO:
        return None
    last, end = _year_or_short(words, here + 1)
    last = last or _year_of_century(words, here, first)
    if last is None or last < first:
        return None
    days = 365.0 * (last - first + 1)
    period = Period(PeriodKind.WINDOW, date(first, 1, 1), date(last, 12, 31), days)
    return When(period, at, past_year_noun(words, end))


def _opens_years(words: list[Word], at: int) -> bool:
    """Whether a stretch of years begins: 'in 1937-1938', 'в 1937–38', no 'in 1937 and 1938'."""
    return words[at].text in IN and text_at(words, at + 2) == "-"


def _year_of_century(words: list[Word], dash: int, first: int) -> int | None:
    """The 1938 of '1937-38'."""
    short = text_at(words, dash + 1)
    glued = text_at(words, dash) == "-" and words[dash].glued
    if not glued or len(short) != 2 or not short.isdecimal() or not words[dash + 1].glued:
        return None
    year = first - first % 100 + int(short)
    return year if year > first else None


def days_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'с 1 по 15 мая', 'from 3 to 9 June', '1-15 мая': days of one month."""
    here = at + (words[at].text in FROM)
    opens = is_number_at(words, here) and len(words[here].text) <= 2
    if not opens or text_at(words, here + 1) not in TO:
        return None
    last = day_at(words, here + 2)
    if last is None or last.day is None or not 1 <= (words[here].value or 0) <= last.day:
        return None
    return _between(replace(last, day=int(words[here].text)), last, at, said_on)


def _between(first: Day, last: Day, at: int, said_on: date | None) -> When:
    """The window from one day to another, the year of the last given to both."""
    start = replace(first, year=first.year or last.year).first(said_on)
    end = last.last(said_on)
    days = (end - start).days + 1 if start and end and start <= end else None
    if days is None and first.month == last.month and first.day and last.day:
        days = last.day - first.day + 1
    return When(Period(PeriodKind.WINDOW, start, end, days), at, last.end)


def month_days_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'May 1-15', 'between June 3 and 9': days behind the name of their month."""
    first = day_at(words, at + (words[at].text in FROM))
    if first is None or first.day is None or first.month is None or first.year is not None:
        return None
    here = first.end + 1
    if text_at(words, first.end) not in TO or not is_number_at(words, here):
        return None
    value = words[here].value or 0
    glued = text_at(words, first.end) != "-" or words[first.end].glued
    if not glued or not first.day < value <= 31 or len(words[here].text) > 2:
        return None
    return _between(first, Day(None, first.month, int(value), here + 1), at, said_on)


def months_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'from January to March', 'с января по март 2022 года'."""
    first = day_at(words, at + 1)
    if first is None or text_at(words, first.end) not in TO:
        return None
    last = day_at(words, first.end + 1)
    return _between(first, last, at, said_on) if last is not None else None


def weekdays_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'between Monday and Friday', 'с понедельника по пятницу'."""
    first, last = (WEEKDAYS.get(text_at(words, here)) for here in (at + 1, at + 3))
    if first is None or last is None or text_at(words, at + 2) not in TO:
        return None
    days = (last - first) % 7
    end = weekday_on_or_before(last, said_on)
    start = end - timedelta(days=days) if end else None
    return When(Period(PeriodKind.WINDOW, start, end, days + 1), at, at + 4)


def months_together_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'за январь и февраль', 'in January - March'; 'in January and June' are two times."""
    first = day_at(words, at + 1)
    if first is None or first.month is None or first.day or text_at(words, first.end) not in TO:
        return None
    last = day_at(words, first.end + 1)
    if last is None or last.month is None or last.day:
        return None
    dashed = text_at(words, first.end) == "-"
    return _between(first, last, at, said_on) if dashed or last.month == first.month + 1 else None


def _year_or_short(words: list[Word], at: int) -> tuple[int | None, int]:
    """A year in four digits or, behind an apostrophe, in two: '2005', ''05'."""
    if text_at(words, at) == "'" and is_number_at(words, at + 1):
        short = words[at + 1].text
        year = int(short) if len(short) == 2 else None
        return (None if year is None else year + (2000 if year < 50 else 1900)), at + 2
    return year_at(words, at), at + 1
