"""Files that somebody names: plain or packed, read by the line."""

import gzip
import zlib
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from onrecord.errors import Unreadable

_AT_ONCE = 1 << 20
_LONGEST_LINE = 1 << 25  # bytes; what is read as one would be held as one


def opened(file: Path) -> BinaryIO:
    """The bytes of a file, unpacked where it is a .gz. Raises Unreadable."""
    try:
        return _unpacked(file) if file.suffix == ".gz" else file.open("rb")
    except OSError as wrong:
        raise Unreadable(f"cannot read {file}: {wrong.strerror or wrong}") from None
    except (EOFError, zlib.error) as wrong:
        raise Unreadable(f"cannot read {file}: {wrong}") from None


def lines_of(file: Path) -> Iterator[str]:
    """The texts of a file's lines. Raises Unreadable, naming file and line."""
    with opened(file) as stream:
        yield from lines_in(stream, file)


def lines_in(stream: BinaryIO, file: Path) -> Iterator[str]:
    """The texts of its lines, without their ends. Raises Unreadable, naming file and line."""
    for one in each_line_in(stream):
        if isinstance(one, Unreadable):
            raise Unreadable(f"{file}: {one}")
        yield one


def each_line_in(stream: BinaryIO) -> Iterator[str | Unreadable]:
    """The text of each line, without its end, or what is wrong with it."""
    number = 0
    while raw := stream.readline(_LONGEST_LINE + 1):
        number += 1
        if len(raw) > _LONGEST_LINE:
            yield Unreadable(f"line {number}: is longer than {_LONGEST_LINE} bytes")
            _go_on_behind(raw, stream)
        else:
            yield _text(raw, number)


def _text(raw: bytes, number: int) -> str | Unreadable:
    try:
        text = raw.decode().rstrip("\r\n")
    except UnicodeDecodeError as wrong:
        return Unreadable(f"line {number}: is not UTF-8 at byte {wrong.start + 1}")
    return text.removeprefix("\ufeff") if number == 1 else text


def _go_on_behind(raw: bytes, stream: BinaryIO) -> None:
    """Leave out the rest of a line of which so much was read."""
    while raw and not raw.endswith(b"\n"):
        raw = stream.readline(_AT_ONCE)


def _unpacked(file: Path) -> BinaryIO:
    """Read twice: a file that breaks off is not half read, and one that is large not held whole."""
    with gzip.open(file) as stream:
        if not stream.peek(1):
            raise EOFError("it is empty")
        while stream.read(_AT_ONCE):
            pass
    return BufferedReader(gzip.open(file))
