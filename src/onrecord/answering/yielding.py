"""A claim that counts something else gives way to one that counts what was asked about."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product

from onrecord.answering.accounts import account_of
from onrecord.asking import Hit, Question, Relation
from onrecord.comparing.places import same_place
from onrecord.deciding import MOST_RELATED, Kept, Thresholds, decide
from onrecord.figures import counts_asked_for
from onrecord.model import Assertion, ClaimId, Entry


def kept_of(
    hits: Sequence[Hit],
    entries: Mapping[ClaimId, Entry],
    question: Question,
    thresholds: Thresholds,
) -> Kept:
    """The hits worth showing.

    A search likes "1,779 left" for a claim about how many were killed: the words are nearly the
    same. It is no more than like what was asked, and gives way to a hit that counts the same.
    """
    kept, asked = decide(hits, thresholds), _counting(question)
    if kept.match is None or not _counts_something_else(entries[kept.match.claim_id], asked):
        return kept
    same = [hit for hit in hits if _counts_the_same(entries[hit.claim_id], asked)]
    instead = decide(same, thresholds)
    if instead.match is not None:
        return instead
    like = [hit for hit in hits if hit.probability >= thresholds.related and hit not in same]
    return Kept(related=(*instead.related, *like)[:MOST_RELATED])


def _counting(question: Question) -> Question:
    """The question with what it wants counted, where it asks for a number and gives none."""
    if question.figures:
        return question
    wanted = counts_asked_for(question.dense, question.language, question.said_on)
    return replace(question, figures=wanted)


def _counts_something_else(entry: Entry, question: Question) -> bool:
    found = _same_things(entry, question)
    return bool(found) and not any(found)


def _counts_the_same(entry: Entry, question: Question) -> bool:
    return any(_same_things(entry, question))


def _same_things(entry: Entry, question: Question) -> tuple[bool, ...]:
    """For each assertion with figures whether they count what was asked about, there."""
    if not question.figures:
        return ()
    return tuple(
        told.comparison.relation is not Relation.DIFFERENT_THING
        and not _elsewhere(told.assertion, question)
        for position in account_of(entry, question).positions
        for told in position.told
        if told.assertion.figures
    )


def _elsewhere(assertion: Assertion, question: Question) -> bool:
    """Whether the places of all figures are others than the one that was asked about."""
    pairs = product(question.figures, assertion.figures)
    return all(same_place(asked.place, told.place) is False for asked, told in pairs)
