"""Whether a claim's figures count what was asked about, count something else, or leave it open."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, product

from onrecord.answering.accounts import relation_to, statements_in
from onrecord.answering.distinctions.acts import OF_MONEY, acts_in
from onrecord.answering.held import figures_in
from onrecord.answering.relevance.fitting import FLED, counts_wanted, fitted
from onrecord.asking import Question, Relation, Statement
from onrecord.comparing import Side, compare_figures
from onrecord.comparing.names.counting import counted, same_counted
from onrecord.comparing.names.places import same_place
from onrecord.figures import counts_asked_for, counts_spoken_of, denies_any
from onrecord.figures.words.populations import UNEVENTFUL, is_person, named
from onrecord.model import Assertion, Entry, EventClass, Figure

_THERE = {None, EventClass.PRESENT}
"""Whoever is somewhere is present, whether or not a verb says so."""

_OF_PEOPLE = frozenset({"case", "job", "vote"})
"""Things of which there is one for each person."""


def counting(question: Question) -> Question:
    """The question with what it wants counted, where it asks for a number.

    'How many were killed of the 6,956 who came?' wants the killed. 'It paid 240 million and not
    one came' gives a number and wants none.
    """
    if question.figures and denies_any(question.dense):
        return question
    wanted = counts_asked_for(question.dense, question.language, question.said_on)
    return replace(question, figures=tuple(map(_of_sums, wanted))) if wanted else question


def _of_sums(wanted: Figure) -> Figure:
    """'Во сколько обошлась' wants a sum: the verb in it is no thing that is counted."""
    verb = wanted.event is None and acts_in(counted(wanted)) & OF_MONEY
    return replace(wanted, unit="", population="") if verb else wanted


def speaking(question: Question) -> Question:
    """The question with what it speaks of, if it counts nothing: 'mercenaries who left'."""
    if question.figures:
        return question
    spoken = counts_spoken_of(question.dense, question.language, question.said_on)
    return replace(question, figures=spoken)


def counts_asked(entry: Entry, asked: Question) -> bool | None:
    """True if a figure counts what was asked, False if all count something else, else None.

    Statements are compared one by one until one tells: there may be thousands.
    """
    told = _in_figures(entry, asked) if asked.figures else iter(())
    first = next(told, None)
    if first is None:
        return None
    near = _near(chain((first,), told), entry, asked)
    if _asks_for_others(entry, asked):
        every = list(near)
        near = iter(every if any(same_counted(*pair) for pair in every) else ())
    nearest = next(near, None)
    if nearest is None:
        return False
    return True if any(_same(*pair) for pair in chain((nearest,), near)) else None


def _near(
    told: Iterable[Statement], entry: Entry, asked: Question
) -> Iterator[tuple[Figure, Figure]]:
    """The figures asked about, each with those of the statements that count nothing else."""
    for one in told:
        question = fitted(asked, entry, one.assertion)
        if not _counts_another(one, question):
            yield from product(question.figures, one.assertion.figures)


def _asks_for_others(entry: Entry, asked: Question) -> bool:
    """Whether the claim itself asks for others: how many protesters, not how many officers."""
    wanted = counts_wanted(entry)
    return bool(wanted) and all(_of_others(*pair) for pair in product(asked.figures, wanted))


def _of_others(asked: Figure, wanted: Figure) -> bool:
    people = is_person(counted(asked)) and is_person(counted(wanted))
    return people and same_counted(asked, wanted) is False


def counts_people_alike(entry: Entry, asked: Question) -> bool:
    """Whether both count people in one event, and neither says which people."""
    return any(_alike(*pair) for pair in product(asked.figures, figures_in(entry)))


def _alike(asked: Figure, told: Figure) -> bool:
    happened = asked.event is not None and asked.event is told.event
    of_anybody = not counted(asked) and not counted(told)
    return happened and of_anybody and same_place(asked.place, told.place) is not False


def asks_for(entry: Entry, asked: Question) -> bool:
    """Whether a wording of the claim asks for the same count: 'How many have left?'."""
    return any(_same(*pair) for pair in product(asked.figures, counts_wanted(entry)))


def _in_figures(entry: Entry, asked: Question) -> Iterator[Statement]:
    """The statements that give figures, related to what was asked."""
    related = statements_in(entry, relation_to(asked, entry))
    return (one for one in related if one.assertion.figures)


def _counts_another(told: Statement, asked: Question) -> bool:
    apart = told.comparison.relation is Relation.DIFFERENT_THING
    return apart or _elsewhere(told.assertion, asked)


def _elsewhere(assertion: Assertion, asked: Question) -> bool:
    """Whether every figure counts something else than was asked about, or elsewhere."""
    return all(_other(*pair) for pair in product(asked.figures, assertion.figures))


def _other(asked: Figure, told: Figure) -> bool:
    if {asked.event, told.event} == FLED:
        asked = replace(asked, event=told.event)
    compared = compare_figures(Side("", asked), Side("", told))
    elsewhere = same_place(asked.place, told.place) is False
    another = compared.relation is Relation.DIFFERENT_THING or _is_of_things(asked, told)
    return elsewhere or another or _befell(asked, told)


def _is_of_things(asked: Figure, told: Figure) -> bool:
    """Whether things are asked for, such as missiles, and people counted whom something befell."""
    what = named(counted(asked))
    thing = bool(what) and not is_person(what) and what not in _OF_PEOPLE
    return thing and not asked.event and told.unit == "people" and told.event is not None


def _befell(asked: Figure, told: Figure) -> bool:
    """Whether one counts people in an event, and the other things such as shootings or ballots."""
    what = named(counted(told)) if asked.event and not told.event else ""
    return asked.unit == "people" and what in UNEVENTFUL - _OF_PEOPLE


def _same(asked: Figure, told: Figure) -> bool:
    """Whether both count the same people or things, and name one event or one place."""
    place = same_place(asked.place, told.place)
    one_event = asked.event is told.event or {asked.event, told.event} == _THERE
    happened = one_event and place is not False
    named = asked.event is not None or place is True
    return happened and named and same_counted(asked, told) is True
