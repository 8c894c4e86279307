"""The period that a number covers, of those that its sentence names."""

from bisect import bisect_left
from dataclasses import replace

from onrecord.figures.amounts.raw import Raw
from onrecord.figures.times.when import When
from onrecord.model import EventClass, Period, PeriodKind, Qualifier

ADD_UP = frozenset({EventClass.KILLED, EventClass.WOUNDED, EventClass.CAPTURED, EventClass.MISSING})
"""Events whose counts grow to a toll."""

_HAPPENS = ADD_UP | {EventClass.LEFT, EventClass.ARRIVED, EventClass.TOOK_PART}


def period_of(raw: Raw, whens: list[When], raws: list[Raw], event: EventClass | None) -> Period:
    """The period nearest to the number, with any 'as of' date of the sentence added to it."""
    spoken = [when for when in whens if not when.silent]
    named = [when for when in spoken if _names_time(when.period) and _speaks_of(when, raw, raws)]
    if any(when.period.start for when in named if when.period.kind is PeriodKind.CUMULATIVE):
        named = [when for when in named if not _is_so_far(when.period)]
    nearest = min(named, key=lambda when: _distance(raw, when, raws), default=None)
    period = nearest.period if nearest else Period()
    if period.kind is PeriodKind.STOCK and period.days == 1 and event in _HAPPENS:
        return replace(period, kind=PeriodKind.EVENT, start=period.as_of)
    dated = [when.period.as_of for when in spoken if not _names_time(when.period)]
    if dated and period.as_of is None:
        kind = period.kind
        if kind is PeriodKind.UNKNOWN:
            kind = PeriodKind.CUMULATIVE if event in ADD_UP else PeriodKind.STOCK
        return replace(period, kind=kind, as_of=dated[0])
    if period.kind is PeriodKind.UNKNOWN and event is EventClass.PRESENT:
        return replace(period, kind=PeriodKind.STOCK)
    return period


def _speaks_of(when: When, raw: Raw, raws: list[Raw]) -> bool:
    """Whether a period speaks of the number: '$10 an hour' says nothing of other numbers."""
    near = _near(when, raws)
    if any(other.start < when.start and when.end <= other.end for other in near):
        return False  # Of the unit.
    if when.compared and raw.qualifier is not Qualifier.RELATIVE and raw.unit != "percent":
        return False  # '12,000 died, three times as many as in 2019'.
    if not when.rate and not when.compared:
        return True
    return _distance(raw, when, raws) == min(_distance(one, when, raws) for one in near)


def _is_so_far(period: Period) -> bool:
    """Whether the number is a sum up to now: 'so far', 'in total', with no start named."""
    return period.kind is PeriodKind.CUMULATIVE and period.start is None


def _names_time(period: Period) -> bool:
    return period.kind is not PeriodKind.UNKNOWN


def _distance(raw: Raw, when: When, raws: list[Raw]) -> int:
    """How far apart in words; a number between them makes it farther."""
    low, high = min(raw.end, when.end), max(raw.start, when.start)
    between = bisect_left(raws, high, key=_start) - bisect_left(raws, low, key=_start)
    return max(high - low, 0) + 8 * max(between, 0)


def _near(when: When, raws: list[Raw]) -> list[Raw]:
    """The last number ahead of a period, those in it and the first behind: no other is nearer."""
    begun, over = (bisect_left(raws, end, key=_start) for end in (when.start, when.end))
    return raws[max(begun - 1, 0) : over + 1]


def _start(raw: Raw) -> int:
    return raw.start
