"""Numbers that another one is set against: the 9 of '6, down from 9', '300 против 250', 'был 8'."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.figures.amounts.raw import Raw
from onrecord.figures.numbers.hedges import tidy
from onrecord.figures.numbers.spelled import factor_in
from onrecord.figures.scanning import Word, text_at
from onrecord.text.lists import word_set

FROM = frozenset({"from", "с", "со", "з", "із", "зі", "от", "від"})
AGAINST = frozenset({"against", "versus", "vs", "против", "проти"})
COMPARED = word_set("compared сравнению сравнении порівняно порівнянні")
_WITH = frozenset({"with", "to", "с", "со", "з", "із"})
_UP_OR_DOWN = frozenset({"up", "down"})
_TO = frozenset({"to", "до"})
_THEN_OR_NOW = word_set(
    "was were был была было были був була було були now теперь сейчас тепер зараз",
    "promised expected обещали обещано ожидали обіцяли обіцяно очікували",
)
_OPENING = frozenset({",", ";", "("})
_LONGEST_PART = 6
_LIKE = 10


def is_set_against(words: list[Word], raws: Sequence[Raw], at: int) -> bool:
    """Whether the number is only what the one before it came from, or is compared with."""
    raw = raws[at]
    lead, before = text_at(words, raw.start - 1), text_at(words, raw.start - 2)
    if at == 0:
        return False
    if lead in AGAINST or (lead in _WITH and before in COMPARED):
        return True
    return lead in FROM and (before in _UP_OR_DOWN or _came_down_to(words, raws[at - 1], raw))


def part_of_its_own(words: list[Word], raws: Sequence[Raw], at: int) -> int:
    """Where the part begins that holds no verb but this number: the comma of ', в Сумах — 20'.

    The number's own start where it has no such part.
    """
    start = raws[at].start
    floor = max(raws[at - 1].end, start - _LONGEST_PART) if at else start
    led = text_at(words, start - 1)
    if led != "-" and led not in _THEN_OR_NOW:
        return start
    return next((here for here in range(floor, start - 1) if _opens(words, here)), start)


def in_its_scale(words: list[Word], found: list[Raw]) -> list[Raw]:
    """The numbers, one that is set against millions in millions too: '80 млн против 92'."""
    for at, (one, other) in enumerate(pairwise(found), start=1):
        if is_set_against(words, found, at) or part_of_its_own(words, found, at) < other.start:
            found[at] = _scaled_as(words, one, other)
    return found


def _came_down_to(words: list[Word], one: Raw, other: Raw) -> bool:
    """'rose to 300 from 250': the second number stands right behind what became of it."""
    return text_at(words, one.start - 1) in _TO and other.start - one.end == 1


def _opens(words: list[Word], at: int) -> bool:
    return words[at].text in _OPENING


def _scaled_as(words: list[Word], one: Raw, other: Raw) -> Raw:
    """The second number in the millions of the first, where only that makes them alike."""
    factor = factor_in(words, one.start, one.end)
    bare = not other.unit and factor_in(words, other.start, other.end) == 1
    if factor == 1 or not bare or not one.value or not other.value or other.low != other.high:
        return other
    value = tidy(other.value * factor)
    if max(value / one.value, one.value / value) > _LIKE:
        return other
    return replace(other, value=value, low=value, high=value)
