"""Temporary folders: removed with their process, at the latest when the next one starts."""

import fcntl
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from time import time

_HELD = "held"
_PREFIX = "onrecord-"
_STARTING = 60.0  # seconds in which the owner of a new folder has surely taken its lock
_ours: set[Path] = set()
"""What this process has not left yet."""


@contextmanager
def passing_folder(purpose: str, within: Path | None = None) -> Iterator[Path]:
    """A folder within another, else among the system's temporary files.

    'held' is the only name that is taken in it.
    """
    sweep_passing(within)
    folder = Path(mkdtemp(prefix=f"{_PREFIX}{purpose}-", dir=within))
    with ExitStack() as stack:
        # Not every network's disk can lock: there, nobody sweeps it up either.
        with suppress(OSError):
            stack.callback(os.close, hold(folder))
        stack.callback(_removed, folder)
        _ours.add(folder)
        yield folder


def give_to_owner_of(folder: Path, made: Path) -> None:
    """Let what root made for a folder belong to whoever the folder belongs to: a service's user."""
    if os.geteuid() == 0:
        owner = folder.stat()
        # A root without that right, as in some containers, has nobody else to give it to.
        with suppress(PermissionError):
            os.chown(made, owner.st_uid, owner.st_gid, follow_symlinks=False)


def remove_ours() -> None:
    """Remove those of this process at once: it is about to end without leaving them."""
    for folder in tuple(_ours):
        _removed(folder)


def _removed(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    _ours.discard(folder)


def hold(folder: Path) -> int:
    """Hold a folder until this descriptor is closed, or the process ends however it does."""
    descriptor = _locked(folder)
    # Only now: who finds the mark, and nobody holding the folder, finds an owner that is gone.
    (folder / _HELD).touch()
    return descriptor


def sweep_passing(within: Path | None = None) -> None:
    """Remove what processes that are gone left within a folder, else among the temporary files."""
    there = (within or Path(gettempdir())).glob(f"{_PREFIX}*")
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
