"""What answering needs of the rest of the house, and what the house sees of answering."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from onrecord.asking import Account, Answer, Found, Heard, Question, Searched
from onrecord.model import Assertion, Claim, ClaimId, Entry, Party, PartyId


class Retriever(Protocol):
    """Finds claims near a question; the index implements it."""

    def search(self, question: Question, limit: int) -> Found:
        """The nearest published claims, best first, each at most once."""
        ...

    def begin(self, question: Question) -> None:
        """Say that this question will be searched for soon, so that slow work can begin."""
        ...

    def searched(self) -> Searched:
        """What a search would look through now."""
        ...


class Ledger(Protocol):
    """Reads the record; the store implements it."""

    def entries(self, claim_ids: Sequence[ClaimId]) -> Mapping[ClaimId, Entry]:
        """What is on record about these claims; only published rows, absent ids are left out."""
        ...

    def entry(self, claim_id: ClaimId) -> Entry:
        """One claim by link, withdrawn ones included, redirects of merged claims followed.

        Raises NotOnRecord where there is none.
        """
        ...

    def withdrawn(self) -> Sequence[Entry]:
        """The claims taken out of answers last, with the reason that was given; latest first."""
        ...

    def speakers(self) -> Sequence[Party]:
        """Whoever has statements on record, and whom they speak for; the same until one changes."""
        ...

    def said_by(self, party_ids: Collection[PartyId]) -> Sequence[Assertion]:
        """What these said, for themselves or for others, on published claims; each once."""
        ...

    def changed_on(self, revision: int) -> date | None:
        """The day of this event; None for an empty record."""
        ...

    def recent(self, limit: int) -> Sequence[Claim]:
        """The published claims that were asked for or changed last, latest first."""
        ...

    def count_asked(self, claim_ids: Sequence[ClaimId]) -> None:
        """Note that these claims were asked for today; nothing about who asked."""
        ...


class AnswerDesk(Protocol):
    """What the bot and the web see of answering."""

    def answer(self, heard: Heard) -> tuple[Answer, ...]:
        """One answer for each claim-sized question in what was shown; empty where there is none."""
        ...

    def about(self, claim_id: ClaimId) -> Answer:
        """The whole account of one claim, reached by its link. Raises NotOnRecord."""
        ...

    def nearest(self, heard: Heard, limit: int) -> Sequence[Account]:
        """The claims nearest to the words, for somebody who picks by eye; nothing is counted."""
        ...

    def recent(self, limit: int) -> Sequence[Claim]:
        """The topics asked for last."""
        ...

    def searched(self) -> Searched:
        """What a search looks through now: for when there was no question in what was shown."""
        ...
