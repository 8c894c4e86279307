"""Figures as programs write them: read liberally, refused by line and field."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Relation
from onrecord.comparing import compare_figures
from onrecord.errors import Unreadable
from onrecord.exchange.figure_lines import figure_pair, figure_pairs_in
from onrecord.model import RUSSIAN, EventClass, PeriodKind, Qualifier, Text

WHOLE: dict[str, Any] = {
    "party": "Ministry",
    "value": 600,
    "low": 540,
    "high": 660,
    "qualifier": "about",
    "event": "killed",
    "population": "foreign fighters",
    "place": "Ukraine",
    "period": {
        "kind": "window",
        "start": "2022-03-15",
        "as_of": "2022-03-29",
        "length": 14,
        "event": None,
    },
}


def line(a: Any, b: Any) -> str:
    return json.dumps({"a": a, "b": b})


def with_period(**changes: Any) -> dict[str, Any]:
    return {**WHOLE, "period": {**WHOLE["period"], **changes}}


def test_every_key_of_a_whole_figure_is_read() -> None:
    side, _ = figure_pair(line(WHOLE, WHOLE))

    assert side.party == "Ministry"
    assert (side.figure.value, side.figure.low, side.figure.high) == (600, 540, 660)
    assert side.figure.qualifier is Qualifier.ABOUT
    assert side.figure.event is EventClass.KILLED
    assert side.figure.population == "foreign fighters"
    assert side.figure.place == "Ukraine"
    assert side.figure.period.kind is PeriodKind.WINDOW
    assert side.figure.period.start == date(2022, 3, 15)
    assert side.figure.period.as_of == date(2022, 3, 29)
    assert side.figure.period.days == 14


def test_keys_that_are_absent_or_null_are_missing_slots() -> None:
    _, side = figure_pair(line(WHOLE, {"value": 600, "event": None, "period": None}))

    assert side.party == ""
    assert side.figure.qualifier is Qualifier.EXACT
    assert side.figure.event is None
    assert side.figure.period.kind is PeriodKind.UNKNOWN


def test_an_event_may_have_a_name_for_each_language() -> None:
    names = [{"words": " siege of Sylva "}, {"words": "осада Сильвы", "language": "ru"}]
    by_language, plainly = with_period(event=names), with_period(event=" siege of Sylva ")

    a, b = figure_pair(line(by_language, plainly))

    assert a.figure.period.event == (Text("siege of Sylva"), Text("осада Сильвы", RUSSIAN))
    assert b.figure.period.event == "siege of Sylva"


@pytest.mark.parametrize(
    ("written", "days"),
    [
        (14, 14),
        (14.5, 14.5),
        ("14", 14),
        ("P14D", 14),
        ("P2W", 14),
        ("P1M", 30),
        ("P1Y", 365),
        ("PT36H", 1.5),
        ("two weeks", 14),
        ("2 weeks", 14),
        ("a month", 30),
        ("month", 30),
        ("past two weeks", 14),
        ("two-week", 14),
        ("две недели", 14),
        ("два тижні", 14),
        (None, None),
        ("", None),
    ],
)
def test_a_length_may_be_days_a_duration_or_words(written: Any, days: float | None) -> None:
    side, _ = figure_pair(line(with_period(length=written), WHOLE))

    assert side.figure.period.days == days


def test_a_month_is_the_day_of_it_that_is_nearest_to_the_other_date() -> None:
    in_april = {**WHOLE, "period": {"kind": "cumulative", "as_of": "2022-04"}}
    on_a_day = {**WHOLE, "period": {"kind": "cumulative", "as_of": "2022-04-10"}}

    a, b = figure_pair(line(in_april, on_a_day))

    assert a.figure.period.as_of == date(2022, 4, 10)
    assert compare_figures(a, b).relation is Relation.SAME


@pytest.mark.parametrize(
    ("kind", "key", "first", "last"),
    [
        ("cumulative", "as_of", "2022", date(2022, 12, 31)),
        ("cumulative", "as_of", "2022-02", date(2022, 2, 28)),
        ("cumulative", "as_of", 2022, date(2022, 12, 31)),
        ("cumulative", "start", "2022-02", date(2022, 2, 1)),
        ("cumulative", "start", "2022-02-24T10:00:00Z", date(2022, 2, 24)),
    ],
)
def test_a_partial_date_alone_is_its_last_day_or_the_first_of_a_start(
    kind: str, key: str, first: Any, last: date
) -> None:
    side, _ = figure_pair(line({**WHOLE, "period": {"kind": kind, key: first}}, {"value": 1}))

    assert getattr(side.figure.period, key) == last


@pytest.mark.parametrize("written", ["At-Most", "AT_MOST", "at most"])
def test_a_qualifier_is_read_however_its_words_are_joined(written: str) -> None:
    side, _ = figure_pair(line({"value": 180, "qualifier": written}, WHOLE))

    assert side.figure.qualifier is Qualifier.AT_MOST


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("exactly", Qualifier.EXACT),
        ("up to", Qualifier.AT_MOST),
        ("up_to", Qualifier.AT_MOST),
        ("Fewer-Than", Qualifier.LESS_THAN),
        ("nearly", Qualifier.JUST_UNDER),
        ("approximately", Qualifier.ABOUT),
        ("≥", Qualifier.AT_LEAST),
        ("не менее", Qualifier.AT_LEAST),
        ("понад", Qualifier.MORE_THAN),
    ],
)
def test_a_qualifier_may_be_any_words_that_hedge_a_number(written: str, read: Qualifier) -> None:
    side, _ = figure_pair(line({"value": 180, "qualifier": written}, WHOLE))

    assert side.figure.qualifier is read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("died", EventClass.KILLED),
        ("Injured", EventClass.WOUNDED),
        ("загинули", EventClass.KILLED),
        ("took part", EventClass.TOOK_PART),
    ],
)
def test_an_event_may_be_any_word_that_tells_of_it(written: str, read: EventClass) -> None:
    side, _ = figure_pair(line({"value": 180, "event": written}, WHOLE))

    assert side.figure.event is read


def test_an_infinite_bound_is_an_open_end() -> None:
    side, _ = figure_pair('{"a": {"low": 5, "high": Infinity}, "b": {"low": -1e999, "high": 5}}')

    assert (side.figure.low, side.figure.high) == (5, None)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "the line must be an object"),
        ('{"a": {}}', "b is missing"),
        ('{"a": 3, "b": {}}', "a must be an object"),
        (line(WHOLE, {"value": "many"}), "b.value"),
        (line(WHOLE, {"value": True}), "b.value"),
        ('{"a": {"value": 1e999}, "b": {}}', "a.value"),
        ('{"a": {"value": NaN}, "b": {}}', "a.value"),
        (line(WHOLE, {"qualifier": "somehow"}), "b.qualifier"),
        (line(WHOLE, {"event": "sank"}), "b.event"),
        (line(WHOLE, {"party": 5}), "b.party"),
        (line(with_period(kind="season"), WHOLE), "a.period.kind"),
        (line(with_period(start="2022-13"), WHOLE), "a.period.start"),
        (line(with_period(as_of="yesterday"), WHOLE), "a.period.as_of"),
        (line(with_period(as_of="0000"), WHOLE), "a.period.as_of"),
        (line(with_period(length="a while"), WHOLE), "a.period.length"),
        (line(with_period(length=-3), WHOLE), "a.period.length"),
        (line({**WHOLE, "period": 7}, WHOLE), "a.period"),
    ],
)
def test_what_does_not_fit_is_refused_by_line_and_field(text: str, named: str) -> None:
    with pytest.raises(Unreadable) as refused:
        list(figure_pairs_in(["", text], "pairs.jsonl"))

    assert str(refused.value).startswith("pairs.jsonl: line 2: ")
    assert named in str(refused.value)


keys = st.sampled_from(["a", "b", *WHOLE, *WHOLE["period"]])
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=8,
)


@given(anything, anything)
def test_whatever_is_written_is_compared_or_refused(a: Any, b: Any) -> None:
    try:
        one, other = figure_pair(line(a, b))
    except Unreadable:
        return

    assert compare_figures(one, other).relation in Relation


def test_bounds_that_are_inside_out_are_refused() -> None:
    with pytest.raises(Unreadable, match=r"b\.low must not be above b\.high"):
        figure_pair(line(WHOLE, {**WHOLE, "low": 700, "high": 600}))


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    period = {"kind": "window", "start": "2023-01-01", "as_of": "2022-12-31"}

    with pytest.raises(Unreadable, match=r"b\.period\.start must not be after b\.period\.as_of"):
        figure_pair(line(WHOLE, {**WHOLE, "period": period}))
