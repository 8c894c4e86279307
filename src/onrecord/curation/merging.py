"""Two claims become one: what the rows are afterwards, the one claim a redirect to the other."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.curation.drafts import fresh_id
from onrecord.errors import Refused
from onrecord.model import Assertion, Claim, ClaimId, Entry, Phrasing, PhrasingId, Row, Status

Said = tuple[str, str, str]


def merged(gone: Entry, into: Entry, reason: str) -> tuple[Row, ...]:
    """Every row that changes when one claim is merged into another. Raises Refused."""
    target = into.claim.claim_id
    if gone.claim.claim_id == target:
        raise Refused("a claim cannot be merged into itself")
    if {gone.claim.status, into.claim.status} != {Status.PUBLISHED}:
        raise Refused("only claims that are published can be merged")
    redirect = replace(gone.claim, status=Status.MERGED, merged_into=target, reason=reason)
    return (
        redirect,
        *(replace(phrasing, claim_id=target) for phrasing in gone.phrasings),
        *_wordings(gone.claim, into, target),
        *_statements(gone, into, reason),
    )


def _wordings(gone: Claim, into: Entry, target: ClaimId) -> Iterator[Phrasing]:
    """The wordings of the claim that goes, as phrasings that lead to the other."""
    there = {phrasing.text for phrasing in into.phrasings}
    there |= {text.words for text in into.claim.wordings}
    for text in gone.wordings:
        if text.words not in there:
            yield Phrasing(PhrasingId(fresh_id("f")), target, text.words, text.language)


def _statements(gone: Entry, into: Entry, reason: str) -> Iterator[Assertion]:
    """The statements, moved to the other claim; one that it holds already is withdrawn."""
    there = {said for one in into.assertions for said in _said(one, into)}
    for one in gone.assertions:
        moved = replace(one, claim_id=into.claim.claim_id)
        twice = one.status is Status.PUBLISHED and not there.isdisjoint(_said(one, gone))
        yield replace(moved, status=Status.WITHDRAWN, reason=reason) if twice else moved


def _said(one: Assertion, entry: Entry) -> Iterator[Said]:
    for evidence in entry.evidence:
        if evidence.assertion_id == one.assertion_id and one.status is Status.PUBLISHED:
            yield one.party_id, one.words, evidence.publication_id
