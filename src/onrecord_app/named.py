"""What a person names on the command line: files to read and to write."""

import gzip
import os
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from onrecord.errors import Unreadable

STANDARD = "-"
"""Stands for standard input or output."""


def opened(file: Path) -> BinaryIO:
    """The bytes of a file, unpacked where it is a .gz, or of standard input. Raises Unreadable."""
    if str(file) == STANDARD:
        return sys.stdin.buffer
    try:
        return _unpacked(file) if file.suffix == ".gz" else file.open("rb")
    except OSError as wrong:
        raise Unreadable(f"cannot read {file}: {wrong.strerror or wrong}") from None
    except (EOFError, zlib.error) as wrong:
        raise Unreadable(f"cannot read {file}: {wrong}") from None


def _unpacked(file: Path) -> BinaryIO:
    """All of it at once, so that a file which breaks off is not half read."""
    return BytesIO(gzip.decompress(file.read_bytes()))


@contextmanager
def appearing(file: Path) -> Iterator[BinaryIO]:
    """Where to write what then stands in the file as a whole, or not at all."""
    if file.exists() and not file.is_file():
        # A pipe or a device is there to be written through, and not to be replaced.
        with file.open("wb") as stream:
            yield stream
        return
    place = Path(os.path.realpath(file))
    beside = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as stream:
            yield stream
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)
