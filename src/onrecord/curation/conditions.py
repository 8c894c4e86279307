"""What an act may be refused for: no reason, no such row, or a row that is another by now."""

from collections.abc import Sequence
from typing import TypeVar

from onrecord.curation.desks import Transaction
from onrecord.curation.drafts import key_of
from onrecord.errors import NotOnRecord, Overtaken, Refused
from onrecord.model import Assertion, Claim, Curator, Entry, Phrasing, Row, Status

R = TypeVar("R", bound=Row)
W = TypeVar("W", Claim, Assertion)


def needed(reason: str) -> str:
    """The reason as it is kept. Raises Refused where there is none."""
    if not reason.strip():
        raise Refused("a reason is needed")
    return reason.strip()


def present(act: Transaction, kind: type[R], identity: str) -> R:
    """The row as it stands in this act. Raises NotOnRecord where there is none."""
    row = act.row(kind, identity)
    if row is None:
        raise NotOnRecord(f"no {kind.__name__.lower()} {identity} is on record")
    return row


def in_answers(row: W) -> W:
    """The row, which is in answers as it stands. Raises Overtaken where it is in none any more."""
    if row.status is not Status.PUBLISHED:
        raise Overtaken(f"{key_of(row)[1]} was {row.status} meanwhile: look at it again")
    return row


def as_enrolled(act: Transaction, by: Curator) -> Curator:
    """Who acts, with the role held in this act; whoever acts by command has no row."""
    return act.row(Curator, by.curator_id) or by


def put_as_seen(act: Transaction, rows: Sequence[Row], seen: Sequence[Row]) -> None:
    """Put the rows that are not as seen, for those are only taken over.

    Raises Overtaken where one would replace another row than the one seen, or one never seen.
    """
    before = {key_of(row): row for row in seen}
    for row in rows:
        kind, identity = key = key_of(row)
        if row == before.get(key):
            continue
        # What stands as it is to stand was put by this very act, before a crash.
        if act.row(kind, identity) not in (before.get(key), row):
            raise Overtaken(f"{identity} was changed meanwhile: look at it again")
        act.put(row)


def refuse_if_changed(act: Transaction, seen: Entry) -> None:
    """Raise Overtaken where the claim, or what is told or asked on it, is not as seen any more."""
    claim_id = seen.claim.claim_id
    unchanged = (
        act.row(Claim, claim_id) == seen.claim
        and tuple(act.on(claim_id, Phrasing)) == seen.phrasings
        and tuple(act.on(claim_id, Assertion)) == seen.assertions
    )
    if not unchanged:
        raise Overtaken(f"{claim_id} was changed meanwhile: look at it again")
