"""A number with its hedge, wherever that stands: before it, behind it, or closing the clause."""

from onrecord.figures.amounts.denied import OTHER_WAY
from onrecord.figures.amounts.inverting import NUMBERS
from onrecord.figures.amounts.joining import is_change
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.counted.nouns import counted_after
from onrecord.figures.numbers.hedges import (
    Hedge,
    bounds,
    hedge_before,
    hedge_behind,
    roughly_so_many,
)
from onrecord.figures.numbers.permitting import may_not_be
from onrecord.figures.numbers.summing import Amount
from onrecord.figures.scanning import Word, is_number_at, text_at, texts_in
from onrecord.figures.words.populations import named
from onrecord.model import Qualifier
from onrecord.text.lists import word_set

_TO_PASS = ("resolution", "amendment", "budget", "exam", "test", "inspection", "measure")
_TALKING = word_set(
    "talking talk talked talks speaking speak spoke told asked worried lied lying heard hear know",
    "complained complaining joked joking wrote story book film questions concerned forget",
)
"""'we're talking about a 5-million army' tells how many, and not roughly."""

_CLOSED = frozenset({"", ".", ",", ";", "!", ")"})
_BOUNDS = frozenset(
    (Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.AT_MOST, Qualifier.LESS_THAN)
)
"""Hedges that say more than that a number is round: 'no more than a couple of hundred'."""

_NEAR = 6
_SENTENCING = ("засуд", "присуд")


def hedged_at(words: list[Word], amount: Amount, start: int, end: int) -> Raw:
    """The number with its hedge, whether that stands before or behind it."""
    before = hedge_before(words, start) or roughly_so_many(words, start)
    if before is not None and _is_no_hedge(words, before):
        before = None
    behind = _behind(words, amount, end)
    first = before.start if before else start
    last = max(end, behind.end) if behind else end
    later = behind or _trailing(words, end) or _closing(words, end)
    bound = later if later and later.qualifier in _BOUNDS else None
    about = before is not None and before.qualifier is Qualifier.ABOUT
    hedge = (bound if about else None) or before or later
    value, low, high, qualifier = amount.value, amount.low, amount.high, amount.qualifier
    if value is None:
        return Raw(start, end, value, low, high, qualifier)
    bounded = qualifier is Qualifier.ABOUT and hedge and hedge.qualifier in _BOUNDS
    if hedge is not None and (qualifier is Qualifier.EXACT or bounded):
        qualifier = _permitted(words, hedge)
        low, high = bounds(value, qualifier)
    return Raw(first, last, value, low, high, qualifier)


def _permitted(words: list[Word], hedge: Hedge) -> Qualifier:
    """What the hedge means where nobody may go beyond the number: the bound from the other side."""
    other = OTHER_WAY.get(hedge.qualifier)
    if other is None or not may_not_be(texts_in(words, 0, hedge.end), hedge.start):
        return hedge.qualifier
    return other


def _behind(words: list[Word], amount: Amount, end: int) -> Hedge | None:
    """The hedge right behind the number or its unit, or behind 'a day'."""
    behind = hedge_behind(words, end) or hedge_behind(words, amount.end)
    if behind is None and text_at(words, end) in {"a", "per"}:
        return hedge_behind(words, end + 2)
    return behind


def _trailing(words: list[Word], end: int) -> Hedge | None:
    """The hedge behind what is counted: '50 people or fewer', '40 человек, не меньше'."""
    counted = counted_after(words, end)
    if not counted.population:
        return None
    hedge = hedge_behind(words, counted.end + (text_at(words, counted.end) == ","))
    if hedge is None or text_at(words, hedge.end) in NUMBERS:
        return None
    goes_on = is_number_at(words, hedge.end)
    return None if goes_on else hedge


def _closing(words: list[Word], end: int) -> Hedge | None:
    """The hedge that closes the clause: '200 guests came, tops', 'было сто человек, не меньше'."""
    for at in range(end, min(end + _NEAR, len(words))):
        if words[at].value is not None or words[at].text in NUMBERS:
            return None
        if words[at].text == ",":
            hedge = hedge_behind(words, at + 1)
            return hedge if hedge and text_at(words, hedge.end) in _CLOSED else None
    return None


def _is_no_hedge(words: list[Word], hedge: Hedge) -> bool:
    """Whether 'to' names the number reached: 'выросло до 180', 'засуджено до 9 років'."""
    if words[hedge.start].text == "about":
        return text_at(words, hedge.start - 1) in _TALKING or _is_asked(words, hedge.start)
    if words[hedge.start].text in {"passed", "passes"}:
        return _are_passed(words[hedge.end : hedge.end + _NEAR])
    if words[hedge.start].text != "до":
        return False
    near = texts_in(words, hedge.start - _NEAR, hedge.start)
    return is_change(words, hedge.start) or any(text.startswith(_SENTENCING) for text in near)


def _are_passed(behind: list[Word]) -> bool:
    """Whether a parliament or a pupil 'passed' them: 'passed 40 bills' is not over forty."""
    return any(named(word.text) == "law" or word.text.startswith(_TO_PASS) for word in behind)


def _is_asked(words: list[Word], at: int) -> bool:
    """Whether 'about' only asks: 'What about 2,000 dead?'; in 'what about 2,000 saw' it hedges."""
    return text_at(words, at - 1) in {"what", "how"} and (at == 1 or words[at - 1].capital)
