"""Whether a claim's figures count what was asked about, count something else, or leave it open."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from itertools import product

from onrecord.answering.accounts import placed_in, relation_to
from onrecord.answering.distinctions.acts import OF_MONEY, acts_in
from onrecord.answering.held import figures_in
from onrecord.answering.relevance.fitting import FLED, counts_wanted, fitted
from onrecord.asking import Comparison, Question, Relation
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
    """True if a figure counts what was asked, False if all count something else, else None."""
    told = _beside(entry, asked) if asked.figures else []
    if not told:
        return None
    others = _asks_for_others(entry, asked)
    if not any(one.counts_no_other for one in told if not others or one.counts_alike):
        return False
    return True if any(one.counts_no_other for one in told if one.is_same) else None


class _Beside:
    """An assertion's figures beside what was asked.

    They are compared when that is wanted: of thousands the first ones mostly tell.
    """

    def __init__(
        self, fitting: Callable[[], Question], told: Assertion, compare: Callable[[], Comparison]
    ) -> None:
        self._fitting = fitting
        self._told = told
        self._compare = compare

    @cached_property
    def _pairs(self) -> tuple[tuple[Figure, Figure], ...]:
        return tuple(product(self._fitting().figures, self._told.figures))

    @property
    def counts_alike(self) -> bool:
        """Whether it counts the same people or things, whatever befell them."""
        return any(same_counted(*pair) for pair in self._pairs)

    @property
    def is_same(self) -> bool:
        """Whether it counts the same of one event or place."""
        return any(_same(*pair) for pair in self._pairs)

    @cached_property
    def counts_no_other(self) -> bool:
        """Whether it may count what was asked about: not something else, nor elsewhere."""
        apart = self._compare().relation is Relation.DIFFERENT_THING
        return not apart and not all(_other(*pair) for pair in self._pairs)


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


def _beside(entry: Entry, asked: Question) -> list[_Beside]:
    """The assertions that give figures."""
    relation = relation_to(asked, entry)
    return [
        _Beside(partial(fitted, asked, entry, told), told, partial(relation, told, party))
        for told, party, _ in placed_in(entry)
        if told.figures
    ]


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
