"""What must hold in the record before an act is kept: references, places, nothing said twice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Select, exists, select, union_all

from onrecord.errors import NoPlace, Refused, Unreadable
from onrecord.model import (
    Assertion,
    Claim,
    Evidence,
    Party,
    Phrasing,
    Publication,
    Row,
    Status,
)
from onrecord.rows import check, kind_of, row_id
from onrecord.store.rowtables import AT_ONCE, batches, id_column
from onrecord.store.schema import assertion, curator, evidence, publication

_PUBLISHED = Status.PUBLISHED.value


@dataclass(frozen=True, slots=True)
class Reference:
    """That a row names another one in a field."""

    field: str
    kind: str
    named: str


def admissible(row: Row) -> None:
    """Refuse a row that could not stand on record whatever else is there."""
    check(row)
    if isinstance(row, Publication):
        _admissible_place(row)
    if isinstance(row, Claim):
        _admissible_merger(row)


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


def dangling(row: Row, reference: Reference) -> str:
    """What to say of a row that names one that is not there."""
    return (
        f"{kind_of(row)} {row_id(row)}: {reference.field}: no {reference.kind} {reference.named!r}"
    )


def unplaced(connection: Connection, since: int) -> str | None:
    """A published assertion without a published place, among those touched since this event."""
    placed = exists().where(
        evidence.c.assertion_id == assertion.c.assertion_id,
        evidence.c.status == _PUBLISHED,
        publication.c.publication_id == evidence.c.publication_id,
        publication.c.status == _PUBLISHED,
    )
    query = (
        select(assertion.c.assertion_id)
        .where(
            assertion.c.assertion_id.in_(_touched(since)),
            assertion.c.status == _PUBLISHED,
            ~placed,
        )
        .order_by(assertion.c.assertion_id)
        .limit(1)
    )
    return connection.scalar(query)


def repeated(connection: Connection, since: int) -> tuple[str, str, str] | None:
    """Two published assertions of one party, on one claim, in the same words and place."""
    other = assertion.alias()
    said_again = exists().where(
        other.c.said == assertion.c.said,
        other.c.assertion_id != assertion.c.assertion_id,
        other.c.status == _PUBLISHED,
    )
    query = (
        select(assertion.c.said)
        .distinct()
        .where(
            assertion.c.assertion_id.in_(_touched(since)),
            assertion.c.status == _PUBLISHED,
            said_again,
        )
    )
    # In two steps: in one, a place with many assertions would be compared with itself.
    for some in batches(list(connection.scalars(query)), AT_ONCE):
        if twice := _in_one_place(connection, some):
            return twice
    return None


def enrolled_twice(connection: Connection, since: int) -> str | None:
    """A curator touched since this event whose account another curator has, while both serve."""
    other = curator.alias()
    as_well = exists().where(
        other.c.account == curator.c.account,
        other.c.curator_id != curator.c.curator_id,
        other.c.status == _PUBLISHED,
    )
    query = select(curator.c.curator_id).where(
        curator.c.seq >= since, curator.c.status == _PUBLISHED, curator.c.account != "", as_well
    )
    return connection.scalar(query.limit(1))


def no_place(assertion_id: str) -> str:
    return (
        f"assertion {assertion_id}: evidence: none is published; name the publication "
        "that the assertion stands in, or keep it a draft"
    )


def already_said(twice: tuple[str, str, str]) -> str:
    return (
        f"assertion {twice[0]}: words: assertion {twice[1]} holds the same words of the same party "
        f"from publication {twice[2]}"
    )


def _in_one_place(connection: Connection, said: list[str]) -> tuple[str, str, str] | None:
    query = (
        select(assertion.c.said, assertion.c.assertion_id, evidence.c.publication_id)
        .join(evidence, evidence.c.assertion_id == assertion.c.assertion_id)
        .where(
            assertion.c.said.in_(said),
            assertion.c.status == _PUBLISHED,
            evidence.c.status == _PUBLISHED,
        )
        .order_by(assertion.c.seq, assertion.c.assertion_id)
    )
    first: dict[tuple[str, str], str] = {}
    for words, assertion_id, publication_id in connection.execute(query):
        earlier = first.setdefault((words, publication_id), assertion_id)
        if earlier != assertion_id:
            return assertion_id, earlier, publication_id
    return None


def _touched(since: int) -> Select[str]:
    """Assertions that events from this one on wrote, or whose places they wrote."""
    rewritten = select(assertion.c.assertion_id).where(assertion.c.seq >= since)
    moved = select(evidence.c.assertion_id).where(evidence.c.seq >= since)
    republished = (
        select(evidence.c.assertion_id)
        .join(publication, publication.c.publication_id == evidence.c.publication_id)
        .where(publication.c.seq >= since)
    )
    # All of them, doubles included: to drop doubles SQLite would walk through whole tables.
    every = union_all(rewritten, moved, republished).subquery()
    return select(every.c.assertion_id)


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


def _admissible_place(row: Publication) -> None:
    named = f"publication {row.publication_id}"
    for field in ("url", "archived_url"):
        address = getattr(row, field)
        if address and not address.startswith(("https://", "http://")):
            raise Unreadable(f"{named}: {field}: {address[:80]!r} does not start with https://")
    if row.status is Status.PUBLISHED and not (row.url or row.reference.strip()):
        raise NoPlace(f"{named}: url: a web address or a bibliographic reference is needed")


def _admissible_merger(row: Claim) -> None:
    if (row.status is Status.MERGED) != (row.merged_into is not None):
        raise Refused(f"claim {row.claim_id}: merged_into: needed by a merged claim and no other")
    if row.merged_into == row.claim_id:
        raise Refused(f"claim {row.claim_id}: merged_into: a claim cannot be merged into itself")
