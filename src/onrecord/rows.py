"""Rows of the record as canonical JSON and back.

The canonical form has sorted keys, no spaces and no fields that hold their default: one value has
exactly one form, and a field that is added later with a default changes no form and no hash.
"""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from onrecord.errors import Unreadable
from onrecord.model import Assertion, Claim, Curator, Evidence, Party, Phrasing, Publication, Row

KINDS: Mapping[str, type[Row]] = {
    "curator": Curator,
    "party": Party,
    "publication": Publication,
    "claim": Claim,
    "phrasing": Phrasing,
    "assertion": Assertion,
    "evidence": Evidence,
}
"""Every kind of row, in an order in which none refers to a later kind."""

_R = TypeVar("_R", bound=Row)
_STRICT = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
_AN_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
# An escaped control character other than tab, newline and carriage return.
_CONTROL = re.compile(r"(?<!\\)(?:\\\\)*\\(?:u00[01]|b|f)")
_HALF = re.compile("[\ud800-\udfff]")
# Spaces, controls, invisible signs, marks without a letter; and letters that are blank.
_UNSEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Me"})
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
_HALF_A_PAIR = "holds half of a surrogate pair, which is not a character"
_LABEL, _BY_LANGUAGE = "str", "tuple[Text, ...]"
"""The two forms of an event's name, as an error of a value that fits neither tells them apart."""
_LEADING = {"claim": "wordings", "party": "names", "phrasing": "text", "curator": "name"}


def kind_of(row: Row) -> str:
    """The name of a row's kind: 'party', 'claim' ..."""
    return type(row).__name__.lower()


def row_id(row: Row) -> str:
    """The id of a row, whatever its kind."""
    return str(getattr(row, f"{kind_of(row)}_id"))


def as_json(row: Row) -> str:
    """The one canonical form of a row."""
    plain = _codec(kind_of(row)).dump_python(row, mode="json", exclude_defaults=True)
    return canonical(plain)


def canonical(plain: object) -> str:
    """Plain values as JSON with sorted keys and no spaces."""
    return json.dumps(
        plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )


def from_json(kind: str, text: str | bytes) -> Row:
    """The row that this JSON holds. Raises Unreadable, naming the field."""
    try:
        row = _codec(kind).validate_json(text)
    except ValidationError as wrong:
        raise Unreadable(f"{kind}: {_first(wrong)}") from None
    if row is None:
        raise Unreadable(f"{kind}: an object is needed, not null")
    return row


def as_row(kind: type[_R], text: str | bytes) -> _R:
    """The row of this type that the JSON holds. Raises Unreadable, naming the field."""
    row = from_json(kind.__name__.lower(), text)
    assert isinstance(row, kind)  # noqa: S101 - tells the type checker what the codec has checked
    return row


def read(kind: str, values: object) -> Row:
    """The row made of values from outside, checked. Raises Unreadable, naming row and field."""
    try:
        row = _codec(kind).validate_json(json.dumps(values, ensure_ascii=False))
    except ValidationError as wrong:
        raise Unreadable(f"{_named(kind, values)}: {_first(wrong)}") from None
    except (TypeError, ValueError, RecursionError) as wrong:
        raise Unreadable(f"{kind}: {wrong}") from None
    if row is None:
        raise Unreadable(f"{kind}: an object is needed, not null")
    check(row)
    return row


def check(row: Row) -> None:
    """Raise Unreadable for what no row may hold: a malformed id, controls, no leading text."""
    kind, identity = kind_of(row), row_id(row)
    if not _AN_ID.fullmatch(identity):
        raise Unreadable(
            f"{kind} {identity[:80]!r}: {kind}_id: 1 to 64 of A-Z a-z 0-9 _ - are needed"
        )
    if empty := _empty_part(row):
        raise Unreadable(f"{kind} {identity}: {empty}: is empty")
    form = as_json(row)
    if not form.isascii() and _HALF.search(form):
        raise Unreadable(f"{kind} {identity}: the whole row: {_HALF_A_PAIR}")
    if found := _CONTROL.search(form):
        field = _field_with(row, found.group())
        raise Unreadable(f"{kind} {identity}: {field}: holds a control character")


@cache
def _codec(kind: str) -> TypeAdapter[Row | None]:
    if kind not in KINDS:
        raise Unreadable(f"kind: {kind[:80]!r} is not one of {', '.join(KINDS)}")
    # Optional because pydantic takes a configuration for a plain dataclass only from around it.
    whole: Any = KINDS[kind] | None
    return TypeAdapter(whole, config=_STRICT)


def _named(kind: str, values: object) -> str:
    """The row as far as it can be named before it is one."""
    identity = values.get(f"{kind}_id", "") if isinstance(values, Mapping) else ""
    return f"{kind} {identity!s:.80}".rstrip()


def _first(wrong: ValidationError) -> str:
    """The first error of a row: the place of the field in it, and what is wrong there."""
    errors = wrong.errors(include_url=False, include_context=False)
    error = errors[_nearest([one["loc"] for one in errors])]
    forms = (_LABEL, _BY_LANGUAGE)
    place = ".".join(str(step) for step in error["loc"] if step not in forms)
    value: Any = error["input"]
    if "unicode" in error["msg"]:
        return f"the whole row: {_HALF_A_PAIR}"
    shown = f" (got {str(value)[:80]!r})" if isinstance(value, str | int | float) else ""
    return f"{place or 'the whole row'}: {error['msg']}{shown}"


def _nearest(places: Sequence[tuple[int | str, ...]]) -> int:
    """Where the first error is; of a value that fits neither form, of the form it is nearer to."""
    if places[0][-1:] != (_LABEL,):
        return 0
    field = places[0][:-1]
    of_it = [n for n, place in enumerate(places) if place[: len(field)] == field]
    return max(of_it, key=lambda n: len(places[n]))


def _empty_part(row: Row) -> str:
    """The field that must say something and does not; nothing where all do."""
    leading = _LEADING.get(kind_of(row))
    if leading and not _says_something(getattr(row, leading)):
        return leading
    for n, figure in enumerate(row.figures if isinstance(row, Assertion) else ()):
        event = figure.period.event
        if not isinstance(event, str) and not _says_something(event):
            return f"figures.{n}.period.event"
    return ""


def _says_something(leading: object) -> bool:
    """Whether there are words, and in each something that a reader could see."""
    if isinstance(leading, str):
        return any(map(_is_seen, leading))
    texts = leading if isinstance(leading, tuple) else ()
    return bool(texts) and all(any(map(_is_seen, text.words)) for text in texts)


def _is_seen(letter: str) -> bool:
    return unicodedata.category(letter) not in _UNSEEN and letter not in _BLANK


def _field_with(row: Row, escaped: str) -> str:
    """The field whose value has this escape in its JSON."""
    plain = _codec(kind_of(row)).dump_python(row, mode="json")
    return next((name for name, value in plain.items() if escaped in canonical(value)), "a field")
