"""Whether one text tells of a part and the other of the whole: 'one tube', 'both tubes'."""

import re

from onrecord.text import fold

_WHOLE = re.compile(
    r"\b(?:whole|entire|both|altogether|worldwide|nationwide|across the|all over"
    r"|весь|всего|всей|всем|всю|вся|обе|оба|обеих|усього|всього|усій|всій|усьому|всьому"
    r"|увесь|усю|обидва|обидві|обох)\b"
)
_PART = re.compile(
    r"\b(?:one|first|second|alone|single"
    r"|одн(?:а|о|ом|ой|ій|ому|им|ного|ной)|перв(?:ый|ая|ое|ую|ой|ом|ого)"
    r"|перш(?:ий|а|е|у|ій|ому|ого)|втор(?:ой|ая|ую|ом)|друг(?:ий|ому|ій))\b"
)


def part_and_whole(one: str, other: str) -> bool:
    """Whether exactly one text speaks of the whole, and the other of a part."""
    first, second = fold(one), fold(other)
    return _are_parted(first, second) or _are_parted(second, first)


def _are_parted(whole: str, part: str) -> bool:
    told = _WHOLE.search(whole) is not None and _WHOLE.search(part) is None
    return told and _PART.search(part) is not None and _PART.search(whole) is None
