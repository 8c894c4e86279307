"""What is new on a claim between two states of the record: bookkeeping, statement by statement."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from onrecord.answering.accounts import account_of
from onrecord.asking import Account, Statement
from onrecord.model import (
    Assertion,
    AssertionId,
    ClaimId,
    Entry,
    Evidence,
    Party,
    Publication,
    Status,
)

_Form = tuple[Assertion, tuple[tuple[Evidence, Publication], ...]]


class Turn(StrEnum):
    """What became of a statement."""

    ADDED = "added"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Turned:
    """A statement that is new, reads differently, or is shown no more (as it was, then)."""

    turn: Turn
    party: Party
    statement: Statement
    account: Account
    """The one that shows it, now or then."""


@dataclass(frozen=True, slots=True)
class News:
    """A claim as it stands now, and what is new on it since somebody was told of it.

    Of a claim that was withdrawn, or merged into the one that ``account`` shows, that is all there
    is to tell: ``turned`` is empty.
    """

    account: Account
    turned: tuple[Turned, ...] = ()
    reworded: bool = False
    merged: bool = False

    @property
    def withdrawn(self) -> bool:
        return self.account.claim.status is Status.WITHDRAWN


def news_of(before: Entry, now: Entry) -> News | None:
    """What changed from the one state to the other; None where an answer shows the same."""
    account = account_of(now, None)
    if now.claim.status is Status.WITHDRAWN:
        return News(account)
    if now.claim.claim_id != before.claim.claim_id:
        return News(account, merged=True)
    turned = tuple(_turned(account_of(before, None), account))
    reworded = now.claim.wordings != before.claim.wordings
    return News(account, turned, reworded) if turned or reworded else None


def _turned(was: Account, now: Account) -> Iterator[Turned]:
    """In the order in which an answer shows the statements, those that are gone at the end."""
    then, there = _forms(was), _forms(now)
    for party, told in _statements(now):
        said = told.assertion.assertion_id
        if said not in then:
            yield Turned(Turn.ADDED, party, told, now)
        elif then[said] != there[said]:
            yield Turned(Turn.CHANGED, party, told, now)
    for party, told in _statements(was):
        if told.assertion.assertion_id not in there:
            yield Turned(Turn.GONE, party, told, was)


def _forms(account: Account) -> Mapping[AssertionId, _Form]:
    return {told.assertion.assertion_id: _form(told, account) for _, told in _statements(account)}


def _form(told: Statement, account: Account) -> _Form:
    """The statement with its places; which claim it is filed under is shown nowhere."""
    places = tuple((one, account.publications[one.publication_id]) for one in told.evidence)
    return replace(told.assertion, claim_id=ClaimId("")), places


def _statements(account: Account) -> Iterator[tuple[Party, Statement]]:
    for position in account.positions:
        for told in position.statements:
            yield position.party, told
