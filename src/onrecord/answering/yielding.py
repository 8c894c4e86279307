"""A claim that counts something else gives way to one that counts what was asked about."""

from collections.abc import Mapping, Sequence

from onrecord.answering.accounts import account_of
from onrecord.asking import Hit, Question, Relation
from onrecord.deciding import MOST_RELATED, Kept, Thresholds, decide
from onrecord.model import ClaimId, Entry

_NO_COUNTERPART = frozenset({Relation.DIFFERENT_THING, Relation.NOT_COMPARABLE})


def kept_of(
    hits: Sequence[Hit],
    entries: Mapping[ClaimId, Entry],
    question: Question,
    thresholds: Thresholds,
) -> Kept:
    """The hits worth showing.

    A search likes "1,779 left" for a claim about how many were killed: the words are nearly the
    same. Where another hit counts those who left, the first is no more than like it.
    """
    kept = decide(hits, thresholds)
    if kept.match is None or not _counts_something_else(entries[kept.match.claim_id], question):
        return kept
    same = [hit for hit in hits if _counts_the_same(entries[hit.claim_id], question)]
    instead = decide(same, thresholds)
    if instead.match is not None:
        return instead
    return Kept(related=(*instead.related, kept.match)[:MOST_RELATED]) if instead.related else kept


def _counts_something_else(entry: Entry, question: Question) -> bool:
    found = _relations(entry, question)
    return bool(found) and found == {Relation.DIFFERENT_THING}


def _counts_the_same(entry: Entry, question: Question) -> bool:
    return bool(_relations(entry, question) - _NO_COUNTERPART)


def _relations(entry: Entry, question: Question) -> frozenset[Relation]:
    """How the figures on record stand to those asked about; none where either has none."""
    if not question.figures:
        return frozenset()
    return frozenset(
        told.comparison.relation
        for position in account_of(entry, question).positions
        for told in position.told
        if told.assertion.figures
    )
