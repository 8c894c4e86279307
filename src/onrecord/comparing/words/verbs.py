"""What the verbs of a text say was done."""

from functools import lru_cache

from onrecord.comparing.words.subject import stem
from onrecord.comparing.words.verb_words import FROM_BOTH, ONE_DEED, VERBS
from onrecord.figures.times.when import is_saying
from onrecord.text import tokens
from onrecord.text.lists import word_set
from onrecord.text.tables import Forms, Together

_SHORTEST = 4
_LONGEST = 2


def _verb(form: str) -> str:
    """The stem of the verb, with the word behind it where that makes another of it."""
    verb, _, behind = form.partition("_")
    if not verb.isascii():
        return form
    verb = f"{verb[:-3]}y" if verb.endswith("ied") else verb
    base = stem(verb).removesuffix("e")
    return f"{base}_{behind}" if behind else base


_NAMES = Forms.of(
    "\n".join(
        f"{name}|{forms} {' '.join(map(_verb, forms.split()))}"
        for name, forms in (row.split("|") for row in VERBS.strip().splitlines())
    ),
    _SHORTEST,
)
MAY_BE_ONE = Together.of(ONE_DEED)
FROM_BOTH_SIDES = Together.of(FROM_BOTH)


@lru_cache(maxsize=1 << 14)
def deed_of(words: tuple[str, ...]) -> str:
    """What the verb does under its English name; empty where it is in no table, or says."""
    if not words or is_saying(words[0]) or len(words) > _LONGEST:
        return ""
    if phrase := _name_of("_".join(words)):
        return phrase
    idle = len(words) > 1 and words[1] in PARTICLES and words[0] not in LIGHT
    return _name_of(words[0]) if idle else ""


def _name_of(form: str) -> str:
    return _NAMES.name_of(form) or _NAMES.name_of(_verb(form))


def deed_at(words: list[str], at: int) -> str:
    """What the verb that stands at the word does, with the particle behind it."""
    led = at + 1 < len(words) and words[at + 1] in PARTICLES
    return deed_of((words[at], words[at + 1]) if led else (words[at],))


@lru_cache(maxsize=4096)
def deeds_in(text: str) -> frozenset[str]:
    """What any of the words of the text may say was done."""
    words = tokens(text)
    return frozenset(deed for at in range(len(words)) if (deed := deed_at(words, at)))


PARTICLES = word_set("up down in out off on over away back go by")
"""'Sold out' is sold, and 'took out' is no 'took'."""
LIGHT = word_set("make makes made take takes took taken let lets put puts call calls called")
"""Verbs that do one thing alone, and with each particle another."""
