"""The English words for one Russian or Ukrainian word, from the rows and from tables of names."""

from functools import cache, lru_cache
from itertools import chain

from onrecord.figures.words.causes import english_of_causes
from onrecord.figures.words.events import english_of_events, event_of
from onrecord.figures.words.places import english_of_places, place_of
from onrecord.figures.words.populations import english_of_populations, named
from onrecord.glossary.rows import Terms, column_of, english_terms
from onrecord.model import RUSSIAN, UKRAINIAN, Language
from onrecord.text.spellings import one_slip

_TABLES = (english_of_populations, english_of_places, english_of_events, english_of_causes)

_LONG = 7
"""A shorter word with another letter is mostly another word: 'attach' and 'attack'."""


@lru_cache(maxsize=1 << 14)
def in_english(word: str, language: Language) -> frozenset[str]:
    """The English words for a folded Cyrillic word, or for the same as a name."""
    if word.isascii():
        return frozenset()
    terms = {*(_terms_of(word, language) or ()), *(_terms_of(word, language, as_name=True) or ())}
    words = chain.from_iterable(term.casefold().split() for term in terms)
    return frozenset(words).union(*(table(word) for table in _TABLES))


def plain_term(word: str, language: Language, *, as_name: bool = False) -> str | None:
    """The plainest English term for a folded word; empty for one left out, None for an unknown."""
    terms = _terms_of(word, language, as_name=as_name)
    return None if terms is None else next(iter(terms), "")


@lru_cache(maxsize=1 << 14)
def _terms_of(word: str, language: Language, *, as_name: bool = False) -> Terms | None:
    """The English terms for a folded word, rather as a name; None where no row has it.

    Texts in one language often hold words of the other, so both columns are tried.
    """
    others = (RUSSIAN, UKRAINIAN) if language != UKRAINIAN else (UKRAINIAN, RUSSIAN)
    found = (column_of(one).terms(word, as_name=as_name) for one in others)
    return next((terms for terms in found if terms is not None), None)


def is_word(word: str) -> bool:
    """Whether a table, or a row in English, has the folded word: then it is no misspelling.

    The other columns of the rows only say how a word begins, and would take 'иностранцф' for one.
    """
    return bool(place_of(word) or named(word) or event_of(word)) or is_common(word)


@lru_cache(maxsize=1 << 14)
def is_misspelt(one: str, other: str) -> bool:
    """Whether one of two long words is a slip of the other, and both are not known words.

    Hardly anybody slips on the first letter.
    """
    least = min(len(one), len(other))
    if one[:1] != other[:1] or least < _LONG - 1 or not one_slip(one, other):
        return False
    another = len(one) == len(other) and sorted(one) != sorted(other)
    return (least >= _LONG or not another) and not (is_word(one) and is_word(other))


def is_common(word: str) -> bool:
    """Whether a folded English word, or what it is the plural of, is one of a row and no name."""
    return not {word, word.removesuffix("s")}.isdisjoint(common_words())


@cache
def common_words() -> frozenset[str]:
    """The English words of all rows, without names."""
    words = chain.from_iterable(term.split() for term in english_terms())
    return frozenset(word for word in words if word.islower())
