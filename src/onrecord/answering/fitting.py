"""A question as a claim would put it: the same place and people, where either names the other's."""

from dataclasses import replace
from functools import lru_cache
from itertools import chain

from onrecord.asking import Question
from onrecord.comparing.counting import same_counted
from onrecord.comparing.naming import shares_words
from onrecord.comparing.places import same_place
from onrecord.figures import counts_asked_for
from onrecord.figures.place_words import place_of
from onrecord.model import Assertion, Entry, Figure, Text
from onrecord.text import tokens


def fitted(question: Question, entry: Entry, assertion: Assertion) -> Question:
    """The question with figures of the assertion's place and people where those are meant.

    'Britain has paid Rwanda' is of Rwanda as well as of Britain; and where the claim itself asks
    how many protesters were executed, 'four men' are those protesters.
    """
    if not question.figures or not assertion.figures:
        return question
    told = assertion.figures
    figures = (
        _of_people(_in_place(one, question, entry, told), entry, told) for one in question.figures
    )
    return replace(question, figures=tuple(figures))


def _in_place(asked: Figure, question: Question, entry: Entry, told: tuple[Figure, ...]) -> Figure:
    if any(same_place(asked.place, one.place) is not False for one in told):
        return asked
    if named := next((one.place for one in told if _names(question.text, one.place)), ""):
        return replace(asked, place=named)
    wordings = [one.words for one in entry.claim.wordings]
    of_claim = bool(wordings) and all(_names(words, asked.place) for words in wordings)
    return replace(asked, place=told[0].place) if of_claim else asked


def _of_people(asked: Figure, entry: Entry, told: tuple[Figure, ...]) -> Figure:
    if any(same_counted(asked, one) is not False for one in told):
        return asked
    wanted = chain.from_iterable(map(wanted_by, entry.claim.wordings))
    alike = next((one for one in told if one.event is asked.event), None)
    if alike is None or not _may_mean(alike.population, asked.population):
        return asked
    if not any(same_counted(asked, one) for one in wanted):
        return asked
    return replace(asked, population=alike.population, unit=alike.unit)


def _may_mean(told: str, asked: str) -> bool:
    """'Four men' may be protesters, and 'gas imports' gas; refugees are no mercenaries."""
    return told in _ANY_MEN or shares_words(told, asked) is True


_ANY_MEN = frozenset({"man", "men"})


@lru_cache(maxsize=4096)
def _names(text: str, place: str) -> bool:
    """Whether the text names the place, in whatever language a table knows it in."""
    return any(word == place.casefold() or place_of(word) == place for word in tokens(text))


@lru_cache(maxsize=4096)
def wanted_by(wording: Text) -> tuple[Figure, ...]:
    """What a claim wants counted: 'How many soldiers were killed?'; kept, for it is asked often."""
    return counts_asked_for(wording.words, wording.language)
