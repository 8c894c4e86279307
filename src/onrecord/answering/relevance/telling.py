"""The words of a text that tell what it is about, each by one name however it is written."""

from functools import lru_cache
from itertools import chain, pairwise

from onrecord.comparing.words.direction import way_of
from onrecord.comparing.words.subject import subject_of
from onrecord.figures.numbers.numbered import numbered
from onrecord.figures.words.events import PHRASES
from onrecord.figures.words.saying import is_saying
from onrecord.text import tokens
from onrecord.text.dates import AMBIGUOUS_MONTHS, MONTH_NAMES

_WAYS = {1: "rise", -1: "fall"}


@lru_cache(maxsize=1024)
def words_told(text: str) -> frozenset[str]:
    """The telling words of a text as stems; months, events, rises and falls by English names.

    Two words that name an event together are that event: 'wiped out' tells who was killed. What
    only says that somebody says so is left out.
    """
    words = tokens(text)
    events = [(pair, PHRASES[pair]) for pair in pairwise(words) if pair in PHRASES]
    months = frozenset(word for word in words if _is_month(word))
    moving = {word: _WAYS[way] for word in words if (way := way_of(word))}
    otherwise = chain(months, moving, filter(is_saying, words), *(pair for pair, _ in events))
    plain = subject_of(text).words - frozenset(chain.from_iterable(map(_stems_of, otherwise)))
    named = {MONTH_NAMES[word] for word in months} | {event for _, event in events}
    return plain | named | set(moving.values())


@lru_cache(maxsize=1024)
def numerals_told(text: str) -> frozenset[str]:
    """Those of the telling words that are numbers: a claim that lacks them lacks no word."""
    words = tokens(text)
    return frozenset(chain.from_iterable(map(_stems_of, set(words).difference(numbered(words)))))


def _is_month(word: str) -> bool:
    return word in MONTH_NAMES and word not in AMBIGUOUS_MONTHS


def _stems_of(word: str) -> frozenset[str]:
    return subject_of(word).words
