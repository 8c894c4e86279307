"""Words written so that a machine shall not read them, undone where a vocabulary knows them."""

import re
from collections.abc import Callable
from itertools import islice, product

from onrecord.text.words import fold

_SPACED = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-_*]{1,3}[^\W_](?![^\W_])){2,}")
_APART = re.compile(r"[ .\-_*]{2,}")
_LETTER = re.compile(r"[^\W_]")
_CHUNK = re.compile(r"[\w@$!|+€()]+")
_EDGES = "!|+()_"
_LATIN_LEET = {
    "0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b", "9": "g",
    "2": "z", "@": "a", "$": "s", "!": "il", "|": "li", "+": "t", "€": "e", "(": "c",
}  # fmt: skip
_CYRILLIC_LEET = {
    "0": "о", "1": "іл", "3": "зе", "4": "ча", "6": "б", "8": "в", "9": "д", "@": "а", "$": "с",
    "5": "с", "7": "т", "2": "г", "|": "л", "!": "і", "+": "т", "€": "е", "(": "с",
}  # fmt: skip
_MOST_READINGS = 24
_LONGEST_WORD = 24
_LONGEST_RUN = 400
_ALONE = frozenset("aiаиоувксяійез")


def undisguised(text: str, known: Callable[[str], bool]) -> str:
    """The text with 'k i l l e d' and 'k1lled' as words, wherever ``known`` has the word.

    ``known`` is asked about folded words; what it does not confirm stays as it is.
    """
    return _CHUNK.sub(
        lambda chunk: _unleeted(chunk[0], known),
        _SPACED.sub(lambda run: _joined(run[0], known), text),
    )


def _joined(run: str, known: Callable[[str], bool]) -> str:
    if len(run) > _LONGEST_RUN:
        return run
    parts = ["".join(_LETTER.findall(part)) for part in _APART.split(run)]
    if len(parts) > 1 and all(part and _readable(part, known) for part in parts):
        return " ".join(parts)
    words = _segmented("".join(parts), known)
    return " ".join(words) if words else run


def _readable(word: str, known: Callable[[str], bool]) -> bool:
    return fold(word) in _ALONE or known(fold(word)) or known(fold(_unleeted(word, known)))


def _segmented(letters: str, known: Callable[[str], bool]) -> list[str]:
    """The fewest known words that the letters can be cut into; none where there is no such cut."""
    best: list[list[str] | None] = [[]] + [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - _LONGEST_WORD), end):
            before, word = best[start], letters[start:end]
            if before is None or (
                best[end] is not None and len(before) + 1 >= len(best[end] or ())
            ):
                continue
            if (len(word) > 1 and known(fold(word))) or (len(word) == 1 and fold(word) in _ALONE):
                best[end] = [*before, word]
    return best[-1] or []


def _unleeted(chunk: str, known: Callable[[str], bool]) -> str:
    word = chunk.strip(_EDGES)
    letters = sum(1 for sign in word if sign.isalpha())
    if letters == len(word) or letters < 2 or len(word) > _LONGEST_WORD or known(fold(word)):
        return chunk
    cyrillic = any("\u0400" <= sign <= "\u052f" for sign in word)
    table = _CYRILLIC_LEET if cyrillic else _LATIN_LEET
    readings = product(*(table.get(sign, sign) for sign in fold(word)))
    for reading in islice(readings, _MOST_READINGS):
        candidate = "".join(reading)
        if candidate.isalpha() and known(candidate):
            return chunk.replace(word, candidate)
    return chunk
