"""A claim as it stood after an earlier event: what is there now, without what was done since."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import TypeVar

from sqlalchemy import Connection, Select, select

from onrecord.model import Assertion, Claim, Entry, Evidence, Publication, Row, Status
from onrecord.rows import from_json
from onrecord.store.acts.journal import events_after
from onrecord.store.published.gathering import with_parties
from onrecord.store.tables.rowtables import AT_ONCE, batches, load
from onrecord.store.tables.schema import assertion, evidence

R = TypeVar("R", bound=Row)

_KINDS = ("claim", "assertion", "evidence", "publication")
"""Parties are named as they are today: a new name is nothing new on a claim."""
_EVERY = 1 << 62
_MOST_KNOWN = 100

Before = Mapping[tuple[str, str], Row | None]
"""Rows that were written since, as they were before; None for those that were not there."""


class Earlier:
    """Claims as they stood, worked out once for all who knew them so."""

    def __init__(self) -> None:
        self._head = 0
        self._known: dict[tuple[str, int], Entry | None] = {}

    def entry_at(self, connection: Connection, claim_id: str, seq: int, head: int) -> Entry | None:
        """As ``entry_at``, where the last event is ``head``."""
        if head != self._head or len(self._known) >= _MOST_KNOWN:
            self._head, self._known = head, {}
        key = (claim_id, seq)
        if key not in self._known:
            self._known[key] = entry_at(connection, claim_id, seq)
        return self._known[key]


def entry_at(connection: Connection, claim_id: str, seq: int) -> Entry | None:
    """What was published on a claim after this event; None where it was not published itself."""
    before = _before(connection, seq, _belonging(connection, claim_id))
    claim = _then(connection, Claim, [claim_id], before).get(claim_id)
    if claim is None or claim.status is not Status.PUBLISHED:
        return None
    told = _told(connection, claim_id, before)
    places = _places(connection, set(told), before)
    publications = _publications(connection, places, before)
    by_assertion: dict[str, list[Evidence]] = defaultdict(list)
    for one in places.values():
        if one.publication_id in publications:
            by_assertion[one.assertion_id].append(one)
    assertions = {claim_id: list(told.values())}
    return with_parties(connection, assertions, by_assertion, publications).entry(claim)


def _belonging(connection: Connection, claim_id: str) -> set[tuple[str, str]]:
    """The rows that are filed under the claim now."""
    told = list(connection.scalars(_assertions_of(claim_id)))
    places = _evidence_ids(connection, told)
    return {
        ("claim", claim_id),
        *(("assertion", one) for one in told),
        *(("evidence", one) for one in places),
    }


def _before(connection: Connection, seq: int, belonging: set[tuple[str, str]]) -> Before:
    """The first form of each row written since; of new rows only those that belong."""
    first: dict[tuple[str, str], Row | None] = {}
    changes = (event.changes for event in events_after(connection, seq, _EVERY))
    for change in chain.from_iterable(changes):
        key = (change.kind, change.row_id)
        if change.kind not in _KINDS or key in first:
            continue
        if change.before is not None:
            first[key] = from_json(change.kind, change.before)
        elif key in belonging:
            first[key] = None
    return first


def _told(connection: Connection, claim_id: str, before: Before) -> dict[str, Assertion]:
    now = connection.scalars(_assertions_of(claim_id))
    ids = {*now, *(key for kind, key in before if kind == "assertion")}
    then = _then(connection, Assertion, ids, before)
    return {key: one for key, one in then.items() if one.claim_id == claim_id}


def _places(connection: Connection, told: set[str], before: Before) -> dict[str, Evidence]:
    ids = {
        *_evidence_ids(connection, told),
        *(key for kind, key in before if kind == "evidence"),
    }
    then = _then(connection, Evidence, ids, before)
    return {key: one for key, one in then.items() if one.assertion_id in told}


def _publications(
    connection: Connection, places: Mapping[str, Evidence], before: Before
) -> dict[str, Publication]:
    return _then(connection, Publication, {one.publication_id for one in places.values()}, before)


def _then(
    connection: Connection, kind: type[R], ids: Iterable[str], before: Before
) -> dict[str, R]:
    """These rows as they were then, in the order of ids; only those that were published."""
    wanted, name = sorted(ids), kind.__name__.lower()
    now = load(connection, kind, [key for key in wanted if (name, key) not in before])
    then = {key: now.get(key, before.get((name, key))) for key in wanted}
    return {
        key: one
        for key, one in then.items()
        if isinstance(one, kind) and one.status is Status.PUBLISHED
    }


def _assertions_of(claim_id: str) -> Select[str]:
    return select(assertion.c.assertion_id).where(assertion.c.claim_id == claim_id)


def _evidence_ids(connection: Connection, told: Iterable[str]) -> list[str]:
    query = select(evidence.c.evidence_id)
    return [
        key
        for some in batches(told, AT_ONCE)
        for key in connection.scalars(query.where(evidence.c.assertion_id.in_(some)))
    ]
