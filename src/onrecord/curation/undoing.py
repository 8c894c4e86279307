"""An act undone: by whom, each row as it was before, and the demands that the act answered."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from onrecord.curation.desks import Demands, Transaction
from onrecord.curation.drafts import key_of
from onrecord.curation.rights import OTHERS_ACTS, has_role, may
from onrecord.errors import NoRole, Refused
from onrecord.events import Action, Change, Event
from onrecord.model import ClaimId, Curator, Phrasing, Row, Status
from onrecord.submissions import Demand, Submission

ReadRow = Callable[[str, str], Row]
"""A row from its kind and its canonical JSON, as events hold it."""
_MOST_WAITING = 999


def refuse_undoing(event: Event, by: Curator) -> None:
    """Raise NoRole or Refused where this curator may not undo the act, or nobody can."""
    if event.actor != by.curator_id and not has_role(by, OTHERS_ACTS):
        raise NoRole(f"event {event.seq} is another curator's: an editor may undo it")
    # What gave a role or took it is undone only by who may do either.
    of_roles = any(change.kind == "curator" for change in event.changes)
    if of_roles and not may(by, Action.ENROLLED):
        raise NoRole(f"event {event.seq} changed somebody's role: an admin may undo it")
    if not event.changes:
        raise Refused(f"event {event.seq} changed no row: there is nothing to undo")


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
    words = _taken_in(event, read)
    closed = demands.answered_with(ClaimId(event.subject))
    return [
        replace(wanted, state=Demand.OPEN, taken_by=None, claim_id=None)
        for wanted in closed
        if wanted.text in words
    ]


def answered_again(publication: Event, demands: Demands, read: ReadRow) -> Sequence[Submission]:
    """The demands that wait since this publication was undone, answered as they were."""
    words, claim_id = _taken_in(publication, read), ClaimId(publication.subject)
    return [
        replace(wanted, state=Demand.ANSWERED, claim_id=claim_id)
        for wanted in demands.queue(_MOST_WAITING)
        if wanted.text in words
    ]


def _taken_in(event: Event, read: ReadRow) -> set[str]:
    """What people asked and the act took in as phrasings of its claim."""
    rows = [read(change.kind, change.after or "") for change in event.changes]
    return {row.text for row in rows if isinstance(row, Phrasing)}
