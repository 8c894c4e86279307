"""Which claims look different after some events."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, or_, select, union

from onrecord.events import Change
from onrecord.model import (
    Assertion,
    Claim,
    Evidence,
    Party,
    Phrasing,
    Publication,
    Row,
)
from onrecord.rows import from_json
from onrecord.store.journal import events_after
from onrecord.store.rowtables import AT_ONCE, batches
from onrecord.store.schema import assertion, evidence, publication


@dataclass(frozen=True, slots=True)
class Touched:
    """The last event read, the claims that look different since, and the parties rewritten."""

    last: int
    claims: frozenset[str]
    parties: frozenset[str]


def touched_since(connection: Connection, seq: int, limit: int) -> Touched:
    """What at most ``limit`` events after this one touched."""
    last, ids = seq, _Ids()
    for event in events_after(connection, seq, limit):
        last = event.seq
        for change in event.changes:
            ids.note(change)
    return Touched(last, frozenset(ids.to_claims(connection)), frozenset(ids.parties))


def shown_since(connection: Connection, seq: int, limit: int) -> Touched:
    """As ``touched_since``, but of what answers show: not the ways in which a claim is found."""
    last, ids = seq, _Ids()
    for event in events_after(connection, seq, limit):
        last = event.seq
        for change in event.changes:
            if _is_seen(change):
                ids.note(change)
    return Touched(last, frozenset(ids.to_claims(connection)), frozenset(ids.parties))


def _is_seen(change: Change) -> bool:
    return _as_seen(change.kind, change.before) != _as_seen(change.kind, change.after)


def _as_seen(kind: str, body: str | None) -> Row | None:
    """The row without what no answer shows."""
    row = None if body is None else from_json(kind, body)
    match row:
        case Phrasing():
            return None
        case Party():
            return replace(row, aliases=())
        case _:
            return row


class _Ids:
    """Ids met in events, to be followed to claims once all are known."""

    def __init__(self) -> None:
        self.parties: set[str] = set()
        self._claims: set[str] = set()
        self._assertions: set[str] = set()
        self._publications: set[str] = set()

    def note(self, change: Change) -> None:
        for body in (change.before, change.after):
            if body is not None:
                self._note_row(change.kind, body)

    def to_claims(self, connection: Connection) -> set[str]:
        found = set(self._claims)
        found |= _claims_of_assertions(connection, self._assertions)
        found |= _claims_of_publications(connection, self._publications)
        found |= _claims_of_parties(connection, self.parties)
        return found

    def _note_row(self, kind: str, body: str) -> None:
        match from_json(kind, body):
            case Claim() as row:
                self._claims.add(row.claim_id)
            case Phrasing() as row:
                self._claims.add(row.claim_id)
            case Assertion() as row:
                self._claims.add(row.claim_id)
            case Evidence() as row:
                self._assertions.add(row.assertion_id)
            case Publication() as row:
                self._publications.add(row.publication_id)
            case Party() as row:
                self.parties.add(row.party_id)
            case _:
                pass


def _claims_of_assertions(connection: Connection, ids: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for some in batches(ids, AT_ONCE):
        query = select(assertion.c.claim_id).where(assertion.c.assertion_id.in_(some))
        found.update(connection.scalars(query))
    return found


def _claims_of_publications(connection: Connection, ids: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for some in batches(ids, AT_ONCE):
        query = (
            select(assertion.c.claim_id)
            .join(evidence, evidence.c.assertion_id == assertion.c.assertion_id)
            .where(evidence.c.publication_id.in_(some))
        )
        found.update(connection.scalars(query))
    return found


def _claims_of_parties(connection: Connection, ids: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for some in batches(ids, AT_ONCE):
        spoke = select(assertion.c.claim_id).where(
            or_(assertion.c.party_id.in_(some), assertion.c.spokesperson_id.in_(some))
        )
        carried = (
            select(assertion.c.claim_id)
            .join(evidence, evidence.c.assertion_id == assertion.c.assertion_id)
            .join(publication, publication.c.publication_id == evidence.c.publication_id)
            .where(publication.c.outlet_id.in_(some))
        )
        found.update(connection.scalars(union(spoke, carried)))
    return found
