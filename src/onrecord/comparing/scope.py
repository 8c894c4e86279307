"""How likely two sayings speak of the same thing, time and place, whatever numbers they give."""

import math
import re
from collections.abc import Callable
from dataclasses import astuple, replace
from functools import lru_cache

from onrecord.comparing.names.counting import same_counted
from onrecord.comparing.names.people import others_named
from onrecord.comparing.names.places import same_place
from onrecord.comparing.numbers.pairing import Pair, agree, distance, kinship, partners
from onrecord.comparing.numbers.periods import same_period
from onrecord.comparing.saying import Saying
from onrecord.comparing.weights import WITH_LIKENESS, WITHOUT_LIKENESS, Traits
from onrecord.comparing.words.aligning import other_things
from onrecord.comparing.words.dated import of_other_days
from onrecord.comparing.words.framing import unframed
from onrecord.comparing.words.subject import COUNTRY, OURS, WHOLE, Subject, meant_by, subject_of
from onrecord.comparing.words.swapping import swapped
from onrecord.comparing.words.turning import turned_round
from onrecord.figures.words.causes import other_causes
from onrecord.figures.words.places import is_country
from onrecord.model import Figure, Period, PeriodKind, Qualifier
from onrecord.text import sentences

Likeness = Callable[[str, str], float]
"""How alike two texts are, about 0 to 1: the cosine of an encoder, given by a higher floor."""

_ALIKE = 0.7
"""The likeness of two texts that may speak of one thing, worded apart."""

_FARTHEST = math.log(30)
_UNKNOWN = math.log(4)
_CLOSE_KIN = 8
_NEAR = 0.06


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


def likeness_at_best(one: str, other: str, likeness: Likeness) -> float:
    """How alike two texts are, a post by the sentence of it that is nearest to the other."""
    return max(likeness(first, second) for first in likened_in(one) for second in likened_in(other))


def likened_in(text: str) -> tuple[str, ...]:
    """All whose likeness to another text is measured: the whole, and the sentences of a post."""
    whole = likened(text)
    if len(whole.split()) < _POST:
        return (whole,)
    single = (likened(span.of(text)) for span in sentences(text)[:_MOST_SENTENCES])
    return (whole, *(sentence for sentence in single if len(sentence.split()) >= _SENTENCE))


def likened(text: str) -> str:
    """The text as its likeness is measured: what it claims, without marks and without 'Says'."""
    return " ".join(_MARKS.sub(" ", unframed(text)).split())


_POST = 31
"""Words from which a text may hold more than one claim, and only one that the other speaks of."""
_SENTENCE = 4
_MOST_SENTENCES = 8
_MARKS = re.compile(r'["“”«»()…]|\.\.\.|^Says (?:that )?')


def is_latin(text: str) -> bool:
    """Whether most of its letters are Latin ones."""
    letters = [letter for letter in text if letter.isalpha()]
    return 2 * sum(letter.isascii() for letter in letters) >= len(letters)


@lru_cache(maxsize=64)
def traits_of(a: Saying, b: Saying) -> Traits:
    """The traits of a pair of sayings, before their likeness is known; symmetric in both."""
    first, second = unframed(a.text), unframed(b.text)
    one, other = subject_of(first), subject_of(second)
    pairs = partners(a.figures, b.figures)
    apart = [min(distance(*pair), _FARTHEST) for pair in pairs] or [_UNKNOWN]
    return Traits(
        likeness=0.0,
        overlap=_overlap(meant_by(first), meant_by(second)),
        place=1.0 if _counted_elsewhere(pairs, one, other) else _other_place(one, other),
        group=_other_group(one, other, pairs),
        unit=float(_in_other_units(a, b)),
        one_sided=float(bool(a.figures) != bool(b.figures)),
        distance=min(apart),
        near=sum(gap < _NEAR for gap in apart) / len(apart),
        party=float(bool(a.party) and a.party.casefold() == b.party.casefold()),
        year=float(bool(one.years & other.years)),
        population=float(bool(pairs) and same_counted(*pairs[0]) is False),
        swapped=float(swapped(first, second)),
        other_year=float(_apart(one.years, other.years)),
        one_year=float(bool(one.years) is not bool(other.years)),
        layers=float(_apart(one.layers, other.layers)),
        period=float(
            bool(pairs) and (_of_other_times(a, b, pairs[0]) or _of_other_years(a, b, pairs[0]))
        ),
        kindred=kinship(*pairs[0]) / _CLOSE_KIN if pairs else 0.0,
        names=float(others_named(first, second, (a.party, b.party))),
    )


def _other_group(one: Subject, other: Subject, pairs: tuple[Pair, ...]) -> float:
    """0 for one group of people, 1 for two; less where a count is of one that a side leaves out.

    A share of children is no share of all, but 'migrants' who drowned may be told as 'people'.
    """
    if one.groups == other.groups:
        return 0.0
    people = bool(pairs) and all(figure.unit == "people" for figure in pairs[0])
    return 0.5 if people and not (one.groups and other.groups) else 1.0


