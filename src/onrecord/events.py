"""The journal: one act with what it changed, chained to the act before."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from onrecord.model import CuratorId


class Action(StrEnum):
    """What was done to the record."""

    IMPORTED = "imported"
    DRAFTED = "drafted"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    WITHDREW = "withdrew"
    MERGED = "merged"
    UNDID = "undid"
    REDACTED = "redacted"
    TOOK = "took"
    PUT_BACK = "put_back"
    DECLINED = "declined"
    ENROLLED = "enrolled"
    DISMISSED = "dismissed"
    WAS_REFUSED = "was_refused"


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after an act, each as canonical JSON; None where there was none."""

    kind: str
    row_id: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """One act in the journal, chained to the one before by its hash."""

    seq: int
    at: datetime
    actor: CuratorId
    action: Action
    subject: str
    changes: tuple[Change, ...]
    reason: str
    previous: str
    digest: str
