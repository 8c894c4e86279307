"""What a database complains of, as one of our errors: with what to do, and without values."""

from pathlib import Path
from shutil import disk_usage

from onrecord.errors import Busy, Misconfigured, NoRoom, OnRecordError

_SOME_PAGES = 64 * 1024
"""Bytes: what SQLite needs beside a record to open it."""

THROUGH_A_POOLER = (
    "the database is reached through a pooler, which lends each line to others: what keeps two "
    "bots from one record would hold nothing. Name the server itself in ONRECORD_DATABASE_URL"
)

_Signs = tuple[str, ...]
_COMPLAINTS: tuple[tuple[_Signs, type[OnRecordError], str], ...] = (
    (("unsupported startup parameter",), Misconfigured, THROUGH_A_POOLER),
    (
        ("disk is full", "no space left", "could not extend file"),
        NoRoom,
        "no space is left for the record {where}: free some; reading goes on",
    ),
    (
        ("readonly database", "read-only"),
        Misconfigured,
        "the record {where} can only be read: look at its permissions",
    ),
    (
        ("locked", "busy", "lock timeout", "deadlock"),
        Busy,
        "the record {where} is being written by another process; try again",
    ),
    (
        ("not a database", "malformed"),
        Misconfigured,
        "the record {where} is damaged ({line}): `onrecord restore --replace` puts a backup there",
    ),
    (
        ("unable to open", "does not exist", "could not decode"),
        Misconfigured,
        "the record {where} cannot be opened: {line}",
    ),
)
"""By what a database says, the first that fits; its words are in lower case here."""


def in_our_words(wrong: BaseException, where: str) -> OnRecordError:
    """What the database complained of, as one of our errors; the message holds no values."""
    first_line = (str(wrong).splitlines() or [type(wrong).__name__])[0]
    # Behind that stands what was to be read and is no UTF-8.
    first_line = first_line.partition(" with text ")[0]
    said = first_line.lower()
    if "disk i/o" in said and _is_full(where):
        said = "disk is full"
    for signs, kind, message in _COMPLAINTS:
        if any(sign in said for sign in signs):
            return kind(message.format(where=where, line=first_line))
    # A disk that failed may work again in a moment: what waits must not be thrown out meanwhile.
    if "disk i/o" in said or any(one.__name__ == "OperationalError" for one in type(wrong).__mro__):
        return Busy(f"the database {where} does not answer: {first_line}")
    return Misconfigured(f"the record {where} refused a statement: {first_line}")


def _is_full(where: str) -> bool:
    try:
        return disk_usage(Path(where).parent).free < _SOME_PAGES
    except OSError:
        return False
