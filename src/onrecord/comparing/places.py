"""Whether two places are one, whatever language or spelling names them."""

import re
import unicodedata
from functools import lru_cache

from onrecord.comparing.naming import scripts_apart, stem_of
from onrecord.figures.place_words import place_of

_WORD = re.compile(r"\w+")
_PLAIN = re.compile(
    r"the|of|city|town|region|oblast|province|state|republic|area|range|base"
    r"|город|город[ае]|област[ьи]|регион[ае]?|район[ае]?|місто|місті|області?|полигон[ае]?|полігон[уі]?"
)


def same_place(one: str, other: str) -> bool | None:
    """Whether both name the same place; None where one of them names none, or in other letters.

    A place that no table holds cannot be told from its name in another alphabet.
    """
    first, second = _place(one), _place(other)
    if not first or not second:
        return None
    return first == second or (None if scripts_apart(*map(" ".join, (first, second))) else False)


@lru_cache(maxsize=4096)
def _place(text: str) -> frozenset[str]:
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = [word for word in _WORD.findall(folded) if not _PLAIN.fullmatch(word)]
    return frozenset((place_of(word) or stem_of(word)).casefold() for word in words)
