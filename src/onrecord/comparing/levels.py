"""Prices and rates stand at so much on a day, and from it on; no single event, and no sum."""

import re
from dataclasses import replace

from onrecord.comparing.saying import Saying
from onrecord.figures.changing import moves_in
from onrecord.figures.words.units import CURRENCIES
from onrecord.model import Figure, Period, PeriodKind
from onrecord.text import fold

_STANDING = re.compile(
    r"\b(?:price|priced|costs|rate|fare|tariff|wage|salary|pension|trad(?:ed|ing|es) at"
    r"|closed at|opened at|цен|стоил|стоит|стоят|стоить|курс|котир|торгу|ставк|тариф|зарплат|оклад"
    r"|пенси|full\b|level|заполнен|уровень|рівень|заповнен|ціна|ціни|ціну|коштува|кошту|вартіст|міжбанк)"
)
_UNITS = CURRENCIES | {"percent"}


def as_levels(a: Saying, b: Saying) -> tuple[Saying, Saying]:
    """Both sayings, what a price or a rate stands at as of its day, where both tell of one."""
    if not all(_STANDING.search(fold(one.text)) for one in (a, b)):
        return a, b
    return _standing(a, b), _standing(b, a)


def _standing(saying: Saying, other: Saying) -> Saying:
    by = moves_in(saying.text).by
    figures = (
        _as_of_day(figure, other) if figure.value not in by else figure for figure in saying.figures
    )
    return replace(saying, figures=tuple(figures))


def _as_of_day(figure: Figure, other: Saying) -> Figure:
    """The level as of the day on which it was reached; where that lies in the other's month, open.

    'The fare is 8 hryvnias since July', 'in July it became 8 hryvnias'.
    """
    period = figure.period
    day = period.start or period.as_of
    if figure.unit not in _UNITS or day is None or not _is_of_a_day(period):
        return figure
    if any(_holds(one.period, period) for one in other.figures):
        return replace(figure, period=Period())
    return replace(figure, period=Period(PeriodKind.STOCK, as_of=day))


def _is_of_a_day(period: Period) -> bool:
    """Whether it is of one day, or runs since one."""
    since = period.kind is PeriodKind.CUMULATIVE and period.start is not None
    return period.kind is PeriodKind.EVENT or since


def _holds(window: Period, period: Period) -> bool:
    first, day = window.start, period.start or period.as_of
    if window.kind is not PeriodKind.WINDOW or first is None or day is None:
        return False
    return first <= day <= (window.as_of or day)
