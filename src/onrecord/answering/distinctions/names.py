"""Whether a claim knows any of the names in a question."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from onrecord.comparing.names.sides import country_of
from onrecord.comparing.words.subject import is_telling
from onrecord.figures.times.calendar import WEEKDAYS
from onrecord.figures.times.when import is_saying
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SMALL
from onrecord.figures.words.populations import is_person, modifier, named
from onrecord.model import Entry, Language, Text
from onrecord.text import plain_letters, sentences, sound_alike, tokens
from onrecord.text.dates import MONTHS
from onrecord.text.lists import word_set

_WORD = re.compile(r"[^\W\d_]{3,}")
_LATIN = re.compile(r"[a-z]")
_INSIDE = frozenset(",;%")
_ENDING = 2
"""How many letters at the end of a name may be its grammatical case."""

_TELLING = 3
"""How many first letters two names must share at least, if the shorter has more than these."""

_LONGEST_ENDING = 5
"""How many letters a form may add: 'Mariupol', 'мариупольского'; 'Marrakesh' is not 'Mar'."""

_CYRILLIC = "\u0400"
"""Letters from here on belong to scripts in which a name is spelt another way."""

_TIMES = MONTHS.keys() | WEEKDAYS.keys()
_NO_NAMES = _TIMES | word_set("the and for")


@dataclass(frozen=True, slots=True)
class Names:
    """The capitalised words of a text, folded; ``opening`` are those that open a sentence.

    An opening word may be any word. Countries and words like 'YouTube' are names even there, and
    stand in ``inside``. Where more than half of all words are capitalised, capitals mean nothing
    and both are empty.
    """

    inside: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()


@lru_cache(maxsize=1024)
def names_in(text: str) -> Names:
    """The names in a text, without acronyms, months and days of the week."""
    text = plain_letters(text)
    words = list(_WORD.finditer(text))
    raised = [word for word in words if word[0][0].isupper()]
    within = [word for word in raised if _is_inside(text, word.start())]
    if 2 * len(within) > len(words):
        return Names()
    names = [word for word in raised if _is_name(word[0])]
    within += (word for word in names if country_of(word[0].casefold()) or _is_humped(word[0]))
    inside = frozenset(word[0].casefold() for word in within if _is_name(word[0]))
    return Names(inside, frozenset(word[0].casefold() for word in names) - inside)


def _is_humped(word: str) -> bool:
    """Whether a word is a name wherever it stands: 'DuPont', 'YouTube'."""
    return not word[1:].islower() and not word.isupper() and word[1:].isalpha()


def _is_name(word: str) -> bool:
    """Whether a capitalised word is a name, and neither an acronym ('MPs') nor a month."""
    return not word[:-1].isupper() and word.casefold() not in _NO_NAMES


def knows_none_of(entry: Entry, names: Names) -> bool:
    """Whether there are names, and the claim holds none of them in any text, title or name.

    A name in an alphabet that the claim does not use is left out: the claim may spell it in its
    own.
    """
    held = frozenset(chain.from_iterable(map(words_of, all_in(entry)))) - _NO_NAMES
    scripts = {_is_latin(word) for word in held}
    tellable = [name for name in names.inside if _is_latin(name) in scripts and not _is_wide(name)]
    return (
        bool(tellable) and not _meet(tellable, held) and not _meet(names.opening, named_in(entry))
    )


def _is_wide(name: str) -> bool:
    """Whether the name is of a part of the world, which a claim on its countries may leave out."""
    return name in _DIRECTIONS or name.startswith(_CONTINENTS)


_DIRECTIONS = word_set("west western east eastern north northern south southern central world")
_CONTINENTS = (
    *("africa", "europe", "asia", "latin", "africk", "worldwide", "global"),
    *("африк", "европ", "азиат", "ази", "латинск", "європ", "азі", "азій", "латинськ", "західн"),
    *("западн", "восточн", "східн"),
)


def another_named(entry: Entry, text: str, wordings: Sequence[str]) -> bool:
    """Whether every wording has names that the text lacks, and the text has one of its own.

    'Ford recalled two million cars' is not asked of the cars that Tesla recalled.
    """
    names = names_in(text)
    needed = [names_in(words).inside for words in wordings]
    if names.inside or not needed or not all(needed):
        return False
    said = frozenset(words_of(text))
    if any(_meet(some, said) for some in needed):
        return False
    held = frozenset(chain.from_iterable(map(words_of, all_in(entry))))
    if any(not _meet([short], held) for short in _acronyms(text)):
        return True
    return bool(names.opening) and _opens_as_name(text) and not _meet(names.opening, held)


def _acronyms(text: str) -> tuple[str, ...]:
    """Acronyms that say whose people are counted: 'UPS workers', but not 'US officials say'."""
    shouted = 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))
    found = () if shouted else _WHOSE.finditer(text)
    whose = (one for one in found if is_person(named(one["who"].casefold())))
    return tuple(
        one["short"].casefold() for one in whose if not is_saying((one["does"] or "").casefold())
    )


_WHOSE = re.compile(r"\b(?P<short>[^\W\d_a-zа-яёіїєґ]{2,6}) (?P<who>[^\W\d_]+)(?: (?P<does>\w+))?")


def _opens_as_name(text: str) -> bool:
    """Whether the text is one sentence that begins like 'Ford recalled': with no known word."""
    first, *rest = tokens(text)
    alone = len(sentences(text)) == 1 and bool(rest) and _is_plain(rest[0])
    common = (
        first in _OURS
        or bool(named(first) or event_of(first) or modifier(first))
        or first.endswith("ly")
    )
    return alone and first.isalpha() and _is_plain(first) and not common


def _is_plain(word: str) -> bool:
    """Whether a word tells something other than when or how many."""
    return is_telling(word) and word not in SMALL and word not in _WHENS


_OURS = word_set("ours наши наш наша наше свои наші свої")
_WHENS = word_set(
    "yesterday tonight tomorrow earlier meanwhile вчера сегодня завтра вчора сьогодні завтра",
)


def _is_inside(text: str, start: int) -> bool:
    before = text[:start].rstrip(" '\"«“‘(")
    return before[-1:].isalnum() or before[-1:] in _INSIDE


def _meet(names: Iterable[str], words: frozenset[str]) -> bool:
    return any(alike(name, word) for name in names for word in words)


@lru_cache(maxsize=1 << 16)
def alike(name: str, word: str) -> bool:
    """Whether two folded words may be forms of one name."""
    places = country_of(name), country_of(word)
    if all(places):
        return places[0] == places[1]
    if (name[:1] < _CYRILLIC) != (word[:1] < _CYRILLIC):
        return sound_alike(name, word)
    name, word = _of_whom(name), _of_whom(word)
    shorter, longer = sorted((len(name), len(word)))
    # Of three Latin letters none is an ending: 'Gap' is not 'Gaza', though 'Ама' is 'Амы'.
    ending = 0 if shorter <= _TELLING and name.isascii() and word.isascii() else 1
    least = max(shorter - _ENDING, min(shorter - ending, _TELLING))
    common = next((n for n in range(shorter) if name[n] != word[n]), shorter)
    return common >= least and longer - common <= _LONGEST_ENDING


def _of_whom(word: str) -> str:
    """'кастрі' for 'кастрійських': adjectives of countries have longer endings than other forms."""
    return _BELONGING.sub("", word)


_BELONGING = re.compile(r"(?<=[а-яёіїєґ]{4})й?сь?к[а-яёіїєґ]{1,3}$")


def texts_of(entry: Entry, language: Language | None = None) -> list[str]:
    """Wordings, phrasings and words of assertions in that language; in all languages for None."""
    return [text.words for text in told_by(entry) if language in {None, text.language}]


def told_by(entry: Entry) -> Iterable[Text]:
    """Wordings, phrasings and words of assertions, in every language."""
    yield from entry.claim.wordings
    yield from _phrasings(entry)
    yield from (Text(one.words, one.language) for one in entry.assertions)


def wordings_of(entry: Entry, language: Language) -> list[str]:
    """The wordings of the claim in that language; its phrasings where it has none."""
    own = [one.words for one in entry.claim.wordings if one.language == language]
    return own or [one.words for one in _phrasings(entry) if one.language == language]


def _phrasings(entry: Entry) -> Iterable[Text]:
    return (Text(one.text, one.language) for one in entry.phrasings)


def all_in(entry: Entry) -> Iterable[str]:
    """Every text, title and name that the claim holds."""
    yield from texts_of(entry)
    yield from (publication.title for publication in entry.publications.values())
    yield from _names_of(entry)


def _names_of(entry: Entry) -> Iterable[str]:
    for party in entry.parties.values():
        yield from (name.words for name in (*party.names, *party.aliases))
    yield from (figure.place for said in entry.assertions for figure in said.figures)


def named_in(entry: Entry) -> frozenset[str]:
    """The names of a claim's parties and places, and the names in its texts, folded."""
    inside = (names_in(text).inside for text in all_in(entry))
    return frozenset(chain.from_iterable((*inside, *map(_raised, _names_of(entry))))) - _NO_NAMES


@lru_cache(maxsize=1024)
def _raised(name: str) -> tuple[str, ...]:
    """The capitalised words of a name: 'Ministry', 'Interior', and neither 'of' nor 'the'."""
    words = _WORD.findall(plain_letters(name))
    return tuple(word.casefold() for word in words if word[0].isupper())


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, in small letters without marks: 'lodz' for 'Łódź'."""
    return tuple(_WORD.findall(plain_letters(text).casefold()))


def _is_latin(word: str) -> bool:
    return _LATIN.search(word) is not None
