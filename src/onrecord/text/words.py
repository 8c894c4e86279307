"""The words of a text for matching: folded, and numbers as one token however they are written."""

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord.model import ENGLISH, RUSSIAN, Language
from onrecord.text.letters import plain_letters
from onrecord.text.numerals import MAGNITUDES, written

_PIECE = re.compile(r"\d+|[^\W\d_]+|[.,' ]|\S")
_CYRILLIC = re.compile(r"[а-яіїєґ]")
_WHOLE = re.compile(r"\d+|[^\W\d_]+")
# What makes one word or number of several pieces: an apostrophe within, a mark between digits, an
# order of magnitude behind them.
_ORDERS = "|".join(MAGNITUDES)
_WORD_GOES_ON = re.compile(r"'[^\W\d_]")
_NUMBER_GOES_ON = re.compile(rf"\d(?:[.,' ]\d| ?(?:{_ORDERS})(?![^\W\d_]))")


def fold(text: str) -> str:
    """The text for matching: plain letters of one script per word, ё as е, no case."""
    return plain_letters(text).casefold()


def tokens(text: str, language: Language | None = None) -> list[str]:
    """The words of the folded text; '2,000', '2 тыс.' and '2k' are all the token '2000'."""
    return [*_tokens(text, language)]


def word_at(words: Sequence[str], at: int) -> str:
    """The word at that place, or nothing beyond either end."""
    return words[at] if 0 <= at < len(words) else ""


# Comparing two texts asks for the words of each a dozen times.
@lru_cache(maxsize=64)
def _tokens(text: str, language: Language | None) -> tuple[str, ...]:
    folded = fold(text)
    if not (_WORD_GOES_ON.search(folded) or _NUMBER_GOES_ON.search(folded)):
        found = _WHOLE.findall(folded)
        return tuple(one for one in found if one[0].isalpha() or one[0].isdecimal())
    if language is None:
        language = RUSSIAN if _CYRILLIC.search(folded) else ENGLISH
    return tuple(_joined(_PIECE.findall(folded), language))


def canonical(value: float) -> str:
    """A number as a token: whole where it is whole."""
    rounded = round(value, 6)
    return str(int(rounded)) if rounded == int(rounded) else str(rounded)


def _joined(pieces: list[str], language: Language) -> list[str]:
    found: list[str] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if piece[0].isdecimal():
            token, at = _number(pieces, at, language)
            found.append(token)
        elif piece[0].isalpha():
            token, at = _word(pieces, at)
            found.append(token)
        else:
            at += 1
    return found


def _word(pieces: list[str], at: int) -> tuple[str, int]:
    """A word with what follows its apostrophe, but without an English possessive."""
    word = pieces[at]
    at += 1
    while at + 1 < len(pieces) and pieces[at] == "'" and pieces[at + 1][0].isalpha():
        if pieces[at + 1] != "s":
            word += pieces[at + 1]
        at += 2
    return word, at


def _number(pieces: list[str], at: int, language: Language) -> tuple[str, int]:
    numeral, end = written(pieces, at, language)
    if numeral is None:
        return pieces[at], at + 1
    after = end + 1 if end + 1 < len(pieces) and pieces[end] == " " else end
    factor = MAGNITUDES.get(pieces[after]) if after < len(pieces) else None
    if factor is not None:
        return canonical(numeral * factor), after + 1
    return (pieces[at] if end == at + 1 else canonical(numeral)), end
