"""The period that a number covers, of those that its sentence names."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from onrecord.figures.amounts.raw import Raw
from onrecord.figures.times.when import When
from onrecord.figures.words.events import ADD_UP
from onrecord.model import EventClass, Period, PeriodKind, Qualifier

_HAPPENS = ADD_UP | {EventClass.LEFT, EventClass.ARRIVED, EventClass.TOOK_PART}


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a sentence in their order, and at which word each starts."""

    raws: Sequence[Raw]
    starts: Sequence[int]

    @classmethod
    def of(cls, raws: Sequence[Raw]) -> Self:
        return cls(raws, [raw.start for raw in raws])

    def near(self, when: When) -> Sequence[Raw]:
        """The last ahead of a period, those in it and the first behind: no other is nearer."""
        begun, over = (bisect_left(self.starts, end) for end in (when.start, when.end))
        return self.raws[max(begun - 1, 0) : over + 1]

    def distance(self, raw: Raw, when: When) -> int:
        """How far apart in words; a number between them makes it farther."""
        low, high = min(raw.end, when.end), max(raw.start, when.start)
        between = bisect_left(self.starts, high) - bisect_left(self.starts, low)
        return max(high - low, 0) + 8 * max(between, 0)


@dataclass(frozen=True, slots=True)
class Reach:
    """A period, with what is the same for every number of its sentence.

    ``least`` is how near the nearest number stands. ``of_unit`` says that the period belongs to
    what one of them counts: '$10 an hour'.
    """

    when: When
    least: int
    of_unit: bool

    @classmethod
    def of(cls, when: When, numbers: Numbers) -> Self:
        near = numbers.near(when)
        least = min((numbers.distance(raw, when) for raw in near), default=0)
        of_unit = any(raw.start < when.start and when.end <= raw.end for raw in near)
        return cls(when, least, of_unit)

    def includes(self, raw: Raw, numbers: Numbers) -> bool:
        """Whether the period speaks of the number: '$10 an hour' says nothing of any other."""
        when = self.when
        if self.of_unit:
            return False
        if when.compared and raw.qualifier is not Qualifier.RELATIVE and raw.unit != "percent":
            return False  # '12,000 died, three times as many as in 2019'.
        if not when.rate and not when.compared:
            return True
        return numbers.distance(raw, when) == self.least


def period_of(
    raw: Raw, reaches: Sequence[Reach], numbers: Numbers, event: EventClass | None
) -> Period:
    """The period nearest to the number, with any 'as of' date of the sentence added to it."""
    spoken = [reach for reach in reaches if not reach.when.silent]
    named = [
        reach.when
        for reach in spoken
        if _names_time(reach.when.period) and reach.includes(raw, numbers)
    ]
    if any(when.period.start for when in named if when.period.kind is PeriodKind.CUMULATIVE):
        named = [when for when in named if not _is_so_far(when.period)]
    nearest = min(named, key=lambda when: numbers.distance(raw, when), default=None)
    period = nearest.period if nearest else Period()
    if period.kind is PeriodKind.STOCK and period.days == 1 and event in _HAPPENS:
        return replace(period, kind=PeriodKind.EVENT, start=period.as_of)
    if period.kind is PeriodKind.STOCK and event is EventClass.KILLED:
        return replace(period, kind=PeriodKind.CUMULATIVE)  # The dead of now are those so far.
    dated = [reach.when.period.as_of for reach in spoken if not _names_time(reach.when.period)]
    if dated and period.as_of is None:
        kind = period.kind
        if kind is PeriodKind.UNKNOWN:
            kind = PeriodKind.CUMULATIVE if event in ADD_UP else PeriodKind.STOCK
        return replace(period, kind=kind, as_of=dated[0])
    return period


def _is_so_far(period: Period) -> bool:
    """Whether the number is a sum up to now: 'so far', 'in total', with no start named."""
    return period.kind is PeriodKind.CUMULATIVE and period.start is None


def _names_time(period: Period) -> bool:
    return period.kind is not PeriodKind.UNKNOWN
