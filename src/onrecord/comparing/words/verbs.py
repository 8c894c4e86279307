"""What the verbs of a text say was done."""

from collections.abc import Iterator
from functools import lru_cache

from onrecord.comparing.words.subject import IRREGULAR
from onrecord.comparing.words.verb_words import FROM_BOTH, ONE_DEED, VERBS
from onrecord.figures.words.saying import is_saying
from onrecord.text import tokens, word_at
from onrecord.text.lists import word_set
from onrecord.text.tables import Forms, Together

_SHORTEST = 4
_LONGEST = 2


_NAMES = Forms.of(VERBS, _SHORTEST)
MAY_BE_ONE = Together.of(ONE_DEED)
FROM_BOTH_SIDES = Together.of(FROM_BOTH)
_SIBILANT = ("shes", "ches", "sses", "xes", "zes", "oes")
PARTICLES = word_set("up down out in off on over away back go by", "против проти")
"""'Sold out' is sold, and 'took out' is no 'took'; 'выступил против' is opposed."""

LIGHT = word_set("make makes made take takes took taken let lets put puts call calls called")
"""Verbs that do one thing alone, and with each particle another."""


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
    verb, mark, behind = form.partition("_")
    names = (_NAMES.name_of(f"{base}{mark}{behind}") for base in _bases(verb))
    return next(filter(None, names), "")


def _bases(verb: str) -> Iterator[str]:
    """What an English verb may be a form of; nouns made of verbs ('employee') are none."""
    yield verb
    if not verb.isascii():
        return
    yield IRREGULAR.get(verb, "")
    if verb.endswith(("ied", "ies")):
        yield f"{verb[:-3]}y"
    if verb.endswith("s"):
        yield verb[:-1]
    if verb.endswith(_SIBILANT):
        yield verb[:-2]
    if verb.endswith(("ed", "ing")):
        base = verb.removesuffix("ed").removesuffix("ing")
        yield from (f"{base}e", base)
        if base[-1:] == base[-2:-1]:
            yield base[:-1]


def deed_at(words: list[str], at: int) -> str:
    """What the verb that stands at the word does, with the particle behind it."""
    particle = word_at(words, at + 1)
    return deed_of((words[at], particle) if particle in PARTICLES else (words[at],))


@lru_cache(maxsize=1024)
def deeds_in(text: str) -> frozenset[str]:
    """What any of the words of the text may say was done."""
    words = tokens(text)
    return frozenset(deed for at in range(len(words)) if (deed := deed_at(words, at)))
