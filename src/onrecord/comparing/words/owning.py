"""Whose the things are that a text names: 'Ukrainian drones', 'дронов Украины'."""

import re
from collections.abc import Iterator
from functools import lru_cache

from onrecord.comparing.names.sides import actor_of, is_force
from onrecord.comparing.words.gaps import is_number, key_of
from onrecord.comparing.words.subject import is_telling
from onrecord.comparing.words.swap_words import BODIES, MEASURES, NO_NOUN
from onrecord.comparing.words.thing_words import COUNTING, LEADING
from onrecord.comparing.words.verbs import deed_of
from onrecord.figures.words.places import side_of
from onrecord.figures.words.populations import named
from onrecord.text import fold, tokens
from onrecord.text.lists import word_set

COUNTED = "#"
"""The key of whatever stands behind a number: 'prisoners' here, 'hostages' there."""

_ACTING = (
    BODIES
    | LEADING
    | word_set(
        "force forces troop troops president premier officials authorities media defence",
        "пво вкс ввс вмс войска войск армии президент премьер сми мид минобороны",
        "ппо зс війська військ армії прем'єр змі мзс міноборони",
    )
)
"""Who does it or says it: in the other text that may be somebody else, of the same things."""

_POSSESSIVE = re.compile(r"\b(\w+)['’]s\b")
_LONGEST = 2
_PEOPLES = ("ians", "eans", "цев", "цы", "ців", "ці", "яне", "яни")
_GENITIVE = re.compile(
    r"рф|сша|[а-яіїєґ']{3,}[ыиії]"
    r"|(?:\w*стан|ир[аа]н|іран|израил|ізраїл|кита|[иі]рак|л[иі]ван|азербайджан|[еє]гипт|судан"
    r"|[йє]мен|катар|в'?[ьє]тнам)[аяую]"
)
"""Countries as owners; of those that end like 'Пакистана' the other forms are no owners."""


@lru_cache(maxsize=1024)
def owners(text: str) -> dict[str, frozenset[str]]:
    """To each thing that belongs to a country, by its key, the countries it belongs to."""
    words, owning = tokens(text), frozenset(map(fold, _POSSESSIVE.findall(text)))
    found: dict[str, frozenset[str]] = {}
    for at, word in enumerate(words):
        country = actor_of(word)
        owns = bool(side_of(word)) or is_force(word) or word in owning
        things = (*(_behind(words, at) if owns else ()), *_before(words, at)) if country else ()
        for thing in things:
            found[thing] = found.get(thing, frozenset()) | {country}
    return found


def _behind(words: list[str], at: int) -> Iterator[str]:
    """The things named behind their owner: '40 Ukrainian attack drones', 'Ukraine's drones'."""
    if words[at].endswith(_PEOPLES):
        return
    numbered = at + 1 < len(words) and _counts(words[at + 1])
    counted = numbered or (at > 0 and _counts(words[at - 1]))
    first = at + 1 + numbered
    for thing in words[first : first + _LONGEST]:
        if not _is_thing(thing):
            return
        yield from (key_of(thing), COUNTED) if counted else (key_of(thing),)


def _before(words: list[str], at: int) -> Iterator[str]:
    """The thing named before its owner: '40 drones of Ukraine', 'дронов Украины', 'БПЛА РФ'."""
    of_it = at > 1 and words[at - 1] == "of"
    if not of_it and not _GENITIVE.fullmatch(words[at]):
        return
    lead = at - 1 - of_it
    if lead < 0 or not _is_thing(words[lead]):
        return
    yield key_of(words[lead])
    if lead and _counts(words[lead - 1]):
        yield COUNTED


def _counts(word: str) -> bool:
    return word[0].isdecimal() or word in COUNTING or is_number(word)


def _is_thing(word: str) -> bool:
    if not is_telling(word) or word in MEASURES or word in _ACTING or actor_of(word):
        return False
    return bool(named(word)) or not (deed_of((word,)) or NO_NOUN.fullmatch(word))
