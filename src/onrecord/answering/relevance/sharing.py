"""Which telling words and numbers of a question a claim has too, whatever their form."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from onrecord.answering.held import all_in, named_in, texts_of, told_by, wordings_of
from onrecord.answering.names import alike, names_in
from onrecord.answering.relevance.telling import numerals_told, words_told
from onrecord.asking import Question
from onrecord.comparing.names.sides import actor_of, actors_in
from onrecord.figures.numbers.numbered import numbered
from onrecord.glossary import in_english
from onrecord.model import ENGLISH, Entry, Language, Text
from onrecord.text import tokens
from onrecord.text.dates import MONTHS

_SOME = 2
"""How many telling words a question must have for all of them to mean something."""


def numbers_told(text: str) -> frozenset[str]:
    """The numbers of a text in digits, including those written in words."""
    return frozenset(token for token in numbered(tokens(text)) if token[0].isdigit())


def words_missing(entry: Entry, asked: Question) -> frozenset[str]:
    """The telling words of the question that the claim has nowhere, in any form or as a name.

    Numbers in words are held against the claim's as figures are.
    """
    told = map(words_told, texts_of(entry, asked.language))
    strange = left_of(words_told(asked.dense) - numerals_told(asked.dense), told)
    strange -= _told_in_english(entry, asked, strange)
    strange -= _told_of_actors(entry, asked, strange)
    names = named_in(entry) if strange else ()
    return frozenset(word for word in strange if not any(alike(word, name) for name in names))


def left_of(wanted: frozenset[str], each: Iterable[frozenset[str]]) -> frozenset[str]:
    """What is in none of them; thousands are looked through only for what stays missing."""
    told = iter(each)
    while wanted and (one := next(told, None)) is not None:
        wanted -= one
    return wanted


def _told_of_actors(entry: Entry, asked: Question, words: frozenset[str]) -> frozenset[str]:
    """Those of the words that name countries which the claim calls otherwise: 'Poles', 'Poland'."""
    named = {word: actor for word, actor in _actors_told(asked.dense).items() if word in words}
    held = frozenset(chain.from_iterable(map(actors_in, all_in(entry)))) if named else frozenset()
    return frozenset(word for word, actor in named.items() if actor in held)


@lru_cache(maxsize=1024)
def _actors_told(text: str) -> dict[str, str]:
    """The stems of the words that name countries, each with the country."""
    actors = ((word, actor_of(word)) for word in tokens(text))
    return {told: actor for word, actor in actors if actor for told in words_told(word)}


def _told_in_english(entry: Entry, asked: Question, words: frozenset[str]) -> frozenset[str]:
    """Those of the question's words that the claim has in another language, matched in English."""
    if not words:
        return frozenset()
    english = _english_of(asked.dense, asked.language)
    others = (text for text in told_by(entry) if text.language != asked.language)
    told = frozenset(chain.from_iterable(map(_english_told, others)))
    return frozenset(word for word in words if not told.isdisjoint(english.get(word, {word})))


def _english_told(text: Text) -> frozenset[str]:
    """The telling words of a text in English, as far as tables know them."""
    if text.language == ENGLISH:
        return words_told(text.words)
    return frozenset(chain.from_iterable(_english_of(text.words, text.language).values()))


@lru_cache(maxsize=1024)
def _english_of(text: str, language: Language) -> dict[str, frozenset[str]]:
    """The stems of a text's Cyrillic words, with the stems of the English words for each."""
    known = {word: _told_by(word, language) for word in tokens(text) if not word.isascii()}
    return {
        told: english for word, english in known.items() for told in words_told(word) if english
    }


@lru_cache(maxsize=1 << 13)
def _told_by(word: str, language: Language) -> frozenset[str]:
    """The stems of the English words for a Cyrillic one."""
    return frozenset(chain.from_iterable(map(words_told, in_english(word, language))))


def shares_a_word(entry: Entry, asked: Question) -> bool:
    """Whether question and claim have a telling word in common that is no name."""
    words = words_told(asked.dense)
    strange = left_of(words, map(words_told, texts_of(entry, asked.language)))
    shared = words - strange
    shared |= _told_in_english(entry, asked, strange)
    names = named_in(entry) | names_in(asked.dense).inside if shared else ()
    return any(not any(alike(word, name) for name in names) for word in shared)


def says_all_of(entry: Entry, asked: Question) -> bool:
    """Whether the claim has every telling word and number of the question, which has several."""
    if len(words_told(asked.dense)) < _SOME:
        return False
    strange = left_of(numbers_told(asked.dense), map(numbers_told, texts_of(entry)))
    years = {number: f"20{number}" for number in strange & _behind_months(asked.dense)}
    if strange - years.keys() or left_of(
        frozenset(years.values()), map(numbers_told, texts_of(entry))
    ):
        return False
    return not words_missing(entry, asked)


def _behind_months(text: str) -> frozenset[str]:
    """The numbers behind a month, which may be years: 'Feb 22' for February 2022."""
    return frozenset(number for month, number in pairwise(tokens(text)) if month in MONTHS)


def told_apart(entries: Sequence[Entry], asked: Question) -> int | None:
    """The index of the one claim that shares more of the question's words than all others."""
    told = [_shared(entry, asked) for entry in entries]
    for at, most in enumerate(told):
        if all(most > less for other, less in enumerate(told) if other != at):
            return at
    return None


def _shared(entry: Entry, asked: Question) -> frozenset[str]:
    wordings = wordings_of(entry, asked.language)
    return words_told(asked.dense) & frozenset(chain.from_iterable(map(words_told, wordings)))
