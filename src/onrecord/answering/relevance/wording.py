"""Whether a claim is worded for another time, thing or side than was asked about."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, product

from onrecord.answering.distinctions.acts import asks_of_other_acts, opposite_act, other_act
from onrecord.answering.distinctions.names import (
    another_named,
    knows_none_of,
    named_in,
    names_in,
    texts_of,
    wordings_of,
)
from onrecord.answering.distinctions.nations import counted_elsewhere, other_nation, turned_round
from onrecord.answering.distinctions.occasions import other_cause, other_occasion
from onrecord.answering.distinctions.one_of_a_kind import other_of_its_kind
from onrecord.answering.distinctions.siding import other_side
from onrecord.answering.distinctions.wanting import wants_another
from onrecord.answering.distinctions.wares import other_wares
from onrecord.answering.relevance.mentioning import SET_APART, things_in, things_named
from onrecord.asking import Question
from onrecord.comparing import parted
from onrecord.comparing.names.counting import is_measure
from onrecord.comparing.names.naming import same_population
from onrecord.figures.words.populations import is_person, named
from onrecord.model import Entry, EventClass
from onrecord.text import tokens
from onrecord.text.dates import MONTHS
from onrecord.text.lists import word_set

_ABBREVIATED = 4
_DAYS_DIGITS = 2
_SHORT = word_set("may june july мая май мае июня июнь июне июля июль июле март")
_LED = word_set(
    "in during of for over last this early late mid since until в во за у от до протягом",
    "начале конце начала конца середине течение початку кінці наприкінці середині",
)


def worded_apart(entry: Entry, asked: Question) -> bool:
    """Whether anything in its wording sets the claim apart from the question.

    Where words are compared, only wordings in the language of the question count.
    """
    return any(plain_differences(entry, asked)) or any(other_differences(entry, asked))


def plain_differences(entry: Entry, asked: Question) -> Iterator[bool]:
    """Whether the claim is of another thing, month, side, kind of answer, nation: in turn."""
    wordings = _wordings(entry, asked)
    names = named_in(entry)
    yield _of_all(wordings, lambda words: parted(asked.dense, words))
    yield _of_all(wordings, lambda words: _other_month(asked.dense, words))
    yield _of_all(wordings, lambda words: other_side(asked.dense, words, names))
    yield wants_another(asked.dense, (one.words for one in entry.claim.wordings))
    yield other_nation(entry, asked.dense)


def other_differences(entry: Entry, asked: Question) -> Iterator[bool]:
    """Whether the claim differs in occasion, cause, ware, people, act, country or name: in turn."""
    wordings = _wordings(entry, asked)
    yield other_occasion(asked.dense, _occasions_told(entry))
    yield _counts_the_dead(asked) and other_cause(asked.dense, texts_of(entry))
    yield other_wares(asked.dense, texts_of(entry, asked.language))
    yield _other_people(asked, entry, wordings)
    yield other_act(asked.dense, _worded(entry))
    yield asks_of_other_acts(asked.dense, texts_of(entry))
    yield opposite_act(asked.dense, (one.words for one in entry.claim.wordings))
    yield other_of_its_kind(asked.dense, entry, wordings)
    yield another_named(entry, asked.dense, wordings)
    yield bool(asked.figures) and counted_elsewhere(entry, asked.dense)
    yield turned_round(asked.dense, (one.words for one in entry.claim.wordings))
    yield knows_none_of(entry, names_in(asked.dense))


def _wordings(entry: Entry, asked: Question) -> list[str]:
    return [without_start(words) for words in wordings_of(entry, asked.language)]


def _of_all(wordings: Sequence[str], apart: Callable[[str], bool]) -> bool:
    return bool(wordings) and all(map(apart, wordings))


def _counts_the_dead(asked: Question) -> bool:
    return any(figure.event is EventClass.KILLED for figure in asked.figures)


def _worded(entry: Entry) -> Iterator[str]:
    """The claim's wordings and phrasings, in all languages."""
    yield from (one.words for one in entry.claim.wordings)
    yield from (one.text for one in entry.phrasings)


@lru_cache(maxsize=1024)
def without_start(words: str) -> str:
    """Leaves out 'since 7 October 2023': a running count may be asked about at any later time."""
    return _START.sub(" ", words)


_START = re.compile(
    r"\b(?:since|с|со|з|із|від)(?: the)?(?: \d{1,2}(?:st|nd|rd|th)?)?(?: of)?"
    rf"(?: (?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?)?(?: \d{{1,2}},)?"
    r"(?: (?:19|20)\d\d)?(?: (?:года|году|року|году|р\.|г\.))?(?=\W|$)",
    re.IGNORECASE,
)


def _other_people(asked: Question, entry: Entry, wordings: Sequence[str]) -> bool:
    """Whether the question is about teachers, say, and every wording about doctors.

    Not for counts of people, which are told apart by whom they count.
    """
    if not all(is_measure(figure.unit) for figure in asked.figures):
        return False
    if not asked.figures:
        return _of_others_alone(asked, entry, wordings)
    first = _people(asked.dense)
    told = [_people(words) for words in wordings]
    apart = (all(same_population(*pair) is False for pair in product(first, who)) for who in told)
    return bool(first) and bool(told) and all(told) and all(apart)


def _of_others_alone(asked: Question, entry: Entry, wordings: Sequence[str]) -> bool:
    """Whether the question is about children, say, and the claim about bees and never children."""
    first = _people(asked.dense) & SET_APART
    return bool(first and wordings) and (
        all(map(things_named, wordings)) and first.isdisjoint(things_in(entry))
    )


@lru_cache(maxsize=1024)
def _people(text: str) -> frozenset[str]:
    """The kinds of people that a text names, except names that fit anybody."""
    named_so = (named(word) for word in tokens(text))
    return frozenset(who for who in named_so if who and is_person(who)) - _ANYBODY


_ANYBODY = frozenset({"person", "victim", "voter", "respondent", "official", "adult"})


def _occasions_told(entry: Entry) -> Iterator[str]:
    """The texts that name the claim's occasion: its wordings, and the events of its figures."""
    yield from (one.words for one in entry.claim.wordings)
    yield from (figure.period.event for said in entry.assertions for figure in said.figures)


def _other_month(asked: str, words: str) -> bool:
    """Whether both name months and share none; a claim's month may come from its day."""
    first, second = _months(asked), _months(words) | _months_of_days(words)
    return bool(first and second) and not first & second


@lru_cache(maxsize=1024)
def _months(text: str) -> frozenset[int]:
    """The months that a text names as a time: 'in May', 'last June'. Dates of days are left out."""
    led = (word for lead, word in pairwise(tokens(text)) if lead in _LED)
    return frozenset(MONTHS[word] for word in led if _is_month(word))


@lru_cache(maxsize=1024)
def _months_of_days(text: str) -> frozenset[int]:
    """The months of the days that a text names: 'the exchange of 20 August'."""
    words = tokens(text)
    beside = [*pairwise(words), *((word, day) for day, word in pairwise(words))]
    return frozenset(MONTHS[word] for day, word in beside if _is_day(day) and _is_month(word))


def _is_day(word: str) -> bool:
    return word.isdecimal() and len(word) <= _DAYS_DIGITS


def _is_month(word: str) -> bool:
    return word in MONTHS and (len(word) > _ABBREVIATED or word in _SHORT)
