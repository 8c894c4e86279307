"""The numbers that something came from, as a text tells: the 8 of 'fell from 8 to 4'."""

import re
from functools import lru_cache

from onrecord.figures.amounts.correcting import AT_FIRST, corrects, was_before
from onrecord.figures.amounts.earlier import AGAINST, COMPARED, FROM, is_set_against
from onrecord.figures.amounts.joining import changes
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.rereading import reread
from onrecord.figures.scanning import Word, text_at

_LEADS = "|".join(sorted(FROM | AGAINST | COMPARED | AT_FIRST | {"first"}))
_NOT_THIS_BUT = r"(?:not|не)\b[^.!?]{1,60}?\b(?:but|а|но|але)"
_OF_SO_MANY = r"(?:of|из|із|з|зі)\b(?: the| all| those| всех| усіх)? ?\d"
_MAY_LEAVE = re.compile(rf"\b(?:(?:{_LEADS}|{_NOT_THIS_BUT})\b|{_OF_SO_MANY})", re.IGNORECASE)
_EVERY = frozenset({"the", "all", "those", "всех", "усіх"})
_OUT_OF = frozenset({"из", "із", "з", "зі"})


@lru_cache(maxsize=1024)
def left_behind(text: str) -> frozenset[float]:
    """The numbers given only as what another number came from, or is compared with."""
    if _MAY_LEAVE.search(text) is None:
        return frozenset()
    words, raws = reread(text)
    left = (raw.value for at, raw in enumerate(raws) if _is_left(words, raws, at))
    return frozenset(value for value in left if value is not None)


def _is_left(words: list[Word], raws: list[Raw], at: int) -> bool:
    """Whether the number was left behind: the 8 of 'from 8 to 4', the 2 of '4, up from 2'."""
    raw, following = raws[at], raws[at + 1 : at + 2]
    if any(changes(words, raw, later) or corrects(words, raw, later) for later in following):
        return True
    if _is_whole(words, raws, at):
        return True
    return (at > 0 and was_before(words, raw)) or is_set_against(words, raws, at)


def _is_whole(words: list[Word], raws: list[Raw], at: int) -> bool:
    """'Of the 80 passengers 12 were hurt', '45 заявок из 300': of how many, and not how many."""
    raw, near = raws[at], raws[max(0, at - 1) : at + 2]
    lead = raw.start - 1 - (text_at(words, raw.start - 1) in _EVERY)
    opens = lead == 0 or text_at(words, lead - 1) in {",", "out"}
    behind = at > 0 and text_at(words, lead) in _OUT_OF
    part = any((other.value or 0) < (raw.value or 0) for other in near)
    return part and text_at(words, lead) in _OUT_OF | {"of"} and (opens or behind)
