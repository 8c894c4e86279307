"""Dates as exactly as they are known."""

import datetime as dt

from babel.dates import format_date

from onrecord.model import Language, Precision
from onrecord_bot.phrases.catalogue import catalogue, say, spoken


def date(on: dt.date | None, precision: Precision, language: Language) -> str:
    """'17 June 2022', 'in June 2022', '2022' or 'date unknown'."""
    if on is None or precision is Precision.UNKNOWN:
        return say("date.unknown", language)
    if precision is Precision.YEAR:
        return say("date.year", language, year=str(on.year))
    if precision is Precision.MONTH:
        return say(f"date.month.{on.month}", language, year=str(on.year))
    return day(on, language)


def day(on: dt.date, language: Language) -> str:
    """A date known to the day."""
    return str(format_date(on, "long", locale=catalogue(spoken(language)).locale))
