"""The figures of two sayings side by side: how far apart, and of whom, where and when they are."""

import math
import re
from dataclasses import dataclass

from onrecord.comparing.names.counting import same_counted
from onrecord.comparing.names.places import same_place
from onrecord.comparing.numbers.pairing import Pair, agree, distance, kinship, partners
from onrecord.comparing.numbers.periods import same_period
from onrecord.comparing.saying import Saying
from onrecord.comparing.subjects import Subjects
from onrecord.figures.words.populations import NO_PEOPLE, is_person
from onrecord.model import Figure, Period, PeriodKind, Qualifier

_ANYBODY = frozenset({"person", "adult", "voter", "respondent"})
_FARTHEST = math.log(30)
_UNKNOWN = math.log(4)
_CLOSE_KIN = 8
_NEAR = 0.06
_RATES = frozenset({1.0, 7.0, 30.0, 365.0, None})
_ONCE = re.compile(
    r"(?<!\w)(?:за|протягом|впродовж|в течение|(?:in|over|within) (?:a|one|the)) "
    r"(?:\w+ )?(?:сутки|добу|день|неделю|тиждень|месяц|місяць|год|рік|day|week|month|year)(?!\w)",
    re.IGNORECASE,
)
"""'за месяц', 'in one year': a stretch of its own, and no rate."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures of two sayings in pairs, those that count the same in front."""

    a: Saying
    b: Saying
    pairs: tuple[Pair, ...]

    @property
    def gaps(self) -> list[float]:
        """How far apart the numbers are, as logarithms; as far as unknown where there are none."""
        return [min(distance(*pair), _FARTHEST) for pair in self.pairs] or [_UNKNOWN]

    @property
    def near(self) -> float:
        """The share of pairs that give about the same number."""
        gaps = self.gaps
        return sum(gap < _NEAR for gap in gaps) / len(gaps)

    @property
    def kindred(self) -> float:
        """How alike the first pair is in what it counts, about -1 to 1; 0 for no pair."""
        return kinship(*self.pairs[0]) / _CLOSE_KIN if self.pairs else 0.0

    @property
    def of_people(self) -> bool:
        """Whether both count people."""
        return bool(self.pairs) and all(figure.unit == "people" for figure in self.pairs[0])

    @property
    def of_other_people(self) -> bool:
        """Whether they count two kinds of people or things, or those to whom two things befell."""
        if not self.pairs:
            return False
        one, other = self.pairs[0]
        befell = one.event and other.event and one.event is not other.event
        return (
            bool(befell) or same_counted(one, other) is False or _are_shares_of_others(one, other)
        )

    @property
    def only_on_one_side(self) -> bool:
        return bool(self.a.figures) != bool(self.b.figures)

    @property
    def in_other_units(self) -> bool:
        """Whether no unit of one is a unit of the other; 'twice as many' has none."""
        measured = [_measured(self.a.figures), _measured(self.b.figures)]
        return all(measured) and not partners(*measured)

    def elsewhere(self, subjects: Subjects) -> bool:
        """Whether they are of two places: Syrians in Jordan are not those in Lebanon."""
        here, there = (figure.place for figure in self.pairs[0]) if self.pairs else ("", "")
        own, others = subjects.one.places, subjects.other.places
        return here in own - others and there in others - own and same_place(here, there) is False

    def of_other_times(self, subjects: Subjects) -> bool:
        """Whether they cover different times: 'last month' and 'since 2001', two years."""
        if not self.pairs:
            return False
        pair = self.pairs[0]
        if subjects.of_other_years and all(map(_is_dated, pair)):
            return True
        one, other = pair
        bound = _is_bound(one.period, self.a.text) or _is_bound(other.period, self.b.text)
        return bound and not agree(one, other) and same_period(one.period, other.period) is False


def counts_of(a: Saying, b: Saying) -> Counts:
    """The figures of two sayings."""
    return Counts(a, b, partners(a.figures, b.figures))


def _are_shares_of_others(one: Figure, other: Figure) -> bool:
    """Whether they are shares of two groups, though one may be part of the other.

    '60% of Hispanics', '64% of Americans'; Americans are people, asked as such.
    """
    if not one.unit == other.unit == "percent":
        return False
    here, there = (figure.population for figure in (one, other))
    if is_person(here) and is_person(there):
        return here != there and not (_are_all(here) and _are_all(there))
    return (is_person(here) and there in NO_PEOPLE) or (is_person(there) and here in NO_PEOPLE)


def _are_all(population: str) -> bool:
    return population.rpartition(" ")[2] in _ANYBODY


def _measured(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    return tuple(figure for figure in figures if figure.qualifier is not Qualifier.RELATIVE)


def _is_dated(figure: Figure) -> bool:
    return figure.period.kind is PeriodKind.WINDOW and figure.period.start is not None


def _is_bound(period: Period, text: str) -> bool:
    """Whether a period is one stretch of time, where 'a year' and 'every day' are rates."""
    if period.kind is PeriodKind.WINDOW:
        rate = period.days in _RATES and _ONCE.search(text) is None
        return period.start is not None or not rate
    return period.kind is PeriodKind.CUMULATIVE
