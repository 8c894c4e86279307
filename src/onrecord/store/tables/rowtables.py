"""Rows of the vocabulary in their tables, and back."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Column, Connection, Table, bindparam, select

from onrecord.model import Assertion, Row
from onrecord.rows import as_json, as_row, kind_of
from onrecord.store.database.prepared import Prepared
from onrecord.store.tables.schema import ROW_TABLES

R = TypeVar("R", bound=Row)
T = TypeVar("T")

Values = Mapping[str, Any]
"""The values of a row by the names of its columns."""

AT_ONCE = 500
"""How many ids go into one statement."""

_NAMES = {
    kind: [column.name for column in table.c if column.name not in {"seq", "body", "said"}]
    for kind, table in ROW_TABLES.items()
}


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as it lies in its table: the canonical JSON, and the event that wrote it last."""

    body: str
    seq: int


def table_of(kind: str) -> Table:
    return ROW_TABLES[kind]


def id_column(kind: str) -> Column[Any]:
    return ROW_TABLES[kind].c[f"{kind}_id"]


def columns_of(row: Row) -> dict[str, Any]:
    """The values by which statements choose this row; all of them follow from the row."""
    values = {name: getattr(row, name) for name in _NAMES[kind_of(row)]}
    if isinstance(row, Assertion):
        values["said"] = said(row)
    return values


def values_of(row: Row) -> Values:
    """All that goes into the row's table but the number of the event that writes it."""
    return {**columns_of(row), "body": as_json(row)}


def said(assertion: Assertion) -> str:
    """A hash that is the same where the same party says the same words on the same claim."""
    words = " ".join(unicodedata.normalize("NFKC", assertion.words).split())
    whole = "\x1f".join((assertion.claim_id, assertion.party_id, words))
    return sha256(whole.encode()).hexdigest()[:32]


def stored(connection: Connection, kind: str, ids: Iterable[str]) -> dict[str, Stored]:
    """The rows of one kind that are there under these ids."""
    found = {}
    for some in batches(ids, AT_ONCE):
        there = _under(kind).rows(connection, some=some)
        found.update({key: Stored(body, seq) for key, body, seq in there})
    return found


@cache
def _under(kind: str) -> Prepared:
    table, column = table_of(kind), id_column(kind)
    some: BindParameter[Any] = bindparam("some", expanding=True)
    return Prepared(select(column, table.c.body, table.c.seq).where(column.in_(some)))


def load(connection: Connection, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
    """These rows by their ids; absent ones are left out."""
    there = stored(connection, kind.__name__.lower(), ids)
    return {key: as_row(kind, one.body) for key, one in there.items()}


def insert(connection: Connection, kind: str, rows: Sequence[Values], seq: int) -> None:
    """New rows of one kind, written by this event."""
    if rows:
        connection.execute(table_of(kind).insert(), [{**row, "seq": seq} for row in rows])


def replace(connection: Connection, kind: str, rows: Sequence[Values], seq: int) -> None:
    """Rows of one kind that are there under the same ids, written anew by this event."""
    if rows:
        key = id_column(kind)
        statement = table_of(kind).update().where(key == bindparam("replaced_id"))
        values = [{**row, "seq": seq, "replaced_id": row[key.name]} for row in rows]
        for one in values:
            del one[key.name]
        connection.execute(statement, values)


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of at most this size."""
    left = iter(items)
    while some := list(islice(left, size)):
        yield some
