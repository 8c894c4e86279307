"""Numbers that a text takes back or says again: 'initially put at 12, now 46', 'yes, 46'."""

from collections.abc import Sequence
from itertools import pairwise

from onrecord.figures.amounts.raw import Raw
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.text.lists import word_set

AT_FIRST = word_set(
    "initially originally previously earlier formerly preliminary preliminarily",
    "сначала изначально первоначально поначалу ранее раньше прежде вначале сперва",
    "спочатку спершу початково раніше попередньо",
)
_FIRST_SAID = ("said", "put", "report", "announce", "thought", "estimat", "count", "told", "belie")
_NOW = word_set(
    "now currently later since subsequently then today already",
    "теперь сейчас уже позже позднее затем потом",
    "тепер зараз наразі вже пізніше потім згодом",
)
_NOT = frozenset({"not", "не"})
_BUT = frozenset({"but", "а", "но", "але"})
_NODS = word_set("yeah yes yep right exactly да ага угу именно точно так саме авжеж еге")
_MEASURING = frozenset({"by", "at", "to", "на", "до"})
"""'fell by 22 percent, not by half'."""
_FAR = 14
_NEAR = 6
_BESIDE = 3
_AND = frozenset({"and", "а", "и", "і", "й", "та"})


def corrects(words: list[Word], one: Raw, other: Raw) -> bool:
    """Whether the second number is told in the place of the first."""
    if _is_denied_for(words, one, other):
        return True
    between = texts_in(words, one.end, other.start)
    return not _NOW.isdisjoint(between[-_NEAR:]) and _was_said_first(words, one)


def was_before(words: list[Word], raw: Raw) -> bool:
    """Whether the number is told as the earlier one: '46, ранее было 12', 'was initially 12'."""
    return not AT_FIRST.isdisjoint(texts_in(words, raw.start - _BESIDE, raw.start))


def is_denied(words: list[Word], raws: Sequence[Raw], number: int) -> bool:
    """Whether another number is told in the place of this one: '21, not 12', 'не 12, а 21'."""
    raw = raws[number]
    lead = raw.start - 1 - (text_at(words, raw.start - 1) in _MEASURING)
    if text_at(words, lead) not in _NOT:
        return False
    if number + 1 < len(raws) and _is_denied_for(words, raw, raws[number + 1]):
        return True
    if number == 0:
        return False
    apart = raw.start - raws[number - 1].end
    opened = text_at(words, lead - 1) in {",", "(", *_AND}
    return apart == 1 or (opened and apart <= _FAR)  # '$12 not $120', '12 people, not 120'.


def is_said_again(words: list[Word], raws: Sequence[Raw], number: int) -> bool:
    """Whether the speaker only nods to a number just told: '45 contacts, yeah, 45'."""
    raw, at = raws[number], raws[number].start - 1
    while text_at(words, at) == ",":
        at -= 1
    after = text_at(words, raw.end)
    bare = not raw.unit and not after[:1].isalnum()
    nods = bare and text_at(words, at) in _NODS
    return nods and raw.value is not None and raw.value in {one.value for one in raws[:number]}


def _was_said_first(words: list[Word], raw: Raw) -> bool:
    """Whether the number was said first: 'initially put at 12', '12 were first reported'."""
    near = texts_in(words, raw.start - _FAR, raw.end + _NEAR)
    said = any(one == "first" and other.startswith(_FIRST_SAID) for one, other in pairwise(near))
    return said or not AT_FIRST.isdisjoint(near)


def _is_denied_for(words: list[Word], one: Raw, other: Raw) -> bool:
    """Whether the first number is denied for the second: 'not 20 but 17', 'не 20, а 17'."""
    led = text_at(words, one.start - 1) in _NOT
    joint = text_at(words, other.start - 1) in _BUT
    return led and joint and other.start - one.end <= _NEAR
