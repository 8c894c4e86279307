"""A bound that is denied is the other one: 'never fewer than ten' is at least ten."""

from dataclasses import replace
from itertools import pairwise

from onrecord.figures.amounts.raw import Raw
from onrecord.figures.scanning import Word, texts_in
from onrecord.model import Qualifier
from onrecord.text.lists import word_set

_REACH = 8
_NEVER = word_set("never никогда ніколи")
_NOT_ONE = frozenset(
    {("not", "a"), ("not", "one"), ("no", "day"), ("no", "week"), ("no", "month"), ("no", "year")}
    | {("ни", "дня"), ("ни", "день"), ("и", "дня"), ("жодного", "дня"), ("й", "дня"), ("і", "дня")}
)
OTHER_WAY = {
    Qualifier.LESS_THAN: Qualifier.AT_LEAST,
    Qualifier.MORE_THAN: Qualifier.AT_MOST,
}
"""What a bound becomes that is denied, or that nobody may go beyond."""
_ELSEWHERE = word_set(", ; but но але before earlier раньше прежде раніше еще ще")
"""What parts the denial from the number; 'never before had more than 300 come' denies nothing."""


def undenied(words: list[Word], raw: Raw) -> Raw:
    """The number with the bound that is meant, where 'less' or 'more' is denied of every time."""
    if raw.value is None or raw.qualifier not in OTHER_WAY or not _is_denied(words, raw.start):
        return raw
    at_least = raw.qualifier is Qualifier.LESS_THAN
    low, high = (raw.value, None) if at_least else (None, raw.value)
    return replace(raw, low=low, high=high, qualifier=OTHER_WAY[raw.qualifier])


def _is_denied(words: list[Word], start: int) -> bool:
    before = texts_in(words, start - _REACH, start)
    denied = not _NEVER.isdisjoint(before) or any(pair in _NOT_ONE for pair in pairwise(before))
    return denied and _ELSEWHERE.isdisjoint(before)
