"""Whether two texts say the same with two countries or peoples in each other's place."""

import re
from functools import lru_cache

from onrecord.comparing.words.gaps import key_of
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import is_person, named
from onrecord.text import fold, tokens
from onrecord.text.lists import word_set

_ALIKE = word_set("and or nor with и или с со і й та або чи з із зі")
"""What joins two who stand there alike: 'between Poland and Germany'."""
_MOST_WORDS = 60


@lru_cache(maxsize=1024)
def turned_round(one: str, other: str) -> bool:
    """'Poland sold Germany 40 tanks', 'Germany sold Poland 40 tanks'.

    In Russian and Ukrainian the ending tells who does it to whom: the same forms in another
    order say the same.
    """
    first, second = _words(one), _words(other)
    if len(first) != len(second) or len(first) > _MOST_WORDS:
        return False
    apart = [at for at, pair in enumerate(zip(first, second, strict=True)) if _differ(*pair)]
    if len(apart) != 2 or not _are_exchanged(first, second, *apart):
        return False
    names = _written_large(one) & _written_large(other)
    if not all(
        _may_act(first[at]) or first[at] in names or _key(first[at]) in names for at in apart
    ):
        return False
    left, right = apart
    alike = not _ALIKE.isdisjoint(first[left + 1 : right]) or right == left + 1
    if first[left].isascii():
        return not alike
    return _ALIKE.isdisjoint(first[left + 1 : right]) and first[left] != second[right]


def _differ(one: str, other: str) -> bool:
    return _key(one) != _key(other)


def _are_exchanged(first: list[str], second: list[str], left: int, right: int) -> bool:
    return not _differ(first[left], second[right]) and not _differ(first[right], second[left])


def _may_act(word: str) -> bool:
    return bool(place_of(word)) or is_person(named(word))


def _written_large(text: str) -> frozenset[str]:
    """The words that stand with a capital letter, and their stems: 'Arsenal', 'Челси'."""
    found = [fold(word) for word in _CAPITAL.findall(text)]
    return frozenset([*found, *map(_key, found)])


_CAPITAL = re.compile(r"\b[^\W\d_a-zа-яёіїєґ]\w*")


def _key(word: str) -> str:
    return place_of(word) or key_of(word)


def _words(text: str) -> list[str]:
    return [word for word in tokens(text) if word[0].isalpha()]
