"""Follows as rows of their table, and how far the journal was looked through for them."""

from sqlalchemy import ColumnElement, Connection, RowMapping, select

from onrecord.follows import Follow, OfClaim, OfSubmission, Subject
from onrecord.model import ClaimId, Language
from onrecord.store.acts import journal
from onrecord.store.tables.schema import about, follow
from onrecord.submissions import SubmissionId

CLAIM, SUBMISSION = "claim", "submission"
_LOOKED_THROUGH = "followed"


def named(subject: Subject) -> tuple[str, str]:
    """A subject by its kind and its id."""
    match subject:
        case OfClaim(claim_id):
            return CLAIM, claim_id
        case OfSubmission(submission_id):
            return SUBMISSION, submission_id


def this(chat_id: int, subject: Subject) -> ColumnElement[bool]:
    """The one row of a chat and a subject."""
    kind, key = named(subject)
    return (follow.c.chat_id == chat_id) & (follow.c.kind == kind) & (follow.c.subject == key)


def as_follow(found: RowMapping) -> Follow:
    subject = (
        OfClaim(ClaimId(found["subject"]))
        if found["kind"] == CLAIM
        else OfSubmission(SubmissionId(found["subject"]))
    )
    return Follow(found["chat_id"], subject, Language(found["language"]), found["thread_id"])


def looked_through(connection: Connection) -> int | None:
    """The last event looked at; None in a record where none was, such as one just restored."""
    query = select(about.c.value).where(about.c.name == _LOOKED_THROUGH)
    found = connection.scalar(query)
    return None if found is None else int(found)


def note_looked_through(connection: Connection, seq: int) -> None:
    changed = about.update().where(about.c.name == _LOOKED_THROUGH).values(value=str(seq))
    if connection.execute(changed).rowcount == 0:
        connection.execute(about.insert(), {"name": _LOOKED_THROUGH, "value": str(seq)})


def start_from_here(connection: Connection) -> int:
    """Whatever is followed is known as it stands now; the last event.

    Also after a restore, which brings another journal: its events are nobody's news.
    """
    head = journal.head(connection)
    connection.execute(follow.update().values(told=head, due_at=None))
    note_looked_through(connection, head)
    return head
