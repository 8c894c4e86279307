"""Puts misspelt and disguised words of a question right, by words of the index and common ones."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from onrecord.asking import Question
from onrecord.figures.words.places import place_of
from onrecord.glossary import common_words, in_english, is_word
from onrecord.model import Language
from onrecord.text import fold, undisguised
from onrecord_index.words.lexical import Words
from onrecord_index.words.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = frozenset(".!?:…")
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


def repair(question: Question, words: Words, met: Callable[[str], bool]) -> Question:
    """The question with unknown words mended by the index's vocabulary, else by common words.

    A capitalised word may be a name that is new to the index: it is mended for the word search,
    which has no use for an unknown word. For reading, and for the encoder, it is left alone,
    unless it begins a sentence or a place was meant. What the encoder has ``met`` is a word.
    """

    def known(word: str) -> bool:
        return words.knows(word, question.language) or met(word) or is_word(word)

    text = undisguised(question.text, known)
    dense, lexical = undisguised(question.dense, known), undisguised(question.lexical, known)
    mendings = _mendings(lexical, known, words, question.language)
    if not mendings and (dense, lexical) == (question.dense, question.lexical):
        return question
    return replace(
        question,
        text=_WORD.sub(lambda word: _read(word, mendings), text),
        dense=_WORD.sub(lambda word: _read(word, mendings), dense),
        lexical=_WORD.sub(lambda word: _mended(word[0], mendings), lexical),
        sentences=tuple(undisguised(sentence, known) for sentence in question.sentences),
    )


def _mendings(
    text: str, known: Callable[[str], bool], words: Words, language: Language
) -> dict[str, str]:
    """For each unknown word the known word that was meant, or the words it is joined from."""
    unknown = [
        word
        for word in dict.fromkeys(fold(word) for word in _WORD.findall(text))
        if _SHORTEST <= len(word) <= _LONGEST and not known(word)
    ]
    found = {
        word: _nearest(word, words, language) or _apart(word, words)
        for word in unknown[:_MOST_REPAIRS]
    }
    return {word: near for word, near in found.items() if near is not None}


def _nearest(word: str, words: Words, language: Language) -> str | None:
    """The most frequent of the known words that are one slip away, or two for a long word.

    Hardly anybody slips on the first letter.
    """
    slips = 1 if len(word) < _LONG else 2
    perhaps = {*words.vocabulary().perhaps(word, slips), *_common_near(word, slips)}
    near = [
        one
        for one in perhaps
        # 'regulation', 'deregulation'.
        if not word.endswith(one) and not _means_another(word, one, language)
    ]
    alike = process.extract(word, near, scorer=OSA.distance, score_cutoff=slips, limit=8)
    ranked = [(made, near[0] != word[0], -words.claims_with(near), near) for near, made, _ in alike]
    usable = [one for one in ranked if -one[2] >= _FEWEST_CLAIMS or one[3] in common_words()]
    return min(usable)[3] if usable else None


def _means_another(word: str, near: str, language: Language) -> bool:
    """Whether tables read both words, and as two things: 'взорвали', 'воювали'."""
    meant, other = in_english(word, language), in_english(near, language)
    return bool(meant and other) and meant.isdisjoint(other)


def _common_near(word: str, slips: int) -> Iterator[str]:
    return (near for near in _common().perhaps(word, slips) if near[0] == word[0])


@cache
def _common() -> Vocabulary:
    return Vocabulary(common_words())


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


def _mended(word: str, mendings: dict[str, str]) -> str:
    return mendings.get(fold(word), word)


def _read(found: re.Match[str], mendings: dict[str, str]) -> str:
    word = found[0]
    near = _mended(word, mendings)
    is_name = word.istitle() and not _begins(found)
    return word if is_name and not place_of(near) else near


def _begins(found: re.Match[str]) -> bool:
    """Whether the word begins a sentence, and is written with a capital letter for that."""
    before = found.string[: found.start()].rstrip()
    return not before or before[-1] in _SENTENCE_END
