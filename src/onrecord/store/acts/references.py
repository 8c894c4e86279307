"""Which other rows a row names, and which of those are not on record."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from onrecord.model import Assertion, Claim, Evidence, Party, Phrasing, Publication, Row
from onrecord.store.tables.rowtables import AT_ONCE, batches, id_column


@dataclass(frozen=True, slots=True)
class Reference:
    """That a row names another one in a field."""

    field: str
    kind: str
    named: str


def references(row: Row) -> tuple[Reference, ...]:
    """Every other row that this one names."""
    return tuple(one for one in _references(row) if one.named)


def absent(connection: Connection, wanted: Iterable[Reference]) -> set[tuple[str, str]]:
    """Which of the rows named are not on record, as (kind, id)."""
    by_kind: dict[str, set[str]] = {}
    for one in wanted:
        by_kind.setdefault(one.kind, set()).add(one.named)
    return {
        (kind, missing)
        for kind, ids in by_kind.items()
        for missing in ids - _present(connection, kind, ids)
    }


def dangling(kind: str, identity: str, reference: Reference) -> str:
    """What to say of a row that names one that is not there."""
    return f"{kind} {identity}: {reference.field}: no {reference.kind} {reference.named!r}"


def _present(connection: Connection, kind: str, ids: Iterable[str]) -> set[str]:
    column = id_column(kind)
    found: set[str] = set()
    for some in batches(ids, AT_ONCE):
        found.update(connection.scalars(select(column).where(column.in_(some))))
    return found


def _references(row: Row) -> Iterator[Reference]:
    match row:
        case Party():
            for number, role in enumerate(row.speaks_for):
                yield Reference(f"speaks_for.{number}.party_id", "party", role.party_id)
        case Publication():
            yield Reference("outlet_id", "party", row.outlet_id)
        case Claim():
            yield Reference("merged_into", "claim", row.merged_into or "")
        case Phrasing():
            yield Reference("claim_id", "claim", row.claim_id)
        case Assertion():
            yield from _of_assertion(row)
        case Evidence():
            yield from _of_evidence(row)


def _of_assertion(row: Assertion) -> Iterator[Reference]:
    yield Reference("claim_id", "claim", row.claim_id)
    yield Reference("party_id", "party", row.party_id)
    yield Reference("spokesperson_id", "party", row.spokesperson_id or "")
    yield Reference("disputes", "assertion", row.disputes or "")


def _of_evidence(row: Evidence) -> Iterator[Reference]:
    yield Reference("assertion_id", "assertion", row.assertion_id)
    yield Reference("publication_id", "publication", row.publication_id)
    for number, party_id in enumerate(row.via):
        yield Reference(f"via.{number}", "party", party_id)
