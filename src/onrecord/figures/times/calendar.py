"""Dates inside a sentence, with or without a year, and the day or days they mean."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.figures.scanning import Word, is_number_at, text_at
from onrecord.figures.words.populations import PLURALS, named
from onrecord.figures.words.units import MONEY, UNITS
from onrecord.text.dates import AMBIGUOUS_MONTHS, MONTHS, WEEKDAYS, valid
from onrecord.text.lists import word_set

_YEAR_NOUNS = frozenset({"года", "году", "год", "г", "року", "рік", "році", "р", "гг", "рр"})
_DAY_LEADS = frozenset({"с", "з", "із", "по", "до", "на", "від", "от", "к"})
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_YEAR_ENDINGS = frozenset({"го", "му", "м", "й"})
_DATE_SIGNS = frozenset("./-")
_STOPS = frozenset(",.;:!?)") | {""}
_YEAR_ENDINGS = frozenset({"го", "м", "му", "ом", "ому", "й"})
"""'в марте 22-го', 'у серпні 91-му'."""
_THIS_CENTURY = 40
"""Two digits up to these are of a year of this century."""
_TWENTIES = range(20, 30)
"""'in March 22' is of the year, where 'on March 22' is of the day."""
FIRST_YEAR, LAST_YEAR = 1500, 2100
_OF_LATE = 1900
_PRICED_IN = frozenset({"at", "in", "constant"})
_PRICES = word_set("prices dollars pounds euros rupees money")
_UP_TO = frozenset({"до", "по", "to", "-", "and", "и", "і", "та"})


@dataclass(frozen=True, slots=True)
class Day:
    """A date as named: any part may be missing; it ends before word ``end``."""

    year: int | None
    month: int | None
    day: int | None
    end: int

    def first(self, said_on: date | None) -> date | None:
        """The first day meant; without a year the latest on or before the day it was said."""
        month, day = self.month or 1, self.day or 1
        if self.year is not None:
            return valid(self.year, month, day)
        if said_on is None:
            return None
        this_year = valid(said_on.year, month, day)
        late = this_year is None or this_year > said_on
        return valid(said_on.year - 1, month, day) if late else this_year

    def last(self, said_on: date | None) -> date | None:
        """The last day meant: of the month or the year where no day is named."""
        first = self.first(said_on)
        if first is None or self.day is not None:
            return first
        month = self.month or 12
        return valid(first.year, month, monthrange(first.year, month)[1])

    @property
    def days(self) -> float:
        """How many days are meant."""
        return 1 if self.day is not None else 30 if self.month is not None else 365

    @property
    def label(self) -> str:
        """The date in words that compare equal in every language, where the year is not known."""
        return f"--{self.month or 0:02}-{self.day or 0:02}" if self.year is None else ""


def day_at(words: list[Word], at: int) -> Day | None:
    """The date that begins at the word: 'March 5, 2020', '5 марта', 'March 2020', '2020 году'."""
    return _month_first(words, at) or _day_first(words, at) or _numeric(words, at)


def year_at(words: list[Word], at: int) -> int | None:
    """The year that stands at the word, written in four bare digits."""
    if not is_number_at(words, at) or len(words[at].text) != 4:
        return None
    text = words[at].text
    year = int(text) if text.isdecimal() else 0
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def opens_range(words: list[Word], at: int) -> bool:
    """'от 1500 до 2000 рублей': whether what follows says that this is no year."""
    measured = text_at(words, at + 3)
    if text_at(words, at + 1) not in _UP_TO or not measured:
        return False
    old = (words[at].value or 0) < _OF_LATE
    return measured in UNITS or measured in MONEY or (old and bool(named(measured)))


def is_of_prices(words: list[Word], at: int) -> bool:
    """'at 2015 prices', 'in 2019 dollars': of which year the prices are, and not of when it is."""
    return text_at(words, at - 1) in _PRICED_IN and text_at(words, at + 1) in _PRICES


def past_year_noun(words: list[Word], at: int) -> int:
    """Past 'года', 'році', 'р.' behind a year, and past the ending of '2024-го'."""
    if text_at(words, at) == "-" and text_at(words, at + 1) in _YEAR_ENDINGS:
        at += 2
    if text_at(words, at) not in _YEAR_NOUNS:
        return at
    dotted = text_at(words, at) in {"г", "р", "гг", "рр"} and text_at(words, at + 1) == "."
    return at + 2 if dotted and at + 2 < len(words) else at + 1


def weekday_on_or_before(weekday: int, said_on: date | None) -> date | None:
    """The latest such weekday on or before the day it was said."""
    if said_on is None:
        return None
    try:
        return said_on - timedelta(days=(said_on.weekday() - weekday) % 7)
    except OverflowError:
        return None


def _month_first(words: list[Word], at: int) -> Day | None:
    month = MONTHS.get(text_at(words, at))
    if month is None:
        return None
    end = _past(words, at + 1, ".")
    if (short := _short_year(words, at, end)) is not None:
        return Day(short[0], month, None, past_year_noun(words, short[1]))
    day = _day_number(words, end)
    if day is not None and _counts(text_at(words, end + 1)):
        day = None  # 'to March 20 people' counts people.
    sure = words[at].text not in AMBIGUOUS_MONTHS
    if day is not None:
        end = _past_suffix(words, end + 1)
    year_from = _past(words, _past(words, end, ","), "of")
    year = year_at(words, year_from)
    if year is not None:
        return Day(year, month, day, past_year_noun(words, year_from + 1))
    return Day(None, month, day, end) if day is not None or sure or words[at].capital else None


def _short_year(words: list[Word], at: int, end: int) -> tuple[int, int] | None:
    """The year behind the month at a word, in two digits, and where they end: 'March '22'."""
    if text_at(words, end) == "'":
        return _of_two_digits(words, end + 1)
    read = _of_two_digits(words, end)
    if read is None:
        return None
    if text_at(words, at).isascii():
        meant = text_at(words, at - 1) == "in" and int(words[end].text) in _TWENTIES
        return read if meant and not _goes_on(words, end + 1) else None
    past = _past(words, end + 1, "-")
    if text_at(words, past) in _YEAR_ENDINGS and words[past].glued:
        return read[0], past + 1
    closes = text_at(words, end + 1) in _YEAR_NOUNS | _STOPS
    return read if closes else None


