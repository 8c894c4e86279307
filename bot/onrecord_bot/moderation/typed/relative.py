"""Days told from today: 'yesterday evening', 'last Friday', 'two weeks ago', '17 June'."""

import re
from datetime import date, timedelta

from onrecord.figures.words.numerals import SMALL
from onrecord.text.dates import MONTHS, WEEKDAYS, valid
from onrecord.text.lists import word_set

_DAYS_BACK = {
    **dict.fromkeys(("today", "this", "сегодня", "сьогодні"), 0),
    **dict.fromkeys(("yesterday", "вчера", "вчора", "учора"), 1),
    **dict.fromkeys(("позавчера", "позавчора"), 2),
}
_BEFORE_YESTERDAY = re.compile(r"(?:the )?day before yesterday")
_TIMES_OF_DAY = word_set(
    "morning afternoon evening утром днем днём вечером ночью",
    "вранці зранку вдень удень ввечері увечері вночі уночі",
)
_AGO = re.compile(
    r"(?:(?P<n>\d{1,3}|\w+) )?"
    r"(?:(?P<day>days?|день|дня|дней|дні|днів)|(?P<week>weeks?|недел[юиь]|тиждень|тижні|тижнів))"
    r" (?:ago|назад|тому)"
)
_BESIDE_A_WEEKDAY = word_set("on last past в во у прошлый прошлую прошлое минулий минулу минулої")
_WORD = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)*")
_SHORT = re.compile(r"(\d{1,2})[./](\d{1,2})\.?")


def relative_day(words: str, today: date) -> date | None:
    """The day that these folded words tell from today; None where they tell none."""
    back = _days_back(words.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"), today)
    return _without_year(words, today) if back is None else today - timedelta(days=back)


def _days_back(words: str, today: date) -> int | None:
    if _BEFORE_YESTERDAY.fullmatch(words):
        return 2
    first, *others = _WORD.findall(words) or [""]
    if first in _DAYS_BACK and set(others) <= _TIMES_OF_DAY and (others or first != "this"):
        return _DAYS_BACK[first]
    if ago := _AGO.fullmatch(words):
        number = 1 if ago["n"] in {None, "a"} else _number(ago["n"])
        return number and number * (7 if ago["week"] else 1)
    return _since_weekday({first, *others} - _BESIDE_A_WEEKDAY, today)


def _number(words: str) -> int | None:
    return int(words) if words.isdecimal() else int(SMALL.get(words, 0)) or None


def _since_weekday(named: set[str], today: date) -> int | None:
    """How many days ago it was last this day of the week; today does not count."""
    weekday = WEEKDAYS.get(named.pop()) if len(named) == 1 else None
    return None if weekday is None else (today.weekday() - weekday - 1) % 7 + 1


def _without_year(words: str, today: date) -> date | None:
    """The last such day that is not still to come: '17 June', 'Sept 3', '17.06'."""
    if short := _SHORT.fullmatch(words):
        return _last(int(short[2]), int(short[1]), today)
    parts = _WORD.findall(words)
    months = [MONTHS[part] for part in parts if part in MONTHS]
    days = [int(part) for part in parts if part.isdecimal() and len(part) < 3]
    alone = len(parts) == len(months) + len(days) == 2
    return _last(months[0], days[0], today) if alone and months and days else None


def _last(month: int, day: int, today: date) -> date | None:
    years = (valid(year, month, day) for year in (today.year, today.year - 1))
    return next((on for on in years if on and on <= today), None)
