"""What a person types on the command line: files to open, and words."""

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


def sound(words: str) -> str:
    """Words in letters alone: bytes that are no UTF-8 come in as halves of letters."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
