"""The one way to the database: transactions that read, transactions that write, clear errors.

SQLite settings and why: ``journal_mode=WAL`` lets readers go on while one writes;
``synchronous=FULL`` because what was acknowledged must survive a power cut;
``secure_delete=ON`` overwrites erased text; ``foreign_keys=ON`` is a second lock behind the rules;
``query_only=ON`` on every connection that reads; writers start with ``BEGIN IMMEDIATE`` because a
transaction that reads first and then wants to write fails at once when another one wrote between.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from shutil import disk_usage
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event, exc, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from onrecord.errors import Busy, Misconfigured, NoRoom, OnRecordError
from onrecord.store.sparing import is_sparing, sparing_connection, wants_room

FIXED_SQLITE = (3, 51, 3)
"""Older builds can damage a database whose log is reset while another process writes."""

_SOME_PAGES = 64 * 1024
"""Bytes: what SQLite needs beside a record to open it."""

_FILE = "sqlite:///"
_FULL = ("disk is full", "no space left", "could not extend file")
_LOCKED = ("locked", "busy", "lock timeout", "deadlock")
_READ_ONLY = ("readonly database", "read-only")
_NO_DATABASE = (
    "not a database",
    "malformed",
    "unable to open",
    "does not exist",
    "disk i/o error",
    "could not decode",
)


class Lock(IntEnum):
    """What only one transaction at a time may do on PostgreSQL (on SQLite only one may write)."""

    JOURNAL = 7_340_001
    INBOX = 7_340_002
    DEMANDS = 7_340_003
    ASKED = 7_340_004
    FEEDBACK = 7_340_005


class Database:
    """A database by its URL; transactions are the only thing it gives."""

    def __init__(self, url: str, *, patience: float = 5.0) -> None:
        self.url = _parsed(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.path = Path(self.url.database or "") if self.is_sqlite else None
        self._patience = patience
        self._one_writer = threading.Lock()
        self.log_holds_something = False
        self._file: tuple[int, int] | None = None
        self._reader, self._writer = self._engines()
        self._complaint = self._writer.dialect.loaded_dbapi.Error

    @property
    def shown(self) -> str:
        """Where the record is, in a form that holds no password."""
        if self.path is not None:
            return str(self.path)
        # A server on a socket of this machine is named by the directory of the socket.
        host = self.url.host or self.url.query.get("host") or "localhost"
        return f"{host}/{self.url.database}"

    def close(self) -> None:
        self._reader.dispose()
        self._writer.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view of the database, however many statements it takes."""
        # Rolled back at the end, there being nothing to commit: that works on a damaged file too.
        with self._speaking(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def writing(self, lock: Lock | None = None) -> Iterator[Connection]:
        """One transaction: all of it or nothing. Raises Busy when it has to wait too long."""
        with self._speaking(), self._the_only_writer(), self._writer.begin() as connection:
            if lock is not None and not self.is_sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})
            yield connection

    def checkpoint(self) -> bool:
        """Empty SQLite's log into the file, so that nothing erased stays in it; whether it did."""
        if not self.is_sqlite:
            return True
        with self._speaking(), self._the_only_writer():
            connection = self._writer.raw_connection()
            try:
                patience = int(self._patience * 1000)
                self.log_holds_something = not _emptied_the_log(connection.cursor(), patience)
            except sqlite_module().Error as wrong:
                raise _plain(wrong, self.shown) from wrong
            finally:
                connection.close()
        return not self.log_holds_something

    def scrub(self, *tables: Table) -> None:
        """Leave nothing of erased rows in the files of these tables. Raises Busy.

        SQLite overwrote them and empties its log; PostgreSQL writes the tables anew. Its own log
        keeps what it wrote until it is recycled.
        """
        if self.is_sqlite:
            self.checkpoint()
            return
        with self._speaking(), self._writer.connect() as connection:
            alone = connection.execution_options(isolation_level="AUTOCOMMIT")
            for table in tables:
                alone.execute(text(f"VACUUM (FULL) {table.name}"))

    def version(self) -> str:
        """What database this is: 'SQLite 3.53.4'."""
        with self.reading() as connection:
            if self.is_sqlite:
                return f"SQLite {connection.scalar(text('SELECT sqlite_version()'))}"
            return f"PostgreSQL {connection.scalar(text('SHOW server_version'))}"

    def _engines(self) -> tuple[Engine, Engine]:
        if self.is_sqlite:
            return self._sqlite(reads=True), self._sqlite(reads=False)
        options = {"pool_pre_ping": True, "pool_size": 8, "max_overflow": 24}
        patience = int(self._patience * 1000)
        writer = create_engine(
            self.url,
            connect_args={"options": f"-c lock_timeout={patience}", "connect_timeout": 10},
            **options,
        )
        return writer.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        ), writer

    def _sqlite(self, *, reads: bool) -> Engine:
        path = Path(self.url.database or "")
        engine = create_engine(
            self.url,
            module=sqlite_module(),
            poolclass=QueuePool,
            pool_size=8 if reads else 1,
            max_overflow=24 if reads else 0,
            pool_timeout=self._patience,
            creator=lambda: (_reader if reads else _writer)(path, self._patience),
        )
        _prepare(engine, reads=reads)
        return engine

    def _refuse_another_file(self) -> None:
        """Raise Misconfigured once the file is not the one that was spoken to first.

        Connections stay with the file that they opened: what they write after somebody moved it
        away, or another into its place, would be gone with them.
        """
        if self.path is None:
            return
        try:
            about = self.path.stat()
        except FileNotFoundError:
            there = None
        else:
            there = (about.st_dev, about.st_ino)
        if self._file is None:
            self._file = there
        elif self._file != there:
            raise Misconfigured(
                f"the record {self.path} was removed or replaced while it is in use: "
                "put it back, or start OnRecord anew"
            )

    @contextmanager
    def _the_only_writer(self) -> Iterator[None]:
        if not self.is_sqlite:
            yield
            return
        if not self._one_writer.acquire(timeout=self._patience):
            raise Busy("another part of OnRecord is writing; try again in a moment")
        try:
            yield
        finally:
            self._one_writer.release()

    @contextmanager
    def _speaking(self) -> Iterator[None]:
        self._refuse_another_file()
        try:
            yield
        except exc.TimeoutError as wrong:
            raise Busy("too many ask the record at once; try again in a moment") from wrong
        except exc.DBAPIError as wrong:
            raise _plain(wrong.orig or wrong, self.shown) from wrong
        except self._complaint as wrong:
            # Of a statement that was prepared, which the database is given as it is.
            raise _plain(wrong, self.shown) from wrong


