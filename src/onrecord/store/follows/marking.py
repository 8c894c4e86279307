"""From events to follows that have something to tell, perhaps: marked with when to tell it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, case, select

from onrecord.follows import Pauses
from onrecord.store.acts import journal
from onrecord.store.follows.rows import CLAIM, SUBMISSION, looked_through, note_looked_through
from onrecord.store.published.touching import shown_since
from onrecord.store.tables.rowtables import AT_ONCE, batches
from onrecord.store.tables.schema import follow, submission
from onrecord.submissions import Demand

_EVENTS_AT_ONCE = 500
_CLOSED = select(submission.c.submission_id).where(
    submission.c.state.in_((Demand.ANSWERED.value, Demand.DECLINED.value))
)


@dataclass(frozen=True, slots=True)
class Step:
    """Events that were not looked at yet: those after one up to another, and what they touched."""

    after: int
    last: int
    claims: Sequence[str]


def next_step(connection: Connection, after: int) -> Step | None:
    """The next events after this one; None where there are none."""
    if after >= journal.head(connection):
        return None
    seen = shown_since(connection, after, _EVENTS_AT_ONCE)
    return Step(after, seen.last, sorted(seen.claims))


def mark(connection: Connection, step: Step, pauses: Pauses, now: float) -> None:
    """Note what is due after these events, and that they were looked at.

    It may be more than there is to tell: who tells compares what the chat knows with what is.
    """
    # Another process on the same record may have been quicker.
    if looked_through(connection) != step.after:
        return
    soon, spaced = now + pauses.gathering, follow.c.told_at + pauses.apart
    # What was told later than now was told before the calendar was put back.
    lately = and_(follow.c.told_at <= now, spaced > soon)
    for touched in _touched(step.claims):
        connection.execute(
            follow.update()
            .where(touched, follow.c.due_at.is_(None))
            .values(
                told=case((follow.c.told < step.after, step.after), else_=follow.c.told),
                due_at=case((lately, spaced), else_=soon),
            )
        )
    note_looked_through(connection, step.last)


def _touched(claims: Sequence[str]) -> Iterator[ColumnElement[bool]]:
    yield and_(follow.c.kind == SUBMISSION, follow.c.subject.in_(_CLOSED))
    for some in batches(claims, AT_ONCE):
        yield and_(follow.c.kind == CLAIM, follow.c.subject.in_(some))
