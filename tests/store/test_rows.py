"""A row has one canonical form, and comes back from it as it was."""

import json
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rows import assertion, claim, figure, party, phrasing

from onrecord.errors import Unreadable
from onrecord.model import Figure, Party, Row
from onrecord.rows import KINDS, as_json, as_row, check, from_json, kind_of, read, row_id

FINITE = st.floats(allow_nan=False, allow_infinity=False)
st.register_type_strategy(float, FINITE)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_name_and_an_id(kind: str) -> None:
    assert KINDS[kind].__name__.lower() == kind
    assert f"{kind}_id" in get_type_hints(KINDS[kind])


@given(st.one_of([st.from_type(kind) for kind in KINDS.values()]))
def test_a_row_comes_back_from_its_form(row: Row) -> None:
    form = as_json(row)

    again = from_json(kind_of(row), form)

    assert again == row
    assert as_json(again) == form


@given(st.one_of([st.from_type(kind) for kind in KINDS.values()]))
def test_the_form_is_sorted_dense_and_without_defaults(row: Row) -> None:
    form = as_json(row)

    fields = json.loads(form)
    assert form == json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert row_id(row) == fields[f"{kind_of(row)}_id"]


def test_defaults_are_left_out_so_that_new_fields_change_no_hash() -> None:
    assert as_json(phrasing("f-1", "слова")) == (
        '{"claim_id":"c-1","language":"en","phrasing_id":"f-1","text":"слова"}'
    )


def fields_of(row: Row, **others: object) -> dict[str, Any]:
    return {**json.loads(as_json(row)), **others}


def with_event(event: object) -> dict[str, Any]:
    """A statement that counts three in this event."""
    counted = {"value": 3, "low": 3, "high": 3, "period": {"kind": "event", "event": event}}
    return fields_of(assertion(), figures=[counted])


@pytest.mark.parametrize(
    ("event", "form"),
    [
        ("siege of Sylva", '"siege of Sylva"'),
        ("--02-24", '"--02-24"'),
        (
            [{"words": "siege", "language": "en"}, {"language": "ru", "words": "осада"}],
            '[{"words":"siege"},{"language":"ru","words":"осада"}]',
        ),
    ],
)
def test_an_event_has_one_name_or_one_for_each_language(event: object, form: str) -> None:
    row = read("assertion", with_event(event))

    assert f'"period":{{"event":{form},"kind":"event"}}' in as_json(row)
    assert from_json("assertion", as_json(row)) == row


@pytest.mark.parametrize(
    ("kind", "fields", "complaint"),
    [
        ("assertion", fields_of(assertion(), verdict="x"), "assertion a-1: verdict: Unexpected"),
        ("assertion", fields_of(assertion(), stance="x"), "assertion a-1: stance: Input should"),
        ("assertion", fields_of(assertion(), said_on="2022-02-30"), "assertion a-1: said_on: "),
        ("assertion", fields_of(assertion(), said_on=1655424000), "assertion a-1: said_on: "),
        ("assertion", fields_of(assertion(), words=7), "assertion a-1: words: Input should"),
        ("assertion", fields_of(assertion(), words="\x00"), "assertion a-1: words: holds a contr"),
        ("assertion", fields_of(assertion(), words="\ud800"), "assertion a-1: the whole row: hol"),
        (
            "assertion",
            fields_of(assertion(), figures=[{"value": float("nan"), "low": 1, "high": 1}]),
            "assertion a-1: figures.0.value: Input should be a finite number",
        ),
        (
            "assertion",
            with_event(7),
            "assertion a-1: figures.0.period.event: Input should be a valid string",
        ),
        (
            "assertion",
            with_event([{"words": "siege"}, {"word": "осада"}]),
            "assertion a-1: figures.0.period.event.1.words: Field required",
        ),
        ("assertion", with_event([]), "assertion a-1: figures.0.period.event: is empty"),
        (
            "assertion",
            with_event([{"words": "\u200b"}]),
            "assertion a-1: figures.0.period.event: is empty",
        ),
        ("party", {"party_id": "p-1", "kind": "state"}, "party p-1: names: Field required"),
        ("party", fields_of(party(), names=[]), "party p-ministry: names: is empty"),
        ("phrasing", fields_of(phrasing("f 1", "x")), "phrasing 'f 1': phrasing_id: 1 to 64"),
        ("phrasing", fields_of(phrasing("f" * 65, "x")), "phrasing 'fff"),
        ("claim", [], "claim: "),
        ("claim", None, "claim: "),
        ("verdict", {}, "kind: 'verdict' is not one of curator, party"),
    ],
)
def test_what_is_no_row_is_named(kind: str, fields: Any, complaint: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read(kind, fields)

    assert str(refused.value).startswith(complaint)


@given(st.recursive(st.none() | st.booleans() | FINITE | st.text(), st.lists, max_leaves=5))
def test_reading_what_comes_from_outside_gives_a_row_or_one_error(value: object) -> None:
    fields = {**fields_of(claim()), "wordings": value}

    with pytest.raises(Unreadable, match="claim c-1: "):
        read("claim", fields)


def test_escaped_text_that_only_looks_like_a_control_character_is_kept() -> None:
    words = "a path \\u0000 and \\\\b\ttab\nline"

    row = read("phrasing", fields_of(phrasing("f-1", words)))

    assert row == phrasing("f-1", words)


def test_numbers_may_be_whole() -> None:
    row = read("assertion", fields_of(assertion(), figures=[{"value": 6, "low": 6, "high": None}]))

    assert row == assertion(figures=(Figure(6.0, 6.0, None),))
    assert as_row(type(row), as_json(row)) == assertion(figures=(figure(6, high=None),))


def test_half_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(Unreadable, match="phrasing f-1: the whole row: holds half"):
        check(phrasing("f-1", "\ud83d"))


def test_a_row_of_another_type_is_not_read() -> None:
    with pytest.raises(Unreadable, match="party"):
        as_row(Party, as_json(claim()))
