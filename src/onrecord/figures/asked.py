"""What a question for a number wants counted: 'how many refugees left Ukraine?'."""

import re
from dataclasses import replace
from datetime import date

from onrecord.figures.mentions import figures_in
from onrecord.model import Figure, Language, Qualifier

_HOW_MANY = re.compile(r"\b(?:how many|how much|what number of|сколько|скільки)\b", re.IGNORECASE)
_STAND_IN = 1001
"""A number that nobody asks for; it stands where the wanted one would."""


def counts_asked_for(
    text: str, language: Language, said_on: date | None = None
) -> tuple[Figure, ...]:
    """The figures an answer would give, without their numbers; none where none is asked for."""
    if _HOW_MANY.search(text) is None:
        return ()
    filled = _HOW_MANY.sub(f" {_STAND_IN} ", text)
    figures = (mention.figure for mention in figures_in(filled, language, said_on))
    return tuple(
        replace(figure, value=None, low=None, high=None, qualifier=Qualifier.VAGUE)
        for figure in figures
        if figure.value == _STAND_IN
    )
