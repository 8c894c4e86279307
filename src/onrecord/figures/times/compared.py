"""The time with which a number is compared: 'three times as many as in 2019'."""

from dataclasses import replace
from datetime import date

from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.calendar import year_at
from onrecord.figures.times.when import When
from onrecord.figures.words.units import UNITS
from onrecord.model import Period, PeriodKind
from onrecord.text.lists import word_set

COMPARING = frozenset({"as", "than"})
"""What may lead to a bare year with which something is compared."""
_THAN = frozenset({"than", "чем", "ніж"})
_SHARES = frozenset({"percent", "time"})
_FACTORS = frozenset({"twice", "double"})
_AS_MANY = word_set("many much high large big long often likely strong fast common")
_REACH = 8


def compared_year_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'ten times as many as 2015': the year; 'as many as 2015 people' counts people."""
    del said_on
    year = year_at(words, at + 1)
    if year is None or text_at(words, at + 2)[:1].isalnum() or not _is_multiplied(words, at):
        return None
    period = Period(PeriodKind.WINDOW, date(year, 1, 1), date(year, 12, 31), 365)
    return When(period, at + 1, at + 2, compared=True)


def _is_multiplied(words: list[Word], at: int) -> bool:
    """Whether a factor or a share is compared in front: 'ten times as …', '20 percent more …'."""
    near = words[max(0, at - _REACH) : at]
    return any(UNITS.get(word.text) in _SHARES or word.text in _FACTORS for word in near)


def as_compared(words: list[Word], when: When) -> When:
    """The period, marked where something is compared with it: 'more than in 2019'."""
    lead = text_at(words, when.start - 1)
    return replace(when, compared=True) if lead in _THAN or _is_as_many(words, when) else when


def _is_as_many(words: list[Word], when: When) -> bool:
    """'as many people as in 2019'; in 'as in 2019' nothing is counted."""
    near = words[max(0, when.start - _REACH) : when.start - 1]
    return text_at(words, when.start - 1) == "as" and any(word.text in _AS_MANY for word in near)
