"""Who follows what: one row for each chat and subject, and nothing of who pressed."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select

from onrecord.follows import MOST_FOLLOWS, Follow, OfSubmission, Subject
from onrecord.store.acts import journal
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.database.prepared import Prepared
from onrecord.store.follows.rows import as_follow, looked_through, named, start_from_here, this
from onrecord.store.tables.schema import follow, submission
from onrecord.submissions import Demand

_FOLLOWED = Prepared(
    select(follow.c.told).where(
        follow.c.chat_id == bindparam("chat"),
        follow.c.kind == bindparam("what"),
        follow.c.subject == bindparam("which"),
    )
)


class StoredFollows:
    """What people ask for with a button; they are told of it by whoever reads the notices."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def begin(self, wanted: Follow) -> bool:
        """Tell this chat from now on; False where it follows as many as a chat may."""
        with self._database.writing(Lock.FOLLOWS) as connection:
            theirs = {one.subject for one in _of(connection, wanted.chat_id)}
            if wanted.subject in theirs:
                return True
            if len(theirs) >= MOST_FOLLOWS:
                return False
            _begin(connection, wanted, self._clock.steady())
        return True

    def end(self, chat_id: int, subject: Subject) -> None:
        """Tell this chat no more."""
        with self._database.writing(Lock.FOLLOWS) as connection:
            connection.execute(follow.delete().where(this(chat_id, subject)))

    def has(self, chat_id: int, subject: Subject) -> bool:
        """Whether this chat is told: asked with each answer, so it is one look at a key."""
        kind, key = named(subject)
        with self._database.reading() as connection:
            return _FOLLOWED.value(connection, chat=chat_id, what=kind, which=key) is not None

    def of(self, chat_id: int) -> Sequence[Follow]:
        """All that this chat follows, in the order begun."""
        with self._database.reading() as connection:
            return _of(connection, chat_id)

    def moved(self, chat_id: int, new_chat_id: int) -> None:
        """The chat goes on under another id; what is followed under both is followed once."""
        with self._database.writing(Lock.FOLLOWS) as connection:
            for one in _of(connection, new_chat_id):
                connection.execute(follow.delete().where(this(chat_id, one.subject)))
            renamed = follow.update().where(follow.c.chat_id == chat_id)
            connection.execute(renamed.values(chat_id=new_chat_id))

    def forget_chat(self, chat_id: int) -> None:
        """The chat is gone, or wants to be forgotten."""
        with self._database.writing(Lock.FOLLOWS) as connection:
            connection.execute(follow.delete().where(follow.c.chat_id == chat_id))


def _of(connection: Connection, chat_id: int) -> list[Follow]:
    query = select(follow).where(follow.c.chat_id == chat_id)
    in_order = query.order_by(follow.c.at, follow.c.kind, follow.c.subject)
    return [as_follow(found) for found in connection.execute(in_order).mappings()]


def _begin(connection: Connection, wanted: Follow, now: float) -> None:
    kind, key = named(wanted.subject)
    row = {
        "chat_id": wanted.chat_id,
        "kind": kind,
        "subject": key,
        "thread_id": wanted.thread_id,
        "language": wanted.language,
        "told": _head_to_start_from(connection),
        "told_at": 0.0,
        "due_at": now if _is_closed(connection, wanted.subject) else None,
        "at": now,
    }
    connection.execute(follow.insert(), row)


def _head_to_start_from(connection: Connection) -> int:
    """The last event; where nobody follows anything, nothing before it needs to be looked at."""
    nobody = connection.scalar(select(follow.c.chat_id).limit(1)) is None
    if nobody or looked_through(connection) is None:
        return start_from_here(connection)
    return journal.head(connection)


def _is_closed(connection: Connection, subject: Subject) -> bool:
    """Whether a text was answered, or declined, before the button under it was pressed."""
    if not isinstance(subject, OfSubmission):
        return False
    state = select(submission.c.state).where(submission.c.submission_id == subject.submission_id)
    return connection.scalar(state) in (Demand.ANSWERED.value, Demand.DECLINED.value)
