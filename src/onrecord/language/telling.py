"""Which language a text is in: by its letters, then by its words."""

import re

from onrecord.language.cyrillic import of_cyrillic
from onrecord.language.latin import of_latin
from onrecord.model import OTHER, RUSSIAN, UKRAINIAN, Language
from onrecord.text import fold, without_marks

_YO = re.compile("[ёЁ]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[a-z]")
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
    if 2 * len(_CYRILLIC.findall(folded)) > letters:
        yo = len(_YO.findall(text[:_LONGEST]))
        return of_cyrillic(folded, yo, UKRAINIAN if around == UKRAINIAN else RUSSIAN)
    if 2 * len(_LATIN.findall(folded)) > letters:
        return of_latin(folded, (written or text)[:_LONGEST])
    return OTHER
