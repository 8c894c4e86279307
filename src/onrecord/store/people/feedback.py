"""Votes on the link between a question and a claim, each under its ballot and to the day only."""

from collections.abc import Sequence

from sqlalchemy import RowMapping, select

from onrecord.feedback import Counted, Vote
from onrecord.model import ClaimId
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.tables.schema import feedback


class StoredFeedback:
    """No text, no person and no hour is kept with a vote."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def vote(self, ballot: str, vote: Vote) -> None:
        """Count this vote, in the place of an earlier one on the same ballot."""
        row = {
            "ballot": ballot,
            "claim_id": vote.claim_id,
            "same": vote.same,
            "sum": vote.sum,
            "blind": vote.blind,
            "head": vote.head,
            "day": self._clock.now().date().isoformat(),
        }
        with self._database.writing(Lock.FEEDBACK) as connection:
            connection.execute(feedback.delete().where(feedback.c.ballot == ballot))
            connection.execute(feedback.insert(), row)

    def take_back(self, ballot: str) -> None:
        """Forget the vote on this ballot, if there is one."""
        with self._database.writing(Lock.FEEDBACK) as connection:
            connection.execute(feedback.delete().where(feedback.c.ballot == ballot))

    def voted(self, ballot: str) -> bool | None:
        """What was said on this ballot; None where nothing is."""
        with self._database.reading() as connection:
            return connection.scalar(select(feedback.c.same).where(feedback.c.ballot == ballot))

    def counted(self, head: str) -> Sequence[Counted]:
        """The votes on answers that this head weighed, in the order of their ballots."""
        query = select(feedback).where(feedback.c.head == head).order_by(feedback.c.ballot)
        with self._database.reading() as connection:
            return [_counted(found) for found in connection.execute(query).mappings()]

    def carry(self, before: str, after: str, scale: float, shift: float) -> None:
        """Make the votes under one head votes under the one that it was refitted to."""
        moved = feedback.update().where(feedback.c.head == before)
        with self._database.writing(Lock.FEEDBACK) as connection:
            connection.execute(moved.values(head=after, sum=scale * feedback.c.sum + shift))


def _counted(found: RowMapping) -> Counted:
    vote = Vote(
        claim_id=ClaimId(found["claim_id"]),
        same=bool(found["same"]),
        sum=float(found["sum"]),
        blind=bool(found["blind"]),
        head=found["head"],
    )
    return Counted(found["ballot"], vote)
