"""Quarters and halves of a year: 'in the first quarter of 2024', 'Q3', 'за перше півріччя'."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.calendar import past_year_noun, year_at
from onrecord.figures.times.when import When, follows_saying, opens_saying
from onrecord.figures.words.numerals import ORDINAL, ORDINAL_ENDINGS
from onrecord.model import Period, PeriodKind
from onrecord.text.lists import word_set

_QUARTER, _HALF = 3, 6
_MONTHS_IN = {
    **dict.fromkeys(word_set("quarter квартал квартале квартала кварталі кварталу"), _QUARTER),
    **dict.fromkeys(word_set("half полугодие полугодии полугодия півріччя півріччі"), _HALF),
    **dict.fromkeys(word_set("половина половину половине половины половині половини"), _HALF),
}
_OF_ANYTHING = word_set("half половина половину половине половины половині половини")
"""Of a year only where the year is named: 'in the first half' may be of a match."""
_YEAR = word_set("year года році року")
_THIS = word_set("this the этого текущего цього поточного")
_LAST = word_set("last прошлого минулого")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_NUMBERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
_LEADS = word_set("in during for over за в во у протягом упродовж впродовж")
QUARTERS_LED = _LEADS | {
    *(word for word, value in ORDINAL.items() if 1 <= value <= 4),
    *_ROMAN,
    "q",
}
"""What may open such a stretch of time, beside a number."""

_YEAR_IN_MONTHS = 12
_DAYS = {_QUARTER: 91.0, _HALF: 182.0}


@dataclass(frozen=True, slots=True)
class _Part:
    """Which quarter or half it is, how many months each has, and the word behind it."""

    number: int
    months: int
    end: int
    needs_year: bool = False


def quarter_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'in the first half of 2024', 'Q1', 'у третьому кварталі'; of a year that may stay open."""
    here = at + (words[at].text in _LEADS)
    here += text_at(words, here) == "the"
    part = _in_letters(words, here) or _in_words(words, here)
    if part is None or part.number * part.months > _YEAR_IN_MONTHS:
        return None
    year, named, end = _year_behind(words, part.end, said_on)
    if part.needs_year and not named:
        return None
    silent = follows_saying(words, at) or opens_saying(words, at, end)
    return When(_period(part, year, said_on), at, end, silent=silent)


def _in_letters(words: list[Word], at: int) -> _Part | None:
    """'Q3'."""
    if text_at(words, at) != "q" or at + 1 >= len(words) or not words[at + 1].glued:
        return None
    number = _NUMBERS.get(f"q{words[at + 1].text}")
    return _Part(number, _QUARTER, at + 2) if number else None


def _in_words(words: list[Word], at: int) -> _Part | None:
    """'first quarter', 'third-quarter', '1-м полугодии', 'II квартал'."""
    if at >= len(words):
        return None
    number = ORDINAL.get(words[at].text) or _in_digits(words[at])
    here = at + 1 + (text_at(words, at + 1) == "-")
    here += bool(words[at].value) and text_at(words, here) in ORDINAL_ENDINGS
    noun = text_at(words, here)
    months = _MONTHS_IN.get(noun)
    if not number or not months:
        return None
    return _Part(int(number), months, here + 1, noun in _OF_ANYTHING)


def _in_digits(word: Word) -> float | None:
    roman = _ROMAN.get(word.text) if word.capital else None
    return roman or (word.value if word.value in {1, 2, 3, 4} else None)


def _year_behind(words: list[Word], at: int, said_on: date | None) -> tuple[int | None, bool, int]:
    """The year, where it is known, whether one is named at all, and the word behind it."""
    here = at + (text_at(words, at) in {"of", ","})
    if year := year_at(words, here):
        return year, True, past_year_noun(words, here + 1)
    which = text_at(words, here)
    led = here + (which in _THIS | _LAST)
    if text_at(words, led) not in _YEAR:
        return None, False, at
    this_year = said_on.year if said_on else None
    back = which in _LAST
    return this_year - back if this_year and this_year > back else None, True, led + 1


def _period(part: _Part, year: int | None, said_on: date | None) -> Period:
    """Its days; without a year the latest that had begun on the day it was said."""
    first = part.months * (part.number - 1) + 1
    if year is None and said_on is not None:
        year = said_on.year - (date(said_on.year, first, 1) > said_on)
    if not year:
        return Period(PeriodKind.WINDOW, days=_DAYS[part.months])
    last = first + part.months - 1
    start, end = date(year, first, 1), date(year, last, monthrange(year, last)[1])
    return Period(PeriodKind.WINDOW, start, end, _DAYS[part.months])
