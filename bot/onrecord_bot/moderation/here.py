"""What every step of curating works with: the desks, the curator, their language, the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from onrecord.answering import AnswerDesk
from onrecord.curation import CurationDesk
from onrecord.language import language_of
from onrecord.model import OTHER, ClaimId, Curator, Entry, Language
from onrecord.submissions import Submission

_MOST_WANTED = 999


class Entries(Protocol):
    """Reads one claim with everything on record about it."""

    def entry(self, claim_id: ClaimId) -> Entry:
        """Raises NotOnRecord."""
        ...


class Unclear(Exception):
    """What was sent does not answer what was asked; ``key`` is the phrase that says so."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True, slots=True)
class Given:
    """What a curator sent: a text, and where it is from if it was forwarded."""

    text: str
    outlet: str = ""
    link: str = ""
    said_on: date | None = None


@dataclass(frozen=True, slots=True)
class Here:
    """The desks and the person at them."""

    desk: CurationDesk
    answers: AnswerDesk
    entries: Entries
    by: Curator
    language: Language
    today: date
    bot: str = ""

    def waiting(self) -> Sequence[Submission]:
        """What this curator has in hand, then what nobody has: most wanted first."""
        return (*self.desk.in_hand(self.by), *self.desk.queue(_MOST_WANTED))

    def spoken(self, words: str) -> Language:
        """The language of what was typed; the curator's own where the words do not tell."""
        found = language_of(words)
        return self.language if found == OTHER else found
