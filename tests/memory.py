"""A folder in memory: what tests write is thrown away, and no disk needs to be waited for."""

import shutil
from pathlib import Path

_MEMORY = Path("/dev/shm")  # noqa: S108 - whoever asks makes a folder of its own in it
_ROOM = 2 << 30


def in_memory() -> Path | None:
    """Where folders are kept in memory; None where there is no such place, or little room in it."""
    return _MEMORY if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM else None
