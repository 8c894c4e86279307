"""Whether two places are one, whatever language or spelling names them."""

import re
import unicodedata
from functools import lru_cache

from onrecord.comparing.names.naming import scripts_apart, stem_of
from onrecord.figures.words.places import NAMES_OF_PLACES, PAIRS, place_of

_WORD = re.compile(r"\w+")
_PLAIN = re.compile(
    r"the|of|city|town|region|oblast|province|state|republic|area|range|base"
    r"|город|город[ае]|област[ьи]|регион[ае]?|район[ае]?|місто|місті|області?|полигон[ае]?|полігон[уі]?"
)


_WHOLES = {
    **PAIRS,
    ("us",): "United States",
    ("u", "s"): "United States",
    ("u", "s", "a"): "United States",
    ("united", "states", "america"): "United States",
    ("united", "kingdom"): "Britain",
    ("great", "britain"): "Britain",
    ("u", "k"): "Britain",
    ("russian", "federation"): "Russia",
}
"""Names of places by all their words."""


def same_place(one: str, other: str) -> bool | None:
    """Whether both name the same place; None where one names none, or it stays open.

    Places that no table holds cannot be compared across two alphabets.
    """
    first, second = _place(one), _place(other)
    if not first or not second:
        return None
    if first == second:
        return True
    unknown = scripts_apart(*map(" ".join, (first, second))) and not _listed(one) | _listed(other)
    return None if unknown else False


def _listed(text: str) -> bool:
    """Whether a table knows the place, and with it the names in all three languages."""
    return text in NAMES_OF_PLACES or place_of(text.casefold()) in NAMES_OF_PLACES


@lru_cache(maxsize=1024)
def _place(text: str) -> frozenset[str]:
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = [word for word in _WORD.findall(folded) if not _PLAIN.fullmatch(word)]
    if whole := _WHOLES.get(tuple(words)):
        return frozenset((whole.casefold(),))
    return frozenset((place_of(word) or stem_of(word)).casefold() for word in words)
