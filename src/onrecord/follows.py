"""What a chat asked to be told of, and what it is told: changes on a claim, an answer to a text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from onrecord.model import AssertionId, ClaimId, Entry, Language, Status
from onrecord.submissions import SubmissionId

MOST_FOLLOWS = 50
"""How many a chat may have at a time: what it is told must stay few enough to be read."""


@dataclass(frozen=True, slots=True)
class OfClaim:
    """A claim on record, which may change."""

    claim_id: ClaimId


@dataclass(frozen=True, slots=True)
class OfSubmission:
    """A text that was handed to the curators, who may put an answer on record."""

    submission_id: SubmissionId


Subject = OfClaim | OfSubmission


@dataclass(frozen=True, slots=True)
class Follow:
    """A chat that somebody wants told, in their language; ``thread_id`` is the topic, 0 for none.

    It names a chat, so it is personal: no event, no export and no backup holds it, and it goes
    with the chat.
    """

    chat_id: int
    subject: Subject
    language: Language
    thread_id: int = 0


@dataclass(frozen=True, slots=True)
class Due:
    """A follow whose chat may have to be told: the claim as the chat knows it, and as it is now.

    ``before`` is None for a text, and ``now`` where nothing (or no longer anything) is on record.
    ``reasons`` are those given for statements taken out; ``head`` is the event as of which it is.
    ``follows_already`` says that the chat follows the claim that answers its text; ``declined`` is
    a text that the curators closed without an answer.
    """

    follow: Follow
    before: Entry | None
    now: Entry | None
    head: int
    reasons: Mapping[AssertionId, str] = field(default_factory=dict)
    follows_already: bool = False
    declined: str = ""


def afterwards(due: Due) -> Follow | None:
    """What becomes of a follow once its chat was told; None where that was its last message.

    A text that is closed was all that was waited for, and nothing more happens to a withdrawn
    claim.
    Who follows a merged claim follows the one that it was merged into.
    """
    now, subject = due.now, due.follow.subject
    if now is None or now.claim.status is not Status.PUBLISHED or isinstance(subject, OfSubmission):
        return None
    return replace(due.follow, subject=OfClaim(now.claim.claim_id))


class Follows(Protocol):
    """Who is told of what; the store implements it."""

    def begin(self, wanted: Follow) -> bool:
        """Tell this chat from now on; False where it follows as many as a chat may."""
        ...

    def end(self, chat_id: int, subject: Subject) -> None:
        """Tell this chat no more."""
        ...

    def has(self, chat_id: int, subject: Subject) -> bool:
        """Whether this chat is told: asked with each answer, so it must be cheap."""
        ...

    def of(self, chat_id: int) -> Sequence[Follow]:
        """All that this chat follows, in the order begun."""
        ...

    def moved(self, chat_id: int, new_chat_id: int) -> None:
        """The chat goes on under another id."""
        ...

    def forget_chat(self, chat_id: int) -> None:
        """The chat is gone, or wants to be forgotten."""
        ...


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds: how long changes are gathered, and how far apart two messages on one claim are."""

    gathering: float = 20.0
    apart: float = 300.0


class Notices(Protocol):
    """Who is to be told now; the store implements it.

    What is due is on disk before anybody is told, and until they were.
    """

    def take_in(self, pauses: Pauses) -> None:
        """Look at the events since the last time: what they touched is due after the pauses."""
        ...

    def due(self, limit: int) -> Sequence[int]:
        """The chats that are to be told now, those that wait longest first."""
        ...

    def take(self, chat_id: int, seconds: float) -> Sequence[Due]:
        """What to tell this chat in one message; nobody else is given it for so long."""
        ...

    def told(self, dues: Sequence[Due]) -> None:
        """The chat knows this now; each follow goes on as ``afterwards`` says, or ends."""
        ...

    def unchanged(self, dues: Sequence[Due]) -> None:
        """There was nothing to tell, after all."""
        ...

    def put_off(self, chat_id: int, seconds: float) -> None:
        """Whatever is due to this chat waits for so long from now."""
        ...
