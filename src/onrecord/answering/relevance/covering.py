"""What a question speaks of that a claim does not cover: a time, people, or what they did."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, pairwise

from onrecord.answering.held import figures_in
from onrecord.answering.names import alike, names_in
from onrecord.answering.relevance.sharing import left_of, words_missing
from onrecord.answering.relevance.telling import words_told
from onrecord.asking import Question
from onrecord.comparing.words.subject import subject_of
from onrecord.figures.words.populations import is_person, named
from onrecord.model import Entry, EventClass
from onrecord.text import tokens
from onrecord.text.dates import MONTHS

_VERB = re.compile(r"[а-яіїєґ]{2}(?:[лв][аоиі]?(?:с[ья])?|[аяеуюиії]ть?(?:ся)?)$")
_UNEVENTFUL = frozenset({None, EventClass.PRESENT})


def in_time(asked: Question, texts: Sequence[str]) -> bool:
    """Whether every year that the question names stands in some text of the claim."""
    return not left_of(subject_of(asked.dense).years, (subject_of(text).years for text in texts))


def lacks_who(asked: Question, missing: frozenset[str]) -> bool:
    """Whether the claim lacks a name, a month or a kind of people that the question speaks of.

    ``missing`` are the question's words that the claim has nowhere; a kind of people that the
    question counts is compared elsewhere.
    """
    names = names_in(asked.dense).inside
    counted = frozenset(word for figure in asked.figures for word in figure.population.split())
    people = any(map(is_person, missing - counted))
    months = any(word in MONTHS for word in missing)
    return people or months or any(alike(name, word) for name in names for word in missing)


def does_otherwise(entry: Entry, asked: Question) -> bool:
    """Whether the question counts people who did what the claim never mentions.

    'Сколько людей прятались?' is not asked of a claim on how many were killed: the claim counts
    only people to whom something happened, and no table knows the verb of the question.
    """
    done = _done(asked.dense) if asked.figures else frozenset()
    return bool(done) and _happened_unsaid(entry, asked) and done <= words_missing(entry, asked)


@lru_cache(maxsize=1024)
def _done(text: str) -> frozenset[str]:
    """The stems of Russian and Ukrainian verbs that stand right behind a word for people."""
    pairs = pairwise(tokens(text))
    verbs = (verb for who, verb in pairs if _VERB.search(verb) and is_person(named(who)))
    return frozenset(chain.from_iterable(map(words_told, verbs)))


def _happened_unsaid(entry: Entry, asked: Question) -> bool:
    """Whether the question counts without naming an event, and the claim counts events only.

    A missing word may then be the event: 'how many soldiers surendered?'. A question that gives a
    number also needs a figure on record to be held against.
    """
    told = [figure.event for figure in figures_in(entry)]
    unsaid = bool(asked.figures) and all(one.event in _UNEVENTFUL for one in asked.figures)
    numbered = any(one.low is not None or one.high is not None for one in asked.figures)
    return unsaid and _UNEVENTFUL.isdisjoint(told) and bool(told or not numbered)