def sqlite_module() -> ModuleType:
    """The DBAPI module of a SQLite that cannot damage a record. Raises Misconfigured."""
    try:
        import pysqlite3.dbapi2 as wheel  # noqa: PLC0415 - on Linux only

        module: ModuleType = wheel
    except ImportError:
        import sqlite3.dbapi2 as built_in  # noqa: PLC0415 - only where there is no wheel

        module = built_in
    if module.sqlite_version_info < FIXED_SQLITE:
        raise Misconfigured(
            f"SQLite {module.sqlite_version} can damage a record; "
            "install the pysqlite3 wheel (3.51.3 or newer is needed)"
        )
    return module


def _parsed(url: str) -> URL:
    if url.startswith(_FILE):
        # The rest names a file as it is: in a name, a question mark asks for nothing.
        parsed = URL.create("sqlite", database=url.removeprefix(_FILE))
    else:
        parsed = _read(url)
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        if not parsed.database or parsed.database == ":memory:":
            raise Misconfigured("the database URL names no file: sqlite:////path/to/record.db")
        return parsed.set(drivername="sqlite+pysqlite")
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    raise Misconfigured(f"the database URL names {backend}; SQLite and PostgreSQL are supported")


def _read(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        raise Misconfigured("the database URL cannot be read") from None


def _prepare(engine: Engine, *, reads: bool) -> None:
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "checkin")
    def _let_go(connection: object, entry: ConnectionPoolEntry) -> None:
        if is_sparing(sqlite_module(), connection):
            entry.invalidate()


def _writer(path: Path, patience: float) -> Any:
    connection = sqlite_module().connect(path, timeout=patience, check_same_thread=False)
    return _set_up(connection, "journal_mode = WAL", "query_only = OFF")


def _reader(path: Path, patience: float) -> Any:
    module = sqlite_module()
    connection = module.connect(path, timeout=patience, check_same_thread=False)
    try:
        return _set_up(connection, "journal_mode = WAL", "query_only = ON")
    except module.OperationalError as wrong:
        connection.close()
        if not path.exists() or not wants_room(wrong):
            raise
        return _set_up(sparing_connection(module, path, patience), "query_only = ON")


def _set_up(connection: Any, *settings: str) -> Any:
    # Transactions are begun above and not by the driver, which would begin them too late.
    connection.isolation_level = None
    for setting in (*settings, *_SETTINGS):
        connection.execute(f"PRAGMA {setting}")
    # What is wrong with the file shows at the first look into it.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    return connection


_SETTINGS = (
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = ON",
    "cache_size = -8000",
    "temp_store = MEMORY",
)


def _emptied_the_log(cursor: Any, patience: int) -> bool:
    # It waits for those who read, and all who write wait for it: not long, there is a next time.
    cursor.execute("PRAGMA busy_timeout = 50")
    try:
        blocked, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return bool(blocked == 0)
    finally:
        cursor.execute(f"PRAGMA busy_timeout = {patience}")


def _plain(wrong: BaseException, where: str) -> OnRecordError:
    """What the database complained of, as one of our errors; the message holds no values."""
    first_line = (str(wrong).splitlines() or [type(wrong).__name__])[0]
    # Behind that stands what was to be read and is no UTF-8.
    first_line = first_line.partition(" with text ")[0]
    said = first_line.lower()
    if any(sign in said for sign in _FULL) or ("disk i/o" in said and _is_full(where)):
        return NoRoom(f"no space is left for the record {where}: free some; reading goes on")
    if any(sign in said for sign in _READ_ONLY):
        return Misconfigured(f"the record {where} can only be read: look at its permissions")
    if any(sign in said for sign in _LOCKED):
        return Busy(f"the record {where} is being written by another process; try again")
    if any(sign in said for sign in _NO_DATABASE):
        return Misconfigured(f"the record {where} cannot be opened: {first_line}")
    if any(kind.__name__ == "OperationalError" for kind in type(wrong).__mro__):
        return Busy(f"the database {where} does not answer: {first_line}")
    return Misconfigured(f"the record {where} refused a statement: {first_line}")


def _is_full(where: str) -> bool:
    try:
        return disk_usage(Path(where).parent).free < _SOME_PAGES
    except OSError:
        return False
