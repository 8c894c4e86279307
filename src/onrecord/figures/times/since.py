"""Since when a text counts: 'since 2009', 'с 24 февраля', 'від початку вторгнення'."""

from dataclasses import replace
from datetime import date

from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.times.begun import begun_at
from onrecord.figures.times.calendar import (
    Day,
    day_at,
    past_year_noun,
    weekday_on_or_before,
    year_at,
)
from onrecord.figures.times.dated import dated_at
from onrecord.figures.times.lengths import LAST
from onrecord.figures.times.stretches import TO
from onrecord.figures.times.when import When
from onrecord.figures.words.units import TIME
from onrecord.model import Period, PeriodKind
from onrecord.text.dates import MONTHS, WEEKDAYS
from onrecord.text.lists import word_list, word_set

SINCE = frozenset({"since", "с", "со", "з", "із", "зі", "від", "от"})
"""What may open a count that runs since a day."""
AFTER = frozenset({"after", "после", "після"})
"""What opens such a count only in front of a date."""

_NAMED = WEEKDAYS.keys() | MONTHS.keys()
"""Days and months of which 'last' says no more than that they are over."""
_STARTS = frozenset({"start", "beginning", "outset", "onset", "outbreak", "launch"}) | {
    "начала", "початку", "моменту", "дня", "начало",
}  # fmt: skip
COURSE = frozenset({"за", "впродовж", "протягом", "over", "during", "throughout"})
"""What may open the time that something took."""

_WHOLE = frozenset({"the", "whole", "entire", "весь", "увесь", "все"})
_COURSES = frozenset({"время", "период", "період", "час", "course", "duration"})
_GOING_ON = word_list(
    "войн війн war операци операці спецоп operation вторжен вторгн invasion конфликт конфлікт",
    "conflict пандем pandemic эпидем епідем epidemic outbreak блокад осад облог siege боев боїв",
    "fighting кампани кампані campaign",
)
_PAPERS = word_list(
    "приказ указ решени рішенн постанов закон письм лист наказ розпоряд распоряж заяв договор",
    "договір угод соглашени отчет звіт сообщени повідомл",
)
_NEAR_PAPER = 5
_DATING = frozenset({"від", "от"})
"""'рішення від вівторка': of which day it is; 'від вівторка' at the beginning is since when."""

_PARTS = {
    **dict.fromkeys(("middle", "середины", "середини"), 6),
    **dict.fromkeys(("end", "конца", "кінця"), 12),
}
"""The parts of a year and the month in which they begin."""

_NEAR_RECORD = 3
_RECORDS = word_set(
    "highest lowest biggest largest smallest worst best fewest strongest deadliest heaviest",
    "hottest coldest warmest longest fastest",
)
_RECORD_STEMS = word_list(
    "максимум минимум мінімум рекорд найвищ найниж найбільш наймен найгірш найкращ наибольш",
    "наименьш крупнейш худш",
)
_FARTHEST_DATE = 10
"""How far behind 'since' its date may stand: 'since the Treaty was signed in 1994'."""


def since_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'since 2009', 'since the start of the war', 'с 24 февраля', 'від початку вторгнення'."""
    if _is_of_record(words, at):
        return None
    here = at + 1
    while text_at(words, here) in {"the", "early", "late", "mid", "-", "about", "самого"}:
        here += 1
    here += text_at(words, here) in LAST and text_at(words, here + 1) in _NAMED
    here = _past_part(words, here)
    if text_at(words, here) in _STARTS:
        return _from_start(words, at, here, said_on)
    if _dates_a_paper(words, at):
        return None
    day = _since_day(words, at, here, said_on) or _weekday_at(words, at, here, said_on)
    if day is not None or words[at].text != "since":
        return day
    return _since_event(words, at, here, said_on)


def _dates_a_paper(words: list[Word], at: int) -> bool:
    """'приказом от 3 мая', 'рішенням ради від 3 травня': of which day it is."""
    near = texts_in(words, at - _NEAR_PAPER, at)
    return words[at].text in _DATING and any(text.startswith(_PAPERS) for text in near)


def _is_of_record(words: list[Word], at: int) -> bool:
    """'the highest since 1998', 'максимум с 1998 года': since when none was higher."""
    near = texts_in(words, at - _NEAR_RECORD, at)
    return any(text in _RECORDS or text.startswith(_RECORD_STEMS) for text in near)


def _since_day(words: list[Word], at: int, here: int, said_on: date | None) -> When | None:
    """'since 2009', 'с 24 февраля'; None where no date stands there."""
    day = dated_at(words, here, cyrillic=not words[at].text.isascii())
    if day is None and said_on is not None and said_on.year > 1:
        day = begun_at(words, here, said_on)
    if day is None:
        return None
    day = _in_part(day, words, here)
    start = day.first(said_on)
    # The first day of a month is kept for one that nobody gave, and the label says so.
    event = "" if start and (day.day or not day.month) else replace(day, year=None).label
    return When(Period(PeriodKind.CUMULATIVE, start=start, event=event), at, day.end)


def after_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'after 24 February', 'после 2014 года'; 'three days after 24 February' is one day."""
    return None if text_at(words, at - 1) in TIME else _since_day(words, at, at + 1, said_on)


