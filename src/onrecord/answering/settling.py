"""Which near claim is the one asked about, told by its names, times, sides and counted figures."""

from collections.abc import Mapping, Sequence

from onrecord.answering.counting import counting, counts_asked
from onrecord.answering.gathering import gathered
from onrecord.answering.wording import worded_apart
from onrecord.asking import Hit, Question
from onrecord.deciding import MOST_RELATED, Kept, Thresholds, decide
from onrecord.model import ClaimId, Entry


def kept_of(
    hits: Sequence[Hit],
    entries: Mapping[ClaimId, Entry],
    question: Question,
    thresholds: Thresholds,
) -> Kept:
    """The hits worth showing; all of them are related at least.

    A search likes "1,779 left" for a claim about how many were killed: the words are nearly the
    same. Such a claim is no more than like what was asked. And where one claim alone counts what
    was asked about, it is the match, however differently it is worded.
    """
    kept, asked = decide(hits, thresholds), counting(question)
    if kept.match is not None and _is_meant(entries[kept.match.claim_id], asked) is not False:
        return kept
    # A question that counts nothing settles nothing.
    counted = hits if asked.figures else ()
    same = [hit for hit in counted if _is_meant(entries[hit.claim_id], asked)]
    if len(gathered(same, entries)) == 1:
        return Kept(match=same[0])
    if kept.match is None:
        return kept
    instead = decide(same, thresholds)
    return instead if instead.match else Kept(related=_first(same, hits)[:MOST_RELATED])


def _is_meant(entry: Entry, asked: Question) -> bool | None:
    """True where a figure counts what was asked; False where figures or words speak of other."""
    counted = counts_asked(entry, asked)
    return False if counted is False or worded_apart(entry, asked) else counted


def _first(same: Sequence[Hit], hits: Sequence[Hit]) -> tuple[Hit, ...]:
    return (*same, *(hit for hit in hits if hit not in same))
