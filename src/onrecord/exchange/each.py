"""Files of one JSON value a line: each line read by itself, and named where it does not fit."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from onrecord.errors import Unreadable

T = TypeVar("T")


def each_in(lines: Iterable[str], source: str, read: Callable[[str], T]) -> Iterator[T]:
    """What each line holds, but for blank ones. Raises Unreadable, naming source and line."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield read(line)
            except Unreadable as wrong:
                raise Unreadable(f"{source}: line {number}: {wrong}") from None


def json_in(line: str, **hooks: Any) -> object:
    """The value in one line. Raises Unreadable.

    ``hooks`` are those of the standard library for numbers, constants and objects.
    """
    try:
        return json.loads(line, **hooks)
    except json.JSONDecodeError as wrong:
        raise Unreadable(f"is not JSON: {wrong.msg} at character {wrong.pos + 1}") from None
    except (ValueError, RecursionError):
        raise Unreadable("is not JSON") from None
