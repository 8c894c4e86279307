"""Which near claim is the one asked about, told by its names, times, sides and counted figures."""

from collections.abc import Iterator, Mapping, Sequence

from onrecord.answering.gathering import gathered
from onrecord.answering.held.covering import does_otherwise, knows_scene, says_most_of
from onrecord.answering.held.giving import gives_the_number
from onrecord.answering.held.mentioning import (
    counts_unknown,
    counts_unmentioned,
    gives_no_number,
    names_the_same,
    says_all_of,
    shares_a_word,
    shares_only_names,
    told_apart,
    words_missing,
)
from onrecord.answering.held.wording import worded_apart
from onrecord.answering.meant.counting import (
    asks_for,
    counting,
    counts_anything,
    counts_asked,
    counts_people_alike,
    gives_asked,
    speaking,
)
from onrecord.asking import Hit, Question
from onrecord.deciding import MOST_RELATED, Kept, Thresholds, decide
from onrecord.model import OTHER, ClaimId, Entry

_MAY_BE_SETTLED = 0.3
"""A chance from which having the words of the question makes the only likely claim the match.

With all words, or all names and acts and most words, it was the one asked about nearly always: on
thirteen invented records 53 were, and 2 were not.
"""
_MAY_BE_GIVEN = 0.15
"""The same for a claim that gives the number told, which others hardly do by chance."""
_OF_A_NAME = 0.03
"""A chance from which a shared name makes a claim related, where none is likely."""
_FAR_LIKELIER = 2
"""So many times as likely is one claim alone, though others may be meant as well."""


def kept_of(
    hits: Sequence[Hit],
    entries: Mapping[ClaimId, Entry],
    question: Question,
    thresholds: Thresholds,
) -> Kept:
    """The hits worth showing; all that are likely are related at least.

    A search likes "1,779 left" for a claim about how many were killed: the words are nearly the
    same. Such a claim is no more than like what was asked. And where one claim alone counts what
    was asked about, or gives the very number, it is the match, however differently it is worded.

    Few words, as "mercenaries leaving", make none of several claims on mercenaries likely; those
    that count who left are related then; and to a question for a count those that ask for it.
    Beside likely claims that are no match, those that count what was asked stand first, however
    unlikely their words make them.
    """
    asked = counting(question)
    told = asked if asked.figures else speaking(question)
    if likely := [hit for hit in hits if hit.probability >= thresholds.related]:
        kept = _settled(likely, entries, asked, told, thresholds)
        if kept.match is not None:
            return kept
        same = _meant(hits, entries, asked)
        related = _open_first(kept.related, entries, told)
        return Kept(related=_first(same, related)[:MOST_RELATED])
    meant = _meant(hits, entries, told)
    if asked.figures:
        meant = [hit for hit in meant if asks_for(entries[hit.claim_id], asked)]
    return Kept(related=tuple(meant)[:MOST_RELATED])


def sharing_names(
    hits: Sequence[Hit], entries: Mapping[ClaimId, Entry], question: Question
) -> Kept:
    """The hits that share a name with a question that was searched for by its words alone.

    Those make few claims likely in a language that the claims are hardly worded in.
    """
    asked = counting(question)
    near = [hit for hit in hits if hit.probability >= _OF_A_NAME]
    of_a_name = [hit for hit in near if names_the_same(entries[hit.claim_id], asked)]
    open_to = [hit for hit in of_a_name if _is_meant(entries[hit.claim_id], asked) is not False]
    return Kept(related=tuple(open_to[:MOST_RELATED]))


def only_meant(hits: Sequence[Hit], entries: Mapping[ClaimId, Entry], part: Question) -> Hit | None:
    """The one claim that counts what a part of a question counts; None for none or several."""
    same = _worded_for(_meant(hits, entries, part), entries, part)
    return same[0] if len(gathered(same, entries)) == 1 else None


def _settled(
    hits: Sequence[Hit],
    entries: Mapping[ClaimId, Entry],
    asked: Question,
    told: Question,
    thresholds: Thresholds,
) -> Kept:
    """Which of the likely hits is meant."""
    kept = decide(hits, thresholds)
    if kept.match is not None and _may_be_meant(
        entries[kept.match.claim_id], told, _each_meant(hits, entries, asked)
    ):
        return kept
    same = _meant(hits, entries, told if kept.match else asked)
    same = _worded_for(same, entries, told)
    given = [hit for hit in hits if _gives(entries[hit.claim_id], told)]
    if given or (len(gathered(same, entries)) == 1 and not _lacks(same[0], hits, entries, told)):
        return Kept(match=(*given, *same)[0])
    if kept.match is None:
        only = _all_that_is_asked(hits, entries, told)
        return Kept(match=only) if only else kept
    instead = decide(same, thresholds)
    return instead if instead.match else Kept(related=_first(same, hits)[:MOST_RELATED])


