"""Figures in words for display: an amount, what it counts, the event and the period."""

from collections.abc import Sequence
from itertools import groupby

from onrecord.figures.words.populations import is_person, named
from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    UKRAINIAN,
    EventClass,
    Figure,
    Language,
    Qualifier,
    Slot,
)
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, bold, join, plain, theirs
from onrecord_bot.phrases.amounts import HEDGED, amount_of, is_order, is_range, is_unnumbered
from onrecord_bot.phrases.catalogue import (
    counted,
    inflects,
    is_shortened,
    knows,
    number,
    said,
    spoken,
)
from onrecord_bot.phrases.periods import MOST_OF_A_NAME, covered

_SHARES = ("percent", "percentage point")
_RATE = "per "
_GENITIVE = {
    RUSSIAN: {*HEDGED, Qualifier.RANGE} - {Qualifier.JUST_UNDER},
    UKRAINIAN: {Qualifier.ABOUT, Qualifier.AT_MOST, Qualifier.RANGE},
}
"""Behind which hedges the nouns of a language stand in the genitive."""
_HALF, _SEVERAL, _ELEVEN = 0.5, 5, 11
_OTHERWISE_OF_THINGS = {EventClass.KILLED, EventClass.CAPTURED}
"""Tanks are destroyed where people are killed."""


def figure(shown: Figure, language: Language) -> str:
    """'about 600 killed, over two weeks'."""
    return figured(shown, language).text


def figured(shown: Figure, language: Language) -> Styled:
    """A figure with its event and period; what curators named stays marked as theirs."""
    return join(", ", (_counted(shown, language), _over(shown, language)))


def figured_together(shown: Sequence[Figure], language: Language) -> Styled:
    """Figures in a row, numbers in bold to be found at a glance; a shared period is said once."""
    parts = (
        join(", ", (*(_loud(each, language) for each in alike), over))
        for over, alike in groupby(shown, key=lambda each: _over(each, language))
    )
    return join("; ", parts)


def is_worded(shown: Figure) -> bool:
    """Whether there are words in the catalogues for what it counts, if it names that at all."""
    if not shown.unit or shown.qualifier is Qualifier.RELATIVE or _whole_of(shown) is not None:
        return True
    key = f"unit.{shown.unit}"
    return inflects(key, ENGLISH) or knows(key, ENGLISH)


def _loud(shown: Figure, language: Language) -> Styled:
    counted = _counted(shown, language)
    return counted if is_unnumbered(shown) else bold(counted)


def _over(shown: Figure, language: Language) -> Styled:
    """The period of a figure, and whether it came from the text around; none without a number."""
    if is_unnumbered(shown):
        return Styled()
    over = covered(shown.period, language)
    if Slot.PERIOD in shown.inherited and over:
        return said("figure.inherited", language, period=over)
    return over


def _counted(shown: Figure, language: Language) -> Styled:
    """'about 600 killed', '64 countries'."""
    amount = plain(amount_of(shown, language))
    if is_unnumbered(shown):
        return amount
    if shown.event is None:
        return _measured(amount, shown, language)
    things = _is_of_things(shown)
    if things or shown.unit in _SHARES:
        amount = _measured(amount, shown, language)
    own = ".things" if things and shown.event in _OTHERWISE_OF_THINGS else ""
    happened = said(f"event.{shown.event}{own}", language, number=amount)
    return happened if _whole_of(shown) is None else _measured(happened, shown, language)


def _whole_of(shown: Figure) -> int | None:
    """Of how many a rate is told: the 100,000 of 'per 100000'."""
    whole = shown.unit.removeprefix(_RATE)
    return int(whole) if whole != shown.unit and whole.isdecimal() else None


def _is_of_things(shown: Figure) -> bool:
    """Whether the unit is known for a thing: tanks, houses."""
    name = named(shown.unit.casefold().rpartition(" ")[2])
    return bool(name) and not is_person(name)


def _measured(amount: Styled, shown: Figure, language: Language) -> Styled:
    """'41 tanks', 'dozens of tanks', '3 (parsecs)'; a comparison is of no unit."""
    if not shown.unit or shown.qualifier is Qualifier.RELATIVE:
        return amount
    key = f"unit.{shown.unit}"
    if is_order(shown) and shown.unit != "percent":
        amount = said("unit.many", language, number=amount)
    if (whole := _whole_of(shown)) is not None:
        return said("unit.per", language, number=amount, whole=number(whole, language))
    if inflects(key, language):
        return counted(key, language, _agreeing(shown, language), amount)
    if knows(key, language):
        return said(key, language, number=amount)
    named = theirs(one_line(shown.unit, MOST_OF_A_NAME))
    return said("unit.other", language, unit=named, number=amount)


def _agreeing(shown: Figure, language: Language) -> float:
    """A number whose plural form the noun takes.

    Behind some hedges ('около', 'близько') it stands in the genitive, as it does after five; after
    'около 41' in the genitive singular, as after a fraction ('1,5 тонны').
    """
    value, hedge = _nearest(shown)
    if value is None or is_shortened(value):
        return _SEVERAL
    if value != int(value) or hedge not in _GENITIVE.get(spoken(language), ()):
        return value
    ends_in_one = value % 10 == 1 and value % 100 != _ELEVEN
    return _HALF if ends_in_one else _SEVERAL


def _nearest(shown: Figure) -> tuple[float | None, Qualifier]:
    """The number that stands beside the noun, and the hedge before it; none for 'dozens'."""
    if is_order(shown):
        return None, shown.qualifier
    if shown.value is not None and not is_range(shown):
        alone = shown.qualifier is Qualifier.RANGE
        return shown.value, Qualifier.EXACT if alone else shown.qualifier
    if shown.qualifier is Qualifier.VAGUE:
        return None, shown.qualifier
    if shown.high is None:
        return shown.low, Qualifier.AT_LEAST
    return shown.high, Qualifier.AT_MOST if shown.low is None else Qualifier.RANGE
