"""What the curating desk asks of the store: an open book, the demands, the invitations."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

from onrecord.events import Action, Event
from onrecord.model import Assertion, ClaimId, Curator, CuratorId, CuratorRole, Phrasing, Row
from onrecord.submissions import Submission, SubmissionId

R = TypeVar("R", bound=Row)
T = TypeVar("T", Phrasing, Assertion)


class Transaction(Protocol):
    """One open act: what is put here becomes rows and one event together, or nothing."""

    def row(self, kind: type[R], row_id: str) -> R | None:
        """A row as it stands in this transaction."""
        ...

    def rows(self, kind: type[R]) -> Sequence[R]:
        """All rows of a small kind (curators, parties)."""
        ...

    def on(self, claim_id: ClaimId, kind: type[T]) -> Sequence[T]:
        """What of a kind is published on a claim in this transaction, in the order of ids."""
        ...

    def put(self, row: Row) -> None:
        """Insert the row or replace the one with its id."""
        ...

    def submission(self, submission_id: SubmissionId) -> Submission:
        """A submission as it stands in this transaction. Raises NotOnRecord."""
        ...

    def put_submission(self, submission: Submission) -> None:
        """Replace a submission's state; demand is no part of the hashed record."""
        ...


class Book(Protocol):
    """The record, open for writing; the store implements it."""

    def acting(
        self, by: CuratorId, action: Action, subject: str, reason: str = ""
    ) -> AbstractContextManager[Transaction]:
        """One act: a transaction that leaves exactly one event. Raises Busy."""
        ...

    def curator_of(self, account: str) -> Curator | None:
        """The enrolled curator with this keyed account hash."""
        ...

    def rows(self, kind: type[R]) -> Sequence[R]:
        """All rows of a small kind (curators, parties), in the order of their ids."""
        ...

    def row(self, kind: type[R], row_id: str) -> R | None:
        """One row as it is on record now."""
        ...

    def event(self, seq: int) -> Event:
        """One event of the journal. Raises NotOnRecord."""
        ...

    def events_by(self, by: CuratorId, limit: int) -> Sequence[Event]:
        """The latest acts of one curator, latest first."""
        ...


class Demands(Protocol):
    """What people asked and the record could not answer; the store implements it."""

    def hand_in(self, text: str, language: str, giver: str = "") -> Submission:
        """Count one more wish for this text (in normalised form); consent was given.

        ``giver`` is a stand-in for the person, who counts once and can take it back.
        """
        ...

    def take_back(self, submission_id: SubmissionId, giver: str) -> int:
        """Undo what this giver handed in; how many still want it, and with none it is erased.

        Raises NotOnRecord where the giver has nothing to take back.
        """
        ...

    def take_all_back(self, giver: str) -> int:
        """Undo everything that this giver handed in; how many texts that were."""
        ...

    def queue(self, limit: int) -> Sequence[Submission]:
        """Open submissions, most wanted first, then oldest."""
        ...

    def in_hand(self, by: CuratorId) -> Sequence[Submission]:
        """Those that this curator took and did not close, oldest first."""
        ...

    def answered_with(self, claim_id: ClaimId) -> Sequence[Submission]:
        """Those that were closed because this claim answers them."""
        ...

    def submission(self, submission_id: SubmissionId) -> Submission:
        """One submission. Raises NotOnRecord."""
        ...


class Invites(Protocol):
    """One-time links that give a role; the store keeps only their hashes."""

    def issue(self, by: CuratorId, role: CuratorRole, hours: float) -> str:
        """A fresh token (at most 48 of A-Za-z0-9_-) that works once within these hours.

        Raises NoRole where whoever invites may not, or not any more.
        """
        ...

    def role_of(self, token: str) -> CuratorRole:
        """The role that this token would give. Raises Refused as redeem does."""
        ...

    def redeem(self, token: str, account: str, name: str) -> Curator:
        """Enrol who holds the token. Raises Refused where it is used, expired or unknown."""
        ...
