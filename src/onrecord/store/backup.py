"""One portable file with the whole record: out of either database and into either.

The file is a SQLite record of its own. It is written table by table from one consistent view and
never held an update, a reply or a conversation, so no trace of a person can be in it. What is
restored gets a revision of its own: no index of the record before fits it.
"""

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, inspect, select, text
from sqlalchemy.exc import DBAPIError

from onrecord.errors import (
    Busy,
    Misconfigured,
    NewerSchema,
    OnRecordError,
    Refused,
    Tampered,
    Unreadable,
)
from onrecord.passing import give_to_owner_of, passing_folder
from onrecord.store.acts import journal
from onrecord.store.database.engine import Database, Lock
from onrecord.store.database.sqlite import sqlite_module
from onrecord.store.instance import Instance
from onrecord.store.migrations import start_anew, upgrade, version_in
from onrecord.store.record import Record
from onrecord.store.tables.schema import (
    PRIVATE,
    VERSIONS,
    about,
    follow,
    inbox,
    metadata,
    quarantine,
    reply,
    seen,
)
from onrecord.store.verifying import verify_database

_AT_ONCE = 500
_ACCEPTED = (inbox, seen, reply, quarantine, follow)
"""What a running bot took upon itself: no backup holds it, and no restore drops it."""

Waiting = Mapping[Table, Sequence[Mapping[str, Any]]]


def backup(record: Record, path: Path, *, replace: bool = False) -> str:
    """Write a copy of the record into this file, whole or not at all; the digest of its head.

    Raises Misconfigured where it cannot be written, and Refused where a file is there that is not
    to be replaced.
    """
    record.refuse_its_own(path)
    place = _followed(path)
    if not place.parent.is_dir():
        raise Misconfigured(f"there is no folder {place.parent}: make it, or name another one")
    if place.is_file() and not replace:
        raise Refused(f"{path} is there already: give --replace to put the backup in its place")
    with suppress(Busy):
        record.ledger.flush()
    with _appearing(place) as beside, record.database.reading() as source:
        _fill_file(beside, source, {})
        return journal.last(source)[1]


def restore(
    path: Path, url: str, *, replace: bool = False, head: str = "", patience: float = 5.0
) -> str:
    """Make the record of this backup the one behind the URL; the digest of its head.

    What waits there to be answered still waits afterwards, and what was said is known to be said.
    Raises Unreadable where it is no backup, Tampered where its events and rows disagree or none of
    them has the digest ``head``, Busy while somebody uses or writes the record, and Refused where
    that holds something and is not to be replaced.
    """
    target = Database(url, patience=patience)
    with ExitStack() as stack:
        stack.callback(target.close)
        target.refuse_its_own(path)
        stack.callback(Instance.without_others(target).let_go)
        if not replace and not _is_empty(target):
            raise Refused(
                f"{target.shown} holds a record, or something else: "
                "give --replace to put the backup in its place"
            )
        with _copied(path, head) as source_database, source_database.reading() as source:
            if target.path is not None:
                _into_file(source, target, target.path)
            else:
                _into_server(source, target)
            return journal.last(source)[1]


@contextmanager
def _copied(path: Path, head: str) -> Iterator[Database]:
    """A copy of the backup in this schema, checked against its own events."""
    if not path.is_file():
        raise Unreadable(f"there is no backup at {path}")
    with passing_folder("restore") as folder:
        copy = Path(shutil.copyfile(path, folder / "backup.db"))
        database = Database(_url(copy))
        try:
            _refuse_what_is_no_backup(database, copy, path, head)
            yield database
        finally:
            database.close()


def _refuse_what_is_no_backup(database: Database, copy: Path, path: Path, head: str) -> None:
    """Bring the copy to this schema and compare it with its events; the path is for messages."""
    try:
        with database.reading() as connection:
            known = bool(version_in(connection))
        if known:
            upgrade(_url(copy))
        report = verify_database(database, head) if known else None
    except NewerSchema:
        raise
    except Misconfigured:
        # What it says names the copy, which is gone by the time that anybody reads it.
        raise Unreadable(f"{path} is damaged, or no backup: nothing was restored") from None
    if report is None:
        raise Unreadable(f"{path} is not a backup of a record")
    if not report.agrees:
        raise Tampered(f"{path}: {'; '.join(report.differences[:3])}")


