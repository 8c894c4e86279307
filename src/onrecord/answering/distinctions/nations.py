"""Whether a question is of another country than a claim, in whatever language either names it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache, reduce
from itertools import chain, pairwise

from onrecord.answering.held import all_in, worded
from onrecord.answering.names import alike, names_in, words_of
from onrecord.comparing.names.naming import scripts_apart
from onrecord.comparing.names.sides import country_of
from onrecord.figures.words.places import is_country, place_of
from onrecord.figures.words.saying import is_saying
from onrecord.figures.words.seats import SEATS
from onrecord.model import Entry
from onrecord.text import tokens
from onrecord.text.lists import word_set

_AGAINST = word_set("at on against по на против проти")
_IN = word_set("in near outside across в во у під под біля возле над")
_LETTERS = re.compile(r"\b[^\W\d_a-zа-яёіїєґ]{3,6}\b")
_NONE: frozenset[str] = frozenset()
_NEAR = 2


def other_nation(entry: Entry, text: str) -> bool:
    """Whether the text names a country that the claim has nowhere, instead of the claim's own.

    'Is Slovakia exempt from the embargo on Russian oil?' is not asked of Hungary.
    """
    asked, needed = _nations_in(text), _needed(entry)
    if not asked or (needed <= asked and not _lacks_a_name(entry, text, asked - needed)):
        return False
    return not asked <= frozenset(chain.from_iterable(map(_nations_in, all_in(entry))))


def counted_elsewhere(entry: Entry, text: str) -> bool:
    """Whether the text counts in countries that the claim has nowhere, while it is of another one.

    'How many deserters are there in Russia?' is not asked of deserters in Ukraine, even if not
    every wording of the claim says where they are.
    """
    asked = _nations_in(text)
    if not asked:
        return False
    named = [*filter(None, _of_wordings(entry))]
    needed = reduce(frozenset.intersection, named) if named else _NONE
    if not needed or not asked.isdisjoint(needed):
        return False
    return asked.isdisjoint(chain.from_iterable(map(_nations_in, all_in(entry))))


def in_another_seat(entry: Entry, text: str) -> bool:
    """Whether it happened in a seat of government that the claim, of another place, has nowhere.

    What 'Kyiv says' is what Ukraine does; what a rocket hit 'in Kyiv' it did not hit near Zhytomyr.
    """
    seats = _seats_in(text)
    if not seats or not all(_local_in(words) for words in worded(entry)):
        return False
    said = words_of(text)
    if any(
        alike(name, word) for words in worded(entry) for name in _local_in(words) for word in said
    ):
        return False
    named = (place_of(word) for words in worded(entry) for word in tokens(words))
    return seats.isdisjoint(chain(named, *map(_seats_in, all_in(entry))))


def _local_in(words: str) -> frozenset[str]:
    """The names in a wording but for those of countries."""
    return frozenset(name for name in names_in(words).inside if not is_country(country_of(name)))


@lru_cache(maxsize=1024)
def _seats_in(text: str) -> frozenset[str]:
    """The seats of government in which something is told to have happened."""
    words = tokens(text)
    led = (at for at, lead in enumerate(words[:-1], 1) if lead in _IN and not _speaks(words, at))
    return frozenset(place for at in led if (place := place_of(words[at])) in SEATS)


def turned_round(text: str, wordings: Iterable[str]) -> bool:
    """Whether the text turns round who does something to whom, compared with every wording.

    'How many missiles did Israel fire at Iran?' is not asked of those that Iran fired at Israel.
    """
    struck = _struck(text)
    told = [words for words in wordings if _struck(words)] if struck else []
    return bool(told) and all(
        struck.isdisjoint(_struck(words))
        and struck <= _nations_in(words)
        and _struck(words) <= _nations_in(text)
        for words in told
    )


@lru_cache(maxsize=1024)
def _struck(text: str) -> frozenset[str]:
    """The countries to which something is done: those behind 'at', 'against', 'по'."""
    pairs = pairwise(tokens(text))
    places = (country_of(word) for lead, word in pairs if lead in _AGAINST)
    return frozenset(place for place in places if is_country(place))


def _lacks_a_name(entry: Entry, text: str, others: frozenset[str]) -> bool:
    """Whether the text names other countries too, and lacks some name of every wording.

    'France's uranium from Kazakhstan' is not asked of its uranium from Niger.
    """
    said = frozenset(words_of(text))
    alike_written = [words for words in worded(entry) if scripts_apart(words, text) is False]
    names = [_named(words) for words in alike_written] if others else []
    written = [some for some in names if any(alike(name, word) for name in some for word in said)]
    return bool(written) and not any(
        all(any(alike(name, word) for word in said) for name in some) for some in written
    )


def _named(words: str) -> frozenset[str]:
    """The names in a wording, acronyms such as 'IMF' included."""
    return names_in(words).inside | frozenset(map(str.casefold, _LETTERS.findall(words)))


def _needed(entry: Entry) -> frozenset[str]:
    """The countries that every wording names."""
    return reduce(frozenset.intersection, _of_wordings(entry)) if entry.claim.wordings else _NONE


def _of_wordings(entry: Entry) -> Iterator[frozenset[str]]:
    return map(_nations_in, worded(entry))


@lru_cache(maxsize=1024)
def _nations_in(text: str) -> frozenset[str]:
    """The English names of the countries in a text, also where it names a capital or a people."""
    words = tokens(text)
    places = (country_of(word) for at, word in enumerate(words) if not _speaks(words, at))
    return frozenset(place for place in places if is_country(place))


def _speaks(words: list[str], at: int) -> bool:
    """Whether the word names whoever reports it, as in 'British papers say'."""
    return any(map(is_saying, words[at + 1 : at + 1 + _NEAR]))
