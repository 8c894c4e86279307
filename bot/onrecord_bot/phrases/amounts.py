"""A number with its hedge, in words: 'about 600', 'from 10 to 20', 'hundreds'."""

from fractions import Fraction

from onrecord.figures import FEWER
from onrecord.model import Figure, Language, Qualifier
from onrecord_bot.phrases.catalogue import knows, number, say

_MANY = (Qualifier.DOZENS, Qualifier.HUNDREDS, Qualifier.THOUSANDS)
HEDGED = {
    Qualifier.JUST_UNDER,
    Qualifier.ABOUT,
    Qualifier.AT_LEAST,
    Qualifier.MORE_THAN,
    Qualifier.AT_MOST,
    Qualifier.LESS_THAN,
}
_DOZENS = 20
_LARGEST_WHOLE = 99
"""The largest whole of which a share may be given, as in '17 of 43'."""
_READ_TO = 6e-5
"""Shares are read to four places: so far, in percent, what was read may be from the share."""
_TWO_TO_NINE = 4.5
"""How much farther than its lower end 'several' reaches."""


def amount_of(shown: Figure, language: Language) -> str:
    """The number with its hedge: 'about 600', 'from 10 to 20', 'hundreds'."""
    if is_order(shown):
        return _order(shown, language)
    if shown.value is None:
        return _unnumbered(shown, language)
    value = number(_told(shown.value, shown.unit), language)
    if shown.qualifier is Qualifier.RELATIVE:
        way = "fewer" if shown.unit == FEWER else "times"
        return say(f"qualifier.relative.{way}", language, number=value)
    if shown.qualifier in HEDGED:
        return say(f"qualifier.{shown.qualifier}", language, number=value)
    return _between(shown.low, shown.high, language) if is_range(shown) else value


def _told(value: float, unit: str) -> float:
    """The number as somebody gave it: a third is read as 33.3333 percent, which nobody said."""
    if unit != "percent" or value < 1 or round(value, 3) == value:
        return value
    share = Fraction(value / 100).limit_denominator(_LARGEST_WHOLE)
    return round(value, 1) if abs(100 * share - value) < _READ_TO else value


def is_order(shown: Figure) -> bool:
    """Whether 'dozens' or 'millions' was named, which reach up to the next such word."""
    if shown.qualifier is Qualifier.VAGUE and shown.low is not None:
        return shown.low >= _DOZENS and shown.high == 5 * shown.low - 1
    return shown.qualifier in _MANY


def _order(shown: Figure, language: Language) -> str:
    """'tens of thousands': the order of magnitude that was named."""
    if shown.low is not None and knows(key := f"amount.{shown.low:.0f}", language):
        return say(key, language)
    return say(f"qualifier.{shown.qualifier}", language)


def _unnumbered(shown: Figure, language: Language) -> str:
    if shown.qualifier is Qualifier.RELATIVE:
        return say("qualifier.relative", language)
    if shown.qualifier is Qualifier.VAGUE and (several := _several(shown, language)):
        return several
    return _between(shown.low, shown.high, language)


def _several(shown: Figure, language: Language) -> str:
    """'several hundred', of which two to nine are read; no number that nobody gave."""
    if shown.low is None or shown.high != _TWO_TO_NINE * shown.low:
        return ""
    key = f"several.{shown.low / 2:.0f}"
    return say(key, language) if knows(key, language) else ""


def is_unnumbered(shown: Figure) -> bool:
    """Whether not even an order of magnitude was named: 'many', 'twice as many'."""
    if shown.value is not None:
        return False
    bare = shown.low is None and shown.high is None
    return shown.qualifier is Qualifier.RELATIVE or (bare and shown.qualifier is Qualifier.VAGUE)


def is_range(shown: Figure) -> bool:
    return shown.qualifier is Qualifier.RANGE and shown.low != shown.high


def _between(low: float | None, high: float | None, language: Language) -> str:
    match low, high:
        case None, None:
            return say("qualifier.vague", language)
        case None, float() | int() as high:
            return say("qualifier.at_most", language, number=number(high, language))
        case float() | int() as low, None:
            return say("qualifier.at_least", language, number=number(low, language))
        case float() | int() as low, float() | int() as high:
            ends = {"low": number(low, language), "high": number(high, language)}
            return say("qualifier.range", language, **ends)
    return say("qualifier.vague", language)
