"""The record as JSON Lines."""

import contextlib
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import Unreadable
from onrecord.exchange.lines import MOST_BYTES_A_LINE, read_lines, write_lines
from onrecord.model import (
    ClaimId,
    Curator,
    CuratorId,
    CuratorRole,
    Evidence,
    Party,
    Phrasing,
    PhrasingId,
    Precision,
    Publication,
    Row,
)
from onrecord.rows import row_id
from onrecord.starter import starter_record

PHRASING = {
    "row": "phrasing",
    "phrasing_id": "h-1",
    "claim_id": "c-1",
    "text": "x",
    "language": "en",
}


def lines(*values: object) -> io.BytesIO:
    return io.BytesIO(b"".join(json.dumps(value).encode() + b"\n" for value in values))


def test_what_is_written_is_read_back_equal() -> None:
    rows = starter_rows()

    stream = io.BytesIO()
    write_lines(rows, stream)
    stream.seek(0)

    assert [row for _, row in read_lines(stream)] == rows


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_text_survives_the_round_trip(text: str) -> None:
    row = Phrasing(PhrasingId("h-1"), ClaimId("c-1"), f"{text}x", "en")

    stream = io.BytesIO()
    write_lines([row], stream)
    stream.seek(0)

    assert [read for _, read in read_lines(stream)] == [row]


def test_curators_are_not_exported() -> None:
    stream = io.BytesIO()

    written = write_lines([Curator(CuratorId("k-1"), "Ann", CuratorRole.ADMIN)], stream)

    assert written == 0
    assert b"Ann" not in stream.getvalue()


def test_blank_lines_and_a_byte_order_mark_are_passed_over() -> None:
    stream = io.BytesIO(b"\xef\xbb\xbf" + json.dumps(PHRASING).encode() + b"\n\n \n")

    [(number, row)] = read_lines(stream)

    assert (number, row_id(row)) == (1, "h-1")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b"{", "line 2: is not JSON"),
        (b"[]", "line 2: an object is needed"),
        (b"\xff\xfe", "line 2: is not UTF-8 at byte 1"),
        (b'{"row": "phrasing"', "line 2: is not JSON"),
        (b'{"phrasing_id": "h-2"}', "line 2: row: is needed: one of party, publication"),
        (b'{"row": ["phrasing"]}', "line 2: row: ['phrasing'] is not one of party"),
        (b'{"row": "rumour"}', "line 2: row: 'rumour' is not one of party, publication"),
        (b'{"row": "curator", "curator_id": "k"}', "line 2: row: 'curator' is not one of party"),
        (b'{"row": "record", "version": 9}', "line 2: version: 9"),
        (b'{"row": "record", "version": true}', "line 2: version: True"),
        (json.dumps(PHRASING).encode(), "line 2: phrasing h-1: this id is used in an earlier line"),
        (json.dumps(PHRASING | {"verdict": 1}).encode(), "verdict"),
        (json.dumps(PHRASING | {"text": 5}).encode(), "text"),
        (b'{"row": "phrasing", "row": "claim"}', "row: occurs twice"),
        (b'{"row": "phrasing", "text": NaN}', "NaN is not a number"),
        (b'{"row": "phrasing", "text": ' + b"9" * 40 + b"}", "has 40 digits"),
        (b"[" * 100_000, "nested deeper"),
        (b'"' + b"x" * MOST_BYTES_A_LINE + b'"', "is longer than"),
    ],
)
def test_a_line_that_does_not_fit_is_named(line: bytes, says: str) -> None:
    stream = io.BytesIO(json.dumps(PHRASING).encode() + b"\n" + line)

    with pytest.raises(Unreadable) as refused:
        list(read_lines(stream))

    assert says in str(refused.value)


@given(st.binary(max_size=300))
def test_reading_any_bytes_gives_rows_or_says_what_is_wrong(raw: bytes) -> None:
    with contextlib.suppress(Unreadable):
        assert all(number >= 1 for number, _ in read_lines(io.BytesIO(raw)))


def test_every_quotation_mark_in_the_starter_record_stands_on_evidence() -> None:
    rows = starter_rows()
    quoted = {
        row.assertion_id: row.quoted for row in rows if isinstance(row, Evidence) and row.quoted
    }

    directs = [row for row in rows if getattr(row, "mode", None) == "direct"]

    assert directs
    assert all(row.words.rstrip(".") in quoted[row.assertion_id] for row in directs)


def starter_rows() -> list[Row]:
    with starter_record().open("rb") as stream:
        return [row for _, row in read_lines(stream)]


def test_a_date_without_a_word_on_its_precision_is_told_to_the_day() -> None:
    dated = {
        "row": "publication",
        "publication_id": "u-1",
        "outlet_id": "p-1",
        "title": "A",
        "reference": "A, p. 1",
        "published_on": "2022-01-02",
    }

    [(_, row)] = read_lines(lines(dated))

    assert isinstance(row, Publication)
    assert row.precision is Precision.DAY


@pytest.mark.parametrize(
    ("named", "read"),
    [("EN", "en"), ("en-GB", "en"), ("uk_UA", "uk"), ("RU", "ru"), ("zh-Hant", "zh-Hant")],
)
def test_a_language_that_is_read_is_known_however_it_is_written(named: str, read: str) -> None:
    name = {"words": "Порт", "language": named}
    party = {"row": "party", "party_id": "p-1", "kind": "state", "names": [name]}

    [(_, phrasing), (_, state)] = read_lines(lines({**PHRASING, "language": named}, party))

    assert isinstance(phrasing, Phrasing)
    assert isinstance(state, Party)
    assert [phrasing.language, state.names[0].language] == [read, read]
