"""The one way to the database: transactions that read, transactions that write, clear errors."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from os.path import realpath
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, exc, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool

from onrecord.errors import Busy, Misconfigured
from onrecord.store.database.complaints import in_our_words
from onrecord.store.database.sqlite import emptied_the_log, sqlite_engine, sqlite_module

_FILE = "sqlite:///"
_ENDINGS = ("-wal", "-shm", "-journal")
"""Of the files that SQLite keeps beside the one that was named."""


class Lock(IntEnum):
    """What only one transaction at a time may do on PostgreSQL (on SQLite only one may write)."""

    JOURNAL = 7_340_001
    INBOX = 7_340_002
    DEMANDS = 7_340_003
    ASKED = 7_340_004
    FEEDBACK = 7_340_005
    FOLLOWS = 7_340_006


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
        self._beside: Engine | None = None
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
            # Again: whoever put another file in its place may have been what we waited for.
            self._refuse_another_file()
            if lock is not None and not self.is_sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})
            yield connection

    def line(self) -> Connection:
        """A connection beside all others, for what lasts as long as it does; to a server only.

        Raises the driver's errors.
        """
        assert self._beside is not None  # noqa: S101 - a file is locked by other means
        return self._beside.connect()

    def checkpoint(self) -> bool:
        """Empty SQLite's log into the file, so that nothing erased stays in it; whether it did."""
        if not self.is_sqlite:
            return True
        with self._speaking(), self._the_only_writer():
            connection = self._writer.raw_connection()
            try:
                patience = int(self._patience * 1000)
                self.log_holds_something = not emptied_the_log(connection.cursor(), patience)
            except sqlite_module().Error as wrong:
                raise in_our_words(wrong, self.shown) from wrong
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

    def refuse_its_own(self, file: Path) -> None:
        """Raise Misconfigured where a file to write or to read is one of the database's own."""
        if self.path is None:
            return
        place = realpath(self.path)
        if realpath(file) in {place, *(f"{place}{ending}" for ending in _ENDINGS)}:
            raise Misconfigured(f"{file} is the record itself: name another file")

    def version(self) -> str:
        """What database this is: 'SQLite 3.53.4'."""
        with self.reading() as connection:
            if self.is_sqlite:
                return f"SQLite {connection.scalar(text('SELECT sqlite_version()'))}"
            return f"PostgreSQL {connection.scalar(text('SHOW server_version'))}"

    def server_time(self) -> float:
        """Seconds since 1970 by the clock of the server."""
        with self.reading() as connection:
            return float(connection.scalar(text("SELECT extract(epoch FROM clock_timestamp())")))

    def _engines(self) -> tuple[Engine, Engine]:
        if self.is_sqlite:
            return (
                sqlite_engine(self.url, self._patience, reads=True),
                sqlite_engine(self.url, self._patience, reads=False),
            )
        # Here because its driver is not needed where the record is a file.
        from onrecord.store.database.server import Lines  # noqa: PLC0415

        lines = Lines(self.url, self._patience)
        self._beside = lines.engine(poolclass=NullPool, isolation_level="AUTOCOMMIT")
        writer = lines.engine(pool_pre_ping=True, pool_size=8, max_overflow=24)
        return writer.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        ), writer

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
            raise in_our_words(wrong.orig or wrong, self.shown) from wrong
        except self._complaint as wrong:
            # Of a statement that was prepared, which the database is given as it is.
            raise in_our_words(wrong, self.shown) from wrong


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
