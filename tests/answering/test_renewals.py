"""What a party gave anew, found without comparing every two of its figures."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.answering.fakes import comparisons_in, figure, party, said

from onrecord.answering import renewals
from onrecord.answering.accounts import NOTHING_ASKED
from onrecord.asking import NoteKind, Position, Relation, Statement
from onrecord.comparing import Side, compare_figures
from onrecord.comparing.names.counting import may_be_one_count
from onrecord.comparing.numbers.intervals import interval_of
from onrecord.comparing.numbers.periods import same_event
from onrecord.comparing.numbers.rules import renewed
from onrecord.model import EventClass, Figure, Period, PeriodKind, Qualifier

MINISTRY = party("Ministry")
FIRST = date(2022, 3, 1)
KINDS = {
    Relation.UPDATED: NoteKind.LATER_FIGURE,
    Relation.UPDATED_DOWN: NoteKind.LATER_LOWER_FIGURE,
}

days = st.integers(0, 40).map(lambda n: FIRST + timedelta(days=n))
periods = st.one_of(
    st.builds(Period, st.just(PeriodKind.CUMULATIVE), as_of=st.none() | days),
    st.builds(Period, st.just(PeriodKind.EVENT), event=st.sampled_from(["strike", "flood"])),
    st.builds(Period, st.sampled_from([PeriodKind.WINDOW, PeriodKind.UNKNOWN])),
)
figures = st.builds(
    Figure,
    st.sampled_from([None, 1.0, 3.0, 20.0, 21.0]),
    st.sampled_from([None, 2.0]),
    st.none(),
    st.sampled_from([Qualifier.EXACT, Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.HUNDREDS]),
    unit=st.sampled_from(["", "day", "week", "people"]),
    population=st.sampled_from(["", "soldier"]),
    event=st.sampled_from([None, EventClass.KILLED]),
    period=periods,
)
statements = st.lists(st.tuples(days, st.lists(figures, max_size=2)), max_size=6)


def position(told: list[tuple[date, list[Figure]]]) -> Position:
    """What the ministry said, in the order said."""
    every = [
        said(MINISTRY, str(n), *given, on=on)
        for n, (on, given) in enumerate(sorted(told, key=lambda one: one[0]))
    ]
    return Position(MINISTRY, tuple(Statement(one, NOTHING_ASKED, ()) for one in every))


def two_by_two(spoken: Position) -> renewals.Given:
    """The same, told by comparing every two figures of two statements."""
    given: dict[NoteKind, tuple[Figure, Figure]] = {}
    for one, other in combinations([told.assertion for told in spoken.statements], 2):
        for a, b in product(one.figures, other.figures):
            kind = KINDS.get(_relation(Side("p", a, one.said_on), Side("p", b, other.said_on)))
            if kind and given.get(kind, (a,))[0] == a:
                given[kind] = (a, b)
    return given


def _relation(a: Side, b: Side) -> Relation | None:
    before, now = interval_of(a.figure), interval_of(b.figure)
    if before is None or now is None or not may_be_one_count(a.figure, b.figure):
        return None
    relation = compare_figures(a, b).relation
    in_order = a.said_on is not None and b.said_on is not None and a.said_on < b.said_on
    if relation is Relation.DIFFERS and same_event(a.figure.period, b.figure.period) and in_order:
        return renewed(before, now)
    return relation


@given(statements)
def test_what_was_given_anew_is_what_comparing_every_two_figures_finds(
    told: list[tuple[date, list[Figure]]],
) -> None:
    spoken = position(told)

    assert list(renewals.renewals_of(spoken, ()).items()) == list(two_by_two(spoken).items())


def test_a_foreign_figure_is_neither_renewed_nor_renews() -> None:
    counts = [figure(n, period=Period(PeriodKind.CUMULATIVE)) for n in (6, 7, 8)]
    spoken = position([(FIRST + timedelta(days=n), [one]) for n, one in enumerate(counts)])

    found = renewals.renewals_of(spoken, {counts[0]})

    assert found == {NoteKind.LATER_FIGURE: (counts[1], counts[2])}


def test_of_a_count_that_only_rises_no_pair_is_compared_that_cannot_be_noted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = comparisons_in(renewals, monkeypatch)
    running = figure(600, period=Period(PeriodKind.CUMULATIVE))
    told = [(FIRST + timedelta(days=n), [replace(running, value=600 + n)]) for n in range(40)]

    found = renewals.renewals_of(position(told), ())

    assert [given.value for given in found[NoteKind.LATER_FIGURE]] == [600, 639]
    assert len(compared) < 40
