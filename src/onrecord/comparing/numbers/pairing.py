"""Which figures of two sayings count the same, and how far apart they are."""

import math
from dataclasses import replace
from functools import lru_cache
from itertools import product

from onrecord.comparing.names.counting import is_measure, same_counted
from onrecord.comparing.names.measures import alike_in_measure, in_unit_of
from onrecord.comparing.names.naming import same_name
from onrecord.comparing.names.places import same_place
from onrecord.comparing.numbers.intervals import NEAR, interval_of
from onrecord.model import Figure, PeriodKind, Qualifier

Pair = tuple[Figure, Figure]

_ROUNDED = 0.03
"""Numbers this near, as a share of the larger, are one number rounded differently."""

HEDGED = 0.07
"""How far a number may lie beyond one that is hedged in its direction: 'over 90' for 95."""

MOST_COUNTED = 24
"""Figures of a text beyond which none is looked for that another text may count."""

_UPWARDS = (Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.MORE_THAN)
_DOWNWARDS = (Qualifier.ABOUT, Qualifier.JUST_UNDER, Qualifier.AT_MOST, Qualifier.LESS_THAN)
_LONGEST_RATE = 366.0
_DUST = 1e-6
_TENS = 10
_ALL, _NEARLY_ALL = 100.0, 90.0
_FARTHEST_REST = 5
_PLAIN_SHARES = frozenset({20.0, 25.0, 33.33, 50.0, 66.67, 75.0})
_COARSE = 0.05
_LARGE = 1000


@lru_cache(maxsize=64)
def partners(one: tuple[Figure, ...], other: tuple[Figure, ...]) -> tuple[Pair, ...]:
    """The figures in pairs of one measure, each with its nearest in kind, then in number."""
    pairs = product(one[:MOST_COUNTED], other[:MOST_COUNTED])
    alike = [pair for pair in pairs if _same_measure(*pair)]
    alike.sort(key=lambda pair: (-kinship(*pair), distance(*pair)))
    chosen: list[Pair] = []
    for pair in alike:
        if not any(pair[0] is first or pair[1] is second for first, second in chosen):
            chosen.append(pair)
    return tuple(chosen)


@lru_cache(maxsize=1024)
def kinship(one: Figure, other: Figure) -> int:
    """How alike two figures are in what they count; larger is more alike."""
    happened = None if not (one.event and other.event) else one.event is other.event
    weighed = (
        (4, happened),
        (4, alike_in_measure(one.unit, other.unit) or same_name(one.unit, other.unit)),
        (3, same_counted(one, other)),
        (1, same_place(one.place, other.place)),
        (1, interval_of(one) is not None and interval_of(other) is not None),
    )
    return sum(weight if same else -weight for weight, same in weighed if same is not None)


def _same_measure(one: Figure, other: Figure) -> bool:
    """Whether both are counts, or both are measured alike: percent, dollars, days."""
    if _is_bare(one) or _is_bare(other):
        return True
    if is_measure(one.unit) or is_measure(other.unit):
        alike = alike_in_measure(one.unit, other.unit)
        return alike or same_name(one.unit, other.unit) is True
    return True


def _is_bare(figure: Figure) -> bool:
    """Whether a number tells nothing of what it counts, so that it may count anything.

    Small whole ones may be scores, ages or places in a list.
    """
    large = figure.value is not None and (figure.value >= _LARGE or figure.value % 1 != 0)
    return large and not (figure.unit or figure.population or figure.event)


def distance(one: Figure, other: Figure) -> float:
    """How many times larger one number is, as a logarithm; infinite where a number is missing."""
    first, second = _number(one), _number(in_unit_of(other, one))
    if first is None or second is None:
        return math.inf
    if first <= 0 or second <= 0:
        return 0.0 if first == second else math.inf
    return abs(math.log(first) - math.log(second) + _rate(one, other))


