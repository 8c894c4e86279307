"""What a file may not bring, though a record may hold it: rows that no curating would have written.

Acts are not held to this: what was let in before it was known is still corrected and withdrawn.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from onrecord.errors import Refused, Unreadable
from onrecord.model import (
    Assertion,
    Claim,
    Figure,
    Language,
    Party,
    Period,
    Phrasing,
    Precision,
    Publication,
    Qualifier,
    Row,
    Stance,
    Text,
)
from onrecord.rows import kind_of, row_id

_LONGEST_TAG = 35
_TAG = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_OF_ITSELF = (Stance.STATES, Stance.DECLINES)
# Spaces, controls, and signs that are not seen or that turn the direction of what is.
_NOT_IN_AN_ADDRESS = ("Z", "C")

Named = Iterator[tuple[str, Language]]


def acceptable(row: Row) -> None:
    """Raises Unreadable or Refused, naming the field, for what a file may not bring."""
    for field, language in _languages(row):
        if len(language) > _LONGEST_TAG or not _TAG.fullmatch(language):
            raise _unreadable(row, field, f"{language[:40]!r} is no language code, such as en")
    if isinstance(row, Publication):
        _acceptable_place(row)
    if isinstance(row, Assertion):
        _acceptable_saying(row)


def _acceptable_place(row: Publication) -> None:
    for field, address in (("url", row.url), ("archived_url", row.archived_url)):
        if address and (wrong := _wrong_with(address)):
            raise _unreadable(row, field, f"{address[:80]!a} {wrong}")
    _dated(row, "published_on", row.published_on, row.precision)


def _acceptable_saying(row: Assertion) -> None:
    # Who declines to comment may be reported without a word.
    if not row.words.strip() and row.stance is not Stance.DECLINES:
        raise _unreadable(row, "words", "is empty; say what was said")
    if row.disputes is not None and row.stance in _OF_ITSELF:
        raise _refused(row, "disputes", f"goes with denies, disputes ..., not with {row.stance}")
    _dated(row, "said_on", row.said_on, row.precision)
    for n, figure in enumerate(row.figures):
        for field, wrong in _wrong_in(figure):
            raise _refused(row, f"figures.{n}.{field}", wrong)


def _wrong_with(address: str) -> str:
    """Why nobody could follow this address; empty where they can."""
    if any(unicodedata.category(sign)[0] in _NOT_IN_AN_ADDRESS for sign in address):
        return "holds a space or a sign that is not seen; write it as %20 and the like"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return "is no web address; its host or its port cannot be read"
    if not host or port == 0:
        return "names no host that can be reached"
    if parts.username is not None or parts.password is not None:
        return "names a user; write the address without what stands before '@'"
    return ""


def _dated(row: Row, field: str, on: date | None, precision: Precision) -> None:
    if on is None and precision is not Precision.UNKNOWN:
        raise _refused(row, "precision", f"{precision} is said of no date; give {field}")
    if on is not None and precision is Precision.UNKNOWN:
        raise _refused(row, "precision", f"{field} is known; say whether to the day, month or year")


def _wrong_in(figure: Figure) -> Iterator[tuple[str, str]]:
    period = figure.period
    if period.days is not None and period.days < 0:
        yield "period.days", f"{period.days:g} is less than no time"
    if _ends_before_it_begins(period):
        yield "period.as_of", f"{period.as_of} is before start ({period.start})"
    nothing = figure.value is None and figure.low is None and figure.high is None
    if nothing and figure.qualifier is Qualifier.EXACT:
        yield "value", "is needed by a figure that is exact; else say another qualifier"


def _ends_before_it_begins(period: Period) -> bool:
    return bool(period.start and period.as_of and period.as_of < period.start)


def _languages(row: Row) -> Named:
    """Every language that the row names, with its field."""
    match row:
        case Claim():
            yield from _each(row.wordings, "wordings")
        case Party():
            yield from _each(row.names, "names")
            yield from _each(row.aliases, "aliases")
            for n, role in enumerate(row.speaks_for):
                yield from _each(role.title, f"speaks_for.{n}.title")
        case Assertion():
            yield "language", row.language
            for n, figure in enumerate(row.figures):
                yield from _each(figure.period.names, f"figures.{n}.period.event")
        case Phrasing() | Publication():
            yield "language", row.language


def _each(texts: tuple[Text, ...], field: str) -> Named:
    return ((f"{field}.{n}.language", text.language) for n, text in enumerate(texts))


def _unreadable(row: Row, field: str, wrong: str) -> Unreadable:
    return Unreadable(f"{kind_of(row)} {row_id(row)}: {field}: {wrong}")


def _refused(row: Row, field: str, wrong: str) -> Refused:
    return Refused(f"{kind_of(row)} {row_id(row)}: {field}: {wrong}")
