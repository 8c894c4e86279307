"""What an act changed, as it was before: each row, and the demands that the act answered."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from onrecord.curation.desks import Demands, Transaction
from onrecord.curation.drafts import key_of
from onrecord.errors import Refused
from onrecord.events import Action, Change, Event
from onrecord.model import ClaimId, Phrasing, Row, Status
from onrecord.submissions import Demand, Submission

ReadRow = Callable[[str, str], Row]
"""A row from its kind and its canonical JSON, as events hold it."""


def as_before(change: Change, act: Transaction, read: ReadRow) -> Row:
    """The row as it was before the change; one that was not there is withdrawn.

    Raises Refused where it was changed again since.
    """
    after = read(change.kind, change.after or "")
    kind, identity = key_of(after)
    if act.row(kind, identity) != after:
        raise Refused(f"{change.kind} {identity} was changed since: correct it instead")
    if change.before is not None:
        return read(change.kind, change.before)
    return replace(after, status=Status.WITHDRAWN)


def opened_again(event: Event, demands: Demands, read: ReadRow) -> Sequence[Submission]:
    """The demands that the act answered by taking in their words, open as they were."""
    if event.action is not Action.PUBLISHED:
        return ()
    rows = [read(change.kind, change.after or "") for change in event.changes]
    words = {row.text for row in rows if isinstance(row, Phrasing)}
    closed = demands.answered_with(ClaimId(event.subject))
    return [
        replace(wanted, state=Demand.OPEN, taken_by=None, claim_id=None)
        for wanted in closed
        if wanted.text in words
    ]
