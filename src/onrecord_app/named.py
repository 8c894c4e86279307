"""What a person names on the command line: files to open."""

import gzip
import sys
import zlib
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
