"""Dates as curators type them: to the day, the month or the year, in three languages."""

import re
from datetime import date, timedelta

from onrecord.model import Precision
from onrecord.text.dates import MONTHS, date_of, valid
from onrecord_bot.moderation.here import Unclear
from onrecord_bot.moderation.typed.relative import relative_day

Dated = tuple[date, Precision]

_EARLIEST = 1900
_PART = re.compile(r"\d+|[^\W\d_]+")
_YEAR = re.compile(r"\d{4}")
# '2022-06', '2022/6' or '06.2022'.
_MONTH = re.compile(r"(?:(?P<y>\d{4})[-./](?P<m>\d{1,2}))|(?:(?P<m2>\d{1,2})[-./](?P<y2>\d{4}))")
# A time beside the day, and what leads up to it: '17.06.2022 18:30', 'от 17.06.2022'.
_BESIDE = re.compile(
    r"(?:\b(?:at|в|о|об) )?\b\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?"
    r"|(?<=\d)t\d\d:\S+|^(?:от|від) "
)
_MONTH_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def typed_date(text: str, today: date) -> Dated:
    """The date and how exactly it is known. Raises Unclear."""
    told = " ".join(text.casefold().split())
    words = " ".join(_BESIDE.sub(" ", told).split()).strip(",; ")
    found = _relative(words, today) or _day(words) or _month(words) or _year(words)
    if found is None or found[0].year < _EARLIEST:
        raise Unclear("curate.trouble.date")
    if found[0] > today:
        raise Unclear("curate.trouble.future")
    return found


def is_bare_date(text: str, today: date) -> bool:
    """Whether it is a day or a month and nothing else; a year alone may be a name."""
    if any(part.isalpha() and part not in MONTHS for part in _PART.findall(text.casefold())):
        return False
    try:
        return typed_date(text, today)[1] is not Precision.YEAR
    except Unclear:
        return False


def not_later(on: date | None, precision: Precision, published: Dated | None) -> None:
    """Raises Unclear for a day after publication: nobody is reported before they spoke."""
    if is_later(on, precision, published):
        raise Unclear("curate.trouble.after_published")


def is_later(on: date | None, precision: Precision, published: Dated | None) -> bool:
    """Whether a day is later than that of publication; one day may be due to time zones."""
    if on is None or published is None or (precision, published[1]) != (Precision.DAY,) * 2:
        return False
    return on > published[0] + timedelta(days=1)


def _relative(words: str, today: date) -> Dated | None:
    found = relative_day(words, today)
    return (found, Precision.DAY) if found else None


def _day(words: str) -> Dated | None:
    try:
        found = date_of(words) or _month_first(words)
    except ValueError:
        return None
    return (found, Precision.DAY) if found else None


def _month_first(words: str) -> date | None:
    """'06/23/2022', which can only be read in this order."""
    found = _MONTH_FIRST.fullmatch(words)
    return valid(int(found[3]), int(found[1]), int(found[2])) if found else None


def _month(words: str) -> Dated | None:
    """'06.2022', '2022-06', 'June 2022', 'в июне 2022 года'."""
    if match := _MONTH.fullmatch(words):
        year, month = match["y"] or match["y2"], match["m"] or match["m2"]
        return _first_of(int(year), int(month))
    parts = _PART.findall(words)
    named = [MONTHS[part] for part in parts if part in MONTHS]
    numbers = [part for part in parts if part.isdecimal()]
    if len(named) == 1 and len(numbers) == 1 and _YEAR.fullmatch(numbers[0]):
        return _first_of(int(numbers[0]), named[0])
    return None


def _first_of(year: int, month: int) -> Dated | None:
    found = valid(year, month, 1)
    return (found, Precision.MONTH) if found else None


def _year(words: str) -> Dated | None:
    numbers = [part for part in _PART.findall(words) if part.isdecimal()]
    others = [part for part in _PART.findall(words) if not part.isdecimal()]
    if len(numbers) != 1 or not _YEAR.fullmatch(numbers[0]) or len(others) > 2:
        return None
    found = valid(int(numbers[0]), 1, 1)
    return (found, Precision.YEAR) if found else None
