"""Pairs of figures as programs write them, one pair a line, for comparing."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from onrecord.comparing import Side
from onrecord.errors import Unreadable
from onrecord.exchange.each import each_in, json_in
from onrecord.exchange.spans import Span, days_in, span
from onrecord.figures import event_of, qualifier_called
from onrecord.model import (
    ENGLISH,
    EventClass,
    Figure,
    Language,
    Period,
    PeriodKind,
    Qualifier,
    Text,
)

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class _Dates:
    """The dates of a side, as exactly as they were given."""

    start: Span | None
    as_of: Span | None


def figure_pairs_in(lines: Iterable[str], source: str) -> Iterator[tuple[Side, Side]]:
    """Each pair; blank lines are passed over. Raises Unreadable, naming source, line and field."""
    return each_in(lines, source, figure_pair)


def figure_pair(line: str) -> tuple[Side, Side]:
    """The two sides of ``{"a": F, "b": F}``. Raises Unreadable, naming the field.

    A date that is given as a month or a year is taken as the day of it that is nearest to the
    other side's: 'April' and '20 April' are no different times.
    """
    pair = _object(json_in(line), "the line")
    (a, dates_of_a), (b, dates_of_b) = _side(pair, "a"), _side(pair, "b")
    return _dated(a, dates_of_a, dates_of_b), _dated(b, dates_of_b, dates_of_a)


def _side(pair: dict[str, Any], name: str) -> tuple[Side, _Dates]:
    if pair.get(name) is None:
        raise Unreadable(f"{name} is missing")
    given = _object(pair[name], name)
    period, dates = _period(given.get("period"), f"{name}.period")
    said_on = _span(given, "said_on", name)
    side = Side(
        _text(given, "party", name),
        _figure(given, period, name),
        said_on.last if said_on else None,
    )
    return side, dates


def _figure(given: dict[str, Any], period: Period, name: str) -> Figure:
    value, low, high = (_number(given, key, name) for key in ("value", "low", "high"))
    if low is not None and high is not None and low > high:
        raise Unreadable(f"{name}.low must not be above {name}.high, not {low:g} above {high:g}")
    qualifier = _choice(Qualifier, given, "qualifier", name, qualifier_called)
    return Figure(
        value,
        low,
        high,
        qualifier or _unhedged(value, low, high),
        unit=_text(given, "unit", name),
        population=_text(given, "population", name),
        event=_choice(EventClass, given, "event", name, event_of),
        place=_text(given, "place", name),
        period=period,
    )


def _unhedged(value: float | None, low: float | None, high: float | None) -> Qualifier:
    """The qualifier of a figure that names none."""
    if value is not None:
        return Qualifier.EXACT
    return Qualifier.VAGUE if low is None and high is None else Qualifier.RANGE


def _period(given: object, name: str) -> tuple[Period, _Dates]:
    if given is None:
        return Period(), _Dates(None, None)
    if isinstance(given, str):
        given = {"kind": given}
    values = _object(given, name)
    kind = _choice(PeriodKind, values, "kind", name) or PeriodKind.UNKNOWN
    period = Period(kind, days=_length(values, name), event=_names(values, name))
    start, as_of = _span(values, "start", name), _span(values, "as_of", name)
    if start and as_of and start.first > as_of.last:
        raise Unreadable(f"{name}.start must not be after {name}.as_of")
    return period, _Dates(start, as_of)


def _names(values: dict[str, Any], name: str) -> str | tuple[Text, ...]:
    """The one name of an event, or its names by language."""
    given = values.get("event")
    if not isinstance(given, list):
        return _text(values, "event", name)
    named = [_object(each, f"{name}.event.{n}") for n, each in enumerate(given)]
    return tuple(_name(each, f"{name}.event.{n}") for n, each in enumerate(named))


def _name(given: dict[str, Any], place: str) -> Text:
    language = _text(given, "language", place)
    return Text(_text(given, "words", place), Language(language) if language else ENGLISH)


def _dated(side: Side, own: _Dates, other: _Dates) -> Side:
    period = replace(
        side.figure.period,
        start=_day(own.start, other.start, last=False),
        as_of=_day(own.as_of, other.as_of, last=True),
    )
    return replace(side, figure=replace(side.figure, period=period))


def _day(own: Span | None, other: Span | None, *, last: bool) -> date | None:
    if own is None:
        return None
    if other is not None:
        return own.nearest_to(other)
    return own.last if last else own.first


def _object(given: object, name: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise Unreadable(f"{name} must be an object, not {_shown(given)}")
    return given


def _text(values: dict[str, Any], key: str, name: str) -> str:
    given = values.get(key)
    if given is None:
        return ""
    if not isinstance(given, str):
        raise Unreadable(f"{name}.{key} must be a text or null, not {_shown(given)}")
    return given.strip()


def _number(values: dict[str, Any], key: str, name: str) -> float | None:
    """A finite number; an infinite bound is an open end."""
    given = values.get(key)
    if given is None or given == "":
        return None
    try:
        number = math.nan if isinstance(given, bool) else float(_plain(given))
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if math.isinf(number) and (key, number > 0) in (("low", False), ("high", True)):
        return None
    if not math.isfinite(number):
        raise Unreadable(f"{name}.{key} must be a finite number or null, not {_shown(given)}")
    return number


def _plain(given: Any) -> Any:
    return given.replace(",", "").replace("\u00a0", "") if isinstance(given, str) else given


def _length(values: dict[str, Any], name: str) -> float | None:
    given = values.get("length", values.get("days"))
    if given is None or given == "":
        return None
    if not isinstance(given, str):
        days = _number({"length": given}, "length", name)
    else:
        try:
            days = days_in(given)
        except Unreadable as wrong:
            raise Unreadable(f"{name}.length {wrong}") from None
    if days is not None and days < 0:
        raise Unreadable(f"{name}.length must not be negative, not {_shown(given)}")
    return days


def _span(values: dict[str, Any], key: str, name: str) -> Span | None:
    given = values.get(key)
    if given is None or given == "":
        return None
    if isinstance(given, bool) or not isinstance(given, str | int):
        raise Unreadable(f"{name}.{key} must be a date or null, not {_shown(given)}")
    try:
        return span(str(given))
    except Unreadable as wrong:
        raise Unreadable(f"{name}.{key} {wrong}") from None


def _no_other_words(_: str) -> None:
    return None


def _choice(
    kind: type[E],
    values: dict[str, Any],
    key: str,
    name: str,
    called: Callable[[str], E | None] = _no_other_words,
) -> E | None:
    """The member that is named, by its value or as people say it."""
    given = _text(values, key, name)
    if not given:
        return None
    wanted = given.casefold().replace("-", " ").replace("_", " ")
    for member in kind:
        if member.value == wanted.replace(" ", "_"):
            return member
    if (told := called(wanted)) is not None:
        return told
    known = ", ".join(member.value for member in kind)
    raise Unreadable(f"{name}.{key} must be one of {known}, not {_shown(given)}")


def _shown(given: object) -> str:
    shown = repr(given)
    return shown if len(shown) <= 40 else shown[:37] + "..."
