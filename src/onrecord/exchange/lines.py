"""The record as JSON Lines: one row a line; what does not fit is named by line and field."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from onrecord.errors import Unreadable
from onrecord.exchange.each import json_in
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, Curator, Row
from onrecord.rows import KINDS, as_json, kind_of, read, row_id

VERSION = 1
"""The version of the format, written into the first line."""

MOST_BYTES_A_LINE = 1 << 20
"""A row is a few kilobytes; a longer line is refused before it is parsed."""

_TAKEN = tuple(kind for kind, row in KINDS.items() if row is not Curator)
_DEEPEST = 32
_READ = {str(language) for language in (ENGLISH, RUSSIAN, UKRAINIAN)}
_DATED = {"publication": "published_on", "assertion": "said_on"}
"""The field that a row's precision is of."""


def read_lines(stream: BinaryIO) -> Iterator[tuple[int, Row]]:
    """Each row with the number of its line, streaming.

    A first line of ``{"row": "record", "version": 1}`` is optional; blank lines and a byte order
    mark are passed over. Raises Unreadable, naming line and field.
    """
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for number, raw in enumerate(_raw_lines(stream), start=1):
        try:
            row = _row_in(raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw)
            if row is not None:
                _once(row, seen)
        except Unreadable as wrong:
            raise Unreadable(f"line {number}: {wrong}") from None
        if row is not None:
            yield number, row


def write_lines(rows: Iterable[Row], stream: BinaryIO) -> int:
    """Write the rows, a header first; how many. Curators stay home: they are persons."""
    stream.write(_line("record", f'{{"version":{VERSION}}}'))
    written = 0
    for row in rows:
        if not isinstance(row, Curator):
            stream.write(_line(kind_of(row), as_json(row)))
            written += 1
    return written


def _raw_lines(stream: BinaryIO) -> Iterator[bytes]:
    while raw := stream.readline(MOST_BYTES_A_LINE + 1):
        yield raw


def _row_in(raw: bytes) -> Row | None:
    if len(raw) > MOST_BYTES_A_LINE:
        raise Unreadable(f"is longer than {MOST_BYTES_A_LINE} bytes")
    text = _text(raw).strip()
    if not text:
        return None
    values = _object(text)
    kind = values.pop("row", None)
    if kind == "record":
        _check_header(values)
        return None
    if not isinstance(kind, str) or kind not in _TAKEN:
        wrong = "is needed:" if kind is None else f"{kind!r:.80} is not"
        raise Unreadable(f"row: {wrong} one of {', '.join(_TAKEN)}")
    return read(kind, _told_to_the_day(kind, values))


def _told_to_the_day(kind: str, values: dict[str, object]) -> dict[str, object]:
    """Whoever gives a date and says no more means that day; else it would not be shown."""
    dated = values.get(_DATED.get(kind, ""))
    return {"precision": "day", **values} if dated else values


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as wrong:
        raise Unreadable(f"is not UTF-8 at byte {wrong.start + 1}") from None


def _object(text: str) -> dict[str, object]:
    if text.count("[") + text.count("{") > _DEEPEST and _depth(text) > _DEEPEST:
        raise Unreadable(f"is nested deeper than {_DEEPEST}")
    values = json_in(
        text, parse_constant=_no_constant, object_pairs_hook=_members, parse_int=_integer
    )
    if not isinstance(values, dict):
        raise Unreadable("an object is needed")
    return values


def _depth(text: str) -> int:
    """The deepest nesting; brackets inside strings count too, which only makes it stricter."""
    depth = deepest = 0
    for sign in text:
        if sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in "]}":
            depth -= 1
    return deepest


def _integer(digits: str) -> int:
    if len(digits) > 30:
        raise Unreadable(f"the number {digits[:12]}... has {len(digits)} digits")
    return int(digits)


def _no_constant(name: str) -> object:
    raise Unreadable(f"{name} is not a number that a record can hold")


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The members of an object, its language by the code that it is read by."""
    values = _distinct(pairs)
    named = values.get("language")
    return {**values, "language": _as_read(named)} if isinstance(named, str) else values


def _as_read(named: str) -> str:
    """'EN' and 'en-GB' are English; what is in no language that we read stays as it is named."""
    code = named.casefold().replace("_", "-").partition("-")[0]
    return code if code in _READ else named


def _distinct(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Unreadable(f"{twice}: occurs twice")
    return values


def _check_header(values: dict[str, object]) -> None:
    version = values.get("version")
    # Equal to the number one in Python's eyes, and to nobody else's.
    if version != VERSION or isinstance(version, bool):
        raise Unreadable(f"version: {version!r} is not {VERSION}, the one this OnRecord reads")


def _once(row: Row, seen: defaultdict[str, set[str]]) -> None:
    # By kind: a pair for each of a million rows would weigh half as much again.
    kind, identity = kind_of(row), row_id(row)
    if identity in seen[kind]:
        raise Unreadable(f"{kind} {identity}: this id is used in an earlier line")
    seen[kind].add(identity)


def _line(kind: str, body: str) -> bytes:
    """The canonical form of a row with its kind in front, where a reader looks for it."""
    return f'{{"row":"{kind}",{body[1:]}\n'.encode()
