"""What a claim holds on record: its texts, titles, names and figures."""

from collections.abc import Iterable
from itertools import chain

from onrecord.answering.names import NO_NAMES, names_in, raised_in, words_of
from onrecord.model import Entry, Figure, Language, Text


def worded(entry: Entry) -> list[str]:
    """The wordings of the claim, in every language."""
    return [wording.words for wording in entry.claim.wordings]


def wordings_of(entry: Entry, language: Language) -> list[str]:
    """The wordings of the claim in that language; its phrasings where it has none."""
    own = [one.words for one in entry.claim.wordings if one.language == language]
    return own or [one.words for one in _phrasings(entry) if one.language == language]


def asked_as(entry: Entry) -> Iterable[str]:
    """The wordings and phrasings of the claim, in every language."""
    yield from worded(entry)
    yield from (one.text for one in entry.phrasings)


def told_by(entry: Entry) -> Iterable[Text]:
    """Wordings, phrasings and words of assertions, in every language."""
    yield from entry.claim.wordings
    yield from _phrasings(entry)
    yield from (Text(one.words, one.language) for one in entry.assertions)


def texts_of(entry: Entry, language: Language | None = None) -> list[str]:
    """Wordings, phrasings and words of assertions in that language; in all languages for None."""
    return [text.words for text in told_by(entry) if language in {None, text.language}]


def all_in(entry: Entry) -> Iterable[str]:
    """Every text, title and name that the claim holds."""
    yield from texts_of(entry)
    yield from (publication.title for publication in entry.publications.values())
    yield from _names_of(entry)


def words_in(entry: Entry) -> frozenset[str]:
    """The words of all that the claim holds, in small letters without marks."""
    return frozenset(chain.from_iterable(map(words_of, all_in(entry))))


def named_in(entry: Entry) -> frozenset[str]:
    """The names of a claim's parties and places, and the names in its texts, folded."""
    inside = (names_in(text).inside for text in all_in(entry))
    return frozenset(chain.from_iterable((*inside, *map(raised_in, _names_of(entry))))) - NO_NAMES


def figures_in(entry: Entry) -> list[Figure]:
    """Every figure that an assertion on the claim gives."""
    return [figure for said in entry.assertions for figure in said.figures]


def _phrasings(entry: Entry) -> Iterable[Text]:
    return (Text(one.text, one.language) for one in entry.phrasings)


def _names_of(entry: Entry) -> Iterable[str]:
    for party in entry.parties.values():
        yield from (name.words for name in (*party.names, *party.aliases))
    yield from (figure.place for figure in figures_in(entry))
