"""Which near claim is the one asked about, told by its names, times, sides and counted figures."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord.answering.gathering import gathered
from onrecord.answering.meant.candidate import Candidate
from onrecord.answering.meant.counting import asks_for, counting, speaking
from onrecord.answering.meant.signs import signs_of
from onrecord.answering.meant.weights import Weights
from onrecord.answering.relevance.mentioning import told_apart
from onrecord.asking import Hit, Question
from onrecord.deciding import MOST_RELATED, Kept, Thresholds, decide
from onrecord.model import ClaimId, Entry

WEIGHED = 0.03
"""From this chance on a hit may turn out to be the claim that was asked about."""


def kept_of(
    hits: Sequence[Hit],
    entries: Mapping[ClaimId, Entry],
    question: Question,
    thresholds: Thresholds,
    *,
    glossed: bool = False,
) -> Kept:
    """The hits worth showing; all that are likely are related at least.

    A search likes "1,779 left" for a claim about how many were killed: the words are nearly the
    same. What tells the two apart is weighed beside its chance. ``unread`` says that it had
    words alone to go by.

    Few words, as "mercenaries leaving", make none of several claims on mercenaries likely; those
    that count who left are related then; and to a question for a count those that ask for it.
    Beside likely claims those that count what was asked stand first, however unlikely their words
    make them.
    """
    asked, told = counting(question), _told(question)
    near = candidates_of(hits, entries, question)
    if match := _match_of(near, thresholds, glossed=glossed):
        return Kept(match=match)
    if likely := [one for one in near if one.hit.probability >= thresholds.related]:
        same = [one for one in near if asked.figures and one.meant]
        return _related((*same, *_open_first(likely)))
    if question.figures:
        return Kept()
    meant = [one for one in near if told.figures and one.meant]
    return _related(one for one in meant if not asked.figures or asks_for(one.entry, asked))


def only_meant(hits: Sequence[Hit], entries: Mapping[ClaimId, Entry], part: Question) -> Hit | None:
    """The one claim that counts what a part of a question counts; None for none or several."""
    near = (Candidate(hit, entries[hit.claim_id], part) for hit in hits)
    meant = [one.hit for one in near if part.figures and one.meant]
    same = _worded_for(meant, entries, part)
    return same[0] if len(gathered(same, entries)) == 1 else None


def candidates_of(
    hits: Iterable[Hit], entries: Mapping[ClaimId, Entry], question: Question
) -> list[Candidate]:
    """The hits, each held against what the question asks for, tells or speaks of."""
    told = _told(question)
    return [Candidate(hit, entries[hit.claim_id], told) for hit in hits]


def _told(question: Question) -> Question:
    asked = counting(question)
    return asked if asked.figures else speaking(question)


def _match_of(near: Sequence[Candidate], thresholds: Thresholds, *, glossed: bool) -> Hit | None:
    """The one that is the claim asked about, where what tells of it weighs enough.

    Its chance is then the one that all signs together give it.
    """
    weights = Weights.shipped()
    weighed = [one for one in near if one.hit.probability >= WEIGHED]
    signs = signs_of(weighed, thresholds.match, glossed=glossed)
    hits = [
        replace(one.hit, probability=weights.chance(told))
        for one, told in zip(weighed, signs, strict=True)
    ]
    return decide(hits, Thresholds(weights.match, 0.0, weights.birth)).match


def _worded_for(hits: list[Hit], entries: Mapping[ClaimId, Entry], told: Question) -> list[Hit]:
    """Of hits that count the same those that ask for it; one alone where it has more words of it.

    'How many died in the Izmir earthquake?' is not worded for the one in Antalya.
    """
    asking = [hit for hit in hits if asks_for(entries[hit.claim_id], told)] or hits
    best = told_apart([entries[hit.claim_id] for hit in asking], told) if asking[1:] else None
    return asking if best is None else [asking[best]]


def _open_first(near: Sequence[Candidate]) -> list[Candidate]:
    """Those that count or tell something else stand behind: who left behind who were killed."""
    return sorted(near, key=lambda one: one.meant is False)


def _related(near: Iterable[Candidate]) -> Kept:
    """These, each once."""
    each = {one.hit.claim_id: one.hit for one in near}
    return Kept(related=tuple(each.values())[:MOST_RELATED])
