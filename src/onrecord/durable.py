"""What must survive a crash between hearing somebody and having answered: types and protocols."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from onrecord.model import ClaimId

BESIDE_ANSWERS = 1_000
"""From this place on, replies to an update are words beside its answers: that it takes longer."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """An update as it came: its id, the lane that keeps its order, and the raw JSON."""

    update_id: int
    lane: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Waiting:
    """An accepted update under lease, to be handled now; ``attempts`` counts earlier tries."""

    update_id: int
    lane: str
    raw: bytes
    received_at: datetime
    attempts: int


@dataclass(frozen=True, slots=True)
class Depth:
    """How much waits: counts, and the age of the oldest waiting update in seconds."""

    waiting: int
    leased: int
    quarantined: int
    oldest_seconds: float


@dataclass(frozen=True, slots=True)
class SetAside:
    """Updates that could not be handled, by the reason; of what they said nothing is kept."""

    reason: str
    updates: int
    latest: datetime


class Inbox(Protocol):
    """Updates accepted and not yet done with; the store implements it.

    The raw JSON is erased as soon as an update is done; its id is remembered for a week.
    """

    def accept(self, arrived: Sequence[Arrived]) -> int:
        """Keep these durably in one transaction; how many were new (an id counts once)."""
        ...

    def admit(
        self, arrived: Sequence[Arrived], owner: str, limit: int, seconds: float
    ) -> tuple[int, Sequence[Waiting]]:
        """``accept`` and ``lease`` in one transaction: what comes in is mostly taken up at once."""
        ...

    def lease(self, owner: str, limit: int, seconds: float) -> Sequence[Waiting]:
        """The oldest waiting update of each lane that nobody holds, at most ``limit`` lanes."""
        ...

    def behind(self, update_id: int, limit: int) -> Sequence[Waiting]:
        """What waits behind this leased update in its lane, oldest first; it stays waiting.

        Nobody is given it while the lane is held: who holds the lane may take it along and call
        ``done`` for it too.
        """
        ...

    def renew(self, owner: str, seconds: float) -> None:
        """Hold what this owner has leased for so long from now."""
        ...

    def release(self, owner: str) -> None:
        """Give back what this owner still holds, uncounted (a clean shutdown)."""
        ...

    def done(self, update_id: int, outcome: str) -> bool:
        """The update was handled; its text is erased. Whether more of its lane waits."""
        ...

    def failed(self, update_id: int, reason: str, tries: int = 3) -> bool:
        """Try again later, or quarantine after ``tries``; whether it went to quarantine."""
        ...

    def depth(self) -> Depth:
        """How much waits."""
        ...


class ReplyState(StrEnum):
    """What is known of one reply."""

    NEW = "new"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Reply:
    """The n-th reply to an update; ``message_id`` is known once it was sent."""

    update_id: int
    n: int
    state: ReplyState
    message_id: int | None = None


class Showing(StrEnum):
    """How an answer shows its claims: the account of one, or a list to pick from.

    The list is of those nearest to what was asked, or of some on which a party spoke.
    """

    ACCOUNT = "account"
    NEAREST = "nearest"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True)
class Shown:
    """What an answer shows of the record: claims (none where nothing was found), and which page.

    ``nth`` is its place among the answers to one message, from 0.
    """

    claim_ids: tuple[ClaimId, ...] = ()
    showing: Showing = Showing.ACCOUNT
    page: int = 0
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Delivered:
    """An answer that stands in a chat: kept for a while so that it can be corrected."""

    chat_id: int
    asked_message_id: int
    message_id: int
    inline_message_id: str
    shown: Shown
    language: str


class Replies(Protocol):
    """The ledger of what was sent: sending is not idempotent, so it is asked before each try."""

    def begin(self, update_id: int, n: int) -> Reply:
        """The reply as known before this try; from now on it is SENDING."""
        ...

    def sent(
        self,
        update_id: int,
        n: int,
        message_id: int | None,
        standing: Delivered | None = None,
        ends: str | None = None,
    ) -> bool | None:
        """The reply went out, and ``standing``, if given, is an answer to keep as ``deliver`` does.

        The last reply to an update ``ends`` it with an outcome: then this does and returns what
        ``Inbox.done`` does. All at once: what was said is never on record without where it stands.
        """
        ...

    def gave_up(self, update_id: int, n: int, reason: str) -> None:
        """The reply can never be sent."""
        ...

    def deliver(self, delivered: Delivered) -> None:
        """Remember where an answer stands (replaces an earlier one at the same place)."""
        ...

    def delivered_to(self, chat_id: int, asked_message_id: int) -> Sequence[Delivered]:
        """The answers to one message, in their order: for when that message is edited."""
        ...

    def citing(self, claim_ids: Sequence[ClaimId], limit: int) -> Sequence[Delivered]:
        """The latest answers, so many, that show any of these claims: to be corrected with them."""
        ...

    def stands(self, delivered: Delivered) -> bool:
        """Whether this very answer is still what is remembered of its place."""
        ...

    def let_be(self, delivered: Delivered) -> None:
        """Correct what stands there no more; it is still the answer to its question."""
        ...

    def forget(self, chat_id: int, message_id: int) -> None:
        """Drop what is kept about one message that is gone."""
        ...

    def forget_chat(self, chat_id: int) -> None:
        """Drop everything kept about a chat (the bot was blocked, or was asked to forget)."""
        ...


class Conversations(Protocol):
    """State between two messages of one person, under a keyed hash of who it is."""

    def state(self, person: str) -> str | None:
        """The kept JSON, if any."""
        ...

    def keep(self, person: str, state: str) -> None:
        """Replace the state."""
        ...

    def drop(self, person: str) -> None:
        """Forget the state."""
        ...
