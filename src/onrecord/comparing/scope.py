"""How likely two sayings speak of the same thing, time and place, whatever numbers they give."""

import math
from dataclasses import astuple, replace
from functools import lru_cache

from onrecord.comparing.likening import Likeness, is_latin, likeness_at_best
from onrecord.comparing.numbers.counts import counts_of
from onrecord.comparing.saying import Saying
from onrecord.comparing.subjects import subjects_of
from onrecord.comparing.weights import WITH_LIKENESS, WITHOUT_LIKENESS, Traits
from onrecord.comparing.words.aligning import other_things
from onrecord.comparing.words.dated import of_other_days
from onrecord.comparing.words.framing import unframed
from onrecord.comparing.words.people import others_named
from onrecord.comparing.words.subject import meant_by
from onrecord.comparing.words.swapping import swapped, swapped_name
from onrecord.comparing.words.turning import turned_round
from onrecord.figures.words.causes import other_causes

_ALIKE = 0.7
"""The likeness of two texts that may speak of one thing, worded apart."""


def same_scope(a: Saying, b: Saying, likeness: Likeness | None = None) -> float:
    """The chance, 0 to 1, that two sayings speak of the same; symmetric in both."""
    return _chance(a, b, likeness, timed=True)


def same_subject(a: Saying, b: Saying, likeness: Likeness | None = None) -> float:
    """The chance that two sayings speak of the same thing and place, whatever the time."""
    return _chance(a, b, likeness, timed=False)


def _chance(a: Saying, b: Saying, likeness: Likeness | None, *, timed: bool) -> float:
    """The chance, with the encoder's likeness where it can read both: texts in Latin letters."""
    readable = likeness is not None and is_latin(a.text) and is_latin(b.text)
    alike = likeness_at_best(a.text, b.text, likeness) if likeness and readable else 0.0
    weights = WITH_LIKENESS if readable else WITHOUT_LIKENESS
    traits = when_alike(traits_of(a, b), alike)
    told = astuple(traits if timed else replace(traits, period=0.0))
    odds = weights.bias + sum(w * t for w, t in zip(astuple(weights.traits), told, strict=True))
    return 1 / (1 + math.exp(-odds))


def when_alike(traits: Traits, likeness: float) -> Traits:
    """The traits of a pair once its likeness is known: what two texts lack, their figures tell."""
    lacking = max(_ALIKE - likeness, 0.0)
    return replace(traits, likeness=likeness, kindred=traits.kindred * lacking)


@lru_cache(maxsize=64)
def traits_of(a: Saying, b: Saying) -> Traits:
    """The traits of a pair of sayings, before their likeness is known; symmetric in both."""
    first, second = unframed(a.text), unframed(b.text)
    subjects, counts = subjects_of(first, second), counts_of(a, b)
    elsewhere = counts.elsewhere(subjects) or swapped_name(first, second)
    return Traits(
        likeness=0.0,
        overlap=_overlap(meant_by(first), meant_by(second)),
        place=1.0 if elsewhere else subjects.place,
        group=subjects.group(people=counts.of_people),
        unit=float(counts.in_other_units),
        one_sided=float(counts.only_on_one_side),
        distance=min(counts.gaps),
        near=counts.near,
        party=float(bool(a.party) and a.party.casefold() == b.party.casefold()),
        year=float(subjects.share_a_year),
        population=float(counts.of_other_people),
        swapped=float(swapped(first, second)),
        other_year=float(subjects.of_other_years),
        one_year=float(subjects.one_names_a_year),
        layers=float(subjects.of_other_layers),
        period=float(counts.of_other_times(subjects)),
        kindred=counts.kindred,
        names=float(others_named(first, second, (a.party, b.party))),
    )


def parted(one: str, other: str) -> bool:
    """Whether two texts name different years or causes, or are alike but for one thing or day."""
    subjects = subjects_of(one, other)
    if subjects.of_other_years or subjects.of_other_layers or other_causes(one, other):
        return True
    if turned_round(one, other) or of_other_days(one, other):
        return True
    return swapped(one, other) or other_things(one, other)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The Dice coefficient of the telling words of both."""
    told = len(one) + len(other)
    return 2 * len(one & other) / told if told else 0.0