def _is_empty(target: Database) -> bool:
    if target.path is not None and not target.path.exists():
        return True
    try:
        with target.reading() as connection:
            if version_in(connection):
                return journal.head(connection) == 0
            # A server may be shared with others; a file is all of one kind.
            there = set(inspect(connection).get_table_names())
            return not (there if target.is_sqlite else there & metadata.tables.keys())
    except OnRecordError:
        # Whatever is there cannot be read as a record; it is not ours to write over unasked.
        return False


def _into_file(source: Connection, target: Database, place: Path) -> None:
    path = _followed(place)
    # Held until the new file is in its place: what is committed to the old one would go with it.
    with ExitStack() as held, _appearing(path) as beside:
        _fill_file(beside, source, _held(target, held) if path.exists() else {})
        give_to_owner_of(path.parent, beside)
        for ending in ("-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _into_server(source: Connection, target: Database) -> None:
    with target.writing(Lock.JOURNAL) as connection:
        waiting: Waiting = {}
        if version_in(connection) == VERSIONS[-1]:
            names = ", ".join(table.name for table in _ACCEPTED)
            connection.execute(text(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE"))
            waiting = _accepted(connection)
        start_anew(connection)
        _copy(source, connection)
        _put_back(waiting, connection)


def _held(target: Database, stack: ExitStack) -> Waiting:
    """What the existing record had accepted, with writers kept out until the stack ends.

    A damaged one is replaced all the same. Raises Busy while another writes.
    """
    try:
        target.checkpoint()
        connection = stack.enter_context(target.writing())
        return _accepted(connection) if version_in(connection) == VERSIONS[-1] else {}
    except Busy:
        raise
    except (OnRecordError, DBAPIError):
        return {}


def _accepted(connection: Connection) -> Waiting:
    """The rows of what was accepted, and of what came of it."""
    return {
        table: [dict(one) for one in connection.execute(select(table)).mappings()]
        for table in _ACCEPTED
    }


def _put_back(waiting: Waiting, target: Connection) -> None:
    for table, rows in waiting.items():
        if rows:
            target.execute(table.insert(), rows)


def _fill_file(path: Path, source: Connection, waiting: Waiting) -> None:
    upgrade(_url(path))
    database = Database(_url(path))
    try:
        with database.writing() as connection:
            _copy(source, connection)
            _put_back(waiting, connection)
    finally:
        database.close()
    _leave_one_file(path)


def _copy(source: Connection, target: Connection) -> None:
    streamed = source.execution_options(yield_per=_AT_ONCE)
    for table in metadata.sorted_tables:
        if table.name in PRIVATE or table is about:
            continue
        with streamed.execute(select(table)) as found:
            for some in found.mappings().partitions():
                target.execute(table.insert(), [dict(one) for one in some])


def _followed(path: Path) -> Path:
    """The path that a link leads to: the file there is replaced, not the link."""
    return Path(os.path.realpath(path))


@contextmanager
def _appearing(path: Path) -> Iterator[Path]:
    """A temporary name beside the path; what is written there replaces the path at the end."""
    if path.exists() and not path.is_file():
        raise Misconfigured(f"{path} is not a file")
    try:
        with passing_folder("copy", within=path.parent) as folder:
            beside = folder / "record.db"
            yield beside
            _to_disk(beside)
            beside.replace(path)
            _to_disk(path.parent)
    except OSError as wrong:
        raise Misconfigured(f"{path} cannot be written: {wrong.strerror}") from wrong


def _leave_one_file(path: Path) -> None:
    connection = sqlite_module().connect(path)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _url(path: Path) -> str:
    return f"sqlite:///{path}"
