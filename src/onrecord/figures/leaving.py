"""The numbers that something came from, as a text tells: the 8 of 'fell from 8 to 4'."""

import re
from functools import lru_cache

from onrecord.figures.amounts.correcting import AT_FIRST, corrects, was_before
from onrecord.figures.amounts.joining import changes, is_change
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.numbers.summing import text_at
from onrecord.figures.rereading import reread
from onrecord.figures.scanning import Word
from onrecord.text.lists import word_set

_FROM = frozenset({"from", "с", "со", "з", "із", "зі", "от", "від"})
_AGAINST = frozenset({"against", "versus", "vs", "против", "проти"})
_COMPARED = word_set("compared сравнению порівняно")
_WITH = frozenset({"with", "to", "с", "со", "з", "із"})
_UP_OR_DOWN = frozenset({"up", "down"})
_NEAR = 9
_LEADS = "|".join(sorted(_FROM | _AGAINST | _COMPARED | AT_FIRST | {"first"}))
_NOT_THIS_BUT = r"(?:not|не)\b[^.!?]{1,60}?\b(?:but|а|но|але)"
_MAY_LEAVE = re.compile(rf"\b(?:{_LEADS}|{_NOT_THIS_BUT})\b", re.IGNORECASE)


@lru_cache(maxsize=1024)
def left_behind(text: str) -> frozenset[float]:
    """The numbers given only as what another number came from, or is compared with."""
    if _MAY_LEAVE.search(text) is None:
        return frozenset()
    words, raws = reread(text)
    left = (raw.value for at, raw in enumerate(raws) if _is_left(words, raws, at))
    return frozenset(value for value in left if value is not None)


def _is_left(words: list[Word], raws: list[Raw], at: int) -> bool:
    """'from 8 to 4', '4, up from 2', '15,000 against 11,000', 'initially 12, now 46'."""
    raw, following = raws[at], raws[at + 1 : at + 2]
    if any(changes(words, raw, later) or corrects(words, raw, later) for later in following):
        return True
    if at == 0:
        return False
    if was_before(words, raw):
        return True
    lead, before = text_at(words, raw.start - 1), text_at(words, raw.start - 2)
    if lead in _AGAINST or (lead in _WITH and before in _COMPARED):
        return True
    return lead in _FROM and (before in _UP_OR_DOWN or _has_changed(words, raws[at - 1]))


def _has_changed(words: list[Word], raw: Raw) -> bool:
    near = (word.text for word in words[max(0, raw.start - _NEAR) : raw.start])
    return is_change(words, raw.start) or not _UP_OR_DOWN.isdisjoint(near)
