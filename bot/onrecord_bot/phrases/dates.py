"""Dates as exactly as they are known."""

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from babel.dates import format_date, format_skeleton

from onrecord.model import Language, Precision
from onrecord_bot.phrases.catalogue import catalogue, say, spoken

_LEAP_YEAR = 2000
_YEAR = "\N{NULL}"


class Yearless(NamedTuple):
    """A day or, with day 0, a month of which nobody said the year."""

    month: int
    day: int


def yearless(label: str) -> Yearless | None:
    """What '--02-24' and '--02-00' stand for where figures were read; None for other labels."""
    found = re.fullmatch(r"--(\d\d)-(\d\d)", label)
    if found is None:
        return None
    named = Yearless(int(found[1]), int(found[2]))
    try:
        dt.date(_LEAP_YEAR, named.month, named.day or 1)
    except ValueError:
        return None
    return named


def date(on: dt.date | None, precision: Precision, language: Language) -> str:
    """'17 June 2022', 'in June 2022', '2022' or 'date unknown'."""
    if on is None or precision is Precision.UNKNOWN:
        return say("date.unknown", language)
    if precision is Precision.YEAR:
        return say("date.year", language, year=str(on.year))
    if precision is Precision.MONTH:
        return say(f"date.month.{on.month}", language, year=str(on.year))
    return day(on, language)


@lru_cache(maxsize=1024)
def day(on: dt.date, language: Language) -> str:
    """A date known to the day."""
    return str(format_date(on, "long", locale=catalogue(spoken(language)).locale))


def day_of_year(on: Yearless, language: Language) -> str:
    """'24 February', or 'February' as it stands behind 'since'."""
    some_year, locale = (
        dt.date(_LEAP_YEAR, on.month, on.day or 1),
        catalogue(spoken(language)).locale,
    )
    if not on.day:
        return str(format_date(some_year, "MMMM", locale=locale))
    return str(format_skeleton("MMMMd", some_year, locale=locale))


def month_of_year(on: Yearless, language: Language) -> str:
    """'in March': what is said of a month before its year."""
    return say(f"date.month.{on.month}", language, year=_YEAR).partition(_YEAR)[0].strip()
