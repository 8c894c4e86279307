"""What a hedged number leaves open, as an interval on the number line."""

import math
from dataclasses import dataclass

from onrecord.model import Figure, Qualifier

NEAR = 0.10
"""How far 'about' reaches to either side, and 'just under' downwards."""

_DUST = 1e-12
"""What binary fractions add to a number, as a share of it: 0.1 and 0.2 make a little over 0.3."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers that a hedged number allows; an end may be open, or excluded itself."""

    low: float
    high: float
    without_low: bool = False
    without_high: bool = False

    def meets(self, other: "Interval") -> bool:
        """Whether some number lies in both; touching ends count.

        They do not count between two open bounds: 'more than 500' and 'at most 500' are apart,
        while '500' is near enough to what people mean by 'over 500'.
        """
        return _begins_before_end(self, other) and _begins_before_end(other, self)

    def is_like(self, other: "Interval") -> bool:
        """Whether both are the same interval, but for rounding."""
        ends_left_out = (self.without_low, self.without_high)
        return (
            math.isclose(self.low, other.low)
            and math.isclose(self.high, other.high)
            and ends_left_out == (other.without_low, other.without_high)
        )

    @property
    def one_sided(self) -> bool:
        """Whether an end is open: 'at least 500', 'up to 180'."""
        return math.isinf(self.low) or math.isinf(self.high)

    @property
    def middle(self) -> float:
        """The number by which two intervals that are apart are put in order."""
        if math.isinf(self.low):
            return self.high
        return self.low if math.isinf(self.high) else (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class _Hedge:
    """How far a hedge reaches below and above its number, as shares of it."""

    down: float = 0.0
    up: float = 0.0
    without_low: bool = False
    without_high: bool = False


_HEDGES = {
    Qualifier.EXACT: _Hedge(),
    # A range whose ends are one number, or that was given by one.
    Qualifier.RANGE: _Hedge(),
    Qualifier.ABOUT: _Hedge(down=NEAR, up=NEAR),
    Qualifier.JUST_UNDER: _Hedge(down=NEAR, without_high=True),
    Qualifier.AT_LEAST: _Hedge(up=math.inf),
    Qualifier.MORE_THAN: _Hedge(up=math.inf, without_low=True),
    Qualifier.AT_MOST: _Hedge(down=math.inf),
    Qualifier.LESS_THAN: _Hedge(down=math.inf, without_high=True),
}

_AT_MOST: dict[tuple[float | None, float | None], float] = {
    (2, 9): 19,
    **{(2 * base, 10 * base - 1): 1000 * base - 1 for base in (1e6, 1e9, 1e12)},
}
"""How many a vague word may mean at most, by the bounds it is read with.

Nobody who says 'several' is wrong where there are 14, or 'millions' where there are 27 million.
"""

_CROWDS = {
    Qualifier.DOZENS: Interval(24, 99),
    Qualifier.HUNDREDS: Interval(200, 999),
    Qualifier.THOUSANDS: Interval(2_000, 9_999),
}


def interval_of(figure: Figure) -> Interval | None:
    """The interval a figure was said to lie in; None where it has no bound on either side.

    Bounds that were given count; where only a number was given, its hedge makes the bounds.
    """
    low, high, value = _finite(figure.low), _finite(figure.high), _finite(figure.value)
    if figure.qualifier is Qualifier.RELATIVE:
        return None
    if _only_a_number(low, high, value, figure.qualifier):
        number = value if value is not None else low
        return _around(number, figure) if number is not None else _crowd(figure)
    if figure.qualifier is Qualifier.VAGUE:
        high = _AT_MOST.get((low, high), high)
    return _between(low, high, figure.qualifier)


def _only_a_number(
    low: float | None, high: float | None, value: float | None, qualifier: Qualifier
) -> bool:
    if low == high:
        return low is None or qualifier is not Qualifier.VAGUE
    return qualifier is Qualifier.EXACT and value is not None and {low, high} <= {None, value}


def _around(value: float, figure: Figure) -> Interval | None:
    hedge = _HEDGES.get(figure.qualifier)
    if hedge is None:
        return _CROWDS.get(figure.qualifier)
    return Interval(
        value - _margin(value, hedge.down),
        value + _margin(value, hedge.up),
        hedge.without_low,
        hedge.without_high,
    )


def _margin(value: float, share: float) -> float:
    return share if math.isinf(share) else abs(value) * share


def _crowd(figure: Figure) -> Interval | None:
    """Words that bound a number without naming one: dozens, hundreds, thousands."""
    return _CROWDS.get(figure.qualifier)


def _between(low: float | None, high: float | None, qualifier: Qualifier) -> Interval:
    # Nobody counts below none: a bound from above that was written down with a zero is open.
    below_none = qualifier in (Qualifier.AT_MOST, Qualifier.LESS_THAN) and low == 0
    lower = -math.inf if low is None or below_none else low
    upper = math.inf if high is None else high
    return Interval(
        min(lower, upper),
        max(lower, upper),
        without_low=qualifier is Qualifier.MORE_THAN,
        without_high=qualifier in (Qualifier.LESS_THAN, Qualifier.JUST_UNDER),
    )


def _begins_before_end(one: Interval, other: Interval) -> bool:
    touching = math.isclose(one.low, other.high, rel_tol=_DUST)
    if touching and one.one_sided and other.one_sided:
        return not (one.without_low or other.without_high)
    return touching or one.low <= other.high


def _finite(number: float | None) -> float | None:
    return number if number is not None and math.isfinite(number) else None
