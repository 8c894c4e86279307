"""Whether two texts say the same of two things: 'gas prices rose', 'bread prices rose'."""

import re
from functools import lru_cache
from itertools import pairwise

from onrecord.comparing.names.sides import actor_of
from onrecord.comparing.words.antonyms import opposed
from onrecord.comparing.words.gaps import gap_between, key_of, lone_gap, plain_words
from onrecord.comparing.words.subject import is_telling, stem
from onrecord.comparing.words.swap_words import (
    BODIES,
    FROM,
    HAVING,
    INSIDE,
    LOSING,
    RULED,
    TO_WHAT,
)
from onrecord.comparing.words.verbs import deed_of
from onrecord.figures.words.events import event_of
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import named, singular
from onrecord.figures.words.saying import is_saying
from onrecord.model import EventClass
from onrecord.text import tokens
from onrecord.text.dates import MONTHS
from onrecord.text.lists import word_set

_WRITTEN = re.compile(r"[^\W\d_]+")
_NO_KINDS = word_set("more other additional such total different new innocent own whole")
_AREAS = ("област", "район", "регион", "регіон", "окру", "губерн")
"""'в Ростовской области' is a name as 'в Подмосковье' is."""


@lru_cache(maxsize=1024)
def swapped(one: str, other: str) -> bool:
    """Whether but for their numbers the texts differ in one thing that is named."""
    return gap_between(one, other) is not None


@lru_cache(maxsize=1024)
def swapped_object(one: str, other: str) -> bool:
    """Whether that thing is where, to what or for whom: 'the strike on the theatre'."""
    gap = gap_between(one, other)
    return gap is not None and gap.lead in TO_WHAT


@lru_cache(maxsize=1024)
def swapped_cause(one: str, other: str) -> bool:
    """Whether that thing is what did it, or of what kind it is: 'died from smoking'."""
    gap = gap_between(one, other)
    if gap is None:
        return False
    if not gap.opens:
        return gap.lead in FROM and (_speaks_of_dying(one) or gap.lead == "of")
    return event_of(gap.after) is not None or gap.after.startswith(LOSING)


def _speaks_of_dying(text: str) -> bool:
    return any(event_of(word) is EventClass.KILLED for word in tokens(text))


@lru_cache(maxsize=1024)
def swapped_kind(one: str, other: str, counted: str) -> bool:
    """Whether that thing is the kind of what is counted: 'nuclear warheads', 'old warheads'."""
    gap, head = lone_gap(one, other), counted.rpartition(" ")[2]
    if gap is None or not head or head not in {named(gap.after), singular(gap.after)}:
        return False
    if len(gap.here) != 1 or len(gap.there) != 1 or opposed(one, other):
        return False
    return _is_counted(one, *gap.here) and _is_counted(other, *gap.there)


def _is_counted(text: str, word: str) -> bool:
    """Whether the word stands right behind a number, and is neither a people nor an order."""
    told = any(before[0].isdecimal() and after == word for before, after in pairwise(tokens(text)))
    named_so = place_of(word) or event_of(word) is not None or word in MONTHS
    return told and not named_so and word not in _NO_KINDS


@lru_cache(maxsize=1024)
def swapped_goods(one: str, other: str) -> bool:
    """Whether that thing is what was done something to: '37 countries sent tanks', '… aid'."""
    gap = gap_between(one, other)
    return gap is not None and bool(gap.lead and deed_of((gap.lead,))) and not gap.after


@lru_cache(maxsize=1024)
def swapped_doer(one: str, other: str) -> bool:
    """Whether that thing is who did it, by a name: 'the Greens won', 'the Liberals won'."""
    gap = gap_between(one, other)
    if gap is None or not gap.opens:
        return False
    acts = (is_telling(gap.after) or gap.after in HAVING) and event_of(gap.after) is None
    if _is_name(one, (gap.after,)):
        return False  # 'President Obama', 'Barack Obama'.
    return all(
        _is_full_name(text, words) or (acts and _may_be_name(text, words))
        for text, words in ((one, gap.here), (other, gap.there))
    )


def _is_full_name(text: str, words: tuple[str, ...]) -> bool:
    """Whether the words are written as a name; of one that opens the text, all but the first."""
    opens = len(words) > 1 and tokens(text)[:1] == [words[0]]
    return _is_name(text.partition(" ")[2], words[1:] if opens else words)


def _may_be_name(text: str, words: tuple[str, ...]) -> bool:
    """Whether one word opens the text that is no plural, and no body which acts for another."""
    first = tokens(text)[:1]
    plural = words[-1].isascii() and words[-1].endswith("s") and not words[-1].endswith("ss")
    return first == list(words) and not plural and not named(words[0]) and words[0] not in BODIES


@lru_cache(maxsize=1024)
def swapped_country(one: str, other: str) -> bool:
    """Whether two countries do the same: 'Poland sent 14 tanks', 'Britain sent 14 tanks'.

    Of what was killed or captured it is enough that somebody else did it: 'Israel killed 12'.
    """
    first, second = plain_words(one, other)
    if min(len(first), len(second)) < 2 or not (place_of(first[0]) or place_of(second[0])):
        return False
    if not is_telling(first[1]) or is_saying(first[1]) or stem(first[1]) != stem(second[1]):
        return False
    known = bool(place_of(first[0]) and place_of(second[0]))
    same_rest = list(map(key_of, first[1:])) == list(map(key_of, second[1:]))
    enough = (known and same_rest) or (event_of(first[1]) is not None and is_telling(second[0]))
    return enough and actor_of(first[0]) != actor_of(second[0])


@lru_cache(maxsize=1024)
def swapped_time(one: str, other: str) -> bool:
    """Whether that thing is who ruled: 'under Bush', 'при Ельцине'."""
    return _is_swapped_by_name(one, other, RULED)


@lru_cache(maxsize=1024)
def swapped_name(one: str, other: str) -> bool:
    """Whether that thing is a place by its name alone: 'в Самаре', 'в Казани'."""
    return _is_swapped_by_name(one, other, INSIDE)


def _is_swapped_by_name(one: str, other: str, leads: frozenset[str]) -> bool:
    """Whether behind one of these words each text has a name, and not the same one."""
    gap = gap_between(one, other)
    if gap is None or gap.lead not in leads:
        return False
    return all(_is_name(text, words) for text, words in ((one, gap.here), (other, gap.there)))


def _is_name(text: str, words: tuple[str, ...]) -> bool:
    """Whether the words stand in the text with a capital letter."""
    written = {word for word in _WRITTEN.findall(text) if word[0].isupper()}
    return all(
        any(word == name.casefold() for name in written)
        for word in words
        if not word.startswith(_AREAS)
    )
