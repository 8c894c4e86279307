"""A question that counts several things, as one question for each: the dead, the missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.answering.meant.settling import kept_of, only_meant
from onrecord.asking import Hit, Question
from onrecord.comparing.names.counting import counted
from onrecord.deciding import Kept, Thresholds
from onrecord.model import ClaimId, Entry, Figure


@dataclass(frozen=True, slots=True)
class Settled:
    """A question, or the part of it that counts one thing, and the hits worth showing for it."""

    question: Question
    kept: Kept


def counts_several(question: Question) -> bool:
    """Whether its figures are of more than one thing that happened."""
    return len(_by_event(question)) > 1


def settled(
    hits: Sequence[Hit],
    entries: Mapping[ClaimId, Entry],
    question: Question,
    thresholds: Thresholds,
    *,
    glossed: bool = False,
) -> tuple[Settled, ...]:
    """The question as a whole; or its parts, where at least two are claims on record.

    'A quake in Lissen: 387 dead, 1,742 wounded' is asked of two claims, and either alone would be
    answered with the figures of the other left aside.
    """
    likely = any(hit.probability >= thresholds.related for hit in hits)
    parts = _parts_on_record(hits, entries, question) if likely and counts_several(question) else ()
    if len(parts) > 1:
        return parts
    kept = kept_of(hits, entries, question, thresholds, glossed=glossed)
    return (Settled(question, kept),)


def _parts_on_record(
    hits: Sequence[Hit], entries: Mapping[ClaimId, Entry], question: Question
) -> tuple[Settled, ...]:
    """Each part with the one claim that counts the same; a claim stands for its first part."""
    found: dict[ClaimId, Settled] = {}
    for figures in _by_event(question).values():
        part = replace(question, figures=tuple(figures))
        hit = only_meant(hits, entries, part)
        if hit is not None:
            found.setdefault(hit.claim_id, Settled(part, Kept(match=hit)))
    return tuple(found.values())


def _by_event(question: Question) -> dict[str, list[Figure]]:
    """Its figures by what happened, or by the things that are counted, in the order of the text."""
    parts: dict[str, list[Figure]] = {}
    for figure in question.figures:
        if what := figure.event or counted(figure):
            parts.setdefault(what, []).append(figure)
    return parts
