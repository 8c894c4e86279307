"""Parts a question that counts several things into one for each: the dead, the missing."""

from dataclasses import dataclass, replace

from onrecord.answering.meant.lookup import Lookup
from onrecord.answering.meant.settling import kept_of, only_meant
from onrecord.asking import Question
from onrecord.comparing.names.counting import counted
from onrecord.deciding import Kept
from onrecord.model import ClaimId, Figure


@dataclass(frozen=True, slots=True)
class Settled:
    """A question, or the part of it that counts one thing, and the hits worth showing for it."""

    question: Question
    kept: Kept


def settled(lookup: Lookup) -> tuple[Settled, ...]:
    """The question as a whole; or its parts, if claims are on record for at least two of them.

    'A quake in Lissen: 387 dead, 1,742 wounded' asks about two claims. Answered with one of them,
    the figures of the other would be left out.
    """
    likely = any(hit.probability >= lookup.thresholds.related for hit in lookup.hits)
    parts = _parts_on_record(lookup) if likely else ()
    if len(parts) > 1:
        return parts
    return (Settled(lookup.question, kept_of(lookup)),)


def _parts_on_record(lookup: Lookup) -> tuple[Settled, ...]:
    """Each part with the one claim that counts the same; a claim stands for its first part."""
    question = lookup.question
    by_event = _by_event(question)
    found: dict[ClaimId, Settled] = {}
    for figures in by_event.values() if len(by_event) > 1 else ():
        part = replace(question, figures=tuple(figures))
        hit = only_meant(replace(lookup, question=part))
        if hit is not None:
            found.setdefault(hit.claim_id, Settled(part, Kept(match=hit)))
    return tuple(found.values())


def _by_event(question: Question) -> dict[str, list[Figure]]:
    """The figures by what happened, or by what is counted, in the order of the text."""
    parts: dict[str, list[Figure]] = {}
    for figure in question.figures:
        if what := figure.event or counted(figure):
            parts.setdefault(what, []).append(figure)
    return parts
