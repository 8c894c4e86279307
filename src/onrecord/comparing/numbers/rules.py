"""How two figures relate: an ordered list of rules, of which the first that fires decides.

The rules, in their order; all are symmetric in the two figures:

====  ==========================================================  ==================
rule  fires when                                                  relation
====  ==========================================================  ==================
1     both name what happened, who is counted or the unit,        different_thing
      and these are not the same
2     both are single events, and not the same event              different_thing
3     both name a place, and it is not the same                   different_scope
4     the kinds of period, window lengths or starts differ        different_scope
5     a side has no bound: a relative or vague amount             not_comparable
6     one party, cumulative, one of them later, intervals apart   updated, updated_down
7     the dates they are as of lie more than 7 days apart         different_time
8     the intervals meet                                          same, compatible,
                                                                  compatible_bound
9     nothing of the above                                        differs
====  ==========================================================  ==================

``updated`` says that the later figure is the higher one, whichever side it stands on. ``same``
needs the same interval; ``compatible_bound`` an open end on a side. Rule 7
also holds for two windows of one length and for two stocks, where both name their dates.
A slot that only one side fills (or a period or an as-of date that either lacks) fires no rule;
under rules 6 to 9 it is named in ``missing``, and the relation is then a 'perhaps'.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from onrecord.asking import Comparison, Relation
from onrecord.comparing.names.counting import counted, same_counted, same_unit
from onrecord.comparing.names.measures import in_one_measure
from onrecord.comparing.names.naming import same_name
from onrecord.comparing.names.places import same_place
from onrecord.comparing.numbers.intervals import Interval, interval_of
from onrecord.comparing.numbers.periods import (
    as_of,
    described,
    same_event,
    same_period,
    within_days,
)
from onrecord.model import Figure, PeriodKind, Qualifier, Slot

_DAYS_APART = 7
"""Cumulative figures as of dates no further apart than this count as of one time."""

APART = (Relation.DIFFERENT_THING, Relation.DIFFERENT_SCOPE)
"""How figures relate that count two things, or one in two places or times."""

_SURE = (*APART, Relation.NOT_COMPARABLE)
"""Relations that no slot which is missing could undo."""


@dataclass(frozen=True, slots=True)
class Side:
    """A figure, who gave it and when."""

    party: str
    figure: Figure
    said_on: date | None = None


Rule = Callable[[Side, Side], tuple[Relation, str] | None]


def compare_figures(a: Side, b: Side, left_open: tuple[Slot, ...] = ()) -> Comparison:
    """The relation of two figures, the rule that gave it, and the slots that are missing.

    ``left_open`` are slots that the words around the figures leave open.
    """
    one, other = in_one_measure(a.figure, b.figure)
    a, b = replace(a, figure=one), replace(b, figure=other)
    rule, (relation, reason) = next((each, told) for each in _RULES if (told := each(a, b)))
    missing = () if relation in _SURE else _missing_slots(a, b, left_open)
    if missing:
        reason = f"perhaps: {reason}; not given: {', '.join(missing)}"
    return Comparison(relation, reason, missing, _PARTED_BY.get(rule))


def _missing_slots(a: Side, b: Side, left_open: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots without which it stays open whether both figures count the same."""
    one, other = a.figure, b.figure
    absent = {
        Slot.UNIT: bool(one.unit) != bool(other.unit),
        Slot.EVENT: bool(one.event) != bool(other.event),
        Slot.POPULATION: bool(counted(one) or counted(other)) and same_counted(one, other) is None,
        Slot.PLACE: bool(one.place) != bool(other.place),
        Slot.PERIOD: same_period(one.period, other.period) is None,
        Slot.AS_OF: _running(one, other) and None in (as_of(a), as_of(b)),
    }
    return tuple(slot for slot, is_absent in absent.items() if is_absent or slot in left_open)


def _running(one: Figure, other: Figure) -> bool:
    kinds = {one.period.kind, other.period.kind}
    return len(kinds) == 1 and kinds <= {PeriodKind.CUMULATIVE, PeriodKind.STOCK}


def _other_thing(a: Side, b: Side) -> tuple[Relation, str] | None:
    one, other = a.figure, b.figure
    if one.event and other.event and one.event is not other.event:
        return Relation.DIFFERENT_THING, f"other event: {one.event} / {other.event}"
    if same_counted(one, other) is False:
        parted = " / ".join(counted(side) or side.population or side.unit for side in (one, other))
        return Relation.DIFFERENT_THING, f"other population: {parted}"
    if same_unit(one, other) is False:
        return Relation.DIFFERENT_THING, f"other unit: {one.unit} / {other.unit}"
    return None


