"""Numbers in words as the same tokens as numbers in digits: 'двести тысяч' and '200 тыс.'."""

from collections.abc import Sequence
from math import inf

from onrecord.figures.words.numerals import HALVES, MANY, SCALED, SMALL
from onrecord.text.lists import word_set
from onrecord.text.words import canonical

_OPENING = word_set(
    "hundred thousand million billion тысяча тысячу миллион миллиард тисяча тисячу мільйон мільярд"
)
"""Orders of magnitude that may stand first: 'миллион двести тысяч', 'hundred thousand'."""

_LEAST = 2.0
"""'One' is as often an article or a pronoun: alone it stays a word."""


def _bare(table: dict[str, float]) -> dict[str, float]:
    """The table for words that have lost their apostrophes."""
    return {word.replace("'", ""): value for word, value in table.items()}


_ONES = _bare(SMALL | HALVES)
_SCALES = _bare(SCALED | MANY)


_NUMERALS = _ONES.keys() | _SCALES.keys()


def numbered(words: Sequence[str]) -> list[str]:
    """The words with every run of number words as one token in digits.

    These have lost their signs and apostrophes, and digits are tokens already: ``Sum`` reads text.
    """
    if _NUMERALS.isdisjoint(words):
        return list(words)
    found: list[str] = []
    at = 0
    while at < len(words):
        value, end = _run(words, at)
        found += words[at:end] if value is None else [canonical(value)]
        at = end
    return found


def _run(words: Sequence[str], at: int) -> tuple[float | None, int]:
    """The number that starts there and where it ends; None where the word is no number."""
    total, part, room, last = 0.0, 0.0, inf, inf
    start = at
    while at < len(words):
        word = words[at]
        small, scale = _ONES.get(word), _SCALES.get(word)
        if small is not None and small < room:
            part += small
            room = 100.0 if small >= 100 else 10.0 if small >= 20 else 1.0
        elif scale is not None and _multiplies(scale, part, last):
            total, part, room, last = _scaled(total, part, scale, last)
        elif scale is not None and at == start and _opens(words, at):
            total, part, room, last = _scaled(0.0, 1.0, scale, inf)
        else:
            break
        at += 1
    if at == start:
        return None, start + 1
    value = total + part
    return (value if value >= _LEAST else None), at


def _multiplies(scale: float, part: float, last: float) -> bool:
    """Whether this order of magnitude belongs to what stands before it."""
    return part > 0 and (scale < last or scale <= 100)


def _opens(words: Sequence[str], at: int) -> bool:
    """Whether 'million' means one million since more of the number follows."""
    return words[at] in _OPENING and at + 1 < len(words) and words[at + 1] in _NUMERALS


def _scaled(
    total: float, part: float, scale: float, last: float
) -> tuple[float, float, float, float]:
    if scale <= 100:
        return total, part * scale, scale, last
    return total + part * scale, 0.0, inf, scale
