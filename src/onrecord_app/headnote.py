"""Where the journal ended when this home last saw it, kept beside the record and not in it.

A chain of hashes cannot tell that its last links are missing. The note can, as long as whoever cut
them off left it alone; a digest written down elsewhere can (`onrecord verify --head`) even then.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

import structlog

from onrecord.passing import give_to_owner_of
from onrecord.store import Record

log = structlog.get_logger()

FILE = "journal.head"


@dataclass(frozen=True, slots=True)
class Head:
    """The last event of a record's journal, and which record it is."""

    revision: str
    seq: int
    digest: str


def head_in(record: Record) -> Head:
    """The end of the journal as it is now; without events it has no digest."""
    seq = record.feed.head()
    return Head(record.feed.revision(), seq, record.book.digest_of(seq))


def noted(home: Path) -> Head | None:
    """What the note says; None if there is none, or nothing that could be one."""
    try:
        kept = json.loads((home / FILE).read_text("utf-8"))
        return Head(str(kept["revision"]), int(kept["seq"]), str(kept["digest"]))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def note(home: Path, record: Record) -> None:
    """Note the end of the journal, unless what was noted before is no longer part of it."""
    now, before = head_in(record), noted(home)
    if now == before or (before is not None and cut_off(home, record)):
        return
    try:
        _write(home / FILE, json.dumps(asdict(now)))
    except OSError as wrong:
        log.warning("head_not_noted", reason=wrong.strerror or type(wrong).__name__)


def note_anew(home: Path, record: Record) -> None:
    """Notes the end of another record that replaced the one before."""
    (home / FILE).unlink(missing_ok=True)
    note(home, record)


def cut_off(home: Path, record: Record) -> str:
    """What differs from the note, in words; empty if the journal only grew."""
    before = noted(home)
    if before is None:
        return ""
    if before.revision != record.feed.revision():
        return (
            f"about revision: is another record than {home / FILE} noted; if it was restored "
            "from elsewhere, remove that file"
        )
    if before.seq and record.book.digest_of(before.seq) != before.digest:
        return (
            f"event {before.seq}: is gone or another one than {home / FILE} noted: "
            "the end of the journal was cut off or written anew"
        )
    return ""


def _write(path: Path, text: str) -> None:
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        beside.write_text(text, "utf-8")
        give_to_owner_of(path.parent, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
