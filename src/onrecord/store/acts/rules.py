"""What must hold in the record before an act is kept: everything placed, nothing said twice."""

from collections.abc import Mapping

from sqlalchemy import Connection, Select, exists, select, union_all

from onrecord.errors import NoPlace, Refused, Unreadable
from onrecord.model import (
    Assertion,
    Claim,
    Party,
    Publication,
    Row,
    Status,
)
from onrecord.rows import check
from onrecord.store.tables.rowtables import AT_ONCE, batches
from onrecord.store.tables.schema import assertion, claim, curator, evidence, publication

_PUBLISHED = Status.PUBLISHED.value


def admissible(row: Row) -> None:
    """Raises for a row that no record could hold, whatever else is in it."""
    check(row)
    if isinstance(row, Publication):
        _admissible_place(row)
    if isinstance(row, Claim):
        _admissible_merger(row)
    if isinstance(row, Party):
        _admissible_roles(row)
    if isinstance(row, Assertion) and row.disputes == row.assertion_id:
        raise Refused(f"assertion {row.assertion_id}: disputes: an assertion cannot dispute itself")


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
    # In two steps: in one, a place with many assertions would be compared with itself.
    for some in batches(list(connection.scalars(_said_again(since))), AT_ONCE):
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


def circular(connection: Connection, since: int) -> str | None:
    """A claim merged since this event whose redirects lead back to it."""
    merged = claim.c.status == Status.MERGED.value
    fresh = select(claim.c.claim_id).where(merged, claim.c.seq >= since).order_by(claim.c.claim_id)
    if not (touched := list(connection.scalars(fresh))):
        return None
    query = select(claim.c.claim_id, claim.c.merged_into).where(merged)
    into = {one.claim_id: one.merged_into for one in connection.execute(query)}
    return next((one for one in touched if _leads_back(one, into)), None)


def no_place(assertion_id: str) -> str:
    return (
        f"assertion {assertion_id}: evidence: none is published; name the publication "
        "that the assertion stands in, or keep it a draft"
    )


def goes_round(claim_id: str) -> str:
    return f"claim {claim_id}: merged_into: leads back to it; one claim of the circle must stand"


def already_said(twice: tuple[str, str, str]) -> str:
    return (
        f"assertion {twice[0]}: words: assertion {twice[1]} holds the same words of the same party "
        f"from publication {twice[2]}"
    )


def _said_again(since: int) -> Select[str]:
    """What assertions touched since this event say that another one says as well."""
    other = assertion.alias()
    as_well = exists().where(
        other.c.said == assertion.c.said,
        other.c.assertion_id != assertion.c.assertion_id,
        other.c.status == _PUBLISHED,
    )
    return (
        select(assertion.c.said)
        .distinct()
        .where(
            assertion.c.assertion_id.in_(_touched(since)),
            assertion.c.status == _PUBLISHED,
            as_well,
        )
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


def _leads_back(claim_id: str, into: Mapping[str, str]) -> bool:
    met, here = {claim_id}, into.get(claim_id)
    while here is not None and here not in met:
        met.add(here)
        here = into.get(here)
    return here == claim_id


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


def _admissible_roles(row: Party) -> None:
    named = f"party {row.party_id}: speaks_for"
    for role in row.speaks_for:
        if role.party_id == row.party_id:
            raise Refused(f"{named}: a party cannot speak for itself")
        if role.since and role.until and role.until < role.since:
            raise Refused(f"{named}: until ({role.until}) is before since ({role.since})")
