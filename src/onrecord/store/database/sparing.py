"""Reading a SQLite record where nothing can be written beside it: a full disk, a read-only folder.

A record in WAL mode wants a file of its own beside it even for reading. Where that cannot be made,
nobody else has the record open either, and it can be read without.
"""

from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote

_NO_ROOM = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_FULL")


def wants_room(wrong: Exception) -> bool:
    """Whether a connection failed for want of room beside the record, and not for a lock on it."""
    return str(getattr(wrong, "sqlite_errorname", "")).startswith(_NO_ROOM)


def sparing_connection(module: ModuleType, path: Path, patience: float) -> Any:
    """A connection that reads and makes no file. Raises the module's errors where it cannot."""
    log = path.with_name(f"{path.name}-wal")
    if not log.exists() or log.stat().st_size == 0:
        return _opened(module, path, "mode=ro&immutable=1", patience)
    # What the log holds was acknowledged and must be read too; with the record to itself a
    # connection keeps in memory what it would share in a file.
    connection = _opened(module, path, "mode=rw", patience)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection


def _opened(module: ModuleType, path: Path, how: str, patience: float) -> Any:
    return module.connect(
        f"file:{quote(str(path))}?{how}",
        uri=True,
        timeout=patience,
        check_same_thread=False,
        factory=_kind(module),
    )


def is_sparing(module: ModuleType, connection: object) -> bool:
    """Whether it is such a connection: good for one look, for what changes it does not see."""
    return isinstance(connection, _kind(module))


_kinds: dict[ModuleType, type] = {}


def _kind(module: ModuleType) -> type:
    if module not in _kinds:
        _kinds[module] = type("Sparing", (module.Connection,), {})
    return _kinds[module]
