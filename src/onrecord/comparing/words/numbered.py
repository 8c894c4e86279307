"""Things told apart by a number in their names: 'World War II', 'Вторая мировая', 'Phase 3'."""

import re
from functools import lru_cache
from itertools import pairwise

from onrecord.comparing.words.subject import stem
from onrecord.figures.labels.side_numbers import NUMBERED_NOUNS
from onrecord.figures.words.numerals import ORDINAL, SMALL
from onrecord.text import fold, tokens
from onrecord.text.lists import word_set

_ROMAN = re.compile(r"\b([^\W\d_a-z][\w'’]*) ([IVX]{1,5})\b(?![.'’])")
_WAR = word_set("world мировая мировой мировую світова світової світову світовій")
_VALUES = {"I": 1, "V": 5, "X": 10}


@lru_cache(maxsize=1024)
def numbered_otherwise(one: str, other: str) -> bool:
    """Whether both name one of a series, and not the same: 'World War I', 'World War II'."""
    first, second = _numbers_of(one), _numbers_of(other)
    return any(first[noun].isdisjoint(second[noun]) for noun in first.keys() & second.keys())


@lru_cache(maxsize=1024)
def _numbers_of(text: str) -> dict[str, frozenset[float]]:
    """The numbers in names, by the stem of the noun that they number."""
    found: dict[str, frozenset[float]] = {}
    for noun, number in (*_in_roman(text), *_in_words(text)):
        found[noun] = found.get(noun, frozenset()) | {number}
    return found


def _in_roman(text: str) -> list[tuple[str, float]]:
    return [(stem(fold(found[1])), _roman(found[2])) for found in _ROMAN.finditer(text)]


def _roman(digits: str) -> float:
    """The value of a Roman number; a malformed one still gets a number of its own."""
    values = [_VALUES[digit] for digit in digits]
    return float(sum(-a if a < b else a for a, b in pairwise([*values, 0])))


def _in_words(text: str) -> list[tuple[str, float]]:
    """'the Second World War', 'Вторая мировая', 'World War Two', 'Phase 3'."""
    found: list[tuple[str, float]] = []
    for before, after in pairwise(tokens(text)):
        if after in _WAR and before in ORDINAL:
            found.append(("war", ORDINAL[before]))
        elif before == "war" and after in SMALL:
            found.append(("war", SMALL[after]))
        elif before in NUMBERED_NOUNS and after.isdecimal():
            found.append((stem(before), float(after)))
    return found
