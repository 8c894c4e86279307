"""What must hold in the record before an act is kept: everything placed, nothing said twice."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Select, Table, exists, select, union_all

from onrecord.errors import AlreadySaid, NoPlace, Refused
from onrecord.model import Status
from onrecord.store.tables.rowtables import AT_ONCE, batches
from onrecord.store.tables.schema import assertion, claim, curator, evidence, phrasing, publication

_PUBLISHED = Status.PUBLISHED.value
_MERGED = Status.MERGED.value


@dataclass(frozen=True, slots=True)
class Breach:
    """A row that breaks a rule, and the error that says so."""

    kind: str
    identity: str
    error: Refused


def breaches(connection: Connection, since: int) -> Iterator[Breach]:
    """What the events from this one on broke, one breach of each rule at most."""
    if twice := enrolled_twice(connection, since):
        complaint = f"curator {twice}: this person serves under another id already"
        yield Breach("curator", twice, Refused(complaint))
    if again := repeated(connection, since):
        yield Breach("assertion", again[0], AlreadySaid(_already_said(*again)))
    if nowhere := unplaced(connection, since):
        yield Breach("assertion", nowhere, NoPlace(_no_place(nowhere)))
    if merged := circular(connection, since):
        yield Breach("claim", merged, Refused(_goes_round(merged)))
    yield from _stranded(connection, since, assertion)
    yield from _into_drafts(connection, since)


def breaches_in_a_file(connection: Connection, since: int) -> Iterator[Breach]:
    """The same, and what only a file could break: rows of earlier files stay correctable."""
    yield from breaches(connection, since)
    if crossing := _disputing_elsewhere(connection, since):
        complaint = f"assertion {crossing}: disputes: names an assertion on another claim"
        yield Breach("assertion", crossing, Refused(complaint))
    yield from _stranded(connection, since, phrasing)


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
    merged = claim.c.status == _MERGED
    fresh = select(claim.c.claim_id).where(merged, claim.c.seq >= since).order_by(claim.c.claim_id)
    if not (touched := list(connection.scalars(fresh))):
        return None
    query = select(claim.c.claim_id, claim.c.merged_into).where(merged)
    into = {one.claim_id: one.merged_into for one in connection.execute(query)}
    return next((one for one in touched if _leads_back(one, into)), None)


def _stranded(connection: Connection, since: int, told: Table) -> Iterator[Breach]:
    """A published row on a claim that is merged: whoever follows the redirect misses it."""
    [identity] = told.primary_key.columns
    on_merged = (
        select(identity, claim.c.claim_id, claim.c.merged_into)
        .join(claim, claim.c.claim_id == told.c.claim_id)
        .where(told.c.status == _PUBLISHED, claim.c.status == _MERGED)
    )
    # In two steps, each by an index of its own.
    for table in (told, claim):
        found = connection.execute(on_merged.where(table.c.seq >= since).limit(1)).first()
        if found is not None:
            row_id, claim_id, into = found
            complaint = (
                f"{told.name} {row_id}: claim_id: claim {claim_id} is merged, "
                f"and nobody would see it there; name claim {into}"
            )
            yield Breach(table.name, row_id if table is told else claim_id, Refused(complaint))


def _into_drafts(connection: Connection, since: int) -> Iterator[Breach]:
    """A claim merged into one that is a draft; one that was withdrawn since stays the target."""
    target = claim.alias()
    into_a_draft = (
        select(claim.c.claim_id, target.c.claim_id)
        .join(target, target.c.claim_id == claim.c.merged_into)
        .where(claim.c.status == _MERGED, target.c.status == Status.DRAFT.value)
    )
    for kind, fresh in ((0, claim.c.seq), (1, target.c.seq)):
        found = connection.execute(into_a_draft.where(fresh >= since).limit(1)).first()
        if found is not None:
            complaint = (
                f"claim {found[0]}: merged_into: claim {found[1]} is a draft; "
                "a claim is merged into one that is published"
            )
            yield Breach("claim", found[kind], Refused(complaint))


def _disputing_elsewhere(connection: Connection, since: int) -> str | None:
    """An assertion that disputes one on another claim, both published.

    A merger leaves withdrawn ones behind on the claim that goes.
    """
    other = assertion.alias()
    query = (
        select(assertion.c.assertion_id)
        .join(other, other.c.assertion_id == assertion.c.disputes)
        .where(
            assertion.c.seq >= since,
            assertion.c.status == _PUBLISHED,
            other.c.status == _PUBLISHED,
            other.c.claim_id != assertion.c.claim_id,
        )
    )
    return connection.scalar(query.limit(1))


def _no_place(assertion_id: str) -> str:
    return (
        f"assertion {assertion_id}: evidence: none is published; name the publication "
        "that the assertion stands in, or keep it a draft"
    )


def _goes_round(claim_id: str) -> str:
    return f"claim {claim_id}: merged_into: leads back to it; one claim of the circle must stand"


def _already_said(assertion_id: str, earlier_id: str, publication_id: str) -> str:
    return (
        f"assertion {assertion_id}: words: assertion {earlier_id} holds the same words of the same "
        f"party from publication {publication_id}"
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
