"""The format that the README promises."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import pytest
from tests.answering.fakes import entry
from tests.exchange.test_contract import MINISTRY, SEARCHED, an_answer, worded
from tests.records import empty_record

from onrecord.asking import InPart, Nothing, Relation, Speaker
from onrecord.exchange.contract import answers_json
from onrecord.exchange.lines import read_lines
from onrecord.model import (
    CuratorId,
    EventClass,
    Mode,
    Part,
    PartyKind,
    PeriodKind,
    Precision,
    Qualifier,
    Stance,
    Status,
)
from onrecord.rows import KINDS, kind_of
from onrecord.store import Record

CLOSED = (
    *(PartyKind, Precision, Status, Stance, Mode, Qualifier, EventClass, PeriodKind, Part),
    *(Relation, InPart),
)
FINDINGS = {"match", "related", "nothing"}
README = Path(__file__).parents[2] / "src" / "onrecord" / "README.md"


def test_every_example_line_of_the_readme_is_read() -> None:
    kinds = [kind_of(row) for _, row in read_lines(io.BytesIO("\n".join(examples()).encode()))]

    assert list(dict.fromkeys(kinds)) == [kind for kind in KINDS if kind != "curator"]


def test_the_example_lines_of_the_readme_are_a_record(tmp_path: Path) -> None:
    with Record.open(empty_record(tmp_path)) as record:
        _header, *rows = examples()

        lines = read_lines(io.BytesIO("\n".join(rows).encode()))

        assert record.import_rows(lines, "README", CuratorId("operator")) == len(rows)


def examples() -> list[str]:
    """The lines of the table of rows."""
    return re.findall(r'\| `(\{"row".*?\})` \|$', README.read_text("utf-8"), re.MULTILINE)


def test_the_readme_shows_every_key_of_an_answer() -> None:
    shown = re.search(r'```\n(\{"version": 1,.*?)```', README.read_text("utf-8"), re.DOTALL)
    asked = replace(an_answer(), spoken_by=Speaker("Ministry"))
    taken_out = replace(asked, finding=Nothing(), withdrawn=entry([MINISTRY], []).claim)
    printed = answers_json([asked, taken_out], SEARCHED, worded)

    assert shown is not None
    assert set(keys_of(printed)) == set(re.findall(r'"(\w+)"', shown[1])) - FINDINGS


@pytest.mark.parametrize("closed", CLOSED, ids=lambda closed: closed.__name__)
def test_the_readme_lists_every_value_of_a_closed_set(closed: type[StrEnum]) -> None:
    words = set(re.findall(r"\w+", README.read_text("utf-8")))

    assert {member.value for member in closed} <= words


def keys_of(value: object) -> Iterator[str]:
    """Every key of a JSON value, however deep it lies."""
    if isinstance(value, dict):
        yield from value
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from keys_of(inner)
