"""Everything published that belongs to some claims, gathered in few statements."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from onrecord.model import (
    Assertion,
    Claim,
    Entry,
    Evidence,
    Party,
    PartyId,
    Phrasing,
    Publication,
    Row,
    Status,
)
from onrecord.rows import as_row
from onrecord.store.database.prepared import Prepared
from onrecord.store.tables.rowtables import AT_ONCE, batches, load
from onrecord.store.tables.schema import assertion, claim, evidence, phrasing, publication

R = TypeVar("R", bound=Row)
T = TypeVar("T")

_PUBLISHED = Status.PUBLISHED.value
_FARTHEST = 8
"""How many steps of merging, or of speaking for one another, are followed."""

_MOST_PHRASINGS = 32
"""Of a claim no more are shown."""

_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_PHRASINGS = Prepared(
    select(phrasing.c.claim_id, phrasing.c.body)
    .where(phrasing.c.claim_id.in_(_SOME), phrasing.c.status == _PUBLISHED)
    .order_by(phrasing.c.phrasing_id)
)
_NUMBERED = (
    select(
        phrasing.c.claim_id,
        phrasing.c.body,
        func.row_number()
        .over(partition_by=phrasing.c.claim_id, order_by=phrasing.c.phrasing_id)
        .label("place"),
    )
    .where(phrasing.c.claim_id.in_(_SOME), phrasing.c.status == _PUBLISHED)
    .subquery()
)
_FIRST_PHRASINGS = Prepared(
    select(_NUMBERED.c.claim_id, _NUMBERED.c.body)
    .where(_NUMBERED.c.place <= _MOST_PHRASINGS)
    .order_by(_NUMBERED.c.claim_id, _NUMBERED.c.place)
)
_ASSERTIONS = Prepared(
    select(assertion.c.claim_id, assertion.c.body)
    .where(assertion.c.claim_id.in_(_SOME), assertion.c.status == _PUBLISHED)
    .order_by(assertion.c.assertion_id)
)
_EVIDENCE = Prepared(
    select(evidence.c.assertion_id, evidence.c.body)
    .join(publication, publication.c.publication_id == evidence.c.publication_id)
    .where(
        evidence.c.assertion_id.in_(_SOME),
        evidence.c.status == _PUBLISHED,
        publication.c.status == _PUBLISHED,
    )
    .order_by(evidence.c.evidence_id)
)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Published rows by the claim they belong to, and what those rows name."""

    assertions: dict[str, list[Assertion]]
    evidence: dict[str, list[Evidence]]
    parties: dict[str, Party]
    publications: dict[str, Publication]

    def entry(self, of: Claim, phrasings: Sequence[Phrasing] = ()) -> Entry:
        """The claim with what was gathered for it."""
        told = tuple(self.assertions.get(of.claim_id, ()))
        places = tuple(one for a in told for one in self.evidence.get(a.assertion_id, ()))
        publications = {one.publication_id: self.publications[one.publication_id] for one in places}
        parties = self.spoken_for(_named(told, places, publications.values()))
        return Entry(
            claim=of,
            phrasings=tuple(phrasings),
            assertions=told,
            evidence=places,
            parties={PartyId(key): self.parties[key] for key in parties},
            publications=publications,
        )

    def spoken_for(self, ids: Iterable[str]) -> list[str]:
        """These parties and those that they speak for, each once and in order."""
        found: dict[str, None] = {}
        left = list(ids)
        while left:
            key = left.pop(0)
            if key in found or key not in self.parties:
                continue
            found[key] = None
            left.extend(role.party_id for role in self.parties[key].speaks_for)
        return list(found)


def gather(connection: Connection, claim_ids: Collection[str]) -> Gathered:
    """All that is published on these claims, in the order of ids."""
    assertions = _grouped(connection, _ASSERTIONS, Assertion, claim_ids)
    told = [one.assertion_id for one in _flat(assertions)]
    evidence_rows = _grouped(connection, _EVIDENCE, Evidence, told)
    places = _flat(evidence_rows)
    publications = load(connection, Publication, {one.publication_id for one in places})
    return with_parties(connection, assertions, evidence_rows, publications)


def with_parties(
    connection: Connection,
    assertions: dict[str, list[Assertion]],
    places: dict[str, list[Evidence]],
    publications: Mapping[str, Publication],
) -> Gathered:
    """These rows with the parties that they name, and those whom these speak for."""
    named = _named(_flat(assertions), _flat(places), publications.values())
    parties = with_those_spoken_for(connection, named)
    return Gathered(assertions, places, parties, dict(publications))


def with_those_spoken_for(connection: Connection, ids: Iterable[str]) -> dict[str, Party]:
    """These parties by their ids, and whom they speak for."""
    found: dict[str, Party] = {}
    wanted = set(ids)
    for _ in range(_FARTHEST):
        if not wanted:
            break
        fresh = load(connection, Party, wanted)
        found.update(fresh)
        spoken_for = {role.party_id for one in fresh.values() for role in one.speaks_for}
        wanted = {str(key) for key in spoken_for} - found.keys()
    return found


def phrasings_of(connection: Connection, claim_ids: Iterable[str]) -> dict[str, list[Phrasing]]:
    """The published phrasings of these claims, in the order of ids."""
    return _grouped(connection, _PHRASINGS, Phrasing, claim_ids)


def first_phrasings_of(
    connection: Connection, claim_ids: Iterable[str]
) -> dict[str, list[Phrasing]]:
    """As ``phrasings_of``, but of each claim no more than are ever shown."""
    return _grouped(connection, _FIRST_PHRASINGS, Phrasing, claim_ids)


def claims_by_id(connection: Connection, claim_ids: Iterable[str]) -> dict[str, Claim]:
    """Each claim under the id that was asked for, redirects of merged claims followed."""
    found = load(connection, Claim, claim_ids)
    targets = dict(found)
    for _ in range(_FARTHEST):
        merged = {
            key: one.merged_into for key, one in targets.items() if one.status is Status.MERGED
        }
        if not merged:
            break
        into = load(connection, Claim, {key for key in merged.values() if key})
        targets = {
            key: into[merged[key] or ""] if key in merged else one for key, one in targets.items()
        }
    return targets


def published_claims(connection: Connection, after: str, limit: int) -> list[Claim]:
    """The next published claims after this id, in the order of ids."""
    query = (
        select(claim.c.body)
        .where(claim.c.claim_id > after, claim.c.status == _PUBLISHED)
        .order_by(claim.c.claim_id)
        .limit(limit)
    )
    return [as_row(Claim, body) for body in connection.scalars(query)]


def _grouped(
    connection: Connection, of: Prepared, kind: type[R], owners: Iterable[str]
) -> dict[str, list[R]]:
    """The rows that belong to these owners, by owner, each in the order of ids."""
    found: dict[str, list[R]] = defaultdict(list)
    for some in batches(owners, AT_ONCE):
        for owner, body in of.rows(connection, some=some):
            found[owner].append(as_row(kind, body))
    return found


def _named(
    assertions: Iterable[Assertion],
    places: Iterable[Evidence],
    publications: Iterable[Publication],
) -> list[str]:
    """The parties that these rows name, each once and in order."""
    named: dict[str, None] = {}
    for said in assertions:
        named[said.party_id] = None
        if said.spokesperson_id:
            named[said.spokesperson_id] = None
    for publication_row in publications:
        named[publication_row.outlet_id] = None
    for place in places:
        named.update(dict.fromkeys(map(str, place.via)))
    return list(named)


def _flat(by_key: dict[str, list[T]]) -> list[T]:
    return [one for some in by_key.values() for one in some]
