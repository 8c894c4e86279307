"""A question in the terms of a claim: its place and people, where the two may mean the same."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from onrecord.answering.held import figures_in, named_in, texts_of, worded, words_in
from onrecord.answering.names import alike, words_of
from onrecord.answering.relevance.giving import is_many_given, is_the_share
from onrecord.asking import Question
from onrecord.comparing.names.counting import counted, is_measure, same_counted
from onrecord.comparing.names.naming import shares_words
from onrecord.comparing.names.places import same_place
from onrecord.comparing.words.subject import stem, subject_of
from onrecord.figures import counts_asked_for
from onrecord.figures.words.places import NAMES_OF_PLACES, place_of, side_of, side_of_pair
from onrecord.figures.words.populations import is_person, named
from onrecord.glossary import is_misspelt
from onrecord.model import Assertion, Entry, EventClass, Figure, Text
from onrecord.text import tokens

FLED = {EventClass.LEFT, EventClass.DISPLACED}
"""Who fled has left and is displaced: questions do not tell these apart."""

_ANY_MEN = frozenset({"man", "men"})
_ONE_COUNT = ({"job", "worker"}, {"case", "infection"})


def fitted(question: Question, entry: Entry, assertion: Assertion) -> Question:
    """The question, its figures moved to the assertion's place and people where those are meant.

    'Britain has paid Rwanda' may be on record under Rwanda as well as under Britain. Where the
    claim asks how many protesters were executed, 'four men' are those protesters.
    """
    if not question.figures or not assertion.figures:
        return question
    told = assertion.figures
    placed = (_in_place(one, question, entry, told) for one in question.figures)
    happened = (_of_share(_of_event(one, told), told) for one in placed)
    figures = (_of_people(one, entry, told) for one in happened)
    return replace(question, figures=tuple(figures))


def _in_place(asked: Figure, question: Question, entry: Entry, told: tuple[Figure, ...]) -> Figure:
    if any(same_place(asked.place, one.place) is not False for one in told):
        return asked
    if named := next((one.place for one in told if _names(question.text, one.place)), ""):
        return replace(asked, place=named)
    if unknown := next(
        (one.place for one in told if _may_lie_in(one.place, asked.place, entry)), ""
    ):
        return replace(asked, place=unknown)
    wordings = worded(entry)
    of_claim = bool(wordings) and all(_names(words, asked.place) for words in wordings)
    of_claim = of_claim or _is_no_place_known(asked.place, entry)
    return replace(asked, place=told[0].place) if of_claim else asked


def _is_no_place_known(place: str, entry: Entry) -> bool:
    """Whether the claim has the name of a place that no table knows: 'Крокус Сити' is in Moscow."""
    names = named_in(entry)
    words = words_of(place)
    known = place in NAMES_OF_PLACES or any(map(place_of, tokens(place)))
    return bool(words) and not known and any(alike(words[0], name) for name in names)


def _may_lie_in(told: str, asked: str, entry: Entry) -> bool:
    """Whether the place on record may lie in the one asked about: 'Pylos' in 'Greece'.

    It may if no table knows where it lies, and the claim names the place asked about somewhere.
    """
    known = told in NAMES_OF_PLACES or place_of(told.casefold()) or told.isupper()
    if not told or not asked or known:
        return False
    names = words_in(entry)
    return all(any(alike(word, name) for name in names) for word in words_of(asked))


def _of_event(asked: Figure, told: tuple[Figure, ...]) -> Figure:
    """The event as it is on record, where it may be called either: who fled has left."""
    on_record = {one.event for one in told}
    return replace(asked, event=told[0].event) if on_record | {asked.event} == FLED else asked


def _of_share(asked: Figure, told: tuple[Figure, ...]) -> Figure:
    """'How many Germans would fight?' may be answered with the share of them who would."""
    given = asked.value is not None or asked.low is not None or asked.high is not None
    if given or is_measure(asked.unit):
        return asked
    of_them = any(
        one.unit == "percent" and counted(one) and same_counted(asked, one) is not False
        for one in told
    )
    return replace(asked, unit="percent", population="") if of_them else asked


def _of_people(asked: Figure, entry: Entry, told: tuple[Figure, ...]) -> Figure:
    if any(same_counted(asked, one) is not False for one in told):
        return asked
    if meant := next((one for one in told if _is_meant_by(asked, one)), None):
        return replace(asked, population=meant.population, unit=meant.unit)
    wanted = counts_wanted(entry)
    if meant := next((one for one in told if _of_its_nation(asked, one, wanted)), None):
        return replace(asked, population=meant.population, unit=meant.unit)
    same = next((one for one in told if one.event is asked.event), None)
    if same is None or not _may_mean(same.population, asked.population):
        return _left_open(asked, entry)
    if not any(same_counted(asked, one) for one in wanted):
        return _left_open(asked, entry)
    return replace(asked, population=same.population, unit=same.unit)


def _left_open(asked: Figure, entry: Entry) -> Figure:
    """Leaves open what is counted, where no table can tell it from what the claim counts."""
    if not _is_unknown(asked, entry) and not _is_worded(asked, entry):
        return asked
    return replace(asked, population="", unit=asked.unit if is_measure(asked.unit) else "")


def _is_worded(asked: Figure, entry: Entry) -> bool:
    """Whether every wording names the things counted: 'bee colonies', which it calls 'colonies'."""
    words = subject_of(counted(asked)).words
    things = bool(words) and not any(map(is_person, tokens(counted(asked))))
    wordings = [subject_of(words).words for words in worded(entry)]
    return things and bool(wordings) and all(words <= told for told in wordings)


def _is_unknown(asked: Figure, entry: Entry) -> bool:
    """Whether no table knows what is counted, but the claim has the word or gives the number."""
    words = tokens(counted(asked))
    if not words or any(map(is_person, map(named, words))):
        return False
    figures = figures_in(entry)
    if any(is_the_share(asked, one) for one in figures):
        return True
    if any(map(named, words)):
        return False
    if any(is_many_given(asked, one) for one in figures):
        return True
    if is_measure(asked.unit):
        return False
    told = [*chain.from_iterable(map(words_of, texts_of(entry)))]
    return any(stem(words[-1]) == stem(word) or is_misspelt(words[-1], word) for word in told)


def _is_meant_by(asked: Figure, told: Figure) -> bool:
    """Whether one is the other misspelt, or counts the same: jobs cut, workers who lose them."""
    one, other = counted(asked), counted(told)
    same = {named(one) or one, named(other) or other} in _ONE_COUNT or is_misspelt(one, other)
    return same or _are_such_men(one, other)


def _are_such_men(asked: str, told: str) -> bool:
    """'Foreign guys' are the foreign fighters that a claim counts."""
    *kind, who = asked.split() or [""]
    return bool(kind) and who in _ANY_MEN and told.split()[:-1] == kind and is_person(told)


def _of_its_nation(asked: Figure, told: Figure, wanted: Sequence[Figure]) -> bool:
    """Whether the claim's own question says whose people are counted: 'North Korean soldiers'."""
    return any(
        (
            _nation_of(one.population) == _nation_of(asked.population) != ""
            and same_counted(_bare(asked), told) is not False
        )
        or _both_in(one.population, asked.population, told.population)
        for one in wanted
    )


