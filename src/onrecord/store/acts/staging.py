"""The rows of a file, prepared beside the record until all of them were read.

Who imports holds the record against all others while it is written: not while a file is read, which
takes several times as long, and a bot that keeps its updates there would keep none of them.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import Any

from onrecord.errors import OnRecordError, Refused, Unreadable
from onrecord.model import Curator, Row
from onrecord.rows import kind_of, row_id
from onrecord.store.acts.admitting import admissible
from onrecord.store.acts.incoming import acceptable
from onrecord.store.acts.references import Reference, references
from onrecord.store.tables.rowtables import batches, values_of

Key = tuple[str, str]
"""A row by kind and id."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A row to be imported: its line, its columns, and the rows that it names."""

    line: int
    kind: str
    identity: str
    values: Mapping[str, Any]
    named: tuple[Reference, ...]

    @property
    def key(self) -> Key:
        return self.kind, self.identity

    @property
    def body(self) -> str:
        return str(self.values["body"])


@contextmanager
def staged(
    numbered: Iterable[tuple[int, Row]], at_once: int
) -> Iterator[Iterator[dict[Key, Coming]]]:
    """The rows in their order, so many at once, each fit to stand on record and met once in them.

    Raises Unreadable, Refused or NoPlace naming the line; nothing is yielded then.
    """
    with TemporaryFile() as file:
        for some in batches(numbered, at_once):
            rows = _by_key(some)
            file.write(json.dumps([_plain(one) for one in rows.values()]).encode() + b"\n")
        file.seek(0)
        yield ({one.key: one for one in map(_coming, json.loads(line))} for line in file)


def twice(one: Coming) -> OnRecordError:
    return Unreadable(
        f"line {one.line}: {one.kind} {one.identity}: {one.kind}_id: "
        "is in the file twice, with other content"
    )


def _by_key(numbered: Iterable[tuple[int, Row]]) -> dict[Key, Coming]:
    rows: dict[Key, Coming] = {}
    for line, row in numbered:
        _admit(line, row)
        one = Coming(line, kind_of(row), row_id(row), values_of(row), references(row))
        if rows.setdefault(one.key, one).body != one.body:
            raise twice(one)
    return rows


def _admit(line: int, row: Row) -> None:
    if isinstance(row, Curator):
        raise Unreadable(
            f"line {line}: curator {row.curator_id}: curators are enrolled with "
            "`onrecord curator add`, never imported"
        )
    try:
        admissible(row)
        acceptable(row)
    except (Unreadable, Refused) as wrong:
        raise type(wrong)(f"line {line}: {wrong}") from None


def _plain(one: Coming) -> list[Any]:
    named = [(other.field, other.kind, other.named) for other in one.named]
    return [one.line, one.kind, one.identity, one.values, named]


def _coming(plain: list[Any]) -> Coming:
    line, kind, identity, values, named = plain
    return Coming(line, kind, identity, values, tuple(Reference(*other) for other in named))
