"""The lines of a set's file, plain or packed, each with the place where it stands."""

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from onrecord.errors import Unreadable


def rows_of(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The JSON objects of a file, one a line, each with the place where it stands."""
    for number, line in enumerate(lines_of(path), 1):
        place = f"{path}, line {number}"
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise Unreadable(f"{place}: it is no JSON: {error}") from None
        if not isinstance(row, dict):
            raise Unreadable(f"{place}: expected an object with an id, not {type(row).__name__}")
        yield place, row


def lines_of(path: Path) -> list[str]:
    """All lines of a file (plain or .gz): one that breaks off in the middle is not half read."""
    try:
        raw = path.read_bytes()
        text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode()
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"{path}, line {line}: it is not UTF-8") from None
    except (OSError, EOFError, zlib.error) as error:
        raise Unreadable(f"{path} cannot be read: {error}") from error
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return lines.rstrip("\n").split("\n")
