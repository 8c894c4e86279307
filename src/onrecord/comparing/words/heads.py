"""Per whom a number is given: 'a head', 'per pupil', 'на душу населения'."""

from functools import lru_cache
from itertools import pairwise

from onrecord.figures.words.populations import is_person, named
from onrecord.text import tokens
from onrecord.text.lists import word_set

_PER = frozenset({"per", "each", "every"})
_HEAD = word_set("capita head person inhabitant resident citizen")
_CYRILLIC = frozenset(
    {("на", "душу"), ("на", "человека"), ("на", "жителя"), ("на", "людину"), ("на", "мешканця")}
    | {("на", "одного"), ("на", "каждого"), ("на", "кожного"), ("душу", "населения")}
)
_UNITS = word_set("household family school hospital farm company hectare acre")


def told_otherwise(one: str, other: str) -> bool:
    """Whether exactly one text gives its number per head: '$900 a head'."""
    return head_in(one) != head_in(other)


@lru_cache(maxsize=1024)
def head_in(text: str) -> str:
    """Per whom a number is given: 'person' for anybody, empty where it is a total."""
    for before, word in pairwise(tokens(text)):
        if (before, word) in _CYRILLIC or (before == "a" and word == "head"):
            return "person"
        if before in _PER and word in _HEAD:
            return "person"
        if before == "per" and (name := named(word)) and is_person(name):
            return name
        if before == "per" and word in _UNITS:
            return word
    return ""
