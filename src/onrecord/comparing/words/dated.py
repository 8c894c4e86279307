"""Whether two texts name two days of one kind of happening: 'the exchange of 19 May'."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from onrecord.comparing.words.gaps import key_of
from onrecord.comparing.words.subject import is_telling
from onrecord.comparing.words.swap_words import NO_NOUN
from onrecord.comparing.words.verbs import deed_of
from onrecord.figures.words.places import place_of
from onrecord.figures.words.saying import is_saying
from onrecord.text import tokens
from onrecord.text.dates import MONTHS
from onrecord.text.lists import word_set

_OF = word_set("of от від")
_ON = _OF | {"on", "the"}
_LONGEST_DAY = 2
_HAPPENINGS = word_set("strike attack raid shelling launch vote test swap exchange")
"""Nouns of English that are verbs as well."""


@lru_cache(maxsize=1024)
def of_other_days(one: str, other: str) -> bool:
    """Whether both date one kind of happening, and never to the same day."""
    first, second = _dated(one), _dated(other)
    both = first.keys() & second.keys()
    return bool(both) and all(first[key].isdisjoint(second[key]) for key in both)


@lru_cache(maxsize=1024)
def _dated(text: str) -> dict[str, frozenset[tuple[int, int]]]:
    """The days given beside a noun: behind 'exchange of', or before 'exchange'."""
    words = tokens(text)
    found: dict[str, frozenset[tuple[int, int]]] = {}
    for day, start, end in _days(words):
        lead = next((at for at in range(start - 1, -1, -1) if words[at] not in _ON), 0)
        before, after = words[lead:start][:1], words[end : end + 1]
        of_it = not _OF.isdisjoint(words[lead:start])
        for noun in (word for word in (*before, *after) if _may_happen(word, of_it=of_it)):
            found[key_of(noun)] = found.get(key_of(noun), frozenset()) | {day}
    return found


def _days(words: list[str]) -> Iterator[tuple[tuple[int, int], int, int]]:
    """Each day with its month, and where the date begins and ends."""
    for at, (one, other) in enumerate(pairwise(words)):
        if _is_day(one) and other in MONTHS:
            yield (int(one), MONTHS[other]), at, at + 2
        elif one in MONTHS and _is_day(other):
            yield (int(other), MONTHS[one]), at, at + 2


def _is_day(word: str) -> bool:
    return word.isdecimal() and len(word) <= _LONGEST_DAY


def _may_happen(word: str, *, of_it: bool) -> bool:
    """Whether a word may name a happening: no place, and no verb of doing or saying."""
    if not is_telling(word) or word in MONTHS or place_of(word):
        return False
    verb = is_saying(word) or NO_NOUN.fullmatch(word) or (deed_of((word,)) and not of_it)
    return not verb or word in _HAPPENINGS