def agree(one: Figure, other: Figure) -> bool:
    """Whether people would call two numbers the same, given rounding and hedges."""
    other = _at_rate_of(in_unit_of(other, one), one)
    if one.value is None or other.value is None:
        first, second = interval_of(one), interval_of(other)
        return first is None or second is None or first.meets(second)
    if one.value == other.value:
        return True
    if one.unit == other.unit == "rank":
        return False  # The 49th is not the 50th, however near.
    lower, higher = (one, other) if one.value < other.value else (other, one)
    return _are_near(lower, higher, min(one.value, other.value), max(one.value, other.value))


def _are_near(lower: Figure, higher: Figure, low: float, high: float) -> bool:
    """Whether two numbers are one, rounded or hedged differently."""
    apart = (high - low) / max(abs(low), abs(high))
    coarse = apart < _COARSE and any(map(_is_coarse, (low, high)))
    if coarse or (_is_over_tens(lower) and high - low < _TENS):
        return True
    if lower.unit == higher.unit == "percent" and _are_of_all(low, high):
        return False
    if _is_over_share(lower) and high - low < _TENS / 2:
        return True
    return apart <= _allowed(lower, higher) + _DUST


def _allowed(lower: Figure, higher: Figure) -> float:
    """How far apart the numbers may lie; farther where one of them is hedged towards the other."""
    both = lower.qualifier is higher.qualifier and lower.qualifier is not Qualifier.ABOUT
    hedged = lower if lower.qualifier in _UPWARDS else higher
    if both or (hedged is higher and higher.qualifier not in _DOWNWARDS):
        return _ROUNDED
    rough = any(map(_is_third, (lower, higher))) or _is_coarse(hedged.value or 0.0)
    return NEAR if rough else HEDGED


def _are_of_all(low: float, high: float) -> bool:
    """Whether two shares of nearly all leave very different rests: 99.98 percent and 99."""
    return _NEARLY_ALL < low < high < _ALL and _FARTHEST_REST * (_ALL - high) < _ALL - low


def _is_over_share(figure: Figure) -> bool:
    """'more than one in four', 'over a third': on the way to the next plain share."""
    over = figure.qualifier in {Qualifier.MORE_THAN, Qualifier.AT_LEAST}
    return over and figure.unit == "percent" and round(figure.value or 0.0, 2) in _PLAIN_SHARES


def _is_over_tens(figure: Figure) -> bool:
    """'more than nine in ten', 'over 80 percent': on the way to the next ten."""
    over = figure.qualifier in {Qualifier.MORE_THAN, Qualifier.AT_LEAST}
    return over and figure.unit == "percent" and figure.value in range(50, 100, _TENS)


def _is_third(figure: Figure) -> bool:
    """Whether a share is a third or two: nobody means those to the percentage point."""
    return figure.unit == "percent" and round(figure.value or 0.0, 2) in {33.33, 66.67}


def _is_coarse(value: float) -> bool:
    """Whether a large number has a single significant digit: 'two million', '40,000'."""
    return value >= _LARGE and not f"{value:.15g}".rstrip("0")[1:]


def _number(figure: Figure) -> float | None:
    if figure.value is not None:
        return figure.value
    interval = interval_of(figure)
    return interval.middle if interval else None


def _at_rate_of(figure: Figure, other: Figure) -> Figure:
    """'$200 a month' as '$2,400 a year', where the other is told by the year."""
    rate = _rate(other, figure)
    if not rate or figure.value is None:
        return figure
    return replace(figure, value=figure.value * math.exp(-rate), low=None, high=None)


def _rate(one: Figure, other: Figure) -> float:
    """What brings 'a day' and 'a year' to one length; nothing where no rate is meant."""
    first, second = one.period, other.period
    if one.unit == "percent" or not first.days or not second.days:
        return 0.0
    if {first.kind, second.kind} != {PeriodKind.WINDOW}:
        return 0.0
    rates = 0 < first.days <= _LONGEST_RATE and 0 < second.days <= _LONGEST_RATE
    return math.log(second.days) - math.log(first.days) if rates else 0.0
