"""The rows of a set's file, each with the place where it stands."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from onrecord.errors import Unreadable
from onrecord.exchange.each import json_in
from onrecord.exchange.files import lines_of


def rows_of(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The JSON objects of a file, one a line, each with the place where it stands."""
    for place, line in written_lines_of(path):
        try:
            row = json_in(line)
        except Unreadable as wrong:
            raise Unreadable(f"{place}: {wrong}") from None
        if not isinstance(row, dict):
            raise Unreadable(f"{place}: expected an object with an id, not {type(row).__name__}")
        yield place, row


def written_lines_of(path: Path) -> Iterator[tuple[str, str]]:
    """The lines that are not blank, each with the place where it stands."""
    for number, line in enumerate(lines_of(path), 1):
        if line.strip():
            yield f"{path}: line {number}", line
