"""What people said of the link between a question and a claim: never a text, never a person."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from onrecord.model import ClaimId

STEEPEST = 30.0
"""Beyond such a sum a chance is as good as sure."""


@dataclass(frozen=True, slots=True)
class Vote:
    """Whether a claim is the one that was asked about, as whoever asked sees it.

    ``sum`` is what the head gave before the logistic function, ``blind`` whether words alone
    decided, ``head`` the digest of the head: sums of two heads cannot be compared.
    """

    claim_id: ClaimId
    same: bool
    sum: float
    blind: bool
    head: str


@dataclass(frozen=True, slots=True)
class Counted:
    """A vote under its ballot, which says nothing but that it is not another one."""

    ballot: str
    vote: Vote


class Feedback(Protocol):
    """Votes on delivered answers, one for each; the store implements it."""

    def vote(self, ballot: str, vote: Vote) -> None:
        """Count this vote, in the place of an earlier one on the same ballot."""
        ...

    def take_back(self, ballot: str) -> None:
        """Forget the vote on this ballot, if there is one."""
        ...

    def voted(self, ballot: str) -> bool | None:
        """What was said on this ballot; None where nothing is."""
        ...

    def counted(self, head: str) -> Sequence[Counted]:
        """The votes on answers that this head weighed, in the order of their ballots."""
        ...


def sum_of(chance: float) -> float:
    """The sum that the logistic function made this chance of."""
    if chance <= 0.0 or chance >= 1.0:
        return math.copysign(STEEPEST, chance - 0.5)
    held = math.log(chance / (1.0 - chance))
    return max(-STEEPEST, min(STEEPEST, held))
