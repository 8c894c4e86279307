"""Connections to a record in a SQLite file, set up so that what was acknowledged survives.

The settings and why: ``journal_mode=WAL`` lets readers go on while one writes;
``synchronous=FULL`` because what was acknowledged must survive a power cut;
``secure_delete=ON`` overwrites erased text; ``foreign_keys=ON`` is a second lock behind the rules;
``query_only=ON`` on every connection that reads; writers start with ``BEGIN IMMEDIATE`` because a
transaction that reads first and then wants to write fails at once when another one wrote between.
"""

from pathlib import Path
from time import monotonic, sleep
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from onrecord.errors import Misconfigured
from onrecord.store.database.sparing import is_sparing, sparing_connection, wants_room

FIXED_SQLITE = (3, 51, 3)
"""Older builds can damage a database whose log is reset while another process writes."""

_MOMENT = 0.05  # seconds

_SETTINGS = (
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = ON",
    "cache_size = -8000",
    "temp_store = MEMORY",
)


def sqlite_engine(url: URL, patience: float, *, reads: bool) -> Engine:
    """Connections that read, several at a time, or the one that writes."""
    path = Path(url.database or "")
    engine = create_engine(
        url,
        module=sqlite_module(),
        hide_parameters=True,  # What is bound may be what somebody wrote: no error may say it.
        poolclass=QueuePool,
        pool_size=8 if reads else 1,
        max_overflow=24 if reads else 0,
        pool_timeout=patience,
        creator=lambda: (_reader if reads else _writer)(path, patience),
    )
    _prepare(engine, reads=reads)
    return engine


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


def emptied_the_log(cursor: Any, patience: int) -> bool:
    """Move all that SQLite's log holds into the file; whether it did."""
    # It waits for those who read, and all who write wait for it: not long, there is a next time.
    cursor.execute("PRAGMA busy_timeout = 50")
    try:
        blocked, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return bool(blocked == 0)
    finally:
        cursor.execute(f"PRAGMA busy_timeout = {patience}")


def _prepare(engine: Engine, *, reads: bool) -> None:
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # By the driver itself: a message takes several transactions, and SQLAlchemy's way to run a
        # statement costs as much as all the rest of beginning one.
        connection.connection.cursor().execute("BEGIN" if reads else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "checkin")
    def _let_go(connection: object, entry: ConnectionPoolEntry) -> None:
        if is_sparing(sqlite_module(), connection):
            entry.invalidate()


def _writer(path: Path, patience: float) -> Any:
    connection = sqlite_module().connect(path, timeout=patience, check_same_thread=False)
    _keep_a_log(connection, patience)
    return _set_up(connection, "query_only = OFF")


def _reader(path: Path, patience: float) -> Any:
    module = sqlite_module()
    connection = module.connect(path, timeout=patience, check_same_thread=False)
    try:
        _keep_a_log(connection, patience)
        return _set_up(connection, "query_only = ON")
    except module.OperationalError as wrong:
        connection.close()
        if not path.exists() or not wants_room(wrong):
            raise
        return _set_up(sparing_connection(module, path, patience), "query_only = ON")


def _keep_a_log(connection: Any, patience: float) -> None:
    """Turns the write-ahead log on, waiting while another process makes the record.

    SQLite fails this at once, without waiting, where somebody is about to write.
    """
    latest = monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite_module().OperationalError as wrong:
            if "locked" not in str(wrong) or monotonic() >= latest:
                raise
            sleep(_MOMENT)
        else:
            return


def _set_up(connection: Any, *settings: str) -> Any:
    # Transactions are begun above and not by the driver, which would begin them too late.
    connection.isolation_level = None
    for setting in (*settings, *_SETTINGS):
        connection.execute(f"PRAGMA {setting}")
    # What is wrong with the file shows at the first look into it.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    return connection
