"""The signs that a hit is the claim that was asked about, as numbers that can be weighed.

The search's own chance is one of them. It knows how near the words are, but not that the claim is
about April and the question about May. Each such difference is a further sign; none decides alone.
"""

import math
from collections.abc import Mapping, Sequence

from onrecord.answering.distinctions.wanting import wants_a_number
from onrecord.answering.held import texts_of, worded
from onrecord.answering.meant.candidate import Candidate
from onrecord.answering.relevance.covering import in_time, lacks_who
from onrecord.answering.relevance.giving import gives_the_number
from onrecord.answering.relevance.mentioning import counts_or_asks_for_a_count
from onrecord.answering.relevance.other_names import A_SENTENCE
from onrecord.answering.relevance.sharing import says_all_of
from onrecord.answering.relevance.starting import without_start
from onrecord.answering.relevance.telling import words_told
from onrecord.comparing.words.subject import subject_of

_SURE = 0.999
_UNLIKELY = 0.003
"""The chance of the rival that is assumed for a hit without any."""
_MOST_DIFFERENCES = 3
"""Further differences make no difference."""


def signs_of(
    near: Sequence[Candidate], threshold: float, *, glossed: bool
) -> list[Mapping[str, float]]:
    """The signs of every candidate for one question, compared with the others.

    ``threshold`` is the chance from which the search by itself takes a hit for the claim that was
    asked about. ``glossed`` says that it had the question in English words alone.
    """
    level = _log_odds(threshold)
    return [
        {
            **_searched(one, near, level, glossed=glossed),
            **_worded(one, near),
            **_counted(one),
            **_set_apart(one),
        }
        for one in near
    ]


def _searched(
    one: Candidate, near: Sequence[Candidate], level: float, *, glossed: bool
) -> Mapping[str, float]:
    """How likely the search finds it, and how much likelier than its best rival."""
    chance = _log_odds(one.hit.probability)
    others = (_log_odds(other.hit.probability) for other in near if _is_rival(other, one))
    return {
        "chance": chance - level,
        "chance_glossed": (chance - level) * glossed,
        "glossed": float(glossed),
        "lead": chance - max(others, default=_log_odds(_UNLIKELY)),
    }


def _is_rival(other: Candidate, one: Candidate) -> bool:
    return other is not one and not other.differences


def _worded(one: Candidate, near: Sequence[Candidate]) -> Mapping[str, float]:
    """How much the question tells, whether the claim says all of it, and whether another says more.

    The number of words counts by its logarithm, as the second word tells more than the seventh.
    What a long post tells beside its claim speaks for no claim.
    """
    told = min(len(words_told(one.told.dense)), A_SENTENCE)
    return {
        "words_told": math.log(max(told, 1)),
        "says_all": float(_says_all(one)),
        "says_less": float(any(other.missing < one.missing for other in near)),
    }


def _says_all(one: Candidate) -> bool:
    """Whether the claim says all that is asked, or counts it, and differs in nothing."""
    if one.differences:
        return False
    return says_all_of(one.entry, one.told) or (one.counted is True and not one.missing)


def _counted(one: Candidate) -> Mapping[str, float]:
    """Whether the question gives a number, the claim gives the same, and the claim counts at all.

    The same number outweighs much, but not another month, side, nation or name.
    """
    figures = one.told.figures
    elsewhere = bool(one.plain) or one.named_otherwise
    given = not elsewhere and gives_the_number(one.entry, one.told)
    numbered = any(figure.low is not None or figure.high is not None for figure in figures)
    return {
        "number_told": float(numbered),
        "number_given": float(given),
        "counts_nothing": float(
            (numbered or wants_a_number(one.told.dense))
            and not counts_or_asks_for_a_count(one.entry)
        ),
    }


def _set_apart(one: Candidate) -> Mapping[str, float]:
    """How often it differs, whether it is named otherwise, and lacks a time or people asked of."""
    return {
        "plain_differences": float(one.plain),
        "differences": float(min(one.differences, _MOST_DIFFERENCES)),
        "other_time": float(not in_time(one.told, texts_of(one.entry)) and not _goes_on(one)),
        "names_another": float(one.named_otherwise),
        "lacks_who": float(lacks_who(one.told, one.missing)),
    }


def _goes_on(one: Candidate) -> bool:
    """Whether a wording counts from a year on, so that any later year may be asked about."""
    return any(
        subject_of(without_start(words)).years < subject_of(words).years
        for words in worded(one.entry)
    )


def _log_odds(chance: float) -> float:
    within = min(max(chance, 1.0 - _SURE), _SURE)
    return math.log(within / (1.0 - within))
