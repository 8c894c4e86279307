"""Folders for a while: gone with their process, at the latest when the next one starts."""

import fcntl
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from time import time

_HELD = "held"
_PREFIX = "onrecord-"
_STARTING = 60.0  # seconds in which the owner of a new folder has surely taken its lock


@contextmanager
def passing_folder(purpose: str) -> Iterator[Path]:
    """A folder among the system's temporary files, in which 'held' is the only name taken."""
    sweep_passing()
    folder = Path(mkdtemp(prefix=f"{_PREFIX}{purpose}-"))
    held = hold(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(held)


def hold(folder: Path) -> int:
    """Hold a folder until this descriptor is closed, or the process ends however it does."""
    descriptor = _locked(folder)
    # Only now: who finds the mark, and nobody holding the folder, finds an owner that is gone.
    (folder / _HELD).touch()
    return descriptor


def sweep_passing() -> None:
    """Remove what processes that are gone left among the system's temporary files."""
    there = Path(gettempdir()).glob(f"{_PREFIX}*")
    # Somebody's own folder may have such a name: without our lock in it we leave it alone.
    sweep(folder for folder in there if _is_marked(folder))


def _is_marked(folder: Path) -> bool:
    try:
        return (folder / _HELD).is_file()
    except PermissionError:
        # Another user's: theirs to sweep.
        return False


def sweep(folders: Iterable[Path]) -> None:
    """Remove those of these folders that nobody holds."""
    for folder in folders:
        with suppress(OSError):
            if not (folder / _HELD).exists() and time() - folder.stat().st_mtime < _STARTING:
                continue
            _remove_unheld(folder)


def _remove_unheld(folder: Path) -> None:
    descriptor = _locked(folder)
    try:
        shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(descriptor)


def _locked(folder: Path) -> int:
    """A descriptor of the folder that nobody else has locked. Raises OSError where somebody has."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