def _both_in(wanted: str, asked: str, told: str) -> bool:
    """Whether the claim uses both names of the people at once: 'Rohingya refugees'."""
    words = frozenset(wanted.split())
    return bool(asked and told) and frozenset(asked.split()) | frozenset(told.split()) <= words


def _bare(figure: Figure) -> Figure:
    """The figure without a nation: 'soldier' of 'north korean soldier'."""
    people = figure.population.removeprefix(_nation_of(figure.population)).strip()
    return replace(figure, population="" if people == "person" else people)


def _nation_of(population: str) -> str:
    """'north korean' of 'north korean soldier', 'ukrainian' of 'ukrainian person'."""
    words = population.split()
    if side_of_pair(*words[:2]) if len(words) > 2 else "":
        return " ".join(words[:2])
    return words[0] if len(words) > 1 and side_of(words[0]) else ""


def _may_mean(told: str, asked: str) -> bool:
    """'Four men' may be protesters, and 'gas imports' gas; refugees are no mercenaries."""
    return told in _ANY_MEN or shares_words(told, asked) is True


@lru_cache(maxsize=1024)
def _names(text: str, place: str) -> bool:
    """Whether the text names the place, in whatever language a table knows it in."""
    return any(word == place.casefold() or place_of(word) == place for word in tokens(text))


def counts_wanted(entry: Entry) -> list[Figure]:
    """What the wordings of a claim want counted."""
    return [*chain.from_iterable(map(wanted_by, entry.claim.wordings))]


@lru_cache(maxsize=1024)
def wanted_by(wording: Text) -> tuple[Figure, ...]:
    """What a wording wants counted: 'How many soldiers were killed?'. Cached, being asked often."""
    return counts_asked_for(wording.words, wording.language)
