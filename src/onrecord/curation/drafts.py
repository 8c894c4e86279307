"""What a curator is about to publish: the rows of one claim, composed before they are on record."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import time_ns
from typing import TypeVar

from onrecord.model import (
    Assertion,
    Claim,
    ClaimId,
    Curator,
    Entry,
    Evidence,
    Party,
    Phrasing,
    Publication,
    Row,
    Status,
)
from onrecord.submissions import SubmissionId

R = TypeVar("R", bound=Row)

_ORDER = (Curator, Party, Publication, Claim, Phrasing, Assertion, Evidence)
"""Rows are put in an order in which none names a later one."""


def fresh_id(prefix: str) -> str:
    """An id that nobody has, such as 'c-644ab3f01c20d5f03a1'; later ones sort behind earlier ones.

    Statements of one day stand by their ids: so they stand as they were entered.
    """
    return f"{prefix}-{time_ns() // 1000:013x}{secrets.token_hex(3)}"


@dataclass(frozen=True, slots=True)
class Draft:
    """Rows to be published together on one claim, new or on record, and the demand they answer.

    ``seen`` are rows on record as they stood when the draft was begun: none of them is replaced
    once it has become another.
    """

    claim_id: ClaimId
    rows: tuple[Row, ...] = ()
    answers: SubmissionId | None = None
    seen: tuple[Row, ...] = ()

    def having(self, row: Row) -> "Draft":
        """With this row, in the place of the one with its id."""
        kept = tuple(other for other in self.rows if key_of(other) != key_of(row))
        return replace(self, rows=(*kept, row))

    def seeing(self, row: Row) -> "Draft":
        """With a row on record as it is seen now; one that the draft holds was seen before."""
        if key_of(row) in map(key_of, self.rows):
            return self
        others = tuple(other for other in self.seen if key_of(other) != key_of(row))
        return replace(self, seen=(*others, row))

    def taking_over(self, row: Row) -> "Draft":
        """With a row on record that is shown with the draft and stays as others make it."""
        return self.seeing(row).having(row)

    def without(self, row: Row) -> "Draft":
        """Without this row, and without what hangs on it."""
        gone = {key_of(row)}
        kept = []
        for other in self.rows:
            hangs = isinstance(other, Evidence) and (Assertion, other.assertion_id) in gone
            if key_of(other) not in gone and not hangs:
                kept.append(other)
        return replace(self, rows=tuple(kept))

    def of(self, kind: type[R]) -> tuple[R, ...]:
        """The rows of one kind, in the order in which they were added."""
        return tuple(row for row in self.rows if isinstance(row, kind))

    def in_order(self) -> tuple[Row, ...]:
        """The rows as they are put on record, the claim published."""
        return tuple(_published(row) for row in ordered(self.rows))

    def entry(self, on_record: Entry | None = None) -> Entry:
        """The claim as it would be with this draft: what a preview shows.

        Raises ValueError where neither the draft nor the record holds the claim.
        """
        there = on_record or Entry(_claim_in(self))
        claims = self.of(Claim)
        parties = {party.party_id: party for party in self.of(Party)}
        publications = {place.publication_id: place for place in self.of(Publication)}
        return Entry(
            _published(claims[0]) if claims else there.claim,
            _merged(there.phrasings, self.of(Phrasing)),
            _merged(there.assertions, self.of(Assertion)),
            _merged(there.evidence, self.of(Evidence)),
            {**there.parties, **parties},
            {**there.publications, **publications},
        )


def ordered(rows: Sequence[Row]) -> list[Row]:
    """The rows in an order in which none names a later one."""
    return sorted(rows, key=lambda row: _ORDER.index(type(row)))


def key_of(row: Row) -> tuple[type[Row], str]:
    """What makes a row this row: its kind and its id."""
    kind = type(row)
    return kind, str(getattr(row, f"{kind.__name__.lower()}_id"))


def _claim_in(draft: Draft) -> Claim:
    claims = draft.of(Claim)
    if not claims:
        raise ValueError(f"the draft holds no claim {draft.claim_id}")
    return claims[0]


def _published(row: R) -> R:
    if isinstance(row, Claim) and row.status is Status.DRAFT:
        return replace(row, status=Status.PUBLISHED)
    return row


def _merged(there: Sequence[R], added: Sequence[R]) -> tuple[R, ...]:
    new = {key_of(row) for row in added}
    return (*(row for row in there if key_of(row) not in new), *added)
