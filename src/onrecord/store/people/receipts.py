"""Receipts for what was handed in: its giver alone can make one again, and it tells of nobody.

A receipt is a keyed hash, under the stand-in of the giver, of the submission's id. Two receipts
of one giver have nothing in common, and without the stand-in none leads to its submission.
"""

import hmac
from collections.abc import Sequence

from sqlalchemy import Connection, select

from onrecord.store.tables.rowtables import AT_ONCE, batches
from onrecord.store.tables.schema import receipt, submission
from onrecord.submissions import SubmissionId


def held(connection: Connection, giver: str, submission_id: SubmissionId) -> bool:
    """Whether this giver handed it in and did not take it back."""
    query = select(receipt.c.receipt).where(receipt.c.receipt == _made(giver, submission_id))
    return connection.scalar(query) is not None


def give(connection: Connection, giver: str, submission_id: SubmissionId) -> None:
    """Note that this giver handed it in."""
    connection.execute(receipt.insert(), {"receipt": _made(giver, submission_id)})


def spend(connection: Connection, giver: str, submission_id: SubmissionId) -> bool:
    """Drop the giver's receipt for it; whether there was one."""
    ours = receipt.delete().where(receipt.c.receipt == _made(giver, submission_id))
    return connection.execute(ours).rowcount == 1


def every(connection: Connection, giver: str) -> list[SubmissionId]:
    """All that this giver handed in: found by trying each submission."""
    ids = [SubmissionId(one) for one in connection.scalars(select(submission.c.submission_id))]
    return [found for some in batches(ids, AT_ONCE) for found in _given(connection, giver, some)]


def _given(
    connection: Connection, giver: str, ids: Sequence[SubmissionId]
) -> Sequence[SubmissionId]:
    made = {_made(giver, each): each for each in ids}
    query = select(receipt.c.receipt).where(receipt.c.receipt.in_(list(made)))
    return [made[one] for one in connection.scalars(query)]


def _made(giver: str, submission_id: SubmissionId) -> str:
    return hmac.digest(giver.encode(), submission_id.encode(), "sha256").hex()