def _other_single_event(a: Side, b: Side) -> tuple[Relation, str] | None:
    if same_event(a.figure.period, b.figure.period) is False:
        return Relation.DIFFERENT_THING, "another single event"
    return None


def _other_place(a: Side, b: Side) -> tuple[Relation, str] | None:
    if same_place(a.figure.place, b.figure.place) is False:
        return Relation.DIFFERENT_SCOPE, f"other place: {a.figure.place} / {b.figure.place}"
    return None


def _other_period(a: Side, b: Side) -> tuple[Relation, str] | None:
    if same_period(a.figure.period, b.figure.period) is False:
        spans = f"{described(a.figure.period)} / {described(b.figure.period)}"
        return Relation.DIFFERENT_SCOPE, f"other period: {spans}"
    return None


def _no_bound(a: Side, b: Side) -> tuple[Relation, str] | None:
    if interval_of(a.figure) is None or interval_of(b.figure) is None:
        return Relation.NOT_COMPARABLE, "no number on a side"
    return None


def _updated(a: Side, b: Side) -> tuple[Relation, str] | None:
    earlier, later = _in_order(a, b)
    if earlier is None or later is None or same_name(a.party, b.party) is not True:
        return None
    first, second = interval_of(earlier.figure), interval_of(later.figure)
    if first is None or second is None or first.meets(second):
        return None
    relation = renewed(first, second)
    way = "higher" if relation is Relation.UPDATED else "lower"
    return relation, f"same party, later and {way} figure"


def renewed(before: Interval, now: Interval) -> Relation:
    """How a later figure of one party, apart from the earlier, renews it: up or down."""
    return Relation.UPDATED if now.low >= before.high else Relation.UPDATED_DOWN


def _other_time(a: Side, b: Side) -> tuple[Relation, str] | None:
    if within_days(as_of(a), as_of(b), _DAYS_APART) is False:
        return Relation.DIFFERENT_TIME, f"as of dates more than {_DAYS_APART} days apart"
    return None


def _meeting(a: Side, b: Side) -> tuple[Relation, str] | None:
    one, other = interval_of(a.figure), interval_of(b.figure)
    if one is None or other is None:
        return None
    if not one.meets(other) and not _rounded(a.figure, b.figure):
        return None
    alike = one.is_like(other) and not _is_range_of(a.figure, b.figure)
    if alike or _same_words(a.figure, b.figure) or _rounded(a.figure, b.figure):
        return Relation.SAME, "same figure"
    if one.one_sided or other.one_sided:
        return Relation.COMPATIBLE_BOUND, "within a bound that is open on one side"
    return Relation.COMPATIBLE, "the ranges meet"


def _is_range_of(one: Figure, other: Figure) -> bool:
    """Whether a range happens to be what 'about' leaves open: '90 to 110', 'about 100'."""
    return {one.qualifier, other.qualifier} == {Qualifier.RANGE, Qualifier.ABOUT}


def _same_words(one: Figure, other: Figure) -> bool:
    """Whether both give the same number under the same hedge, whatever bounds were stored."""
    return one.value is not None and (one.value, one.qualifier) == (other.value, other.qualifier)


def _rounded(one: Figure, other: Figure) -> bool:
    """Whether one share is the other with fewer decimals: 'two thirds', '66.7 percent'."""
    if one.value is None or other.value is None or one.qualifier is not other.qualifier:
        return False
    decimals = min(_decimals(one.value), _decimals(other.value))
    return one.unit == other.unit == "percent" and math.isclose(
        one.value, other.value, rel_tol=0, abs_tol=0.5 * 10**-decimals
    )


def _decimals(value: float) -> int:
    return len(f"{value:.4f}".rstrip("0").partition(".")[2])


def _apart(a: Side, b: Side) -> tuple[Relation, str] | None:
    del a, b
    return Relation.DIFFERS, "the ranges do not meet"


_RULES: tuple[Rule, ...] = (
    _other_thing,
    _other_single_event,
    _other_place,
    _other_period,
    _no_bound,
    _updated,
    _other_time,
    _meeting,
    _apart,
)
_PARTED_BY: dict[Rule, Slot] = {_other_place: Slot.PLACE, _other_period: Slot.PERIOD}
"""The slot that a rule finds different."""


def _in_order(a: Side, b: Side) -> tuple[Side, Side] | tuple[None, None]:
    """Both sides by time where both are cumulative and dated differently."""
    kinds = {a.figure.period.kind, b.figure.period.kind}
    first, second = as_of(a), as_of(b)
    if kinds != {PeriodKind.CUMULATIVE} or first is None or second is None or first == second:
        return None, None
    return (a, b) if first < second else (b, a)
