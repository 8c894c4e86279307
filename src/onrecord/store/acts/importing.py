"""Rows from a file into the record, all or nothing, and all rows out again."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select

from onrecord.errors import Unreadable
from onrecord.events import Action, Change
from onrecord.model import CuratorId, Row
from onrecord.rows import KINDS, from_json
from onrecord.store.acts import journal, rules
from onrecord.store.acts.references import absent, dangling
from onrecord.store.acts.staging import Coming, Key, staged, twice
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.tables.rowtables import Stored, Values, insert, replace, stored, table_of


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
    with (
        staged(numbered, journal.MOST_CHANGES) as stages,
        database.writing(Lock.JOURNAL) as connection,
    ):
        heading = journal.Heading(by, Action.IMPORTED, source)
        coming = _Import(connection, journal.head(connection) + 1)
        for some in stages:
            changes = coming.write(some)
            if changes:
                coming.seq = 1 + journal.append(connection, clock.now(), heading, changes)
        coming.settle()
        return coming.changed


def all_rows(database: Database) -> Iterator[Row]:
    """Every row except curators, by kind, then id; none comes before the rows that it names."""
    with database.reading() as connection:
        for kind in KINDS:
            if kind == "curator":
                continue
            table = table_of(kind)
            query = select(table.c.body).order_by(*table.primary_key.columns)
            streamed = connection.execution_options(yield_per=1000)
            for body in streamed.scalars(query):
                yield from_json(kind, body)


def ids_alike(database: Database) -> list[tuple[str, ...]]:
    """Ids of claims, parties or publications that only their capital letters tell apart."""
    found: defaultdict[Key, list[str]] = defaultdict(list)
    with database.reading() as connection:
        for kind in ("claim", "party", "publication"):
            [identity] = table_of(kind).primary_key.columns
            low = func.lower(identity)
            several = select(low).group_by(low).having(func.count() > 1)
            query = select(low, identity).where(low.in_(several)).order_by(identity)
            for same, one in connection.execute(query):
                found[kind, same].append(one)
    return [tuple(ids) for ids in found.values()]


@dataclass(slots=True)
class _Import:
    """One file being imported: what was written so far, and which rows it still needs."""

    connection: Connection
    first: int
    seq: int = 0
    changed: int = 0
    owed: dict[Key, tuple[int, str]] = field(default_factory=dict)
    lines: dict[Key, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.seq = self.first

    def write(self, rows: Mapping[Key, Coming]) -> list[Change]:
        """Write some rows under the next event; the changes that they make."""
        changes: list[Change] = []
        for kind in KINDS:
            ours = {identity: one for (of, identity), one in rows.items() if of == kind}
            changes.extend(self._write_kind(kind, ours))
        self._note_lines(rows)
        self._note_owed(rows)
        self.changed += len(changes)
        return changes

    def settle(self) -> None:
        """Raises unless every row that the file names is there and the record's rules hold."""
        for line, complaint in self._still_owed():
            raise Unreadable(f"line {line}: {complaint}")
        for breach in rules.breaches_in_a_file(self.connection, self.first):
            placed = self._placed(breach.kind, breach.identity)
            raise type(breach.error)(f"{placed}{breach.error}")

    def _write_kind(self, kind: str, rows: Mapping[str, Coming]) -> Iterator[Change]:
        there = stored(self.connection, kind, rows)
        fresh: list[Values] = []
        differing: list[Values] = []
        for identity, one in rows.items():
            before = there.get(identity)
            if before is None:
                fresh.append(one.values)
            elif before.body != one.body:
                self._refuse_twice(one, before)
                differing.append(one.values)
            else:
                continue
            yield Change(kind, identity, before.body if before else None, one.body)
        insert(self.connection, kind, fresh, self.seq)
        replace(self.connection, kind, differing, self.seq)

    def _refuse_twice(self, one: Coming, before: Stored) -> None:
        if before.seq >= self.first:
            raise twice(one)

    def _note_lines(self, rows: Mapping[Key, Coming]) -> None:
        """Remember where the rows stand that a rule may complain about in the end."""
        for key, one in rows.items():
            if one.kind in ("assertion", "claim"):
                self.lines[key] = one.line

    def _note_owed(self, rows: Mapping[Key, Coming]) -> None:
        """Strike out the rows that have come, and note those that they name and that have not."""
        for key in rows:
            self.owed.pop(key, None)
        named = [
            (one, reference)
            for one in rows.values()
            for reference in one.named
            if (reference.kind, reference.named) not in rows
        ]
        missing = absent(self.connection, [reference for _, reference in named])
        for one, reference in named:
            key = (reference.kind, reference.named)
            if key in missing:
                complaint = dangling(one.kind, one.identity, reference)
                self.owed.setdefault(key, (one.line, complaint))

    def _still_owed(self) -> list[tuple[int, str]]:
        return sorted(self.owed.values())[:1]

    def _placed(self, kind: str, identity: str) -> str:
        line = self.lines.get((kind, identity))
        return f"line {line}: " if line is not None else ""
