"""Whether a claim is worded for another time, thing or side than was asked about."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import product

from onrecord.answering.distinctions.acts import asks_of_other_acts, opposite_act, other_act
from onrecord.answering.distinctions.known_names import another_named, knows_none_of
from onrecord.answering.distinctions.months import other_month
from onrecord.answering.distinctions.nations import (
    counted_elsewhere,
    in_another_seat,
    other_nation,
    turned_round,
)
from onrecord.answering.distinctions.occasions import other_cause, other_occasion
from onrecord.answering.distinctions.one_of_a_kind import other_of_its_kind
from onrecord.answering.distinctions.siding import other_side
from onrecord.answering.distinctions.towns import in_another_town
from onrecord.answering.distinctions.wanting import wants_another
from onrecord.answering.distinctions.wares import other_wares
from onrecord.answering.held import asked_as, figures_in, named_in, texts_of, worded, wordings_of
from onrecord.answering.names import names_in
from onrecord.answering.relevance.mentioning import SET_APART, things_in, things_named
from onrecord.answering.relevance.starting import without_start
from onrecord.asking import Question
from onrecord.comparing import parted
from onrecord.comparing.names.counting import is_measure
from onrecord.comparing.names.naming import same_population
from onrecord.figures.words.populations import is_person, named
from onrecord.model import Entry, EventClass
from onrecord.text import tokens

_ANYBODY = frozenset({"person", "victim", "voter", "respondent", "official", "adult"})


def worded_apart(entry: Entry, asked: Question) -> bool:
    """Whether anything in its wording sets the claim apart from the question.

    Where words are compared, only wordings in the language of the question count.
    """
    return any(plain_differences(entry, asked)) or any(other_differences(entry, asked))


def plain_differences(entry: Entry, asked: Question) -> Iterator[bool]:
    """Whether the claim is of another thing, month, side, kind of answer, place: in turn."""
    wordings = _wordings(entry, asked)
    names = named_in(entry)
    yield _of_all(wordings, lambda words: parted(asked.dense, words))
    yield _of_all(wordings, lambda words: other_month(asked.dense, words))
    yield _of_all(wordings, lambda words: other_side(asked.dense, words, names))
    yield wants_another(asked.dense, worded(entry))
    yield other_nation(entry, asked.dense) or in_another_town(entry, asked.dense)


def other_differences(entry: Entry, asked: Question) -> Iterator[bool]:
    """Whether the claim differs in occasion, cause, ware, people, act, country or name: in turn."""
    wordings = _wordings(entry, asked)
    yield other_occasion(asked.dense, _occasions_told(entry))
    yield _counts_the_dead(asked) and other_cause(asked.dense, texts_of(entry))
    yield other_wares(asked.dense, texts_of(entry, asked.language))
    yield _other_people(asked, entry, wordings)
    yield other_act(asked.dense, asked_as(entry))
    yield asks_of_other_acts(asked.dense, texts_of(entry))
    yield opposite_act(asked.dense, worded(entry))
    yield other_of_its_kind(asked.dense, entry, wordings)
    yield another_named(entry, asked.dense, wordings)
    yield bool(asked.figures) and counted_elsewhere(entry, asked.dense)
    yield in_another_seat(entry, asked.dense)
    yield turned_round(asked.dense, worded(entry))
    yield knows_none_of(entry, names_in(asked.dense))


def _wordings(entry: Entry, asked: Question) -> list[str]:
    return [without_start(words) for words in wordings_of(entry, asked.language)]


def _of_all(wordings: Sequence[str], apart: Callable[[str], bool]) -> bool:
    return bool(wordings) and all(map(apart, wordings))


def _counts_the_dead(asked: Question) -> bool:
    return any(figure.event is EventClass.KILLED for figure in asked.figures)


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


def _occasions_told(entry: Entry) -> Iterator[str]:
    """The texts that name the claim's occasion: its wordings, and the events of its figures."""
    yield from worded(entry)
    yield from (name.words for figure in figures_in(entry) for name in figure.period.names)
