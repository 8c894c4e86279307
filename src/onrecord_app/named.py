"""What a person names on the command line: files to open."""

import sys
from pathlib import Path
from typing import BinaryIO

from onrecord.errors import Unreadable

STANDARD = "-"
"""Stands for standard input or output."""


def opened(file: Path) -> BinaryIO:
    """The bytes of a file, or of standard input. Raises Unreadable."""
    if str(file) == STANDARD:
        return sys.stdin.buffer
    try:
        return file.open("rb")
    except OSError as wrong:
        raise Unreadable(f"cannot read {file}: {wrong.strerror}") from None
