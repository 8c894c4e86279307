"""Rows from a file into the record, all or nothing, and all rows out again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from onrecord.errors import AlreadySaid, NoPlace, OnRecordError, Refused, Unreadable
from onrecord.events import Action, Change
from onrecord.model import Assertion, Claim, Curator, CuratorId, Row
from onrecord.rows import KINDS, as_json, from_json, kind_of, row_id
from onrecord.store.acts import journal, rules
from onrecord.store.acts.references import absent, dangling, references
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.tables.rowtables import Stored, batches, insert, replace, stored, table_of

Key = tuple[str, str]
"""A row by kind and id."""


def import_rows(
    database: Database,
    clock: Clock,
    numbered: Iterable[tuple[int, Row]],
    source: str,
    by: CuratorId,
) -> int:
    """Bring the numbered rows of a file into the record; how many were new or differed.

    Raises Unreadable, NoPlace or AlreadySaid naming the line; then nothing was imported.
    """
    with database.writing(Lock.JOURNAL) as connection:
        act = (by, Action.IMPORTED, source, "")
        coming = _Import(connection, journal.head(connection) + 1)
        for some in batches(numbered, journal.MOST_CHANGES):
            changes = coming.write(some)
            if changes:
                coming.seq = 1 + journal.append(connection, clock.now(), act, changes)
        coming.settle()
        return coming.changed


def all_rows(database: Database) -> Iterator[Row]:
    """Every row but the curators, none before those that it names, by kind and then by id."""
    with database.reading() as connection:
        for kind in KINDS:
            if kind == "curator":
                continue
            table = table_of(kind)
            query = select(table.c.body).order_by(*table.primary_key.columns)
            streamed = connection.execution_options(yield_per=1000)
            for body in streamed.scalars(query):
                yield from_json(kind, body)


@dataclass(slots=True)
class _Import:
    """One file on its way in: what was written so far, and what is still owed to it."""

    connection: Connection
    first: int
    seq: int = 0
    changed: int = 0
    owed: dict[Key, tuple[int, str]] = field(default_factory=dict)
    lines: dict[Key, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.seq = self.first

    def write(self, numbered: list[tuple[int, Row]]) -> list[Change]:
        """Write some rows under the next event; the changes that they make."""
        rows = _by_key(numbered)
        changes: list[Change] = []
        for kind in KINDS:
            ours = {key[1]: one for key, one in rows.items() if key[0] == kind}
            changes.extend(self._write_kind(kind, ours))
        self._note_owed(rows)
        self.changed += len(changes)
        return changes

    def settle(self) -> None:
        """Raise unless every row named by the file is there and the rules of the record hold."""
        for line, complaint in self._still_owed():
            raise Unreadable(f"line {line}: {complaint}")
        if repeated := rules.repeated(self.connection, self.first):
            placed = self._placed("assertion", repeated[0])
            raise AlreadySaid(placed + rules.already_said(repeated))
        if unplaced := rules.unplaced(self.connection, self.first):
            raise NoPlace(self._placed("assertion", unplaced) + rules.no_place(unplaced))
        if circular := rules.circular(self.connection, self.first):
            raise Refused(self._placed("claim", circular) + rules.goes_round(circular))

    def _write_kind(self, kind: str, rows: Mapping[str, tuple[int, Row]]) -> Iterator[Change]:
        there = stored(self.connection, kind, rows)
        fresh: list[Row] = []
        differing: list[Row] = []
        for identity, (line, row) in rows.items():
            before, after = there.get(identity), as_json(row)
            if before is None:
                fresh.append(row)
            elif before.body != after:
                self._refuse_twice(line, row, before)
                differing.append(row)
            else:
                continue
            yield Change(kind, identity, before.body if before else None, after)
        insert(self.connection, kind, fresh, self.seq)
        replace(self.connection, kind, differing, self.seq)

    def _refuse_twice(self, line: int, row: Row, before: Stored) -> None:
        if before.seq >= self.first:
            raise _twice(line, row)

    def _note_owed(self, rows: Mapping[Key, tuple[int, Row]]) -> None:
        for key, (line, row) in rows.items():
            self.owed.pop(key, None)
            # What a rule may complain about in the end.
            if isinstance(row, Assertion) or (isinstance(row, Claim) and row.merged_into):
                self.lines[key] = line
        named = [
            (line, row, reference)
            for line, row in rows.values()
            for reference in references(row)
            if (reference.kind, reference.named) not in rows
        ]
        missing = absent(self.connection, [reference for _, _, reference in named])
        for line, row, reference in named:
            key = (reference.kind, reference.named)
            if key in missing:
                self.owed.setdefault(key, (line, dangling(row, reference)))

    def _still_owed(self) -> list[tuple[int, str]]:
        return sorted(self.owed.values())[:1]

    def _placed(self, kind: str, identity: str) -> str:
        line = self.lines.get((kind, identity))
        return f"line {line}: " if line is not None else ""


def _by_key(numbered: Iterable[tuple[int, Row]]) -> dict[Key, tuple[int, Row]]:
    """The rows by kind and id, each fit to stand on record. Raises naming the line."""
    rows: dict[Key, tuple[int, Row]] = {}
    for line, row in numbered:
        _admit(line, row)
        key = (kind_of(row), row_id(row))
        if key in rows and rows[key][1] != row:
            raise _twice(line, row)
        rows.setdefault(key, (line, row))
    return rows


def _admit(line: int, row: Row) -> None:
    if isinstance(row, Curator):
        raise Unreadable(
            f"line {line}: curator {row.curator_id}: curators are enrolled with "
            "`onrecord curator add`, never imported"
        )
    try:
        rules.admissible(row)
    except (Unreadable, Refused) as wrong:
        raise type(wrong)(f"line {line}: {wrong}") from None


def _twice(line: int, row: Row) -> OnRecordError:
    kind = kind_of(row)
    return Unreadable(
        f"line {line}: {kind} {row_id(row)}: {kind}_id: is in the file twice, with other content"
    )
