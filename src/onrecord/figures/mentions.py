"""The figures in a text, each with the place where it stands."""

import re
from dataclasses import dataclass
from datetime import date

from onrecord.model import Figure, Language
from onrecord.text.numerals import written

_PIECE = re.compile(r"\d+|[^\W\d_]+|\S| ")


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure and the span of the text that gives it."""

    figure: Figure
    start: int
    end: int


def figures_in(text: str, language: Language, said_on: date | None = None) -> tuple[Mention, ...]:
    """The figures of the text, in order, with what is counted and the period they cover."""
    pieces = list(_PIECE.finditer(text))
    words = [piece[0] for piece in pieces]
    found, at = [], 0
    while at < len(pieces):
        if not words[at].isdecimal():
            at += 1
            continue
        value, end = written(words, at, language)
        if value is not None:
            unit = "percent" if words[end : end + 1] == ["%"] else ""
            figure = Figure(value, value, value, unit=unit)
            found.append(Mention(figure, pieces[at].start(), pieces[end - 1].end()))
        at = end
    return tuple(found)
