"""What people hand to the curators: texts that nothing on record answered."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from onrecord.model import ClaimId, CuratorId, Language

SubmissionId = NewType("SubmissionId", str)


class Demand(StrEnum):
    """What became of a text that was handed to the curators."""

    OPEN = "open"
    TAKEN = "taken"
    ANSWERED = "answered"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Submission:
    """An unanswered text that people agreed to hand to the curators; it names no person."""

    submission_id: SubmissionId
    text: str
    language: Language
    count: int
    first_at: datetime
    last_at: datetime
    state: Demand = Demand.OPEN
    taken_by: CuratorId | None = None
    claim_id: ClaimId | None = None
