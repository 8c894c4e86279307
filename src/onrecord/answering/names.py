"""The names in a text, and whether two words may be forms of one."""

import re
from dataclasses import dataclass
from functools import lru_cache

from onrecord.comparing.names.sides import country_of
from onrecord.text import plain_letters, sound, sound_alike
from onrecord.text.dates import MONTHS, WEEKDAYS
from onrecord.text.lists import word_set
from onrecord.text.spellings import common_start

_WORD = re.compile(r"[^\W\d_]{3,}")
_INSIDE = frozenset(",;%")
_ENDING = 2
"""How many letters at the end of a name may be its grammatical case."""

_TELLING = 3
"""How many first letters two names must share at least, if the shorter has more than these."""

_LONGEST_ENDING = 5
"""How many letters a form may add: 'Mariupol', 'мариупольского'; 'Marrakesh' is not 'Mar'."""

_LONG = 6
"""From so many letters on a name may be spelt in two ways in one script: 'Zhitomir', 'Zhytomyr'."""

_TWO_LANGUAGES = 9
"""From so many letters on a Russian and a Ukrainian form are told by their sound."""

_CYRILLIC = "\u0400"
"""Letters from here on belong to scripts in which a name is spelt another way."""

_BELONGING = re.compile(r"(?<=[а-яёіїєґ]{4})й?сь?к[а-яёіїєґ]{1,3}$")

NO_NAMES = MONTHS.keys() | WEEKDAYS.keys() | word_set("the and for")
"""Capitalised words that name nobody."""


@dataclass(frozen=True, slots=True)
class Names:
    """The capitalised words of a text, folded; ``opening`` are those that open a sentence.

    An opening word may be any word. Countries and words like 'YouTube' are names even there, and
    stand in ``inside``. Where more than half of all words are capitalised, capitals mean nothing
    and both are empty.
    """

    inside: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()


@lru_cache(maxsize=1024)
def names_in(text: str) -> Names:
    """The names in a text, without acronyms, months and days of the week."""
    text = plain_letters(text)
    words = list(_WORD.finditer(text))
    raised = [word for word in words if word[0][0].isupper()]
    within = [word for word in raised if _is_inside(text, word.start())]
    if 2 * len(within) > len(words):
        return Names()
    names = [word for word in raised if _is_name(word[0])]
    within += (word for word in names if country_of(word[0].casefold()) or _is_humped(word[0]))
    inside = frozenset(word[0].casefold() for word in within if _is_name(word[0]))
    return Names(inside, frozenset(word[0].casefold() for word in names) - inside)


def _is_inside(text: str, start: int) -> bool:
    before = text[:start].rstrip(" '\"«“‘(")
    return before[-1:].isalnum() or before[-1:] in _INSIDE


def _is_humped(word: str) -> bool:
    """Whether a word is a name wherever it stands: 'DuPont', 'YouTube'."""
    return not word[1:].islower() and not word.isupper() and word[1:].isalpha()


def _is_name(word: str) -> bool:
    """Whether a capitalised word is a name, and neither an acronym ('MPs') nor a month."""
    return not word[:-1].isupper() and word.casefold() not in NO_NAMES


@lru_cache(maxsize=1024)
def raised_in(name: str) -> tuple[str, ...]:
    """The capitalised words of a name: 'Ministry', 'Interior', and neither 'of' nor 'the'."""
    words = _WORD.findall(plain_letters(name))
    return tuple(word.casefold() for word in words if word[0].isupper())


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, in small letters without marks: 'lodz' for 'Łódź'."""
    return tuple(_WORD.findall(plain_letters(text).casefold()))


@lru_cache(maxsize=1 << 16)
def alike(name: str, word: str) -> bool:
    """Whether two folded words may be forms of one name, or one of them made of it.

    So a text may speak of it: 'Kastrian' of Kastria. Who is called so is asked of ``Speakers``,
    where 'Ivanov' is not 'Ivan'.
    """
    places = country_of(name), country_of(word)
    if all(places):
        return places[0] == places[1]
    if (name[:1] < _CYRILLIC) != (word[:1] < _CYRILLIC):
        return sound_alike(name, word)
    name, word = _of_whom(name), _of_whom(word)
    shorter, longer = sorted((len(name), len(word)))
    # In Latin letters one is an ending, as no cases are: a 'miner' is of no 'ministry'. Of three
    # letters none is: 'Gap' is not 'Gaza', though 'Ама' is 'Амы'.
    latin = name.isascii() and word.isascii()
    ending = 0 if latin and shorter <= _TELLING else 1
    least = max(shorter - (1 if latin else _ENDING), min(shorter - ending, _TELLING))
    common = common_start(name, word)
    if common >= least and longer - common <= _LONGEST_ENDING:
        return True
    if shorter >= _TWO_LANGUAGES and name[:1] >= _CYRILLIC:
        return sound_alike(name, word)
    return shorter >= _LONG and sound(name) == sound(word)


def _of_whom(word: str) -> str:
    """'кастрі' for 'кастрійських': adjectives of countries have longer endings than other forms."""
    return _BELONGING.sub("", word)