def _lacks(
    counting_it: Hit, hits: Sequence[Hit], entries: Mapping[ClaimId, Entry], told: Question
) -> bool:
    """Whether a likelier claim has all words of the question that this one has, and more.

    'How many died of exploding radios in Lissen?' is not asked of all who died in Lissen.
    """
    likelier = (hit for hit in hits if hit.probability > counting_it.probability)
    missing = words_missing(entries[counting_it.claim_id], told)
    return any(words_missing(entries[hit.claim_id], told) < missing for hit in likelier)


def _may_be_meant(entry: Entry, told: Question, counting_it: Iterator[Hit]) -> bool:
    """Whether nothing speaks against it, and not for one that counts where it counts nothing.

    'In Olenivka 50 were killed' is not asked of who killed them, where it is on record how many.
    """
    if _is_meant(entry, told) is False or does_otherwise(entry, told):
        return False
    return counts_anything(entry) or next(counting_it, None) is None


def _all_that_is_asked(
    hits: Sequence[Hit], entries: Mapping[ClaimId, Entry], told: Question
) -> Hit | None:
    """The one claim that may be meant, where it says what is asked: 'dead in Lissen?'."""
    open_to = [hit for hit in hits if _is_meant(entries[hit.claim_id], told) is not False]
    if not open_to or open_to[0].probability < _MAY_BE_GIVEN:
        return None
    first, *others = open_to
    if any(_FAR_LIKELIER * hit.probability > first.probability for hit in others):
        return None
    return first if _says_enough(entries[first.claim_id], told, first.probability) else None


def _says_enough(entry: Entry, told: Question, chance: float) -> bool:
    """Whether it gives the number that is told, or has all or most of what is said."""
    if gives_the_number(entry, told) and knows_scene(entry, told):
        return True
    words = says_all_of(entry, told) or says_most_of(entry, told, chance)
    return words and chance >= _MAY_BE_SETTLED


def _worded_for(hits: list[Hit], entries: Mapping[ClaimId, Entry], told: Question) -> list[Hit]:
    """Of hits that count the same those that ask for it; one alone where it has more words of it.

    'How many died in the Izmir earthquake?' is not worded for the one in Antalya.
    """
    asking = [hit for hit in hits if asks_for(entries[hit.claim_id], told)] or hits
    best = told_apart([entries[hit.claim_id] for hit in asking], told) if asking[1:] else None
    return asking if best is None else [asking[best]]


def _meant(hits: Sequence[Hit], entries: Mapping[ClaimId, Entry], told: Question) -> list[Hit]:
    """The hits that count what the question speaks of; one that counts nothing means none."""
    return [*_each_meant(hits, entries, told)]


def _each_meant(
    hits: Sequence[Hit], entries: Mapping[ClaimId, Entry], told: Question
) -> Iterator[Hit]:
    """The same, each looked at only when it is wanted: to hold a claim against figures is dear."""
    counted = hits if told.figures else ()
    return (hit for hit in counted if _is_meant(entries[hit.claim_id], told))


def _is_meant(entry: Entry, asked: Question) -> bool | None:
    """True where a figure counts what was asked; False where figures or words speak of other."""
    counted = counts_asked(entry, asked)
    unlike = (
        counts_unmentioned(entry, asked)
        or counts_unknown(entry, asked)
        or shares_only_names(entry, asked)
        or gives_no_number(entry, asked)
    )
    if counted is False or unlike or worded_apart(entry, asked):
        return False
    if counted is None and counts_people_alike(entry, asked) and names_the_same(entry, asked):
        return True
    return counted


def _gives(entry: Entry, asked: Question) -> bool:
    """Whether it gives the very number, though the message may tell of other counts as well."""
    given = gives_asked(entry, asked) and _is_meant(entry, asked) is not False
    return given and (asked.language == OTHER or shares_a_word(entry, asked))


def _open_first(hits: Sequence[Hit], entries: Mapping[ClaimId, Entry], told: Question) -> list[Hit]:
    """Those that count or tell something else stand behind: who left behind who were killed."""
    return sorted(hits, key=lambda hit: _is_meant(entries[hit.claim_id], told) is False)


def _first(same: Sequence[Hit], hits: Sequence[Hit]) -> tuple[Hit, ...]:
    return (*same, *(hit for hit in hits if hit not in same))