def over_course_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'за время операции', 'за час війни', 'over the course of the war': since it began."""
    del said_on
    here = at + 1
    while text_at(words, here) in _WHOLE:
        here += 1
    if text_at(words, here) not in _COURSES:
        return None
    here += 1
    while text_at(words, here) in {"of", "the"}:
        here += 1
    if not text_at(words, here).startswith(_GOING_ON):
        return None
    return When(Period(PeriodKind.CUMULATIVE), at, here + 1)


def _weekday_at(words: list[Word], at: int, here: int, said_on: date | None) -> When | None:
    """'since Sunday', 'с понедельника'; 'с понедельника по пятницу' is a stretch of its own."""
    weekday = WEEKDAYS.get(text_at(words, here))
    if weekday is None or (at and words[at].text in _DATING) or text_at(words, here + 1) in TO:
        return None
    start = weekday_on_or_before(weekday, said_on)
    return When(Period(PeriodKind.CUMULATIVE, start=start), at, here + 1)


def _past_part(words: list[Word], at: int) -> int:
    """Past 'end of', 'кінця', 'начала' in front of a month; ``at`` itself where none follows."""
    part = text_at(words, at)
    here = at + 1 + (text_at(words, at + 1) == "of")
    if part not in _PARTS and part not in _STARTS:
        return at
    day = day_at(words, here)
    dated = day is not None or (part in _PARTS and year_at(words, here) is not None)
    return here if dated else at


def _in_part(day: Day, words: list[Word], at: int) -> Day:
    """'the end of 2021' is no January."""
    part = text_at(words, at - 2 if text_at(words, at - 1) == "of" else at - 1)
    return day if day.month is not None else replace(day, month=_PARTS.get(part))


def _from_start(words: list[Word], at: int, here: int, said_on: date | None) -> When | None:
    """Since a start: of a year that is known, or of something without a date."""
    after = here + 2 if text_at(words, here + 1) == "of" else here + 1
    year = year_at(words, after)
    if year is not None:
        period = Period(PeriodKind.CUMULATIVE, start=date(year, 1, 1))
        return When(period, at, past_year_noun(words, after + 1))
    if text_at(words, after) in {"года", "року", "year"} or text_at(words, after + 1) == "year":
        start = date(said_on.year, 1, 1) if said_on else None
        return When(
            Period(PeriodKind.CUMULATIVE, start=start, event="" if start else "year"), at, after + 1
        )
    return When(Period(PeriodKind.CUMULATIVE), at, here + 1)


def _since_event(words: list[Word], at: int, here: int, said_on: date | None) -> When | None:
    names: list[str] = []
    while here < len(words) and words[here].capital and len(names) < 3:
        names.append(words[here].text)
        here += 1
    for ahead in range(here, min(here + _FARTHEST_DATE, len(words))):
        if words[ahead].value is not None or words[ahead].text in {",", ";"}:
            break
        if text_at(words, ahead) == "in" and (day := dated_at(words, ahead + 1, cyrillic=False)):
            return When(Period(PeriodKind.CUMULATIVE, start=day.first(said_on)), at, day.end)
    return When(Period(PeriodKind.CUMULATIVE, event=" ".join(names)), at, max(here, at + 1))
