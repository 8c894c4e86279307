"""Whether a short question names what a claim has nowhere, and the claim what it lacks."""

from collections.abc import Iterable
from functools import lru_cache

from onrecord.answering.distinctions.nations import in_another_seat
from onrecord.answering.held import worded, wordings_of, words_in
from onrecord.answering.names import alike, names_in, words_of
from onrecord.answering.relevance.telling import words_told
from onrecord.asking import Question
from onrecord.comparing.names.sides import actor_of
from onrecord.comparing.words.subject import is_telling
from onrecord.glossary import in_english, is_common
from onrecord.model import OTHER, Entry, Language

A_SENTENCE = 8
"""As many telling words as one claim takes; a longer message names other things beside it."""


def names_another(entry: Entry, asked: Question) -> bool:
    """Whether a short question has a name that the claim lacks, and the claim one that it lacks.

    'Why was the airport of Bali closed?' is not asked of the airport of Jakarta. A seat of
    government is a name of its country, except for what happened in it. Other languages than ours
    write names in their own way.
    """
    if len(words_told(asked.dense)) > A_SENTENCE or asked.language == OTHER:
        return False
    held = words_in(entry)
    told = _told_names(asked.dense, asked.language)
    strange = _strange(told, held, asked.language) and _names_unasked(entry, asked)
    return strange or in_another_seat(entry, asked.dense)


def _names_unasked(entry: Entry, asked: Question) -> bool:
    """Whether every wording has a name that the question lacks."""
    said, language = frozenset(words_of(asked.dense)), asked.language
    wordings = wordings_of(entry, language) or worded(entry)
    told = (_told_names(words, language) for words in wordings)
    return all(_strange(names, said, language) for names in told)


@lru_cache(maxsize=1024)
def _told_names(text: str, language: Language) -> frozenset[str]:
    """The names in a text, an opening word among them if it is no common word."""
    names = names_in(text)
    return names.inside | frozenset(w for w in names.opening if not _is_common(w, language))


def _is_common(word: str, language: Language) -> bool:
    return not is_telling(word) or is_common(word) or bool(in_english(word, language))


def _strange(names: Iterable[str], held: frozenset[str], language: Language) -> bool:
    """Whether any of these names is, in any form and language, none of the words that are held."""
    actors = frozenset(map(actor_of, held)) - {""}
    return any(
        actor_of(name) not in actors
        and held.isdisjoint(in_english(name, language))
        and not any(alike(name, word) for word in held)
        for name in names
    )
