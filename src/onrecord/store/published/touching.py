"""Which claims look different after some events."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import CompoundSelect, Connection, Select, or_, select, union

from onrecord.events import Change
from onrecord.model import Assertion, Claim, Evidence, Party, Phrasing, Publication, Row, Status
from onrecord.rows import from_json
from onrecord.store.acts.journal import events_after
from onrecord.store.tables.rowtables import AT_ONCE, batches
from onrecord.store.tables.schema import assertion, claim, evidence, publication


@dataclass(frozen=True, slots=True)
class Touched:
    """The last event read, the claims that look different since, and the parties rewritten."""

    last: int
    claims: frozenset[str]
    parties: frozenset[str]


def touched_since(connection: Connection, seq: int, limit: int) -> Touched:
    """What at most ``limit`` events after this one touched."""
    return _touched(connection, seq, limit, lambda _change: True)


def shown_since(connection: Connection, seq: int, limit: int) -> Touched:
    """As ``touched_since``, but only what answers show: new phrasings change no answer.

    Claims that were merged into one of these are among them, since what leads to them shows it.
    """
    seen = _touched(connection, seq, limit, _is_seen)
    return replace(seen, claims=seen.claims | _leading_to(connection, seen.claims))


def _touched(
    connection: Connection, seq: int, limit: int, counts: Callable[[Change], bool]
) -> Touched:
    last, ids = seq, _Ids()
    for event in events_after(connection, seq, limit):
        last = event.seq
        for change in filter(counts, event.changes):
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
        for ids, claims in (
            (self._assertions, _of_assertions),
            (self._publications, _of_publications),
            (self.parties, _of_parties),
        ):
            for some in batches(ids, AT_ONCE):
                found.update(connection.scalars(claims(some)))
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


def _leading_to(connection: Connection, claims: frozenset[str]) -> frozenset[str]:
    """The claims that were merged into these, at once or by way of others."""
    found, last = frozenset[str](), claims
    while last:
        some = set[str]()
        for ids in batches(last, AT_ONCE):
            some.update(connection.scalars(_merged_into(ids)))
        last = frozenset(some) - found
        found |= last
    return found


def _merged_into(ids: Sequence[str]) -> Select[str]:
    merged = claim.c.status == Status.MERGED.value
    return select(claim.c.claim_id).where(merged, claim.c.merged_into.in_(ids))


def _of_assertions(ids: Sequence[str]) -> Select[str]:
    """The claims on which these were said."""
    return select(assertion.c.claim_id).where(assertion.c.assertion_id.in_(ids))


def _of_publications(ids: Sequence[str]) -> Select[str]:
    """The claims with an assertion that stands in these."""
    return (
        select(assertion.c.claim_id)
        .join(evidence, evidence.c.assertion_id == assertion.c.assertion_id)
        .where(evidence.c.publication_id.in_(ids))
    )


def _of_parties(ids: Sequence[str]) -> CompoundSelect[str]:
    """The claims on which these spoke, for themselves or for others, or that they carried."""
    spoke = select(assertion.c.claim_id).where(
        or_(assertion.c.party_id.in_(ids), assertion.c.spokesperson_id.in_(ids))
    )
    carried = (
        select(assertion.c.claim_id)
        .join(evidence, evidence.c.assertion_id == assertion.c.assertion_id)
        .join(publication, publication.c.publication_id == evidence.c.publication_id)
        .where(publication.c.outlet_id.in_(ids))
    )
    return union(spoke, carried)
