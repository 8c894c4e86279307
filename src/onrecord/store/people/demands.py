"""What people asked and the record could not answer: texts and counts, never who asked."""

import secrets
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select

from onrecord.errors import Busy, NotOnRecord, Refused
from onrecord.model import ClaimId, CuratorId, Language
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.people import receipts
from onrecord.store.tables.schema import conversation, follow, receipt, submission
from onrecord.submissions import Demand, Submission, SubmissionId

LONGEST = 4096
"""Characters of a text that are kept; Telegram sends no more in one message."""


class StoredDemands:
    """The queue of submissions."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def hand_in(self, text: str, language: str, giver: str = "") -> Submission:
        """Count one more wish for this text (in normalised form); consent was given.

        ``giver`` is a stand-in for the person, who counts once and can take it back; what nobody
        gave cannot be taken back. Raises Refused where there is no text.
        """
        form = normalised(text)
        if not form:
            raise Refused("there is no text to hand to the curators")
        now = self._clock.now()
        with self._database.writing(Lock.DEMANDS) as connection:
            there = _by_hash(connection, _hash(form))
            if there and giver and receipts.held(connection, giver, there.submission_id):
                return there
            wanted = _fresh(form, language, now) if there is None else _once_more(there, now)
            _keep(connection, wanted, is_new=there is None)
            if giver:
                receipts.give(connection, giver, wanted.submission_id)
        return wanted

    def take_back(self, submission_id: SubmissionId, giver: str) -> int:
        """Undo what this giver handed in; how many still want it, and with none it is erased.

        Raises NotOnRecord where the giver has nothing to take back.
        """
        with self._database.writing(Lock.DEMANDS) as connection:
            if not receipts.spend(connection, giver, submission_id):
                raise NotOnRecord(f"nothing of {submission_id!r} is there to be taken back")
            left = _one_less(connection, submission_id)
        self._leave_no_trace()
        return left

    def take_all_back(self, giver: str) -> int:
        """Undo everything that this giver handed in; how many texts that were."""
        with self._database.writing(Lock.DEMANDS) as connection:
            given = receipts.every(connection, giver)
            for submission_id in given:
                receipts.spend(connection, giver, submission_id)
                _one_less(connection, submission_id)
        if given:
            self._leave_no_trace()
        return len(given)

    def queue(self, limit: int) -> Sequence[Submission]:
        """Open submissions, most wanted first, then oldest."""
        query = (
            select(submission)
            .where(submission.c.state == Demand.OPEN.value)
            .order_by(submission.c.times.desc(), submission.c.first_at, submission.c.submission_id)
            .limit(limit)
        )
        return self._found(query)

    def in_hand(self, by: CuratorId) -> Sequence[Submission]:
        """Those that this curator took and did not close, oldest first."""
        query = (
            select(submission)
            .where(submission.c.state == Demand.TAKEN.value, submission.c.taken_by == by)
            .order_by(submission.c.first_at, submission.c.submission_id)
        )
        return self._found(query)

    def answered_with(self, claim_id: ClaimId) -> Sequence[Submission]:
        """Those that were closed because this claim answers them."""
        query = select(submission).where(
            submission.c.state == Demand.ANSWERED.value, submission.c.claim_id == claim_id
        )
        return self._found(query)

    def answered(self) -> Sequence[Submission]:
        """Every one that a curator pointed at a claim, in the order of their ids."""
        query = (
            select(submission)
            .where(submission.c.state == Demand.ANSWERED.value, submission.c.claim_id.is_not(None))
            .order_by(submission.c.submission_id)
        )
        return self._found(query)

    def submission(self, submission_id: SubmissionId) -> Submission:
        """One submission. Raises NotOnRecord."""
        with self._database.reading() as connection:
            return _by_id(connection, submission_id, select(submission))

    def _found(self, query: Select[Any]) -> list[Submission]:
        with self._database.reading() as connection:
            return [_as_submission(found) for found in connection.execute(query).mappings()]

    def _leave_no_trace(self) -> None:
        """What is erased goes from the files too; if others are at it now, the tidying does it."""
        with suppress(Busy):
            self._database.scrub(submission, receipt, conversation)


def put(connection: Connection, kept: Submission) -> None:
    """Replace what is known of a submission. Raises NotOnRecord."""
    statement = submission.update().where(submission.c.submission_id == kept.submission_id)
    if connection.execute(statement, _columns(kept)).rowcount != 1:
        raise NotOnRecord(f"there is no submission {kept.submission_id!r}")


def normalised(text: str) -> str:
    """One form for the same wish: composed letters, single spaces, no end beyond the longest."""
    whole = " ".join(unicodedata.normalize("NFKC", text).split())
    return whole[:LONGEST].rstrip()


def _one_less(connection: Connection, submission_id: SubmissionId) -> int:
    """Lower the demand by one, and erase the submission where that was the last; what is left."""
    wanted = held(connection, submission_id)
    if wanted.count > 1:
        put(connection, replace(wanted, count=wanted.count - 1))
    else:
        connection.execute(submission.delete().where(submission.c.submission_id == submission_id))
        waited_for = (follow.c.kind == "submission", follow.c.subject == submission_id)
        connection.execute(follow.delete().where(*waited_for))
        # A draft that a curator began from it holds its words; a list only holds its id.
        begun = conversation.c.state.contains(f'"answers":"{submission_id}"', autoescape=True)
        connection.execute(conversation.delete().where(begun))
    return wanted.count - 1


def _keep(connection: Connection, wanted: Submission, *, is_new: bool) -> None:
    if is_new:
        connection.execute(submission.insert(), _columns(wanted))
    else:
        put(connection, wanted)


def _once_more(there: Submission, now: datetime) -> Submission:
    """The submission with one wish more."""
    # A text that was answered and is wanted again was not found: it is open anew.
    state = Demand.OPEN if there.state is Demand.ANSWERED else there.state
    return replace(there, count=there.count + 1, last_at=now, state=state)


def _fresh(form: str, language: str, now: datetime) -> Submission:
    return Submission(
        submission_id=SubmissionId(f"s-{secrets.token_hex(6)}"),
        text=form,
        language=Language(language),
        count=1,
        first_at=now,
        last_at=now,
    )


def held(connection: Connection, submission_id: SubmissionId) -> Submission:
    """One submission, which nobody else changes until this transaction ends. Raises NotOnRecord."""
    return _by_id(connection, submission_id, select(submission).with_for_update())


def _by_id(connection: Connection, submission_id: SubmissionId, every: Select[Any]) -> Submission:
    query = every.where(submission.c.submission_id == submission_id)
    found = connection.execute(query).mappings().first()
    if found is None:
        raise NotOnRecord(f"there is no submission {submission_id!r}")
    return _as_submission(found)


def _by_hash(connection: Connection, text_hash: str) -> Submission | None:
    """The submission with this text, held until this transaction ends."""
    # A curator may be taking it: what they write holds the count that they read.
    query = select(submission).where(submission.c.text_hash == text_hash).with_for_update()
    found = connection.execute(query).mappings().first()
    return _as_submission(found) if found is not None else None


def _hash(form: str) -> str:
    return sha256(form.encode()).hexdigest()


def _columns(kept: Submission) -> dict[str, Any]:
    return {
        "submission_id": kept.submission_id,
        "text_hash": _hash(kept.text),
        "text": kept.text,
        "language": kept.language,
        "times": kept.count,
        "first_at": kept.first_at.isoformat(),
        "last_at": kept.last_at.isoformat(),
        "state": kept.state.value,
        "taken_by": kept.taken_by,
        "claim_id": kept.claim_id,
    }


def _as_submission(found: RowMapping) -> Submission:
    return Submission(
        submission_id=SubmissionId(found["submission_id"]),
        text=found["text"],
        language=Language(found["language"]),
        count=found["times"],
        first_at=datetime.fromisoformat(found["first_at"]),
        last_at=datetime.fromisoformat(found["last_at"]),
        state=Demand(found["state"]),
        taken_by=CuratorId(found["taken_by"]) if found["taken_by"] else None,
        claim_id=ClaimId(found["claim_id"]) if found["claim_id"] else None,
    )
