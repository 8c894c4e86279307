"""The journal: every act as one event, each chained to the one before by its hash."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select

from onrecord.errors import NotOnRecord, Tampered
from onrecord.events import Action, Change, Event
from onrecord.model import CuratorId
from onrecord.rows import canonical
from onrecord.store.database.prepared import Prepared
from onrecord.store.tables.schema import event

MOST_CHANGES = 1000
"""A large file becomes several events of so many changes, in one transaction."""

_HEAD = Prepared(select(func.max(event.c.seq)))


def head(connection: Connection) -> int:
    """The number of the last event; 0 for an empty record."""
    return _number(_HEAD.value(connection) or 0)


def last(connection: Connection) -> tuple[int, str]:
    """The number and the hash of the last event; 0 and no hash for an empty record."""
    query = select(event.c.seq, event.c.digest).order_by(event.c.seq.desc()).limit(1)
    found = connection.execute(query).first()
    return (_number(found.seq), str(found.digest)) if found else (0, "")


def _number(stored: object) -> int:
    # SQLite keeps bytes in a column of numbers if raw SQL puts them there.
    if isinstance(stored, int):
        return stored
    raise Tampered(f"event {stored!r}: its number is none")


@dataclass(frozen=True, slots=True)
class Heading:
    """What an event says above its changes: who did what, to what, and why."""

    actor: CuratorId
    action: Action
    subject: str
    reason: str = ""


def append(
    connection: Connection, at: datetime, heading: Heading, changes: Sequence[Change]
) -> int:
    """Add one event and give its number; the caller holds the journal's lock."""
    before, previous = last(connection)
    fields = {
        "seq": before + 1,
        "at": at.astimezone(UTC).isoformat(timespec="microseconds"),
        "actor": heading.actor,
        "action": heading.action.value,
        "subject": heading.subject,
        "changes": [_plain(change) for change in changes],
        "reason": heading.reason,
        "previous": previous,
    }
    whole = {**fields, "changes": canonical(fields["changes"]), "digest": digest_of(fields)}
    connection.execute(event.insert(), whole)
    return before + 1


def digest_of(fields: dict[str, Any]) -> str:
    """The hash of an event: all its fields and the hash of the event before."""
    return sha256(canonical(fields).encode()).hexdigest()


def day_of(connection: Connection, seq: int) -> date | None:
    """The day on which one event happened; None where there is none."""
    at = connection.scalar(select(event.c.at).where(event.c.seq == seq))
    return datetime.fromisoformat(str(at)).date() if at else None


def digest_at(connection: Connection, seq: int) -> str:
    """The hash of one event, whatever else there is of it; empty where there is none."""
    return str(connection.scalar(select(event.c.digest).where(event.c.seq == seq)) or "")


def event_at(connection: Connection, seq: int) -> Event:
    """One event. Raises NotOnRecord."""
    found = connection.execute(select(event).where(event.c.seq == seq)).mappings().first()
    if found is None:
        raise NotOnRecord(f"there is no event {seq}")
    return _as_event(found)


def events_of(connection: Connection, actor: CuratorId, limit: int) -> list[Event]:
    """The latest acts of one curator, latest first."""
    query = select(event).where(event.c.actor == actor).order_by(event.c.seq.desc()).limit(limit)
    return [_as_event(found) for found in connection.execute(query).mappings()]


def events_after(connection: Connection, seq: int, limit: int) -> Iterator[Event]:
    """At most so many events after this one, in order, one at a time in memory."""
    query = select(event).where(event.c.seq > seq).order_by(event.c.seq).limit(limit)
    one_by_one = connection.execution_options(yield_per=4)
    with one_by_one.execute(query) as found:
        for one in found.mappings():
            yield _as_event(one)


def _as_event(found: RowMapping) -> Event:
    """The event of a row. Raises Tampered where it is none that was ever written."""
    try:
        return _event(found)
    except (ValueError, TypeError, RecursionError):
        raise Tampered(
            f"event {found['seq']} cannot be read: `onrecord verify` tells what was changed"
        ) from None


def _event(found: RowMapping) -> Event:
    return Event(
        seq=found["seq"],
        at=datetime.fromisoformat(found["at"]),
        actor=CuratorId(found["actor"]),
        action=Action(found["action"]),
        subject=found["subject"],
        changes=tuple(Change(**change) for change in json.loads(found["changes"])),
        reason=found["reason"],
        previous=found["previous"],
        digest=found["digest"],
    )


def _plain(change: Change) -> dict[str, str | None]:
    return {
        "kind": change.kind,
        "row_id": change.row_id,
        "before": change.before,
        "after": change.after,
    }
