"""Which numbers of a text are the size of a change, and which the level it reached."""

import re
from dataclasses import dataclass
from functools import lru_cache

from onrecord.figures.amounts.joining import CHANGES, is_change
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.rereading import reread
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.units import CURRENCIES
from onrecord.text.lists import word_set

_RISES = word_set(
    "rise increase fall drop decrease cut jump hike decline reduction surge slump plunge growth",
    "raise",
)
_MAY_MOVE = re.compile(
    rf"\b(?:by|to|up|down|на|до|{'|'.join(sorted(_RISES))})\b|percent|per cent|%", re.IGNORECASE
)
_BY = frozenset({"by", "на", "up", "down", "higher", "lower", "another"})
_TO = frozenset({"to", "до"})
_PASSED = word_set(
    "a an the record its their his new высокого рекордных рекордні рекордних рівня уровня some",
    "$ £ € -",
)
_ITSELF = word_set(
    "rose risen rises fell fallen falls dropped drops increased increases decreased decreases",
    "climbed declined jumped jumps soared surged plunged slumped gained slipped",
)
"""Changes that need no 'by': 'fell 6 million tonnes', 'rose 10 percent'."""
_SIGNED = word_set("almost nearly about around over some $ £ €")
_IN_SHARES = frozenset({"percent", "percentage point"})
_BEHIND = 4


@dataclass(frozen=True, slots=True)
class Moves:
    """The numbers by which something changed, and the numbers that it reached."""

    by: frozenset[float] = frozenset()
    to: frozenset[float] = frozenset()


@lru_cache(maxsize=1024)
def moves_in(text: str) -> Moves:
    """The changes and levels in a text: 6 and 14 of 'fell by 6 to 14'; never both at once."""
    if _MAY_MOVE.search(text) is None:
        return Moves()
    words, raws = reread(text)
    by, to = set[float](), set[float]()
    for raw in raws:
        if raw.value is not None:
            (to if _is_reached(words, raw) else by if _is_change(words, raw) else set()).add(
                raw.value
            )
    return Moves(frozenset(by - to), frozenset(to - by))


def _is_reached(words: list[Word], raw: Raw) -> bool:
    """Whether the number is what was reached: 'rose to 14', 'to a record 14', not 'up to 14'."""
    at = raw.start - 1
    while text_at(words, at) in _PASSED:
        at -= 1
    # 'от 8 до 14' is a range, whose end is no number of its own.
    return text_at(words, at) in _TO and is_change(words, at + 1)


def _is_change(words: list[Word], raw: Raw) -> bool:
    """Whether the number is the size of a change: 'fell by 6', 'на 6% выросло', 'up 6 percent'."""
    lead = text_at(words, raw.start - 1)
    if lead in _ITSELF or (lead in CHANGES and raw.unit in _IN_SHARES):
        return True
    if _is_of_a_change(words, raw):
        return True
    inside = texts_in(words, raw.start, raw.end)
    if lead not in _BY and _BY.isdisjoint(inside):
        return False
    if lead in {"up", "down", "higher", "lower"}:
        return raw.unit != ""
    if lead == "by" and text_at(words, raw.start - 2) in {"up", "down"}:
        return True
    return is_change(words, raw.start) or is_change(words, raw.end + _BEHIND)


def _is_of_a_change(words: list[Word], raw: Raw) -> bool:
    """'a rise of almost £700', 'a 90 percent drop'; no 'rise of 3 parties', which has no unit."""
    measured = raw.unit in _IN_SHARES | CURRENCIES
    at = raw.start - 1
    while text_at(words, at) in _SIGNED:
        at -= 1
    behind = text_at(words, at) == "of" and text_at(words, at - 1) in _RISES
    return measured and (behind or text_at(words, raw.end) in _RISES)
