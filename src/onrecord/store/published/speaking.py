"""Who has statements on record, and what somebody said on any claim."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select, union

from onrecord.model import Assertion, Party, Status
from onrecord.rows import as_row
from onrecord.store.database.prepared import Prepared
from onrecord.store.published.gathering import with_those_spoken_for
from onrecord.store.tables.rowtables import AT_ONCE, batches
from onrecord.store.tables.schema import assertion, claim

_PUBLISHED = Status.PUBLISHED.value
_SOME: BindParameter[Any] = bindparam("some", expanding=True)

_SAID = assertion.c.status == _PUBLISHED
_SPEAKERS = union(
    select(assertion.c.party_id).where(_SAID),
    select(assertion.c.spokesperson_id).where(_SAID, assertion.c.spokesperson_id.is_not(None)),
)
_SAID_BY = Prepared(
    select(assertion.c.assertion_id, assertion.c.body)
    .join(claim, claim.c.claim_id == assertion.c.claim_id)
    .where(
        assertion.c.party_id.in_(_SOME) | assertion.c.spokesperson_id.in_(_SOME),
        _SAID,
        claim.c.status == _PUBLISHED,
    )
    .order_by(assertion.c.assertion_id)
)


def speakers(connection: Connection) -> Sequence[Party]:
    """Whoever said something, for themselves or for others, and whom they speak for."""
    spoke = connection.scalars(_SPEAKERS)
    found = with_those_spoken_for(connection, spoke)
    return tuple(found[key] for key in sorted(found))


def said_by(connection: Connection, party_ids: Iterable[str]) -> Sequence[Assertion]:
    """What these parties said on published claims, each statement once."""
    found: dict[str, str] = {}
    for some in batches(party_ids, AT_ONCE):
        found.update(_SAID_BY.rows(connection, some=some))
    return [as_row(Assertion, body) for body in found.values()]
