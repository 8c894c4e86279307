"""Whether one text tells of a part and the other of the whole: 'one tube', 'both tubes'."""

import re

from onrecord.figures.words.places import is_country
from onrecord.model import Figure, PeriodKind
from onrecord.text import fold

_WHOLE = re.compile(
    r"\b(?:whole|entire|full (?:day|week|month|year|season|term)|both"
    r"|altogether|worldwide|across the|all over"
    r"|все (?:лето|время|літо)|весь|всего|всей|всем|всю|вся|обе|оба|обеих"
    r"|усього|всього|усій|всій|усьому|всьому|увесь|усю|обидва|обидві|обох)\b"
)
_COUNTRY = re.compile(
    r"\b(?:nationwide|countrywide|across the (?:country|nation)|(?:whole|entire) (?:country|nation)"
    r"|по (?:всей )?стране|(?:по )?всей страны|по (?:всій |усій )?країні|(?:всієї|усієї) країни)\b"
)
"""A whole of which any town is a part."""
_WHOLE_OF = re.compile(
    r"\b(?:[Пп]о вс(?:ей|ему|ій|ьому)|[Пп]о усій|[Aa]cross (?:all of |the whole of )?|[Tt]hroughout"
    r"|[Aa]ll over) ?([^\W\d_a-zа-яіїєґё]\w+)"
)
"""'across Italy', 'по всій Івано-Франківщині'."""
_STEM = 5
_PART = re.compile(
    r"\b(?:one|first|second|half|alone|single|capital|столиц\w+"
    r"|(?:terminal|line|unit|block|ward|lane) \d+"
    r"|(?:east|west|north|south)(?:ern)?(?:bound)?"
    r"|один|одн(?:а|о|ом|ой|ій|ому|им|ного|ной)|перв(?:ый|ая|ое|ую|ой|ом|ого)"
    r"|перш(?:ий|а|е|у|ій|ому|ого)|втор(?:ой|ая|ую|ом)|друг(?:ий|ому|ій))\b"
    r"|\b(?:восточн|западн|северн|южн|східн|західн|північн|південн)\w+"
)


def part_and_whole(one: str, other: str, here: Figure, there: Figure) -> bool:
    """Whether exactly one text speaks of the whole, and the other of a part."""
    if _tells_whole(one) is _tells_whole(other):
        return False
    if not _tells_whole(one):
        one, other, here, there = other, one, there, here
    whole, part = fold(one), fold(other)
    named = _PART.search(part) is not None and _PART.search(whole) is None
    return named or _is_day_of(there, here) or _is_place_in(one, part, there, here)


def _tells_whole(text: str) -> bool:
    folded = fold(text)
    told = _WHOLE.search(folded) or _COUNTRY.search(folded) or _WHOLE_OF.search(text)
    return told is not None


def _is_day_of(part: Figure, whole: Figure) -> bool:
    """'on 2 April', and 'for the whole of April'."""
    kinds = part.period.kind, whole.period.kind
    return kinds == (PeriodKind.EVENT, PeriodKind.WINDOW)


def _is_place_in(text: str, part: str, here: Figure, of_whole: Figure) -> bool:
    """'in Ndola', and 'across the country', 'across Zambia'."""
    if not here.place:
        return False
    if (name := _WHOLE_OF.search(text)) is not None:
        return fold(name[1])[:_STEM] not in part
    town = not of_whole.place and not is_country(here.place)
    return town and _COUNTRY.search(fold(text)) is not None
