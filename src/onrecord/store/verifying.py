"""Whether the rows of the record still say what its events say.

Three things are looked at: the file itself, the chain of events, each with the hash of the one
before, and every row as the events leave it. Whoever changes a row past the journal is named by the
first difference.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from typing import Any

from sqlalchemy import Connection, RowMapping, select, text
from sqlalchemy.exc import DatabaseError

from onrecord.errors import Unreadable
from onrecord.rows import as_json, canonical, from_json
from onrecord.store.engine import Database
from onrecord.store.journal import digest_of
from onrecord.store.record import Record
from onrecord.store.rowtables import columns_of
from onrecord.store.schema import ROW_TABLES, event
from onrecord.store.soundness import any_text, damages

MOST_NAMED = 1000
# A trigger that was replaced by a harmless one of its name is no guard: how many there are, and
# how many of them still refuse, must both be right.
_GUARDS = {
    "sqlite": (
        2,
        """SELECT count(*), count(CASE WHEN instr(sql, 'ON event BEGIN SELECT RAISE(ABORT,') > 0
                                       THEN 1 END)
             FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'""",
    ),
    "postgresql": (
        3,
        """SELECT count(*), count(CASE WHEN tgqual IS NULL AND position(
                                       'BEGIN RAISE EXCEPTION' IN prosrc) > 0 THEN 1 END)
             FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
            WHERE tgrelid = 'event'::regclass AND NOT tgisinternal AND tgenabled = 'O'""",
    ),
}


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
    told = _Told(head)
    with any_text(connection):
        differences = tuple(islice(_differences(connection, told), MOST_NAMED))
    rows = sum(one.met for one in told.rows.values())
    return Report(told.events, rows, told.head, told.digest, differences)


@dataclass(slots=True)
class _Expected:
    """A row as the events leave it: a hash of its JSON, and the event that wrote it last."""

    hash: bytes
    seq: int
    met: bool = False


@dataclass(slots=True)
class _Told:
    """What the events tell, as far as they were read, and the digest that one must have."""

    wanted: str = ""
    events: int = 0
    head: int = 0
    digest: str = ""
    rows: dict[tuple[str, str], _Expected] = field(default_factory=dict)


def _differences(connection: Connection, told: _Told) -> Iterator[str]:
    damaged = tuple(damages(connection))
    yield from damaged
    yield from _unguarded(connection)
    for part, found in _parts(connection, told):
        try:
            yield from found
        except DatabaseError:
            if not damaged:
                raise
            yield f"{part}: cannot be read to its end"
    for (kind, identity), expected in told.rows.items():
        if not expected.met:
            yield f"{kind} {identity}: is gone, though event {expected.seq} wrote it"


def _parts(connection: Connection, told: _Told) -> Iterator[tuple[str, Iterator[str]]]:
    """What is compared, each with its differences, in an order in which one follows from another.

    One that a damaged page ends leaves the others to be looked at.
    """
    yield "event", _journal(connection, told)
    for kind in ROW_TABLES:
        yield kind, _compare(connection, kind, told)


def _journal(connection: Connection, told: _Told) -> Iterator[str]:
    query = select(event).order_by(event.c.seq)
    with connection.execution_options(yield_per=4).execute(query) as found:
        for one in found.mappings():
            yield from _read(one, told)
    if told.wanted:
        yield f"no event has the digest {told.wanted}: the end of the journal was cut off"


def _unguarded(connection: Connection) -> Iterator[str]:
    wanted, query = _GUARDS[connection.dialect.name]
    there, refusing = connection.execute(text(query)).one()
    if there != wanted:
        yield f"the journal is no longer guarded: {there} of {wanted} triggers are there"
    elif refusing != wanted:
        yield f"the journal is no longer guarded: {refusing} of {wanted} triggers still refuse"


def _read(one: RowMapping, told: _Told) -> Iterator[str]:
    """Fold one event into what is told, naming what is wrong with it."""
    seq = one["seq"]
    if seq != told.head + 1:
        yield f"event {told.head + 1}: is gone; the next one is event {seq}"
    if one["previous"] != told.digest:
        yield f"event {seq}: does not follow the event before it: previous differs"
    changes = _changes(one)
    if changes is None or _digest(one, changes) != one["digest"]:
        yield f"event {seq}: its content differs from its hash"
    told.events, told.head, told.digest = told.events + 1, seq, one["digest"]
    if told.wanted == one["digest"]:
        told.wanted = ""
    for change in changes or ():
        yield from _fold(seq, change, told)


def _digest(one: RowMapping, changes: list[dict[str, str | None]]) -> str | None:
    """The hash that the event should have; None where a field is of a kind never hashed."""
    fields = {name: one[name] for name in one if name not in {"changes", "digest"}}
    try:
        return digest_of({**fields, "changes": changes})
    except (ValueError, TypeError):
        return None


def _changes(one: RowMapping) -> list[dict[str, str | None]] | None:
    """The changes of an event, None where their text is not the canonical one."""
    try:
        changes = json.loads(one["changes"])
        same = canonical(changes) == one["changes"]
        whole = all(_is_change(change) for change in changes)
    except (ValueError, TypeError, RecursionError):
        return None
    return changes if same and whole else None


def _is_change(change: object) -> bool:
    return (
        isinstance(change, dict)
        and set(change) == {"kind", "row_id", "before", "after"}
        and all(value is None or isinstance(value, str) for value in change.values())
    )


def _fold(seq: int, change: dict[str, str | None], told: _Told) -> Iterator[str]:
    key = (change["kind"] or "", change["row_id"] or "")
    before, after = change["before"], change["after"]
    known = told.rows.get(key)
    if (known.hash if known else None) != (_hash(before) if before is not None else None):
        yield f"event {seq}: {key[0]} {key[1]}: was something else before than the event says"
    if after is None:
        told.rows.pop(key, None)
    else:
        told.rows[key] = _Expected(_hash(after), seq)


def _compare(connection: Connection, kind: str, told: _Told) -> Iterator[str]:
    table = ROW_TABLES[kind]
    query = select(table).order_by(*table.primary_key.columns)
    with connection.execution_options(yield_per=1000).execute(query) as found:
        for one in found.mappings():
            identity = str(one[f"{kind}_id"])
            expected = told.rows.get((kind, identity))
            if expected is None:
                yield f"{kind} {identity}: no event wrote this row"
                continue
            expected.met = True
            if _hash(one["body"]) != expected.hash:
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


def _hash(body: object) -> bytes:
    # Raw SQL can put bytes where text was: they never are the text that was hashed.
    text_or_not = body if isinstance(body, str) else repr(body)
    return sha256(text_or_not.encode(errors="surrogatepass")).digest()[:16]
