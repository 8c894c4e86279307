"""That one process at a time runs under a name on a record."""

import fcntl
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from onrecord.errors import Busy, Misconfigured
from onrecord.store.database.engine import Database


class Instance:
    """A name held; it falls free with the process, however that ends."""

    def __init__(self, let_go: Callable[[], None]) -> None:
        self.let_go = let_go

    @classmethod
    def held(cls, database: Database, name: str) -> "Instance":
        """Hold the name. Raises Busy where another process does."""
        if database.path is not None:
            return cls(_lock_file(database.path, name))
        return cls(_lock_server(database, name))


def anybody_runs(database: Database) -> bool:
    """Whether any process holds any name on the record."""
    if database.path is None:
        held = text(
            "SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database "
            "WHERE locktype = 'advisory' AND granted AND datname = current_database()"
        )
        with database.reading() as connection:
            return bool(connection.scalar(held))
    return any(map(_is_locked, database.path.parent.glob(f"{database.path.name}.*.lock")))


def _is_locked(file: Path) -> bool:
    descriptor = os.open(file, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False


def _lock_file(record: Path, name: str) -> Callable[[], None]:
    beside = record.with_name(f"{record.name}.{name}.lock")
    try:
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as wrong:
        raise Misconfigured(f"{beside} cannot be written: {wrong.strerror}") from None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        holder = os.read(descriptor, 20).decode(errors="replace").strip()
        os.close(descriptor)
        raise Busy(_held(name, str(record), f" (process {holder})" if holder else "")) from None
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
    # The file stays: removing it would let two processes hold two files of the same name.
    return lambda: os.close(descriptor)


def _lock_server(database: Database, name: str) -> Callable[[], None]:
    engine = create_engine(database.url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    try:
        connection = engine.connect()
    except DBAPIError:
        raise Busy(f"the database {database.shown} does not answer") from None
    key = int.from_bytes(sha256(f"onrecord/{name}".encode()).digest()[:8], "big", signed=True)
    if not connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": key}):
        connection.close()
        raise Busy(_held(name, database.shown, ""))
    return connection.close


def _held(name: str, record: str, holder: str) -> str:
    return (
        f"another '{name}'{holder} is running on {record}: "
        "stop it first, or give this one another home"
    )
