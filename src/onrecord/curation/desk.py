"""The desk itself: whoever acts is checked, and every act leaves one event."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TypeVar

from onrecord.curation.conditions import (
    as_enrolled,
    in_answers,
    needed,
    present,
    put_as_seen,
    refuse_if_changed,
)
from onrecord.curation.desks import Book, Demands, Invites, Transaction
from onrecord.curation.drafts import Draft, key_of, ordered
from onrecord.curation.merging import merged
from onrecord.curation.rights import OTHERS_ACTS, has_role
from onrecord.curation.staff import Staff
from onrecord.curation.undoing import (
    ReadRow,
    answered_again,
    as_before,
    opened_again,
    refuse_undoing,
)
from onrecord.errors import Closed, InOtherHands, Overtaken, Refused
from onrecord.events import Action, Event
from onrecord.model import (
    Assertion,
    AssertionId,
    Claim,
    ClaimId,
    Curator,
    Entry,
    Party,
    Row,
    Status,
)
from onrecord.submissions import Demand, Submission, SubmissionId

R = TypeVar("R", bound=Row)


class CurationDesk:
    """What curators do to the record, whichever way they reach it."""

    def __init__(self, book: Book, demands: Demands, invites: Invites, read: ReadRow) -> None:
        self._book = book
        self._demands = demands
        self._read = read
        self.staff = Staff(book, invites, demands)

    def parties(self) -> Sequence[Party]:
        """Everybody who can be named in a draft."""
        return self._book.rows(Party)

    def as_it_stands(self, row: R) -> R | None:
        """The row with this one's id as it is on record now; None where there is none."""
        return self._book.row(type(row), key_of(row)[1])

    def queue(self, limit: int) -> Sequence[Submission]:
        """What people asked and the record could not answer: most wanted first, then oldest."""
        return self._demands.queue(limit)

    def submission(self, submission_id: SubmissionId) -> Submission:
        """One of them. Raises NotOnRecord."""
        return self._demands.submission(submission_id)

    def in_hand(self, by: Curator) -> Sequence[Submission]:
        """The submissions that this curator took and did not close, oldest first."""
        return self._demands.in_hand(by.curator_id)

    def acts_of(self, by: Curator, limit: int) -> Sequence[Event]:
        """What this curator did last, latest first."""
        return self._book.events_by(by.curator_id, limit)

    def acts(self, by: Curator, limit: int) -> Sequence[Event]:
        """What this curator did last; for those who may undo others' acts, what everybody did."""
        if not has_role(by, OTHERS_ACTS):
            return self.acts_of(by, limit)
        every = [event for one in self.staff.curators() for event in self.acts_of(one, limit)]
        return sorted(every, key=lambda event: -event.seq)[:limit]

    def take(self, by: Curator, submission_id: SubmissionId) -> Submission:
        """Take a submission in hand. Raises NotOnRecord, InOtherHands, Closed."""
        with self._acting(by, Action.TOOK, submission_id) as act:
            wanted = _waiting_for(by, act, submission_id)
            taken = replace(wanted, state=Demand.TAKEN, taken_by=by.curator_id)
            act.put_submission(taken)
        return taken

    def put_back(self, by: Curator, submission_id: SubmissionId) -> Submission:
        """Let go of a submission that was taken in hand or declined. Raises InOtherHands."""
        with self._acting(by, Action.PUT_BACK, submission_id) as act:
            wanted = _free_for(by, act, submission_id)
            if wanted.state not in (Demand.TAKEN, Demand.DECLINED):
                raise Refused(f"submission {submission_id} is in nobody's hands")
            let_go = replace(wanted, state=Demand.OPEN, taken_by=None)
            act.put_submission(let_go)
        return let_go

    def decline(self, by: Curator, submission_id: SubmissionId, reason: str) -> Submission:
        """Close a submission without a claim.

        Raises Refused without a reason, InOtherHands, and Closed.
        """
        with self._acting(by, Action.DECLINED, submission_id, needed(reason)) as act:
            wanted = _waiting_for(by, act, submission_id)
            closed = replace(wanted, state=Demand.DECLINED, taken_by=by.curator_id)
            act.put_submission(closed)
        return closed

    def publish(self, by: Curator, draft: Draft) -> ClaimId:
        """Put a draft on record as one act.

        Raises NoPlace, AlreadySaid, Refused, Busy, InOtherHands where somebody else has the text
        that it answers, Closed where that was answered or declined, and Overtaken where a row that
        it replaces is not as seen any more, or its claim is in no answer.
        """
        if not draft.rows:
            raise Refused("the draft is empty")
        with self._acting(by, Action.PUBLISHED, draft.claim_id) as act:
            put_as_seen(act, draft.in_order(), draft.seen)
            _open_to_more(act, draft.claim_id)
            if draft.answers is not None:
                answered = _waiting_for(by, act, draft.answers)
                act.put_submission(
                    replace(answered, state=Demand.ANSWERED, claim_id=draft.claim_id)
                )
        return draft.claim_id

    def correct(
        self,
        by: Curator,
        row: Row,
        reason: str,
        along: Sequence[Row] = (),
        *,
        seen: Sequence[Row] = (),
    ) -> None:
        """Replace a row that is on record. Raises NotOnRecord, and Refused without a reason.

        ``along`` are rows that the correction brings with it: a new place, the evidence there.
        ``seen`` are rows as whoever corrects has seen them: Overtaken where one that is replaced
        is another by now.
        """
        kind, identity = key_of(row)
        with self._acting(by, Action.CORRECTED, identity, needed(reason)) as act:
            stands = present(act, kind, identity)
            put_as_seen(act, ordered((row, *along)), (stands, *seen))

    def withdraw(self, by: Curator, claim_id: ClaimId, reason: str) -> None:
        """Take a claim out of answers; it stays reachable by its link, with the reason.

        Raises NotOnRecord, Refused without a reason, and Overtaken where it is in none any more.
        """
        with self._acting(by, Action.WITHDREW, claim_id, needed(reason)) as act:
            claim = in_answers(present(act, Claim, claim_id))
            act.put(replace(claim, status=Status.WITHDRAWN, reason=reason))

    def withdraw_statement(self, by: Curator, assertion_id: AssertionId, reason: str) -> None:
        """Take one statement out of answers; the claim and its other statements stay.

        Raises NotOnRecord, Refused without a reason, and Overtaken where it is in none any more.
        """
        with self._acting(by, Action.WITHDREW, assertion_id, needed(reason)) as act:
            said = in_answers(present(act, Assertion, assertion_id))
            act.put(replace(said, status=Status.WITHDRAWN, reason=reason))

    def merge(self, by: Curator, gone: Entry, into: Entry, reason: str) -> None:
        """Make one claim a redirect to another, which takes over all that was said on it.

        Raises NoRole, Refused where one of them is not published, and Overtaken.
        """
        self.staff.check(by, Action.MERGED)
        claim_id = gone.claim.claim_id
        rows = merged(gone, into, needed(reason))
        with self._acting(by, Action.MERGED, claim_id, reason.strip()) as act:
            for seen in (gone, into):
                refuse_if_changed(act, seen)
            for row in ordered(rows):
                act.put(row)

    def undo(self, by: Curator, seq: int) -> Event:
        """Bring the rows of an act back to what they were; the act stays in the journal.

        A demand that the act answered waits in the queue again. Undoing is an act like others, and
        may be undone.

        Raises NoRole where it is somebody else's and the role does not reach, and Refused where it
        changed nothing or a row was changed again since.
        """
        event = self._book.event(seq)
        with self._acting(by, Action.UNDID, str(seq), f"undoes event {seq}") as act:
            refuse_undoing(event, as_enrolled(act, by))
            for change in reversed(event.changes):
                act.put(as_before(change, act, self._read))
            for wanted in self._demands_after(event):
                there = act.submission(wanted.submission_id)
                act.put_submission(replace(wanted, count=there.count, last_at=there.last_at))
        return event

    def _demands_after(self, event: Event) -> Sequence[Submission]:
        """What becomes of demands once the act is undone, or its undoing is."""
        if event.action is not Action.UNDID:
            return opened_again(event, self._demands, self._read)
        undone = self._book.event(int(event.subject))
        if undone.action is not Action.PUBLISHED:
            return ()
        return answered_again(undone, self._demands, self._read)

    def _acting(
        self, by: Curator, action: Action, subject: str, reason: str = ""
    ) -> AbstractContextManager[Transaction]:
        return self.staff.acting(by, action, subject, reason)


def _open_to_more(act: Transaction, claim_id: ClaimId) -> None:
    """Raise Overtaken where the claim is in no answer: what is put there nobody would see."""
    claim = act.row(Claim, claim_id)
    if claim is not None and claim.status is Status.MERGED:
        raise Overtaken(f"{claim_id} was merged into {claim.merged_into} meanwhile: add it there")
    if claim is not None:
        in_answers(claim)


def _free_for(by: Curator, act: Transaction, submission_id: SubmissionId) -> Submission:
    """The submission, unless somebody else has it in hand. Raises NotOnRecord, InOtherHands."""
    wanted = act.submission(submission_id)
    if wanted.state is Demand.TAKEN and wanted.taken_by != by.curator_id:
        raise InOtherHands(f"submission {submission_id} is in the hands of {wanted.taken_by}")
    return wanted


def _waiting_for(by: Curator, act: Transaction, submission_id: SubmissionId) -> Submission:
    """The same, unless there is nothing left to do about it. Raises Closed too."""
    wanted = _free_for(by, act, submission_id)
    if wanted.state in (Demand.ANSWERED, Demand.DECLINED):
        raise Closed(f"submission {submission_id} was {wanted.state} meanwhile")
    return wanted
