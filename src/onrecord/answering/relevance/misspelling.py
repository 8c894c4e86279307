"""Misspelt words of a question: which word they may be, and what the claim has spelt well."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache

from onrecord.answering.held import words_in
from onrecord.asking import Question
from onrecord.comparing.names.sides import country_of
from onrecord.comparing.words.subject import stem
from onrecord.figures.words.populations import named
from onrecord.glossary import in_english, is_common, is_word
from onrecord.model import Entry, Language
from onrecord.text.spellings import one_slip

_LEAST = 4
_ALIKE_IN_LETTERS = 0.8
_WORD = re.compile(r"[^\W\d_]{6,}")
_LONG = 7
"""A shorter word with another letter is mostly another word: 'attach' and 'attack'."""


@lru_cache(maxsize=1024)
def is_misspelt(one: str, other: str) -> bool:
    """Whether the first may be the other misspelt: 'teecher', 'custommer'."""
    if not one.isalpha() or len(one) < _LEAST or named(one) or one[0] != other[:1]:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > _ALIKE_IN_LETTERS


def spelt_as_in(entry: Entry, asked: Question) -> Question:
    """The question with each unknown word that is one slip away from a word of the claim mended.

    The index mends by what many claims say; a word of a single claim may be misspelt there too.
    """
    unknown = _unknown(asked.dense, asked.language)
    if not unknown:
        return asked
    held = words_in(entry)
    meant = {word: next(_one_slip_away(word, held), word) for word in unknown - held}
    if all(word == instead for word, instead in meant.items()):
        return asked
    dense = _WORD.sub(lambda word: meant.get(word[0], word[0]), asked.dense)
    return replace(asked, dense=dense)


@lru_cache(maxsize=1024)
def _unknown(text: str, language: Language) -> frozenset[str]:
    """The words in small letters that no table knows; a capital may be that of a new name."""
    small = frozenset(word for word in _WORD.findall(text) if word.islower())
    return frozenset(word for word in small if not _is_known(word, language))


def _is_known(word: str, language: Language) -> bool:
    if is_word(word) or country_of(word) or in_english(word, language):
        return True
    return is_common(stem(word))


def _one_slip_away(word: str, held: Iterable[str]) -> Iterator[str]:
    yield from (other for other in sorted(held) if _is_slip(word, other))


def _is_slip(one: str, other: str) -> bool:
    """Whether a letter is left out, put in or another, or two have changed places."""
    least = min(len(one), len(other))
    if one[0] != other[0] or least < _LONG - 1 or not one_slip(one, other):
        return False
    another = len(one) == len(other) and sorted(one) != sorted(other)
    return least >= _LONG or not another
