"""The record as one thing: opened by a URL, it gives every desk its part of the store."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from os.path import realpath
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import func, inspect, select

from onrecord.errors import Busy, Misconfigured, NoRecord, OnRecordError
from onrecord.model import CuratorId, Row
from onrecord.passing import sweep_passing
from onrecord.store.acts import importing, journal
from onrecord.store.acts.book import StoredBook
from onrecord.store.acts.invites import StoredInvites
from onrecord.store.database.clock import Clock, SystemClock
from onrecord.store.database.engine import Database
from onrecord.store.durable.conversations import StoredConversations
from onrecord.store.durable.inbox import StoredInbox
from onrecord.store.durable.replies import StoredReplies
from onrecord.store.follows.kept import StoredFollows
from onrecord.store.follows.notices import StoredNotices
from onrecord.store.instance import Instance
from onrecord.store.migrations import refuse_another, upgrade, version_in
from onrecord.store.people.demands import StoredDemands
from onrecord.store.people.feedback import StoredFeedback
from onrecord.store.privileges import missing_privileges
from onrecord.store.proof import agree_on, confirm, refuse_strangers
from onrecord.store.published.feed import StoredFeed, revision_of
from onrecord.store.published.ledger import StoredLedger
from onrecord.store.tables.schema import metadata
from onrecord.store.tidying import Tidying
from onrecord.store.vectors import StoredVectors


@dataclass(frozen=True, slots=True)
class Info:
    """What a record is and holds, for `onrecord doctor`."""

    database: str
    schema: str
    revision: str
    head: int
    counts: Mapping[str, int]


class Record:
    """An open record. Its parts are safe to use from several threads."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock
        self.ledger = StoredLedger(database, clock)
        self.book = StoredBook(database, clock)
        self.demands = StoredDemands(database, clock)
        self.invites = StoredInvites(database, clock, self.book)
        self.feed = StoredFeed(database)
        self.feedback = StoredFeedback(database, clock)
        self.vectors = StoredVectors(database)
        self.inbox = StoredInbox(database, clock)
        self.replies = StoredReplies(database, clock)
        self.conversations = StoredConversations(database, clock)
        self.follows = StoredFollows(database, clock)
        self.notices = StoredNotices(database, clock)
        self._tidying = Tidying(database, clock)
        self._instances: list[Instance] = []

    @classmethod
    def open(
        cls,
        url: str,
        *,
        create: bool = False,
        clock: Clock | None = None,
        patience: float = 5.0,
    ) -> "Record":
        """The record behind this URL; with ``create`` it is made where there is none.

        Waits ``patience`` seconds for other writers before it raises Busy. Raises NewerSchema, or
        Misconfigured naming what to do.
        """
        if create:
            upgrade(url, patience=patience)
        database = Database(url, patience=patience)
        try:
            _refuse_what_is_no_record(database)
            clock = clock or SystemClock(None if database.is_sqlite else database.server_time)
        except BaseException:
            database.close()
            raise
        return cls(database, clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Write down what waits in memory and let go of the database."""
        try:
            # What was asked about lately is worth no failure: who asks needs no room on the disk.
            with suppress(OnRecordError):
                self.ledger.flush()
        finally:
            for instance in self._instances:
                instance.let_go()
            self._instances.clear()
            self.database.close()

    def import_rows(self, numbered: Iterable[tuple[int, Row]], source: str, by: CuratorId) -> int:
        """Rows of a file with their line numbers, all or nothing; how many were new or differed.

        Raises Unreadable, NoPlace or AlreadySaid naming the line.
        """
        return importing.import_rows(self.database, self.clock, numbered, source, by)

    def ids_alike(self) -> list[tuple[str, ...]]:
        """Ids of claims, parties or publications that only their capital letters tell apart."""
        return importing.ids_alike(self.database)

    def all_rows(self) -> Iterator[Row]:
        """Every row but the curators, in a stable order in which the record can be imported."""
        return importing.all_rows(self.database)

    def refuse_its_own(self, file: Path) -> None:
        """Raise Misconfigured where a file to be written is one of those that hold the record."""
        self.database.refuse_its_own(file)

    def info(self) -> Info:
        """What this record is and holds."""
        version = self.database.version()
        with self.database.reading() as connection:
            counts = {
                name: int(connection.scalar(select(func.count()).select_from(table)) or 0)
                for name, table in sorted(metadata.tables.items())
            }
            return Info(
                database=version,
                schema=version_in(connection),
                revision=revision_of(connection),
                head=journal.head(connection),
                counts=counts,
            )

    def unwritable(self) -> str:
        """Why nothing can be written, and what to do; empty where all can be."""
        try:
            with self.database.writing() as connection:
                return missing_privileges(connection)
        except Busy:
            # Whoever writes now shows that it can be done.
            return ""
        except OnRecordError as wrong:
            return str(wrong)

    def claim_instance(self, name: str) -> None:
        """Hold this name until the record is closed. Raises Busy where another process does."""
        self._instances.append(Instance.held(self.database, name))

    def take_part(self, proof: str = "") -> None:
        """Run on the record until it is closed, beside others.

        ``proof`` is of the pepper by which people are known, where they are met. Raises Busy while
        the record is restored, and Misconfigured where a server lets us only read it or where
        those who run on it know people by another pepper.
        """
        if self.database.path is None and (why := self.unwritable()):
            raise Misconfigured(f"{self.database.shown} cannot be written: {why}")
        if proof:
            agree_on(self.database, proof)
        self._instances.append(Instance.beside_others(self.database))
        if proof:
            confirm(self.database, proof)
        if self.database.path is not None:
            # Of a restore that was killed: in it is what waited to be answered.
            sweep_passing(Path(realpath(self.database.path)).parent)

    def refuse_strangers(self, proof: str) -> None:
        """Raise Misconfigured where the record knows people by another pepper than this one."""
        refuse_strangers(self.database, proof)

    def hold_on(self) -> None:
        """Take anew what was held and went with a connection. Raises Busy where another has it."""
        for instance in self._instances:
            instance.hold_on()

    @property
    def should_be_tidied_soon(self) -> bool:
        """Whether something erased is still in the files, because somebody was reading."""
        return self.database.log_holds_something

    def tidy(self) -> None:
        """Drop what has been kept long enough and leave no trace of it; cheap, call it often."""
        self._tidying.run()


def bring_up(url: str) -> tuple[str, str]:
    """Bring the record behind this URL up to the schema of this OnRecord: before and after.

    Raises NoRecord where there is none, and NewerSchema.
    """
    database = Database(url)
    try:
        _schema_of(database)
    finally:
        database.close()
    return upgrade(url)


def _refuse_what_is_no_record(database: Database) -> None:
    refuse_another(_schema_of(database))


def _schema_of(database: Database) -> str:
    """The schema of the record that is there. Raises NoRecord or Misconfigured."""
    if database.path is not None and not database.path.exists():
        raise NoRecord(f"there is no record at {database.path}: run `onrecord init`")
    with database.reading() as connection:
        version = version_in(connection)
        if not version and database.is_sqlite and inspect(connection).get_table_names():
            raise Misconfigured(f"{database.shown} is a database of something else")
        if not version:
            raise NoRecord(f"there is no record in {database.shown}: run `onrecord init`")
        return version
