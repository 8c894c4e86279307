"""Whether a word that no table knows is another word with a letter or two wrong."""

from difflib import SequenceMatcher
from functools import lru_cache

from onrecord.figures.words.populations import named

_LEAST = 4
_ALIKE_IN_LETTERS = 0.8


@lru_cache(maxsize=1024)
def is_misspelt(one: str, other: str) -> bool:
    """Whether the first may be the other misspelt: 'teecher', 'custommer'."""
    if not one.isalpha() or len(one) < _LEAST or named(one) or one[0] != other[:1]:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > _ALIKE_IN_LETTERS
