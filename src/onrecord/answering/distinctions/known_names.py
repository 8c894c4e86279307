"""Whether a claim knows any of the names in a question, and the question any of the claim's."""

import re
from collections.abc import Iterable, Sequence

from onrecord.answering.held import named_in, words_in
from onrecord.answering.names import NO_NAMES, Names, alike, names_in, words_of
from onrecord.comparing.words.subject import is_telling
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SMALL
from onrecord.figures.words.populations import is_person, modifier, named
from onrecord.figures.words.saying import is_saying
from onrecord.model import Entry
from onrecord.text import sentences, tokens
from onrecord.text.lists import word_list, word_set

_LATIN = re.compile(r"[a-z]")
_WHOSE = re.compile(r"\b(?P<short>[^\W\d_a-zа-яёіїєґ]{2,6}) (?P<who>[^\W\d_]+)(?: (?P<does>\w+))?")
_DIRECTIONS = word_set("west western east eastern north northern south southern central world")
_CONTINENTS = word_list(
    "africa europe asia latin africk worldwide global африк европ азиат ази латинск європ азі",
    "азій латинськ західн западн восточн східн",
)
_OURS = word_set("ours наши наш наша наше свои наші свої")
_WHENS = word_set(
    "yesterday tonight tomorrow earlier meanwhile вчера сегодня завтра раньше вчора учора сьогодні",
    "завтра раніше",
)


def knows_none_of(entry: Entry, names: Names) -> bool:
    """Whether there are names, and the claim holds none of them in any text, title or name.

    A name in an alphabet that the claim does not use is left out: the claim may spell it in its
    own.
    """
    held = words_in(entry) - NO_NAMES
    scripts = {_is_latin(word) for word in held}
    tellable = [name for name in names.inside if _is_latin(name) in scripts and not _is_wide(name)]
    return (
        bool(tellable) and not _meet(tellable, held) and not _meet(names.opening, named_in(entry))
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
    held = words_in(entry)
    if any(not _meet([short], held) for short in _acronyms(text)):
        return True
    return bool(names.opening) and _opens_as_name(text) and not _meet(names.opening, held)


def _is_wide(name: str) -> bool:
    """Whether the name is of a part of the world, which a claim on its countries may leave out."""
    return name in _DIRECTIONS or name.startswith(_CONTINENTS)


def _acronyms(text: str) -> tuple[str, ...]:
    """Acronyms that say whose people are counted: 'UPS workers', but not 'US officials say'."""
    shouted = 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))
    found = () if shouted else _WHOSE.finditer(text)
    whose = (one for one in found if is_person(named(one["who"].casefold())))
    return tuple(
        one["short"].casefold() for one in whose if not is_saying((one["does"] or "").casefold())
    )


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


def _meet(names: Iterable[str], words: frozenset[str]) -> bool:
    return any(alike(name, word) for name in names for word in words)


def _is_latin(word: str) -> bool:
    return _LATIN.search(word) is not None
