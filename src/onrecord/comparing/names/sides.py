"""For whom people fight, as a text says it: 'on Ukraine's side', 'воюют за Россию'."""

from functools import lru_cache

from onrecord.figures.words.places import place_of
from onrecord.figures.words.seats import CAPITALS, FORCES, SEATS
from onrecord.text import tokens, word_at
from onrecord.text.lists import word_list

_OPENINGS = (
    "on the side of",
    "on side of",
    "siding with",
    "sided with",
    "alongside",
    "pro",
    "на стороне",
    "на боку",
    "на боці",
    "на стороні",
    "по сторону",
)
_OPENED_BY = {
    first: tuple(parts for parts in map(tuple, map(str.split, _OPENINGS)) if parts[0] == first)
    for first in (opening.split()[0] for opening in _OPENINGS)
}
_FOR = frozenset({"for", "за"})
_FIGHTING = word_list(
    "fight fought mercenar volunteer воюю воюв воева сража наемник найман боец бойц бють",
)
_BETWEEN = 3
"""How many words may stand between those who fight and 'for whom'."""

_SIDE = frozenset({"side", "стороне", "стороні", "боці", "боку"})
_BEFORE_SIDE = frozenset({"on", "на"})


@lru_cache(maxsize=1024)
def side_in(text: str) -> str:
    """The country on whose side the people in the text fight; empty where it does not say."""
    words = tokens(text)
    for at in range(len(words)):
        if side := _after_opening(words, at) or _before_side(words, at) or _fighting_for(words, at):
            return side
    return ""


def _after_opening(words: list[str], at: int) -> str:
    for opening in _OPENED_BY.get(words[at], ()):
        if tuple(words[at : at + len(opening)]) == opening:
            return _country_at(words, at + len(opening))
    return ""


def _before_side(words: list[str], at: int) -> str:
    """'on Ukraine's side', 'на украинской стороне'."""
    if words[at] in _BEFORE_SIDE and at + 2 < len(words) and words[at + 2] in _SIDE:
        return _country_at(words, at + 1)
    return ""


def _fighting_for(words: list[str], at: int) -> str:
    if words[at] not in _FOR:
        return ""
    near = (*words[max(0, at - _BETWEEN) : at], *words[at + 2 : at + 2 + _BETWEEN])
    fighting = any(word.startswith(_FIGHTING) for word in near)
    return _country_at(words, at + 1) if fighting else ""


def _country_at(words: list[str], at: int) -> str:
    """The country named at this word, or behind an article at it."""
    return country_of(word_at(words, at + (word_at(words, at) == "the")))


def actor_of(word: str) -> str:
    """As country_of, for those too who fight for a country under a name of their own: 'ВСУ'."""
    country = FORCES.get(word) or country_of(word)
    return SEATS.get(country, country)


def is_force(word: str) -> bool:
    """Whether the folded word is the name of those who fight for a country: 'ВСУ', 'Hamas'."""
    return word in FORCES


def country_of(word: str) -> str:
    """The place that a folded word names; for a seat of government its country."""
    place = place_of(word)
    return CAPITALS.get(place, place)


@lru_cache(maxsize=1024)
def actors_in(text: str) -> frozenset[str]:
    """The countries that the text names, by whatever stands for them."""
    return frozenset(actor for word in tokens(text) if (actor := actor_of(word)))
