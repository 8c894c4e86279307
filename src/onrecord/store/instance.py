"""Who runs on a record: one process under a name, any number at once, or nobody for a while."""

import fcntl
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from onrecord.errors import Busy, Misconfigured
from onrecord.passing import give_to_owner_of
from onrecord.store.database.engine import Database

_ALL = "all"
"""The name that all who run share, and that is held alone where nobody may run."""

_ALONE = text("SELECT pg_try_advisory_lock(:key)")
_SHARED = text("SELECT pg_try_advisory_lock_shared(:key)")


class _Taken(Exception):
    """Another process holds the lock; the message says which, if that is known."""


class _Silent(Busy):
    """The server does not answer."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A lock that was taken: how to let go of it, and how to see whether it still stands."""

    let_go: Callable[[], None]
    stands: Callable[[], bool]


class Instance:
    """A name that this process holds on a record; it is free again once the process has ended."""

    def __init__(self, take: Callable[[], _Held], refusal: Callable[[str], str]) -> None:
        self._take = take
        self._refusal = refusal
        self._held = self._taken()

    @classmethod
    def held(cls, database: Database, name: str) -> Self:
        """Hold the name. Raises Busy where another process does."""
        return cls(
            lambda: _locked(database, name, shared=False),
            lambda holder: (
                f"another '{name}'{holder} is running on {database.shown}: "
                "stop it first, or give this one another home"
            ),
        )

    @classmethod
    def beside_others(cls, database: Database) -> Self:
        """Run on the record, beside whoever else does. Raises Busy where nobody may."""
        refusal = f"{database.shown} is being restored: try again when that has ended"
        return cls(lambda: _locked(database, _ALL, shared=True), lambda _: refusal)

    @classmethod
    def without_others(cls, database: Database) -> Self:
        """See to it that nobody runs on the record. Raises Busy where somebody does."""
        refusal = f"OnRecord is running on {database.shown}: stop it first"
        if _anybody_holds(database):
            raise Busy(refusal)
        return cls(lambda: _locked(database, _ALL, shared=False), lambda _: refusal)

    def hold_on(self) -> None:
        """Take the name anew where it was lost with the connection to a server.

        Raises Busy where another process has it by now. Where the server does not answer, the
        next time is soon enough: nobody else can take it either.
        """
        if not self._held.stands():
            with suppress(_Silent):
                self._held = self._taken()

    def let_go(self) -> None:
        """Others may have the name."""
        self._held.let_go()

    def _taken(self) -> _Held:
        try:
            return self._take()
        except _Taken as holder:
            raise Busy(self._refusal(str(holder))) from None


def anybody_takes_part(database: Database) -> bool:
    """Whether any process runs on the record, beside others or alone."""
    try:
        _locked(database, _ALL, shared=False).let_go()
    except _Taken:
        return True
    return False


def _anybody_holds(database: Database) -> bool:
    """Whether any process holds any name on the record."""
    if database.path is None:
        held = text(
            "SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database "
            "WHERE locktype = 'advisory' AND granted AND datname = current_database()"
        )
        with database.reading() as connection:
            return bool(connection.scalar(held))
    return any(map(_is_held, _held_files(_real(database.path))))


def _held_files(record: Path) -> list[Path]:
    beginning = f"{record.name}."
    there = record.parent.iterdir() if record.parent.is_dir() else ()
    return [one for one in there if one.name.startswith(beginning) and one.suffix == ".lock"]


def _is_held(file: Path) -> bool:
    descriptor = os.open(file, os.O_RDWR | os.O_CLOEXEC)
    try:
        _lock(descriptor, file, fcntl.LOCK_EX)
    except _Taken:
        return True
    finally:
        os.close(descriptor)
    return False


def _locked(database: Database, name: str, *, shared: bool) -> _Held:
    """Raises _Taken, and _Silent where a server does not answer."""
    if database.path is None:
        return _lock_server(database, name, shared=shared)
    # Whichever way leads to the record: a link to it is no record of its own.
    place = _real(database.path)
    return _lock_file(place.with_name(f"{place.name}.{name}.lock"), shared=shared)


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _lock_file(beside: Path, *, shared: bool) -> _Held:
    descriptor = _opened(beside)
    try:
        _lock(descriptor, beside, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
    except BaseException:
        os.close(descriptor)
        raise
    if not shared:
        _sign(descriptor)
    # The file stays: removing it would let two processes hold two files of the same name.
    return _Held(lambda: os.close(descriptor), lambda: True)


def _opened(beside: Path) -> int:
    """The lock file, made where it is missing. Raises Misconfigured where it cannot be."""
    try:
        beside.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        give_to_owner_of(beside.parent, beside)
    except OSError as wrong:
        raise Misconfigured(f"{beside} cannot be written: {wrong.strerror}") from None
    return descriptor


def _sign(descriptor: int) -> None:
    """Write our process number into the lock file, for the message of whoever is refused."""
    # A full disk is no reason not to run.
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)


def _lock(descriptor: int, file: Path, how: int) -> None:
    try:
        fcntl.flock(descriptor, how | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.pread(descriptor, 20, 0).decode(errors="replace").strip()
        raise _Taken(f" (process {holder})" if holder else "") from None
    except OSError as wrong:
        raise Misconfigured(f"{file} cannot be locked: {wrong.strerror}") from None


def _lock_server(database: Database, name: str, *, shared: bool) -> _Held:
    try:
        connection = database.line()
        locked = connection.scalar(_SHARED if shared else _ALONE, {"key": _key_of(name)})
    except DBAPIError:
        raise _Silent(f"the database {database.shown} does not answer") from None
    if not locked:
        connection.close()
        raise _Taken
    return _Held(connection.close, lambda: _is_alive(connection))


def _key_of(name: str) -> int:
    """The number under which the server locks the name: 64 bits, signed."""
    return int.from_bytes(sha256(f"onrecord/{name}".encode()).digest()[:8], "big", signed=True)


def _is_alive(connection: Connection) -> bool:
    """Whether the server still knows the connection, and with it what it holds."""
    with suppress(DBAPIError):
        if not connection.closed:
            connection.execute(text("SELECT 1"))
            return True
    connection.close()
    return False
