"""Which of the claims found is the one asked about, by names, times, sides and counted figures."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from onrecord.answering.gathering import gathered
from onrecord.answering.held import asked_as
from onrecord.answering.meant.candidate import Candidate, candidates_of, with_counts
from onrecord.answering.meant.counting import asks_for, counting
from onrecord.answering.meant.lookup import Lookup
from onrecord.answering.meant.signs import signs_of
from onrecord.answering.meant.weights import Weights
from onrecord.answering.relevance.mentioning import is_of_something_else
from onrecord.answering.relevance.sharing import told_apart
from onrecord.asking import Hit, Question
from onrecord.deciding import MOST_RELATED, Kept, Thresholds, decide
from onrecord.model import ClaimId, Entry
from onrecord.text import tokens

WEIGHED = 0.03
"""From this chance on a hit may turn out to be the claim that was asked about."""
ALIKE = 0.35
"""From this chance on, weighed by all signs, a claim is like what was asked.

Of 45 questions on claims held that were shown others or none, 16 are shown theirs so; of 332 on
what is not held, 10 are shown a claim that were shown none.
"""
ELSEWHERE = 0.1
"""Below this chance, weighed by all signs, a claim with other names only is not like a question."""


def kept_of(lookup: Lookup) -> Kept:
    """The hits worth showing: the claim that was asked about, else those that are related.

    A search finds "1,779 left" near a claim on how many were killed, as the words are nearly the
    same. What tells the two apart is weighed beside the search's own chance. Whatever either of the
    two makes likely is related at least; those that count what was asked come first, however
    unlikely the search finds them.

    A few words, such as "mercenaries leaving", make none of several claims on mercenaries likely.
    Then those are related that count who left, and for a question for a count those that ask it.
    """
    question = lookup.question
    asked, counted = counting(question), with_counts(question)
    near = candidates_of(lookup.hits, lookup.entries, question)
    weighed = _weighed(near, lookup)
    if match := _worded_so(lookup) or _likeliest(weighed.values()):
        return Kept(match=match)
    if likely := [one for one in near if _is_like(one, weighed, lookup.thresholds)]:
        same = [one for one in near if asked.figures and one.meant]
        return _related((*same, *_open_first(likely)))
    if question.figures:
        return Kept()
    meant = [one for one in near if counted.figures and one.meant]
    return _related(one for one in meant if not asked.figures or asks_for(one.entry, asked))


def _is_like(one: Candidate, weighed: Mapping[ClaimId, Hit], thresholds: Thresholds) -> bool:
    """Whether a hit is likely, and not merely the nearest of few: '300 miners', 'in Kramatorsk'."""
    found, told = one.hit.probability, weighed.get(one.hit.claim_id)
    chance = told.probability if told else 0.0
    if found >= thresholds.match or chance >= ALIKE:
        return True
    elsewhere = chance < ELSEWHERE and one.has_other_names
    return found >= thresholds.related and not (
        elsewhere or is_of_something_else(one.entry, one.told)
    )


def only_meant(part: Lookup) -> Hit | None:
    """The one claim that counts what a part of a question counts; None for none or several."""
    asked, entries = part.question, part.entries
    near = (Candidate(hit, entries[hit.claim_id], asked) for hit in part.hits)
    meant = [one for one in near if asked.figures and one.meant]
    same = [one.hit for one in _worded_for(meant)]
    return same[0] if len(gathered(same, entries)) == 1 else None


def _worded_so(lookup: Lookup) -> Hit | None:
    """The one hit whose claim is asked about in these very words: nothing tells the two apart."""
    same = [hit for hit in lookup.hits if _is_worded(lookup.entries[hit.claim_id], lookup.question)]
    return same[0] if len(same) == 1 else None


def _is_worded(entry: Entry, question: Question) -> bool:
    return tuple(tokens(question.dense)) in map(_words_of, asked_as(entry))


# The same few claims are near to most questions, and each is asked about in dozens of ways.
@lru_cache(maxsize=1024)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(tokens(text))


def _weighed(near: Sequence[Candidate], lookup: Lookup) -> Mapping[ClaimId, Hit]:
    """The hits that may turn out to be asked about, each with the chance that all signs give it."""
    weights = Weights.shipped()
    possible = [one for one in near if one.hit.probability >= WEIGHED]
    signs = signs_of(possible, lookup.thresholds.match, glossed=lookup.glossed)
    return {
        one.hit.claim_id: replace(one.hit, probability=weights.chance(told))
        for one, told in zip(possible, signs, strict=True)
        if not one.says_little
    }


def _likeliest(weighed: Iterable[Hit]) -> Hit | None:
    """The hit that is the claim asked about, if the signs of that weigh enough."""
    weights = Weights.shipped()
    return decide([*weighed], Thresholds(weights.match, 0.0, weights.birth)).match


def _worded_for(meant: list[Candidate]) -> list[Candidate]:
    """Of claims that count the same those that ask for it, or the one with most of its words.

    'How many died in the Izmir earthquake?' is not worded for the one in Antalya.
    """
    asking = [one for one in meant if asks_for(one.entry, one.told)] or meant
    if len(asking) < 2:
        return asking
    best = told_apart([one.entry for one in asking], asking[0].told)
    return asking if best is None else [asking[best]]


def _open_first(near: Sequence[Candidate]) -> list[Candidate]:
    """These with those last that count or tell something else: who left, behind who were killed."""
    return sorted(near, key=lambda one: one.meant is False)


def _related(near: Iterable[Candidate]) -> Kept:
    """These as the related claims, each once."""
    each = {one.hit.claim_id: one.hit for one in near}
    return Kept(related=tuple(each.values())[:MOST_RELATED])