def _goes_on(words: list[Word], at: int) -> bool:
    """Whether the number before was a day or a count: 'March 22, 2022', 'March 22 shops'."""
    after = text_at(words, at)
    return after in _SUFFIXES | {"-"} or _counts(after) or bool(year_at(words, at + 1))


def _of_two_digits(words: list[Word], at: int) -> tuple[int, int] | None:
    text = text_at(words, at)
    year = _in_full(text)
    return (year, at + 1) if year is not None and words[at].value is not None else None


def _in_full(text: str) -> int | None:
    """The year that two digits mean: '22', '91'."""
    if len(text) != 2 or not text.isdecimal():
        return None
    return int(text) + (2000 if int(text) <= _THIS_CENTURY else 1900)


def _counts(word: str) -> bool:
    """Whether a number may count it: people and shops, but not the one 'explosion' of a day."""
    several = not word.isascii() or word.endswith("s") or word in PLURALS
    return several and bool(named(word))


def _day_first(words: list[Word], at: int) -> Day | None:
    day = _day_number(words, at)
    if day is None:
        return None
    end = _past_suffix(words, at + 1)
    end = _past(words, end, "of")
    month = MONTHS.get(text_at(words, end))
    if month is None:
        return None
    end = _past(words, end + 1, ",") if year_at(words, end + 2) else end + 1
    year = year_at(words, end)
    return Day(year, month, day, past_year_noun(words, end + 1) if year else end)


def _numeric(words: list[Word], at: int) -> Day | None:
    """17.06.2022, 17.06.22 and 2022-06-17."""
    if "." not in text_at(words, at) and text_at(words, at + 1) not in _DATE_SIGNS:
        return None
    parts, end = _numbers(words, at)
    if len(parts) != 3:
        return _short_numeric(words, at)
    if len(parts[0]) == 4:
        year, month, day = (int(part) for part in parts)
    elif len(parts[2]) == 4:
        day, month, year = (int(part) for part in parts)
    elif text_at(words, at + 1) != "-" and (short := _in_full(parts[2])) is not None:
        day, month, year = int(parts[0]), int(parts[1]), short
    else:
        return None
    if month > 12:
        day, month = month, day
    return Day(year, month, day, end) if valid(year, month, day) else None


def _short_numeric(words: list[Word], at: int) -> Day | None:
    """'24.02' behind 'с', 'по', 'на': a day of a month."""
    text = text_at(words, at)
    led = text_at(words, at - 1) in _DAY_LEADS and at > 0
    if not led or len(text) != 5 or text[2] != ".":
        return None
    day, month = int(text[:2]), int(text[3:])
    return Day(None, month, day, at + 1) if valid(2000, month, day) else None


def _numbers(words: list[Word], at: int) -> tuple[list[str], int]:
    parts, end = list[str](), at
    while is_number_at(words, end) and len(parts) < 4:
        parts += words[end].text.split(".")
        end += 1
        joined = text_at(words, end) in _DATE_SIGNS and is_number_at(words, end + 1)
        if not joined or not words[end].glued or not words[end + 1].glued:
            break
        end += 1
    return [part for part in parts if part.isdecimal() and len(part) <= 4], end


def _day_number(words: list[Word], at: int) -> int | None:
    if not is_number_at(words, at) or len(words[at].text) > 2:
        return None
    value = int(words[at].value or 0)
    return value if 1 <= value <= 31 else None


def _past_suffix(words: list[Word], at: int) -> int:
    return at + 1 if text_at(words, at) in _SUFFIXES and words[at].glued else at


def _past(words: list[Word], at: int, text: str) -> int:
    return at + 1 if text_at(words, at) == text else at


def past_weekday(words: list[Word], at: int) -> int:
    """Past the weekday of 'Wednesday, 13 September 2023'; ``at`` where no date follows it."""
    behind = at + 1 + (text_at(words, at + 1) == ",")
    dated = day_at(words, behind) if text_at(words, at) in WEEKDAYS else None
    return behind if dated is not None and dated.day is not None else at
