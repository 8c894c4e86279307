"""Puts misspelt and disguised words of a question right, by the words that the index knows."""

import re
from collections.abc import Callable
from dataclasses import replace

from rapidfuzz import process
from rapidfuzz.distance import OSA

from onrecord.asking import Question
from onrecord.text import fold, undisguised
from onrecord_index.words.lexical import Words

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 5
"""One slip away from a shorter word is nearly every other."""
_LONG = 8
"""From this length on a word may have two slips, or be several written as one."""
_LONGEST = 24
_MOST_REPAIRS = 8
_FEWEST_CLAIMS = 2
"""A word that fewer claims have may be misspelt itself."""
_SHORTEST_PART = 3
_MOST_PARTS = 3


def repair(question: Question, words: Words) -> Question:
    """The question with unknown words mended where the index's vocabulary knows them.

    A capitalised word may be a name that is new to the index: it is mended for the word search,
    which has no use for an unknown word, and left alone for the encoder, which may have.
    """

    def known(word: str) -> bool:
        return words.knows(word, question.language)

    dense, lexical = undisguised(question.dense, known), undisguised(question.lexical, known)
    mendings = _mendings(lexical, known, words)
    if not mendings and (dense, lexical) == (question.dense, question.lexical):
        return question
    return replace(
        question,
        dense=_WORD.sub(lambda word: _mended(word[0], mendings, names=False), dense),
        lexical=_WORD.sub(lambda word: _mended(word[0], mendings, names=True), lexical),
        sentences=tuple(undisguised(sentence, known) for sentence in question.sentences),
    )


def _mendings(text: str, known: Callable[[str], bool], words: Words) -> dict[str, str]:
    """For each unknown word the known word that was meant, or the words it is joined from."""
    unknown = [
        word
        for word in dict.fromkeys(fold(word) for word in _WORD.findall(text))
        if _SHORTEST <= len(word) <= _LONGEST and not known(word)
    ]
    found = {word: _nearest(word, words) or _apart(word, words) for word in unknown[:_MOST_REPAIRS]}
    return {word: near for word, near in found.items() if near is not None}


def _nearest(word: str, words: Words) -> str | None:
    """The most frequent of the known words that are one slip away, or two for a long word."""
    slips = 1 if len(word) < _LONG else 2
    alike = process.extract(
        word,
        words.vocabulary().perhaps(word, slips),
        scorer=OSA.distance,
        score_cutoff=slips,
        limit=8,
    )
    ranked = [(made, -words.claims_with(near), near) for near, made, _ in alike]
    usable = [one for one in ranked if -one[1] >= _FEWEST_CLAIMS]
    return min(usable)[2] if usable else None


def _apart(word: str, words: Words) -> str | None:
    """The known words that a long one is joined from, as in a tag written small."""
    return _cut(word, words, _MOST_PARTS) if len(word) >= _LONG else None


def _cut(word: str, words: Words, most: int) -> str | None:
    if words.claims_with(word) >= _FEWEST_CLAIMS:
        return word
    if most == 1:
        return None
    for at in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        if words.claims_with(word[:at]) < _FEWEST_CLAIMS:
            continue
        if (rest := _cut(word[at:], words, most - 1)) is not None:
            return f"{word[:at]} {rest}"
    return None


def _mended(word: str, mendings: dict[str, str], *, names: bool) -> str:
    if not names and word[:1].isupper():
        return word
    return mendings.get(fold(word), word)
