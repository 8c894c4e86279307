"""The day from which a stretch of time runs that is named by now: 'last autumn', 'last year'."""

from datetime import date, timedelta

from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.calendar import Day
from onrecord.figures.times.lengths import LAST, LAST_STEMS
from onrecord.figures.words.units import TIME

_SEASONS = {
    **dict.fromkeys(("spring", "весны", "весни"), 3),
    **dict.fromkeys(("summer", "лета", "літа"), 6),
    **dict.fromkeys(("autumn", "осени", "осені"), 9),
    **dict.fromkeys(("winter", "зимы", "зими"), 12),
}
"""The seasons and the month in which each begins."""
_SEASON = 3


def begun_at(words: list[Word], at: int, said_on: date) -> Day | None:
    """The day from which 'last autumn', 'the summer', 'прошлого года' run; None for other words."""
    text = text_at(words, at)
    last = text in LAST or text.startswith(LAST_STEMS)
    what = text_at(words, at + last)
    if what in _SEASONS or (what == "fall" and last):
        return _season(_SEASONS.get(what, _SEASONS["autumn"]), said_on, at + last + 1, over=last)
    return _length(what, said_on, at + 2) if last else None


def _season(month: int, said_on: date, end: int, *, over: bool) -> Day:
    """The latest season that began in the month, or of those that are over."""
    months = 12 * said_on.year + said_on.month - (_SEASON if over else 0)
    year, now = divmod(months - 1, 12)
    return Day(year - (now + 1 < month), month, None, end)


def _length(what: str, said_on: date, end: int) -> Day | None:
    """The last year, month or week before now."""
    days = TIME.get(what, ("", 0.0))[1]
    if days == TIME["year"][1]:
        return Day(said_on.year - 1, None, None, end)
    if days == TIME["month"][1]:
        before = said_on.replace(day=1) - timedelta(days=1)
        return Day(before.year, before.month, None, end)
    if days == TIME["week"][1]:
        before = said_on - timedelta(days=7)
        return Day(before.year, before.month, before.day, end)
    return None
