"""Whether the rows of the record still say what its events say.

Four things are looked at: the file itself, what acts by itself in it, the chain of events, each
with the hash of the one before, and every row as the events leave it. Whoever changes a row past
the journal is named by the first difference.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, RowMapping, select
from sqlalchemy.exc import DatabaseError

from onrecord.errors import Unreadable
from onrecord.rows import as_json, from_json
from onrecord.store.acts.chain import Chain, broken_links, hash_of, lost_guards
from onrecord.store.acts.strangers import strangers
from onrecord.store.database.engine import Database
from onrecord.store.database.soundness import any_text, damages
from onrecord.store.record import Record
from onrecord.store.tables.rowtables import columns_of
from onrecord.store.tables.schema import ROW_TABLES, event

MOST_NAMED = 1000


@dataclass(frozen=True, slots=True)
class Report:
    """What was compared, the hash of the last event, and each difference in words."""

    events: int
    rows: int
    head: int
    digest: str
    differences: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        return not self.differences


def verify(record: Record, head: str = "") -> Report:
    """Compare events with each other and rows with events, as of one moment.

    ``head`` is a digest that was the last one once: an event must still have it.
    """
    return verify_database(record.database, head)


def verify_database(database: Database, head: str = "") -> Report:
    """The same for a database that no record was opened on."""
    with database.reading() as connection:
        return report_on(connection, head)


def report_on(connection: Connection, head: str = "") -> Report:
    """The same for what this connection sees."""
    chain = Chain(head)
    with any_text(connection):
        differences = tuple(islice(_differences(connection, chain), MOST_NAMED))
    rows = sum(one.met for one in chain.rows.values())
    return Report(chain.events, rows, chain.head, chain.digest, differences)


def _differences(connection: Connection, chain: Chain) -> Iterator[str]:
    damaged = tuple(damages(connection))
    yield from damaged
    yield from lost_guards(connection)
    yield from strangers(connection)
    for part, found in _parts(connection, chain):
        try:
            yield from found
        except DatabaseError:
            if not damaged:
                raise
            yield f"{part}: cannot be read to its end"
    for (kind, identity), expected in chain.rows.items():
        if not expected.met:
            yield f"{kind} {identity}: is gone, though event {expected.seq} wrote it"


def _parts(connection: Connection, chain: Chain) -> Iterator[tuple[str, Iterator[str]]]:
    """What is compared, each with its differences, in an order in which one follows from another.

    One that a damaged page ends leaves the others to be looked at.
    """
    yield "event", broken_links(connection, chain)
    for kind in ROW_TABLES:
        yield kind, _compare(connection, kind, chain)


def _compare(connection: Connection, kind: str, chain: Chain) -> Iterator[str]:
    table = ROW_TABLES[kind]
    query = select(table).order_by(*table.primary_key.columns)
    with connection.execution_options(yield_per=1000).execute(query) as found:
        for one in found.mappings():
            identity = str(one[f"{kind}_id"])
            expected = chain.rows.get((kind, identity))
            if expected is None:
                yield f"{kind} {identity}: no event wrote this row"
                continue
            expected.met = True
            if hash_of(one["body"]) != expected.hash:
                yield _naming_fields(connection, kind, one, expected.seq)
            yield from _columns(kind, one, expected.seq)


def _columns(kind: str, one: RowMapping, seq: int) -> Iterator[str]:
    """The columns that statements choose by, against the row that they belong to."""
    identity = one[f"{kind}_id"]
    if one["seq"] != seq:
        yield f"{kind} {identity}: the number of its event is {one['seq']}, not {seq}"
    try:
        row = from_json(kind, one["body"])
        same = as_json(row) == one["body"]
    except Unreadable as wrong:
        yield f"{kind} {identity}: cannot be read: {wrong}"
        return
    if not same:
        yield f"{kind} {identity}: is not written in the canonical form"
    for name, value in columns_of(row).items():
        if one[name] != value:
            yield f"{kind} {identity}: column {name} differs from the row (event {seq})"


def _naming_fields(connection: Connection, kind: str, one: RowMapping, seq: int) -> str:
    identity = one[f"{kind}_id"]
    there, told = _fields(one["body"]), _fields(_told_by(connection, kind, identity, seq))
    differing = sorted(
        name for name in there.keys() | told.keys() if there.get(name) != told.get(name)
    )
    what = ", ".join(differing) or "its text"
    verb = "differ" if len(differing) > 1 else "differs"
    return f"{kind} {identity}: {what} {verb} from event {seq}"


def _told_by(connection: Connection, kind: str, identity: str, seq: int) -> str:
    changes = connection.scalar(select(event.c.changes).where(event.c.seq == seq)) or "[]"
    for change in json.loads(changes):
        if (change["kind"], change["row_id"]) == (kind, identity):
            return str(change["after"])
    return "{}"


def _fields(body: object) -> dict[str, Any]:
    """What the text says by field; nothing where it is none, or not even a text any more."""
    try:
        fields = json.loads(str(body))
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}
