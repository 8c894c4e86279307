"""How two figures relate: one case for each rule, and what holds for all of them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.comparing.figures import (
    JUNE,
    MARCH,
    START,
    at,
    between,
    but,
    in_event,
    killed,
    named,
    on_day,
    over,
    since_february,
)

from onrecord.asking import Relation
from onrecord.comparing import Side, compare_figures
from onrecord.model import EventClass, Figure, Period, PeriodKind, Qualifier, Slot

Q = Qualifier
R = Relation
OTHER_PARTY = "observers"

TABLE = [
    # 1: other event, population or unit
    (killed(600), but(killed(600), event=EventClass.LEFT), R.DIFFERENT_THING),
    (killed(600), but(killed(600), population="Ukrainian troops"), R.DIFFERENT_THING),
    (
        but(killed(600), population="fighters for Ukraine"),
        but(killed(600), population="fighters for Moscow"),
        R.DIFFERENT_THING,
    ),
    (but(killed(18), unit="percent"), killed(18), R.DIFFERENT_THING),
    # 2: two single events
    (
        killed(180, period=in_event("strike on Yavoriv")),
        killed(180, period=in_event("strike on Zhytomyr")),
        R.DIFFERENT_THING,
    ),
    (
        killed(180, period=in_event("strike A")),
        killed(180, period=in_event("strike B")),
        R.DIFFERENT_THING,
    ),
    (
        killed(180, period=in_event("A")),
        killed(180, period=named("B"), party=OTHER_PARTY),
        R.DIFFERENT_THING,
    ),
    (killed(180, period=in_event("A")), killed(180, period=in_event("B")), R.DIFFERENT_THING),
    (
        killed(180, period=in_event("strike on Yavoriv")),
        killed(180, period=in_event("the Yavoriv strike"), party=OTHER_PARTY),
        R.SAME,
    ),
    (
        killed(180, period=named("siege of Sylva", ru="осада Сильвы")),
        killed(180, period=named(ru="осада города Сильва", uk="облога Сільви"), party=OTHER_PARTY),
        R.SAME,
    ),
    (
        killed(180, period=named("siege of Sylva", ru="осада Сильвы")),
        killed(180, period=named(uk="облога Тростянця", ru="осада Тростянца"), party=OTHER_PARTY),
        R.DIFFERENT_THING,
    ),
    (
        killed(180, period=named("siege of Sylva", ru="осада Сильвы")),
        killed(180, period=in_event("Sylva siege"), party=OTHER_PARTY),
        R.SAME,
    ),
    (
        killed(180, period=named("siege of Sylva")),
        killed(180, period=named("flood of Sylva", uk="siege of Sylva"), party=OTHER_PARTY),
        R.SAME,
    ),
    (
        killed(180, period=in_event("", on=date(2022, 3, 13))),
        killed(180, period=in_event("", on=date(2022, 6, 1))),
        R.DIFFERENT_THING,
    ),
    (
        killed(180, period=on_day(date(2022, 3, 13))),
        killed(180, period=on_day(date(2022, 3, 17))),
        R.DIFFERENT_THING,
    ),
    (
        killed(180, period=on_day(date(2022, 3, 13))),
        killed(180, period=on_day(date(2022, 3, 14))),
        R.SAME,
    ),
    # 3: other place
    (killed(600), but(killed(600), place="Syria"), R.DIFFERENT_SCOPE),
    # 4: other period
    (killed(600), killed(600, period=over(14)), R.DIFFERENT_SCOPE),
    (killed(600, period=over(14)), killed(600, period=over(30)), R.DIFFERENT_SCOPE),
    (killed(600, period=at(JUNE)), killed(600), R.DIFFERENT_SCOPE),
    (killed(180, period=in_event("strike")), killed(180), R.DIFFERENT_SCOPE),
    (
        killed(600),
        killed(600, period=Period(PeriodKind.CUMULATIVE, date(2014, 4, 1), JUNE)),
        R.DIFFERENT_SCOPE,
    ),
    # 5: no bound
    (killed(600), killed(None, Q.RELATIVE), R.NOT_COMPARABLE),
    (killed(None, Q.VAGUE), killed(600), R.NOT_COMPARABLE),
    # 6: one party, later
    (killed(600, period=since_february(MARCH)), killed(1956), R.UPDATED),
    (killed(2600, period=since_february(MARCH)), killed(1956), R.UPDATED_DOWN),
    (
        killed(600, period=since_february(JUNE - timedelta(days=3))),
        killed(1956),
        R.UPDATED,
    ),
    # 7: other time
    (
        killed(600, period=since_february(MARCH), party=OTHER_PARTY),
        killed(1956),
        R.DIFFERENT_TIME,
    ),
    (
        killed(1956, period=since_february(MARCH), party=OTHER_PARTY),
        killed(1956),
        R.DIFFERENT_TIME,
    ),
    (killed(9, period=at(MARCH)), killed(20, period=at(JUNE)), R.DIFFERENT_TIME),
    (killed(9, period=over(14, MARCH)), killed(9, period=over(14, JUNE)), R.DIFFERENT_TIME),
    # 8: intervals that meet
    (killed(1956), killed(1956, party=OTHER_PARTY), R.SAME),
    (killed(600, Q.ABOUT), killed(600, Q.ABOUT), R.SAME),
    (killed(500, Q.AT_LEAST), killed(500, Q.AT_LEAST), R.SAME),
    (killed(600), killed(600, Q.ABOUT), R.COMPATIBLE),
    (killed(1956), killed(2000, Q.ABOUT), R.COMPATIBLE),
    (killed(1956), killed(2000, Q.JUST_UNDER), R.COMPATIBLE),
    (killed(2000), killed(2000, Q.JUST_UNDER), R.COMPATIBLE),
    (killed(600), killed(None, Q.HUNDREDS), R.COMPATIBLE),
    (killed(45), killed(None, Q.DOZENS), R.COMPATIBLE),
    (killed(2_500), killed(None, Q.THOUSANDS), R.COMPATIBLE),
    (between(100, 200), between(200, 300), R.COMPATIBLE),
    (killed(600), killed(500, Q.AT_LEAST), R.COMPATIBLE_BOUND),
    (killed(500), killed(500, Q.MORE_THAN), R.COMPATIBLE_BOUND),
    (killed(100), killed(180, Q.AT_MOST), R.COMPATIBLE_BOUND),
    (killed(500, Q.AT_MOST), killed(500, Q.AT_LEAST), R.COMPATIBLE_BOUND),
    (killed(100, Q.AT_LEAST), killed(500, Q.MORE_THAN), R.COMPATIBLE_BOUND),
    # 9: apart
    (killed(600), killed(1956), R.DIFFERS),
    (killed(600, party=OTHER_PARTY), killed(1956), R.DIFFERS),
    (killed(1956), killed(None, Q.HUNDREDS), R.DIFFERS),
    (killed(180, Q.AT_MOST), killed(500, Q.AT_LEAST), R.DIFFERS),
    (killed(500, Q.AT_MOST), killed(500, Q.MORE_THAN), R.DIFFERS),
    (killed(500, Q.LESS_THAN), killed(500, Q.AT_LEAST), R.DIFFERS),
    (between(100, 200), between(201, 300), R.DIFFERS),
    (killed(9, period=over(14)), killed(50, period=over(14)), R.DIFFERS),
]


@pytest.mark.parametrize(("a", "b", "relation"), TABLE)
def test_the_first_rule_that_fires_gives_the_relation(a: Side, b: Side, relation: Relation) -> None:
    forth, back = compare_figures(a, b), compare_figures(b, a)

    assert forth.relation is relation
    assert back.relation is relation


@pytest.mark.parametrize(
    ("a", "b", "missing"),
    [
        (killed(600), but(killed(600), event=None), Slot.EVENT),
        (killed(600), but(killed(600), population=""), Slot.POPULATION),
        (killed(600), but(killed(600), place=""), Slot.PLACE),
        (killed(600), killed(600, period=Period()), Slot.PERIOD),
        (killed(6, period=over(14)), killed(6, period=over(None)), Slot.PERIOD),
        (killed(600), killed(600, period=since_february(None)), Slot.AS_OF),
    ],
)
def test_a_missing_slot_leaves_the_relation_but_makes_it_a_perhaps(
    a: Side, b: Side, missing: Slot
) -> None:
    compared = compare_figures(a, b)

    assert compared.relation is Relation.SAME
    assert compared.missing == (missing,)
    assert compared.reason.startswith("perhaps")
    assert missing.value in compared.reason


def test_figures_with_every_slot_filled_are_no_perhaps() -> None:
    compared = compare_figures(killed(600), killed(1956))

    assert compared.missing == ()
    assert "perhaps" not in compared.reason


def test_what_is_another_thing_for_sure_is_no_perhaps() -> None:
    left = but(killed(600), event=EventClass.LEFT, place="")

    assert compare_figures(killed(600), left).missing == ()


def test_an_undated_running_count_is_as_of_the_day_it_was_given() -> None:
    in_march = replace(killed(600, period=since_february(None)), said_on=MARCH)
    in_june = replace(killed(1956, period=since_february(None)), said_on=JUNE)

    assert compare_figures(in_march, in_june).relation is Relation.UPDATED


def test_two_names_for_one_population_are_one() -> None:
    ours, theirs = killed(600), but(killed(600), population="mercenaries")

    assert compare_figures(ours, theirs).relation is Relation.SAME


def test_a_side_that_only_one_names_leaves_the_population_open() -> None:
    asked = but(killed(20_000), population="mercenaries")
    told = but(killed(20_000), population="mercenaries on Russia's side")

    compared = compare_figures(asked, told)

    assert compared.relation is Relation.SAME
    assert compared.missing == (Slot.POPULATION,)


def test_another_scope_says_whether_it_is_the_place_or_the_period() -> None:
    elsewhere = compare_figures(killed(600), but(killed(600), place="Syria"))
    before = compare_figures(killed(600), killed(600, period=over(14)))

    assert (elsewhere.apart, before.apart) == (Slot.PLACE, Slot.PERIOD)


@pytest.mark.parametrize(
    ("ours", "theirs", "relation"),
    [
        ("Kyiv", "Kiev", Relation.SAME),
        ("Lviv", "Львів", Relation.SAME),
        ("Zhytomyr region", "Zhytomyr", Relation.SAME),
        ("ukraine", "Ukraine", Relation.SAME),
        ("eastern Ukraine", "Ukraine", Relation.DIFFERENT_SCOPE),
        ("Yavoriv", "Ukraine", Relation.DIFFERENT_SCOPE),
    ],
)
def test_a_place_is_the_same_in_any_spelling(ours: str, theirs: str, relation: Relation) -> None:
    compared = compare_figures(but(killed(6), place=ours), but(killed(6), place=theirs))

    assert compared.relation is relation


def test_a_month_given_as_a_start_meets_a_day_in_it() -> None:
    by_day = killed(600)
    by_month = killed(600, period=Period(PeriodKind.CUMULATIVE, START.replace(day=1), JUNE))

    assert compare_figures(by_day, by_month).relation is Relation.SAME


def test_a_bound_from_above_is_open_below_even_where_a_zero_was_written() -> None:
    up_to_180 = but(killed(180, Q.AT_MOST), low=0.0, high=180.0)

    assert compare_figures(up_to_180, killed(35)).relation is Relation.COMPATIBLE_BOUND


@pytest.mark.parametrize(
    ("period", "named"),
    [(over(14), "window of 14 days"), (in_event("strike"), "event"), (at(JUNE), "stock")],
)
def test_the_reason_names_the_periods_that_differ(period: Period, named: str) -> None:
    reason = compare_figures(killed(600, period=period), killed(600)).reason

    assert reason == f"other period: {named} / cumulative since 2022-02-24"


@pytest.mark.parametrize("qualifier", Qualifier)
def test_bounds_that_were_given_count_more_than_the_hedge(qualifier: Qualifier) -> None:
    told = but(killed(600), low=100.0, high=900.0, qualifier=qualifier)

    compared = compare_figures(told, killed(150))

    relative = qualifier is Qualifier.RELATIVE
    assert compared.relation is (Relation.NOT_COMPARABLE if relative else Relation.COMPATIBLE)


numbers = st.one_of(st.none(), st.floats(allow_nan=True, allow_infinity=True))
dates = st.one_of(st.none(), st.dates())
names = st.one_of(st.just(""), st.text(max_size=12), st.sampled_from(["people", "%", "fighters"]))
periods = st.builds(Period, st.sampled_from(PeriodKind), dates, dates, numbers, names)
figures = st.builds(
    Figure,
    numbers,
    numbers,
    numbers,
    st.sampled_from(Qualifier),
    names,
    names,
    st.one_of(st.none(), st.sampled_from(EventClass)),
    names,
    periods,
)
sides = st.builds(Side, names, figures, dates)


@given(sides, sides)
def test_any_two_figures_relate_and_the_order_makes_no_difference(a: Side, b: Side) -> None:
    forth, back = compare_figures(a, b), compare_figures(b, a)

    assert forth.relation is back.relation
    assert forth.missing == back.missing


@given(sides)
def test_a_figure_never_differs_from_itself(side: Side) -> None:
    relation = compare_figures(side, side).relation

    assert relation in (Relation.SAME, Relation.NOT_COMPARABLE)


def test_what_parts_two_figures_is_named_on_both_sides() -> None:
    tanks = but(killed(6), unit="", population="tanks")

    found = compare_figures(tanks, but(killed(6), unit="", population="people"))

    assert found.reason == "other population: tanks / people"


@pytest.mark.parametrize(
    ("people", "relation"),
    [
        ("russian person", R.DIFFERENT_THING),
        ("ukrainian person", R.DIFFERENT_THING),
        ("georgian person", R.DIFFERS),
    ],
)
def test_those_who_fight_at_home_are_no_foreign_fighters(people: str, relation: Relation) -> None:
    at_home, foreign = but(killed(600), population=people), killed(1956, party=OTHER_PARTY)

    assert compare_figures(at_home, foreign).relation is relation
