"""What a figure counts: the population it names, or its unit where that is a noun of its own."""

import re
from functools import lru_cache

from onrecord.comparing.names.measures import measured_in
from onrecord.comparing.names.naming import same_name, same_population
from onrecord.figures.amounts.relatives import FEWER, MORE
from onrecord.figures.words.populations import NO_PEOPLE, named
from onrecord.model import Figure, Qualifier

_RATED = re.compile(
    r"percent(?:age)? points?|per cent|place|rank|km/h|(?:square|cubic) \w+|per \d+"
    r"|m/s|degree fahrenheit|times fewer"
)
_TIMES, _PERSON = "time", "person"
_ANYBODY = re.compile(
    r"people|persons?|individuals|человека?|людей|люди|особи?|осіб", re.IGNORECASE
)


def counted(figure: Figure) -> str:
    """Who or what is counted; empty where only a measure or 'people' is named."""
    if figure.population:
        return "" if _ANYBODY.fullmatch(figure.population) else figure.population
    return "" if is_measure(figure.unit) or _ANYBODY.fullmatch(figure.unit) else figure.unit


@lru_cache(maxsize=1024)
def is_measure(unit: str) -> bool:
    """Whether the unit measures (percent, dollars, days) and counts no things of its own."""
    return bool(measured_in(unit)) or _RATED.fullmatch(unit.casefold()) is not None


def same_counted(one: Figure, other: Figure) -> bool | None:
    """Whether both count the same; None where one leaves it open, in whole or in part.

    Florins are florins, whether or not one side says what they were for.
    """
    if _only_unit(one) is not _only_unit(other) and same_name(one.unit, other.unit):
        return None
    if _is_thing(one, other) or _is_thing(other, one):
        return False
    if _tell_how_often(one, other):
        return None
    return same_population(counted(one), counted(other))


def _is_thing(one: Figure, other: Figure) -> bool:
    """Whether one counts people of any kind, and the other things such as sheep or tanks."""
    # No victims: losses may be of tanks.
    who = _ANYBODY.fullmatch(one.population) or named(one.population) == _PERSON
    thing = other.population if other.population in NO_PEOPLE else named(other.population)
    return bool(who) and thing in NO_PEOPLE


def _tell_how_often(one: Figure, other: Figure) -> bool:
    """Whether only one names what happened so often: 'nine downgrades', 'cut nine times'."""
    units = {one.unit, other.unit}
    return _TIMES in units and len(units) > 1 and "people" not in units


def _only_unit(figure: Figure) -> bool:
    return figure.population in {"", figure.unit}


def _only_compares(figure: Figure) -> bool:
    """Whether a figure only compares: 'ten times as many' has no unit of its own."""
    return figure.qualifier is Qualifier.RELATIVE and figure.unit in {MORE, FEWER}


def same_unit(one: Figure, other: Figure) -> bool | None:
    """Whether both measure alike; two nouns that count are compared as what is counted."""
    if not one.unit or not other.unit or _only_compares(one) or _only_compares(other):
        return None
    if is_measure(one.unit) or is_measure(other.unit):
        return same_name(*(measured_in(side.unit) or side.unit for side in (one, other))) is True
    return None if counted(one) or counted(other) else True


def may_be_one_count(one: Figure, other: Figure) -> bool:
    """Whether both are numbers of the same thing, as far as both name it."""
    if one.event is not other.event:
        return False
    return same_counted(one, other) is not False and same_unit(one, other) is not False
