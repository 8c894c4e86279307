"""What followers are to be told: on disk from the event on until they were told."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, and_, func, select

from onrecord.follows import Due, Follow, OfClaim, OfSubmission, Pauses, Subject, afterwards
from onrecord.model import Assertion, AssertionId, ClaimId, Entry, Status
from onrecord.store.acts import journal
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.follows.marking import Step, mark, next_step
from onrecord.store.follows.rows import as_follow, looked_through, named, start_from_here, this
from onrecord.store.published.earlier import Earlier
from onrecord.store.published.gathering import claims_by_id, gather
from onrecord.store.tables.rowtables import load
from onrecord.store.tables.schema import follow, submission
from onrecord.submissions import Demand, SubmissionId

MOST_TAKEN = 10
"""How many of a chat's follows go into one message at most."""
_READABLE = (Status.PUBLISHED, Status.WITHDRAWN)


class StoredNotices:
    """The side of follows that speaks; each follow says itself what its chat knows."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._earlier = Earlier()

    def take_in(self, pauses: Pauses) -> None:
        """Look at the events since the last time: what they touched is due after the pauses."""
        while (step := self._next_step()) is not None:
            with self._database.writing(Lock.FOLLOWS) as connection:
                mark(connection, step, pauses, self._clock.steady())

    def due(self, limit: int) -> Sequence[int]:
        """The chats that are to be told now, those that wait longest first."""
        query = (
            select(follow.c.chat_id)
            .where(follow.c.due_at <= self._clock.steady())
            .group_by(follow.c.chat_id)
            .order_by(func.min(follow.c.due_at), follow.c.chat_id)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return list(connection.scalars(query))

    def take(self, chat_id: int, seconds: float) -> Sequence[Due]:
        """What to tell this chat in one message; nobody else is given it for so long."""
        now = self._clock.steady()
        with self._database.writing(Lock.FOLLOWS) as connection:
            taken = _due_together(connection, chat_id, now)
            for one in taken:
                held = follow.update().where(this(chat_id, as_follow(one).subject))
                connection.execute(held.values(due_at=now + seconds))
        with self._database.reading() as connection:
            head = journal.head(connection)
            return [self._as_due(connection, as_follow(one), one["told"], head) for one in taken]

    def told(self, dues: Sequence[Due]) -> None:
        """The chat knows this now; each follow goes on as ``afterwards`` says, or ends."""
        now = self._clock.steady()
        with self._database.writing(Lock.FOLLOWS) as connection:
            for due in dues:
                _go_on(connection, due, now)

    def unchanged(self, dues: Sequence[Due]) -> None:
        """There was nothing to tell, after all."""
        with self._database.writing(Lock.FOLLOWS) as connection:
            for due in dues:
                _know(connection, due, due.follow.subject)

    def put_off(self, chat_id: int, seconds: float) -> None:
        """Whatever is due to this chat waits for so long from now."""
        waiting = and_(follow.c.chat_id == chat_id, follow.c.due_at.is_not(None))
        later = follow.update().where(waiting).values(due_at=self._clock.steady() + seconds)
        with self._database.writing(Lock.FOLLOWS) as connection:
            connection.execute(later)

    def _as_due(self, connection: Connection, one: Follow, told: int, head: int) -> Due:
        match one.subject:
            case OfClaim(claim_id):
                before = self._earlier.entry_at(connection, claim_id, told, head)
                now = _entry(connection, claim_id)
                return Due(one, before, now, head, _reasons(connection, before, now))
            case OfSubmission(submission_id):
                answer = _answer_to(connection, submission_id)
                claim = None if answer is None else OfClaim(answer.claim.claim_id)
                has_it = claim is not None and _is_there(connection, replace(one, subject=claim))
                declined = _text_of(connection, submission_id, Demand.DECLINED)
                return Due(one, None, answer, head, follows_already=has_it, declined=declined)

    def _next_step(self) -> Step | None:
        """The events to look at next; where nobody follows anything there are none."""
        with self._database.reading() as connection:
            if connection.scalar(select(follow.c.chat_id).limit(1)) is None:
                return None
            after = looked_through(connection)
            if after is not None:
                return next_step(connection, after)
        with self._database.writing(Lock.FOLLOWS) as connection:
            start_from_here(connection)
        return None


def _due_together(connection: Connection, chat_id: int, now: float) -> Sequence[RowMapping]:
    """What is due to a chat in the topic that waits longest."""
    query = (
        select(follow)
        .where(follow.c.chat_id == chat_id, follow.c.due_at <= now)
        .order_by(follow.c.due_at, follow.c.kind, follow.c.subject)
    )
    found = connection.execute(query).mappings().all()
    return [one for one in found if one["thread_id"] == found[0]["thread_id"]][:MOST_TAKEN]


def _entry(connection: Connection, claim_id: ClaimId) -> Entry | None:
    """What is on record of a claim now, the one that it was merged into in its place."""
    found = claims_by_id(connection, [claim_id]).get(claim_id)
    if found is None or found.status not in _READABLE:
        return None
    return gather(connection, [found.claim_id]).entry(found)


def _answer_to(connection: Connection, submission_id: SubmissionId) -> Entry | None:
    """The published claim that a curator answered a text with."""
    query = select(submission.c.claim_id).where(
        submission.c.submission_id == submission_id,
        submission.c.state == Demand.ANSWERED.value,
    )
    claim_id = connection.scalar(query)
    entry = _entry(connection, ClaimId(claim_id)) if claim_id else None
    return entry if entry and entry.claim.status is Status.PUBLISHED else None


def _text_of(connection: Connection, submission_id: SubmissionId, state: Demand) -> str:
    """What was handed in, if this became of it."""
    query = select(submission.c.text).where(
        submission.c.submission_id == submission_id, submission.c.state == state.value
    )
    return connection.scalar(query) or ""


def _reasons(
    connection: Connection, before: Entry | None, now: Entry | None
) -> Mapping[AssertionId, str]:
    """Why statements are shown no more, where somebody said so."""
    shown = {one.assertion_id for one in now.assertions} if now else set()
    known = {one.assertion_id for one in before.assertions} if before else set()
    found = load(connection, Assertion, known - shown).values()
    return {one.assertion_id: one.reason for one in found if one.reason.strip()}


def _go_on(connection: Connection, due: Due, now: float) -> None:
    """The follow as it is afterwards; what the chat follows already it does not follow twice."""
    ours, then = this(due.follow.chat_id, due.follow.subject), afterwards(due)
    if then is None or (then.subject != due.follow.subject and _is_there(connection, then)):
        connection.execute(follow.delete().where(ours))
    else:
        _know(connection, due, then.subject, told_at=now)


def _is_there(connection: Connection, one: Follow) -> bool:
    query = select(follow.c.told).where(this(one.chat_id, one.subject))
    return connection.scalar(query) is not None


def _know(connection: Connection, due: Due, subject: Subject, **noted: float) -> None:
    """Note as of which event the chat knows; what came after it is looked at again."""
    kind, key = named(subject)
    looked = looked_through(connection) or 0
    # Held for a while by whoever tells: when that is over, it is taken again.
    again = None if looked <= due.head else follow.c.due_at
    ours = follow.update().where(this(due.follow.chat_id, due.follow.subject))
    connection.execute(ours.values(kind=kind, subject=key, told=due.head, due_at=again, **noted))
