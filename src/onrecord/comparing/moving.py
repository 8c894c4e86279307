"""What fell by 6 is not what fell to 6; what doubled has risen by 100 percent."""

import re
from dataclasses import replace

from onrecord.comparing.saying import Saying
from onrecord.comparing.working_out import as_parts, as_rest, exactly, worked_out
from onrecord.figures.amounts.relatives import FEWER, MORE
from onrecord.figures.changing import moves_in
from onrecord.model import Figure, Qualifier

_LESS = re.compile(r"(?:percent|per cent|%) (?:less|lower|(?:\w+ )?gap)\b", re.IGNORECASE)
_WHOLE = 100


def moved_otherwise(a: Saying, b: Saying, pair: tuple[Figure, Figure]) -> bool:
    """Whether one figure is the size of a change, and the other the level it reached."""
    one, (here, there) = moves_in(a.text), (pair[0].value, pair[1].value)
    if here not in one.by and here not in one.to:
        return False  # Most numbers do not move, and the other text need not be read for that.
    other = moves_in(b.text)
    return there in (other.to if here in one.by else other.by)


def told_alike(a: Saying, b: Saying) -> tuple[Saying, Saying]:
    """Both sayings, changes and parts of a whole told as the other tells them.

    In percent where one of them does so; as so many of it where the other tells so many.
    """
    for told in (as_parts, worked_out, as_rest, _like):
        a, b = told(a, b), told(b, a)
    return a, b


def _like(saying: Saying, other: Saying) -> Saying:
    saying = _short_of_a_dollar(saying, other)
    shares = {figure.value for figure in other.figures if figure.unit == "percent"}
    if not shares:
        return saying
    by = shares & moves_in(other.text).by
    whole = not by and any(share is not None and share >= _WHOLE for share in shares)
    told = _of_whole if whole else _in_percent
    if not by and not whole and not _only_relates(saying):
        return saying
    return replace(saying, figures=tuple(told(figure) for figure in saying.figures))


def _short_of_a_dollar(saying: Saying, other: Saying) -> Saying:
    """'77 cents for every dollar' as what it lacks, beside '23 percent less'."""
    if _LESS.search(other.text) is None:
        return saying
    return replace(saying, figures=tuple(map(_lacking, saying.figures)))


def _lacking(figure: Figure) -> Figure:
    if figure.unit != "percent" or figure.population != "dollar" or figure.value is None:
        return figure
    return replace(_share(figure, round(_WHOLE - figure.value, 4)), population="")


def _only_relates(saying: Saying) -> bool:
    """Whether it only tells how many times: 'halved its staff', beside '50 percent were let go'."""
    return all(figure.qualifier is Qualifier.RELATIVE for figure in saying.figures)


def _of_whole(figure: Figure) -> Figure:
    """'twice as many' as 200 percent of what there was."""
    if figure.qualifier is not Qualifier.RELATIVE or figure.unit != MORE or not figure.value:
        return figure
    return _share(figure, _WHOLE * figure.value)


def _in_percent(figure: Figure) -> Figure:
    """'doubled' as a rise by 100 percent, 'halved' and 'fell twofold' as a fall by 50."""
    factor = figure.value
    if figure.qualifier is not Qualifier.RELATIVE or not factor or figure.unit not in {MORE, FEWER}:
        return figure
    share = 1 - 1 / factor if figure.unit == FEWER else abs(factor - 1)
    return _share(figure, round(100 * share, 4))


def _share(figure: Figure, value: float) -> Figure:
    return exactly(figure, value, "percent")
