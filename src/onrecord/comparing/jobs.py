"""A job that is cut counts as the worker who is laid off."""

from dataclasses import replace

from onrecord.comparing.saying import Saying
from onrecord.comparing.words.verbs import deeds_in
from onrecord.figures.words.populations import is_person, named
from onrecord.model import Figure

_JOB = "job"
_GONE = frozenset({"dismissed", "cut", "lost", "resigned"})
_COME = frozenset({"hired", "created", "received"})


def in_workers(a: Saying, b: Saying) -> tuple[Saying, Saying]:
    """Both sayings, jobs counted as workers where one of them counts workers."""
    return _like(a, b), _like(b, a)


def _like(saying: Saying, other: Saying) -> Saying:
    if not any(figure.population == _JOB for figure in saying.figures):
        return saying
    whom = next((figure for figure in other.figures if is_person(named(figure.population))), None)
    if whom is None or not _tell_one_change(saying.text, other.text):
        return saying
    return replace(saying, figures=tuple(_held_by(whom, figure) for figure in saying.figures))


def _held_by(whom: Figure, figure: Figure) -> Figure:
    if figure.population != _JOB:
        return figure
    return replace(figure, population=whom.population, unit=whom.unit)


def _tell_one_change(one: str, other: str) -> bool:
    """Whether jobs are lost in both texts, or won in both."""
    first, second = deeds_in(one), deeds_in(other)
    return any(first & way and second & way for way in (_GONE, _COME))
