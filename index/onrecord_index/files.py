"""Files that are either whole or not there, and the digests that tell."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def digest_of_file(path: Path) -> str:
    """SHA-256 of the file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digests_below(folder: Path, apart_from: str = "") -> dict[str, str]:
    """SHA-256 of every file below, by its path relative to the folder."""
    return {
        path.relative_to(folder).as_posix(): digest_of_file(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != apart_from
    }


def stamps_below(folder: Path) -> dict[Path, tuple[int, int, int]]:
    """When every file below was changed last, its size, and which file it is; cheap."""
    stamps = {}
    for path in folder.rglob("*"):
        about = path.stat()
        stamps[path] = (about.st_mtime_ns, about.st_size, about.st_ino)
    return stamps


def put_down(path: Path) -> None:
    """Ask the disk to have this file or folder for good."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def put_down_below(folder: Path) -> None:
    """Ask the disk to have everything below, files before their folders."""
    for path in sorted(folder.rglob("*"), reverse=True):
        put_down(path)
    put_down(folder)


def write_whole(path: Path, content: str) -> None:
    """Replace a small file at once: readers see the old or the new, never a part."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    put_down(path.parent)


@contextmanager
def folder_beside(place: Path) -> Iterator[Path]:
    """A new folder beside ``place`` to fill and rename; what is left of it is removed."""
    place.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=place.parent, prefix=f".{place.name}-", suffix=".part"))
    try:
        yield made
    finally:
        with suppress(OSError):
            shutil.rmtree(made)
