"""The record open for writing: each act is one transaction that leaves one event."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection, select

from onrecord.errors import NotOnRecord
from onrecord.events import Action, Change, Event
from onrecord.model import Assertion, ClaimId, Curator, CuratorId, Phrasing, Row, Status
from onrecord.rows import as_json, as_row, kind_of, row_id
from onrecord.store.acts import journal, rules
from onrecord.store.acts.admitting import admissible
from onrecord.store.acts.references import absent, dangling, references
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.people import demands
from onrecord.store.tables.rowtables import insert, load, replace, stored, table_of, values_of
from onrecord.store.tables.schema import curator
from onrecord.submissions import Submission, SubmissionId

R = TypeVar("R", bound=Row)
T = TypeVar("T", Phrasing, Assertion)


class StoredBook:
    """Acts on the record, one at a time."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    @contextmanager
    def acting(
        self, by: CuratorId, action: Action, subject: str, reason: str = ""
    ) -> Iterator["Act"]:
        """One act: a transaction that leaves exactly one event. Raises Busy."""
        with self._database.writing(Lock.JOURNAL) as connection:
            act = Act(connection, journal.head(connection) + 1)
            yield act
            changes = act.settle()
            heading = journal.Heading(by, action, subject, reason)
            journal.append(connection, self._clock.now(), heading, changes)

    def curator_of(self, account: str) -> Curator | None:
        """The enrolled curator with this keyed account hash."""
        if not account:
            return None
        query = (
            select(curator.c.body)
            .where(curator.c.account == account, curator.c.status == Status.PUBLISHED.value)
            .order_by(curator.c.curator_id)
            .limit(1)
        )
        with self._database.reading() as connection:
            body = connection.scalar(query)
        return as_row(Curator, body) if body else None

    def rows(self, kind: type[R]) -> Sequence[R]:
        """All rows of a small kind (curators, parties), in the order of their ids."""
        with self._database.reading() as connection:
            return _all(connection, kind)

    def row(self, kind: type[R], row_id: str) -> R | None:
        """One row as it is on record now."""
        with self._database.reading() as connection:
            return load(connection, kind, [row_id]).get(row_id)

    def event(self, seq: int) -> Event:
        """One event of the journal. Raises NotOnRecord."""
        with self._database.reading() as connection:
            return journal.event_at(connection, seq)

    def digest_of(self, seq: int) -> str:
        """The hash of one event, also of one that cannot be read; empty where there is none."""
        with self._database.reading() as connection:
            return journal.digest_at(connection, seq)

    def events_by(self, by: CuratorId, limit: int) -> Sequence[Event]:
        """The latest acts of one curator, latest first."""
        with self._database.reading() as connection:
            return journal.events_of(connection, by, limit)


@dataclass(slots=True)
class _Put:
    """A row put in this act, its form before the act, and whether it had to be written."""

    row: Row
    before: str | None
    written: bool = False


class Act:
    """One open act; what is put is written at once and kept only if the whole act is."""

    def __init__(self, connection: Connection, seq: int) -> None:
        self.connection = connection
        self._seq = seq
        self._puts: dict[tuple[str, str], _Put] = {}

    def row(self, kind: type[R], row_id: str) -> R | None:
        """A row as it stands in this transaction."""
        return load(self.connection, kind, [row_id]).get(row_id)

    def rows(self, kind: type[R]) -> Sequence[R]:
        """All rows of a small kind (curators, parties), in the order of their ids."""
        return _all(self.connection, kind)

    def on(self, claim_id: ClaimId, kind: type[T]) -> Sequence[T]:
        """What of a kind is published on a claim in this transaction, in the order of ids."""
        table = table_of(kind.__name__.lower())
        published = table.c.status == Status.PUBLISHED.value
        query = select(table.c.body).where(table.c.claim_id == claim_id, published)
        bodies = self.connection.scalars(query.order_by(*table.primary_key.columns))
        return [as_row(kind, body) for body in bodies]

    def put(self, row: Row) -> None:
        """Insert the row or replace the one with its id."""
        admissible(row)
        kind, identity = kind_of(row), row_id(row)
        there = stored(self.connection, kind, [identity]).get(identity)
        put = self._puts.setdefault((kind, identity), _Put(row, there.body if there else None))
        put.row = row
        if there is None:
            insert(self.connection, kind, [values_of(row)], self._seq)
        elif there.body != as_json(row):
            replace(self.connection, kind, [values_of(row)], self._seq)
        else:
            return
        put.written = True

    def submission(self, submission_id: SubmissionId) -> Submission:
        """A submission as it stands in this transaction. Raises NotOnRecord."""
        return demands.held(self.connection, submission_id)

    def put_submission(self, submission: Submission) -> None:
        """Replace a submission's state; demand is no part of the hashed record."""
        demands.put(self.connection, submission)

    def settle(self) -> list[Change]:
        """The changes of this act, after a check that the record may hold them.

        Raises NotOnRecord, AlreadySaid, NoPlace or Refused where it may not.
        """
        self._refuse_dangling()
        for breach in rules.breaches(self.connection, self._seq):
            raise breach.error
        return [
            Change(kind, identity, put.before, as_json(put.row))
            for (kind, identity), put in self._puts.items()
            if put.written
        ]

    def _refuse_dangling(self) -> None:
        named = [
            (put.row, reference) for put in self._puts.values() for reference in references(put.row)
        ]
        missing = absent(self.connection, [reference for _, reference in named])
        for row, reference in named:
            if (reference.kind, reference.named) in missing:
                raise NotOnRecord(dangling(kind_of(row), row_id(row), reference))


def _all(connection: Connection, kind: type[R]) -> Sequence[R]:
    table = table_of(kind.__name__.lower())
    query = select(table.c.body).order_by(*table.primary_key.columns)
    return [as_row(kind, body) for body in connection.scalars(query)]
