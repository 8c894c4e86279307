"""A measure told in two units: '2 hours and 5 minutes' are 125 minutes."""

from dataclasses import replace

from onrecord.figures.amounts.raw import Raw
from onrecord.figures.scanning import Word, texts_in
from onrecord.model import Qualifier

_SMALLER = {
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("day", "hour"): 24,
    ("year", "month"): 12,
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
    ("meter", "cm"): 100,
    ("km", "meter"): 1000,
    ("kg", "gram"): 1000,
}
"""How many of the smaller unit make one of the larger."""
_AND = frozenset({"and", "и", "і", "й", "та"})


def in_two_units(words: list[Word], one: Raw, other: Raw) -> Raw | None:
    """Both numbers as one in the smaller unit; None where each measures by itself."""
    many = _SMALLER.get((one.unit, other.unit))
    between = set(texts_in(words, one.end, other.start))
    if many is None or one.value is None or other.value is None or not between <= _AND:
        return None
    if {one.qualifier, other.qualifier} != {Qualifier.EXACT} or other.value >= many:
        return None
    value = many * one.value + other.value
    return replace(one, end=other.end, value=value, low=value, high=value, unit=other.unit)