def _counted_elsewhere(pairs: tuple[Pair, ...], one: Subject, other: Subject) -> bool:
    """Whether the numbers are of two places: Syrians in Jordan are not those in Lebanon."""
    here, there = (figure.place for figure in pairs[0]) if pairs else ("", "")
    named = here in one.places - other.places and there in other.places - one.places
    return named and same_place(here, there) is False


def _in_other_units(a: Saying, b: Saying) -> bool:
    """Whether no unit of one is a unit of the other; 'twice as many' has none."""
    measured = [_measured(a.figures), _measured(b.figures)]
    return all(measured) and not partners(*measured)


def _measured(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    return tuple(figure for figure in figures if figure.qualifier is not Qualifier.RELATIVE)


def _of_other_times(a: Saying, b: Saying, pair: Pair) -> bool:
    """Whether two different numbers cover different times: 'last month', 'since 2001'."""
    one, other = pair
    bound = _is_bound(one.period, a.text) or _is_bound(other.period, b.text)
    return bound and not agree(one, other) and same_period(one.period, other.period) is False


def _of_other_years(a: Saying, b: Saying, pair: Pair) -> bool:
    """Whether each text names its year, and the two numbers are of those: 'in 2009', 'in 2019'."""
    named = _apart(subject_of(a.text).years, subject_of(b.text).years)
    windows = all(
        figure.period.kind is PeriodKind.WINDOW and figure.period.start is not None
        for figure in pair
    )
    return named and windows


def _is_bound(period: Period, text: str) -> bool:
    """Whether a period is one stretch of time, where 'a year' and 'every day' are rates."""
    if period.kind is PeriodKind.WINDOW:
        rate = period.days in _RATES and _ONCE.search(text) is None
        return period.start is not None or not rate
    return period.kind is PeriodKind.CUMULATIVE


_RATES = frozenset({1.0, 7.0, 30.0, 365.0, None})
_ONCE = re.compile(
    r"(?<!\w)(?:за|протягом|впродовж|в течение|(?:in|over|within) (?:a|one|the)) "
    r"(?:\w+ )?(?:сутки|добу|день|неделю|тиждень|месяц|місяць|год|рік|day|week|month|year)(?!\w)",
    re.IGNORECASE,
)
"""'за месяц', 'in one year': a stretch of its own, and no rate."""


def parted(one: str, other: str) -> bool:
    """Whether two texts name different years or causes, or are alike but for one thing or day."""
    years = subject_of(one).years, subject_of(other).years
    if _apart(*years) or other_causes(one, other) or other_layers(one, other):
        return True
    if turned_round(one, other) or of_other_days(one, other):
        return True
    return swapped(one, other) or other_things(one, other)


def other_layers(one: str, other: str) -> bool:
    """Whether two texts speak of different shares of a people, or stages of a time."""
    return _apart(subject_of(one).layers, subject_of(other).layers)


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both sets hold something, and nothing in common."""
    return bool(one and other) and not one & other


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The Dice coefficient of the telling words of both."""
    told = len(one) + len(other)
    return 2 * len(one & other) / told if told else 0.0


def _other_place(one: Subject, other: Subject) -> float:
    """0 for one place, 1 for two; in between where a side names only parts of a country."""
    if one.places and other.places:
        own = bool(one.places - other.places and other.places - one.places)
        return (0.5 if own else 0.0) if one.places & other.places else 1.0
    parts, others = (side.parts - {OURS, COUNTRY, WHOLE} for side in (one, other))
    if (one.places and others) or (other.places and parts):
        return 0.3
    if _may_be_meant(one, other) or _may_be_meant(other, one):
        return 0.3
    if OURS in one.parts | other.parts and one.parts and other.parts:
        return 0.3 if one.parts != other.parts and WHOLE not in one.parts | other.parts else 0.0
    here, there = bool(one.places - one.home or parts), bool(other.places - other.home or others)
    if here is there:
        return 0.8 if parts and others and not parts & others else 0.0
    unnamed = not one.places and not other.places and not (one.parts and other.parts)
    return 0.3 if unnamed else 0.8


def _may_be_meant(one: Subject, other: Subject) -> bool:
    """Whether the place that one names may be that of which the other says no more than 'our'."""
    ours = bool(one.places) and OURS in other.parts and OURS not in one.parts and not other.places
    return ours or _is_the_country(one, other)


def _is_the_country(one: Subject, other: Subject) -> bool:
    """Whether one names a country, and the other means one: 'Peru's hospitals', 'the country's'."""
    return COUNTRY in other.parts and any(map(is_country, one.places)) and not other.places
