"""Whether one text tells of a part and the other of the whole: 'one tube', 'both tubes'."""

import re

from onrecord.figures.words.places import is_country
from onrecord.model import Figure, PeriodKind
from onrecord.text import fold

_WHOLE = re.compile(
    r"\b(?:whole|entire|full (?:day|week|month|year|season|term)|both"
    r"|altogether|worldwide|across the|all over"
    r"|весь|всего|всей|всем|всю|вся|обе|оба|обеих|усього|всього|усій|всій|усьому|всьому"
    r"|увесь|усю|обидва|обидві|обох)\b"
)
_COUNTRY = re.compile(
    r"\b(?:nationwide|countrywide|across the (?:country|nation)|(?:whole|entire) (?:country|nation)"
    r"|по (?:всей )?стране|(?:по )?всей страны|по (?:всій |усій )?країні|(?:всієї|усієї) країни)\b"
)
"""A whole of which any town is a part."""
_PART = re.compile(
    r"\b(?:one|first|second|half|alone|single|(?:terminal|line|unit|block|ward|lane) \d+"
    r"|(?:east|west|north|south)(?:ern)?(?:bound)?"
    r"|одн(?:а|о|ом|ой|ій|ому|им|ного|ной)|перв(?:ый|ая|ое|ую|ой|ом|ого)"
    r"|перш(?:ий|а|е|у|ій|ому|ого)|втор(?:ой|ая|ую|ом)|друг(?:ий|ому|ій))\b"
    r"|\b(?:восточн|западн|северн|южн|східн|західн|північн|південн)\w+"
)


def part_and_whole(one: str, other: str, here: Figure, there: Figure) -> bool:
    """Whether exactly one text speaks of the whole, and the other of a part."""
    first, second = fold(one), fold(other)
    if bool(_tells_whole(first)) is bool(_tells_whole(second)):
        return False
    whole, part = (first, second) if _tells_whole(first) else (second, first)
    of_whole, of_part = (here, there) if whole is first else (there, here)
    named = _PART.search(part) is not None and _PART.search(whole) is None
    return named or _is_day_of(of_part, of_whole) or _is_town(whole, of_part, of_whole)


def _tells_whole(text: str) -> bool:
    return _WHOLE.search(text) is not None or _COUNTRY.search(text) is not None


def _is_day_of(part: Figure, whole: Figure) -> bool:
    """'on 2 April', and 'for the whole of April'."""
    kinds = part.period.kind, whole.period.kind
    return kinds == (PeriodKind.EVENT, PeriodKind.WINDOW)


def _is_town(whole: str, part: Figure, of_whole: Figure) -> bool:
    """'in Ndola', and 'across the country'."""
    placed = bool(part.place) and not of_whole.place and not is_country(part.place)
    return placed and _COUNTRY.search(whole) is not None
