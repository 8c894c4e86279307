"""Whether a claim that alone is likely knows enough of what a question says to be the one meant."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, pairwise

from onrecord.answering.held.mentioning import shares_a_word, words_missing, words_told
from onrecord.answering.tells.acts import knows_acts
from onrecord.answering.tells.names import alike, names_in, texts_of
from onrecord.answering.tells.occasions import knows_occasions
from onrecord.asking import Question
from onrecord.comparing.words.subject import subject_of
from onrecord.figures.words.populations import is_person, named
from onrecord.model import Entry, EventClass
from onrecord.text import tokens
from onrecord.text.dates import MONTHS

_LEAST = 3
"""Of so few words each may be what is asked about."""
_KNOWN = 2
"""So many words a claim has at least."""
_MISSING, _MISSING_OF_LIKELY, _MISSING_OF_COUNTS = 0.3, 0.5, 0.67
"""The share of words that a claim may lack; more where it is likely, or where a number is told, for
counts are compared and people word them freely."""
_LIKELY = 0.45


def says_most_of(entry: Entry, asked: Question, chance: float) -> bool:
    """Whether it knows every name, act and occasion of the question, and most other words."""
    missing = words_missing(entry, asked)
    return (
        _knows_enough(entry, asked, missing, chance)
        and not _strange(asked, missing)
        and not (missing and _happened_unsaid(entry, asked))
        and (_counts_things(asked) or shares_a_word(entry, asked))
        and _knows_what_happened(entry, asked)
    )


def knows_scene(entry: Entry, asked: Question) -> bool:
    """Whether no name, time, occasion or kind of people that it speaks of is missing there."""
    texts = texts_of(entry)
    known = _in_time(asked, texts) and knows_occasions(asked.dense, texts)
    return known and not _strange(asked, words_missing(entry, asked))


def _knows_enough(entry: Entry, asked: Question, missing: frozenset[str], chance: float) -> bool:
    words = words_told(asked.dense)
    numbered = any(figure.low is not None or figure.high is not None for figure in asked.figures)
    most = _MISSING_OF_LIKELY if chance >= _LIKELY else _MISSING
    alike = numbered and (_counts_things(asked) or _gives_any(entry, asked))
    most = max(most, _MISSING_OF_COUNTS) if alike else most
    known = alike or _knows_more_than_names(words - missing, asked, len(missing))
    return len(words) >= _LEAST and known and len(missing) <= most * len(words)


def _knows_more_than_names(known: frozenset[str], asked: Question, missing: int) -> bool:
    """'A jockey died in a race in Kenya': of who died in protests there it has but two words."""
    names = names_in(asked.dense)
    named = names.inside | names.opening
    plain = [word for word in known if not any(alike(name, word) for name in named)]
    return len(known) >= _KNOWN and len(plain) >= missing


def does_otherwise(entry: Entry, asked: Question) -> bool:
    """Whether people are counted who did what the claim tells nowhere: 'сколько людей прятались?'.

    All that it counts befell people, and no table knows what they did in the question.
    """
    done = _done(asked.dense) if asked.figures else frozenset()
    return bool(done) and _happened_unsaid(entry, asked) and done <= words_missing(entry, asked)


@lru_cache(maxsize=4096)
def _done(text: str) -> frozenset[str]:
    """What a Russian or Ukrainian verb behind a word for people tells."""
    pairs = pairwise(tokens(text))
    verbs = (verb for who, verb in pairs if _VERB.search(verb) and is_person(named(who)))
    return frozenset(chain.from_iterable(map(words_told, verbs)))


_VERB = re.compile(r"[а-яіїєґ]{2}(?:[лв][аоиі]?(?:с[ья])?|[аяеуюиії]ть?(?:ся)?)$")


def _happened_unsaid(entry: Entry, asked: Question) -> bool:
    """Whether it is a count of no event, and all that the claim counts befell somebody, if any.

    A word that is missing may be what happened: 'how many soldiers surendered?'
    """
    told = [figure.event for said in entry.assertions for figure in said.figures]
    unsaid = bool(asked.figures) and all(one.event in _UNEVENTFUL for one in asked.figures)
    numbered = any(one.low is not None or one.high is not None for one in asked.figures)
    return unsaid and _UNEVENTFUL.isdisjoint(told) and bool(told or not numbered)


_UNEVENTFUL = frozenset({None, EventClass.PRESENT})


def _gives_any(entry: Entry, asked: Question) -> bool:
    """Whether a number that it tells is on record there."""
    given = {figure.value for said in entry.assertions for figure in said.figures}
    return any(figure.value in given for figure in asked.figures)


def _counts_things(asked: Question) -> bool:
    """Whether it tells a number of what is counted; 64.7 percent may be of anything."""
    return any(figure.unit not in _OF_ANYTHING for figure in asked.figures)


_OF_ANYTHING = frozenset({"", "percent", "times"})


def _strange(asked: Question, missing: frozenset[str]) -> bool:
    """Whether a name is missing, or people of another kind than are counted."""
    names = names_in(asked.dense).inside
    counted = frozenset(word for figure in asked.figures for word in figure.population.split())
    people = any(map(is_person, missing - counted))
    months = any(word in MONTHS for word in missing)
    return people or months or any(alike(name, word) for name in names for word in missing)


def _knows_what_happened(entry: Entry, asked: Question) -> bool:
    texts = texts_of(entry)
    in_time = _in_time(asked, texts)
    return in_time and knows_acts(asked.dense, texts) and knows_occasions(asked.dense, texts)


def _in_time(asked: Question, texts: Sequence[str]) -> bool:
    years = frozenset(chain.from_iterable(subject_of(text).years for text in texts))
    return subject_of(asked.dense).years <= years
