"""What fell by 6 is not what fell to 6; what doubled has risen by 100 percent."""

import re
from dataclasses import replace

from onrecord.comparing.saying import Saying
from onrecord.figures.amounts.relatives import FEWER, MORE
from onrecord.figures.changing import moves_in
from onrecord.model import Figure, Polarity, Qualifier

_LESS = re.compile(r"(?:percent|per cent|%) (?:less|lower|(?:\w+ )?gap)\b", re.IGNORECASE)
_WHOLE = 100
_SHARE_AND_WHOLE = 2
_ROUNDED = 0.5


def moved_otherwise(a: Saying, b: Saying, pair: tuple[Figure, Figure]) -> bool:
    """Whether one figure is the size of a change, and the other the level it reached."""
    one, (here, there) = moves_in(a.text), (pair[0].value, pair[1].value)
    if here not in one.by and here not in one.to:
        return False  # Most numbers do not move, and the other text need not be read for that.
    other = moves_in(b.text)
    return there in (other.to if here in one.by else other.by)


def in_shares(a: Saying, b: Saying) -> tuple[Saying, Saying]:
    """Both sayings, changes told in percent in both where one of them does so.

    And a share of a whole as so many of it, where the other tells so many: half of 60 are 30.
    """
    a, b = _in_parts(a, b), _in_parts(b, a)
    a, b = _as_rest(a, b), _as_rest(b, a)
    return _like(a, b), _like(b, a)


def _as_rest(saying: Saying, other: Saying) -> Saying:
    """'91 percent is not recycled' beside '9 percent is': of so many it is not so."""
    denied = saying.polarity is Polarity.NEGATED and other.polarity is Polarity.AFFIRMED
    if not denied or len(saying.figures) != 1 or len(other.figures) != 1:
        return saying
    (share,), (told,) = saying.figures, other.figures
    rest = _WHOLE - (share.value or 0)
    shares = share.unit == told.unit == "percent" and share.qualifier is Qualifier.EXACT
    if not shares or told.value is None or abs(rest - told.value) > _ROUNDED:
        return saying
    return replace(saying, figures=(_share(share, round(rest, 4)),), polarity=Polarity.AFFIRMED)


def _in_parts(saying: Saying, other: Saying) -> Saying:
    """The share and the whole of 'half of the 60 stations' as 30 stations."""
    if len(saying.figures) != _SHARE_AND_WHOLE or _tells_shares(other):
        return saying
    share, whole = saying.figures
    counted = {(figure.unit, figure.population) for figure in other.figures}
    if share.unit != "percent" or (whole.unit, whole.population) not in counted:
        return saying
    if not share.value or not whole.value or whole.unit == "percent":
        return saying
    part = round(share.value * whole.value / _WHOLE)
    return replace(saying, figures=(replace(whole, value=part, low=part, high=part),))


def _tells_shares(saying: Saying) -> bool:
    return any(figure.unit == "percent" for figure in saying.figures)


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
    return replace(
        figure, value=value, low=value, high=value, unit="percent", qualifier=Qualifier.EXACT
    )
