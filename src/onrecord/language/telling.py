"""Which language a text is in: by its letters, then by its words."""

import re

from onrecord.language.cyrillic import of_cyrillic
from onrecord.language.latin import of_latin
from onrecord.model import OTHER, RUSSIAN, UKRAINIAN, Language
from onrecord.text import fold, without_marks

_YO = re.compile("[ёЁ]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[a-z]")
_SMALL_WORD = re.compile(r"(?<![^\W_])(?:(?!\d)\w){2,}(?![^\W_])")
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 2000
"""Characters that are enough to tell a language."""


def language_of(text: str, around: Language = RUSSIAN, written: str = "") -> Language:
    """The language of the text; 'other' where it is none of ours or there are no letters.

    ``around`` is the language of what it stands in: words that are Russian and Ukrainian alike are
    taken for that. ``written`` is the text with its accents, where folding took them away.
    """
    folded = fold(without_marks(text[:_LONGEST]))
    letters = len(_LETTER.findall(folded))
    if letters == 0:
        return OTHER
    cyrillic = len(_CYRILLIC.findall(folded))
    if 2 * cyrillic > letters or (cyrillic and _joins_names(text[:_LONGEST])):
        yo = len(_YO.findall(text[:_LONGEST]))
        return of_cyrillic(folded, yo, UKRAINIAN if around == UKRAINIAN else RUSSIAN)
    if 2 * len(_LATIN.findall(folded)) > letters:
        return of_latin(folded, (written or text)[:_LONGEST])
    return OTHER


def _joins_names(text: str) -> bool:
    """Whether the small words are Cyrillic, and what is Latin are names: 'Pfizer чи Moderna?'."""
    small = "".join(word for word in _SMALL_WORD.findall(without_marks(text)) if word.islower())
    return len(_CYRILLIC.findall(fold(small))) > len(_LATIN.findall(fold(small)))
