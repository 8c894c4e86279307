"""What a person names on the command line: files to read and to write."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from onrecord.errors import Misconfigured
from onrecord.exchange import files
from onrecord.passing import passing_folder

STANDARD = "-"
"""Stands for standard input or output."""


def opened(file: Path) -> BinaryIO:
    """The bytes of a file, unpacked where it is a .gz, or of standard input. Raises Unreadable."""
    return sys.stdin.buffer if str(file) == STANDARD else files.opened(file)


def with_folder(file: Path) -> Path:
    """A file to write, its folder being there: told before the work. Raises Misconfigured."""
    folder = Path(os.path.realpath(file)).parent
    if not folder.is_dir():
        raise Misconfigured(f"there is no folder {folder}: make it, or name another one")
    return file


def is_whole(stream: BinaryIO) -> bool:
    """Whether all of it is there: of what comes through a pipe the next line may be long in coming.

    Whoever sends it may wait for the answer to the one before.
    """
    try:
        return stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except OSError:
        return False


@contextmanager
def appearing(file: Path) -> Iterator[BinaryIO]:
    """A stream whose content then stands in the file as a whole, or not at all.

    Raises Misconfigured where there is no folder for it.
    """
    try:
        with _beside(file) as stream:
            yield stream
    except OSError as wrong:
        # A disk that is full does not say which file found no room.
        wrong.filename = wrong.filename or str(file)
        raise


@contextmanager
def _beside(file: Path) -> Iterator[BinaryIO]:
    if file.exists() and not file.is_file():
        # A pipe or a device is there to be written through, and not to be replaced.
        with file.open("wb") as stream:
            yield stream
        return
    place = Path(os.path.realpath(with_folder(file)))
    with passing_folder("export", within=place.parent) as folder:
        beside = folder / "whole"
        with beside.open("wb") as stream:
            yield stream
            stream.flush()
            # Else a power cut could leave an empty file under the name.
            os.fsync(stream.fileno())
        beside.replace(place)
