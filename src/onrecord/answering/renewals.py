"""What a party gave anew: the first figure that it renewed and the last one it gave."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

from onrecord.asking import NoteKind, Position, Relation, Statement
from onrecord.comparing import Side, compare_figures
from onrecord.comparing.names.counting import may_be_one_count
from onrecord.comparing.numbers.intervals import Interval, interval_of
from onrecord.comparing.numbers.periods import as_of, same_event
from onrecord.comparing.numbers.rules import renewed
from onrecord.model import Figure, PeriodKind

_LATER = {
    Relation.UPDATED: NoteKind.LATER_FIGURE,
    Relation.UPDATED_DOWN: NoteKind.LATER_LOWER_FIGURE,
}
_RENEWED = {PeriodKind.CUMULATIVE, PeriodKind.EVENT}
"""What is counted on: a running count, or the toll of one event."""

Given = Mapping[NoteKind, tuple[Figure, Figure]]


def renewals_of(position: Position, foreign: Collection[Figure]) -> Given:
    """By kind of note, the first figure that the party later gave anew, with the last it gave.

    ``foreign`` are figures that are not the party's to renew.
    """
    told = [_counts(statement, foreign) for statement in position.statements]
    given: dict[NoteKind, tuple[Figure, Figure]] = {}
    for a, b in _pairs(told):
        if not any(_is_open(kind, a, given) for kind in _ways(a, b)):
            continue
        kind = _LATER.get(_renewing(a, b)) if may_be_one_count(a.figure, b.figure) else None
        if kind and _is_open(kind, a, given):
            given[kind] = (a.figure, b.figure)
    return given


@dataclass(frozen=True, slots=True)
class _Count:
    """A figure that bounds a number, and the number it bounds: worked out once for all pairs."""

    side: Side
    bounds: Interval

    @property
    def figure(self) -> Figure:
        return self.side.figure


def _counts(told: Statement, foreign: Collection[Figure]) -> tuple[_Count, ...]:
    """The figures of a statement that may be given anew, or give another anew."""
    said = told.assertion
    own = (each for each in said.figures if each.period.kind in _RENEWED and each not in foreign)
    return tuple(
        _Count(Side(said.party_id, figure, said.said_on), bounds)
        for figure in own
        if (bounds := interval_of(figure)) is not None
    )


def _pairs(told: list[tuple[_Count, ...]]) -> Iterator[tuple[_Count, _Count]]:
    """Every two figures of two statements, in the order said."""
    for earlier, later in combinations(filter(None, told), 2):
        yield from product(earlier, later)


def _is_open(kind: NoteKind, a: _Count, given: Given) -> bool:
    """Whether a note of this kind may still be made, or brought up to date, by the figure."""
    return kind not in given or given[kind][0] == a.figure


def _ways(a: _Count, b: _Count) -> Collection[NoteKind]:
    """How one can renew the other going by the numbers and days alone, which most pairs end at."""
    if a.figure.unit != b.figure.unit:
        return _LATER.values()  # 'three weeks', '20 days': the numbers are of two measures.
    if a.figure.period.kind is not b.figure.period.kind or a.bounds.meets(b.bounds):
        return ()
    first, second = as_of(a.side), as_of(b.side)
    before, now = (b, a) if first and second and second < first else (a, b)
    return (_LATER[renewed(before.bounds, now.bounds)],)


def _renewing(a: _Count, b: _Count) -> Relation:
    """How a later figure renews an earlier one of a running count or of one event's toll."""
    relation = compare_figures(a.side, b.side).relation
    of_one = same_event(a.figure.period, b.figure.period)
    days = a.side.said_on, b.side.said_on
    in_order = days[0] is not None and days[1] is not None and days[0] < days[1]
    if relation is Relation.DIFFERS and of_one and in_order:
        return renewed(a.bounds, b.bounds)
    return relation
