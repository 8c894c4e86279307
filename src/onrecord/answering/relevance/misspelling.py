"""Misspelt words of a question: which word they may be, and what the claim has spelt well."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from onrecord.answering.held import words_in
from onrecord.asking import Question
from onrecord.comparing.names.sides import country_of
from onrecord.comparing.words.subject import stem
from onrecord.glossary import in_english, is_common, is_misspelt, is_word
from onrecord.model import Entry, Language

_WORD = re.compile(r"[^\W\d_]{6,}")


def spelt_as_in(entry: Entry, asked: Question) -> Question:
    """The question with each unknown word that is one slip away from a word of the claim mended.

    The index mends by what many claims say; a word of a single claim may be misspelt there too.
    """
    unknown = _unknown(asked.dense, asked.language)
    if not unknown:
        return asked
    held = sorted(words_in(entry))
    meant = {word: _meant(word, held) for word in unknown.difference(held)}
    if all(word == instead for word, instead in meant.items()):
        return asked
    dense = _WORD.sub(lambda word: meant.get(word[0], word[0]), asked.dense)
    return replace(asked, dense=dense)


def _meant(word: str, held: Iterable[str]) -> str:
    return next((other for other in held if is_misspelt(word, other)), word)


@lru_cache(maxsize=1024)
def _unknown(text: str, language: Language) -> frozenset[str]:
    """The words in small letters that no table knows; a capital may be that of a new name."""
    small = frozenset(word for word in _WORD.findall(text) if word.islower())
    return frozenset(word for word in small if not _is_known(word, language))


def _is_known(word: str, language: Language) -> bool:
    if is_word(word) or country_of(word) or in_english(word, language):
        return True
    return is_common(stem(word))
