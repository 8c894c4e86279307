"""Sayings and figures as the tests of comparing make them."""

from onrecord.comparing import Saying, saying_of_question
from onrecord.model import EventClass, Figure, Qualifier
from onrecord.reading import question_of


def heard(text: str) -> Saying:
    return saying_of_question(question_of(text))


def counting(value: float | None, event: EventClass | None = None, unit: str = "people") -> Figure:
    qualifier = Qualifier.EXACT if value is not None else Qualifier.RELATIVE
    return Figure(value, None, None, qualifier, unit=unit, event=event)
