"""What numbers come to: 'from 8 to 4' is a fall by half, 'half of the 60' are 30."""

import re
from dataclasses import replace

from onrecord.comparing.saying import Saying
from onrecord.figures.changing import moves_in
from onrecord.figures.leaving import left_behind
from onrecord.model import Figure, Polarity, Qualifier

_WHOLE = 100
_SHARE_AND_WHOLE = 2
_ROUNDED = 0.5
_OF_WHAT_WAS = re.compile(
    r"\bof what (?:it|they|he|she|we|there)\b|\bof (?:its|their) (?:former|previous|earlier)\b"
    r"|\b(?:от того, что|от прежн|від того, що|від колишн|від попередн)",
    re.IGNORECASE,
)
"""'a tenth of what it was': what is left, where another tells by how much it fell."""


def worked_out(saying: Saying, other: Saying) -> Saying:
    """The saying with what its numbers come to, where the other tells just that.

    A change by so much, a change in percent, what a fall took away, or a share of the whole.
    """
    by = moves_in(other.text).by
    if by and _OF_WHAT_WAS.search(saying.text) is not None:
        return replace(saying, figures=tuple(map(_taken_away, saying.figures)))
    pair = _before_and_now(saying)
    comes_to = _coming_to(*pair, other, by) if pair else None
    if pair is None or comes_to is None:
        return saying
    beside = tuple(figure for figure in saying.figures if figure not in pair)
    return replace(saying, figures=(*beside, comes_to))


def _coming_to(before: Figure, now: Figure, other: Saying, by: frozenset[float]) -> Figure | None:
    """The two numbers as the one that the other tells."""
    first, last = before.value or 0.0, now.value or 0.0
    if any(figure.value in by and figure.unit == now.unit for figure in other.figures):
        return exactly(now, abs(last - first), now.unit)
    relates = any(figure.qualifier is Qualifier.RELATIVE for figure in other.figures)
    shares = relates or any(figure.unit == "percent" for figure in other.figures)
    if not shares or now.unit == "percent" or not first:
        return None
    if by or relates:
        return exactly(now, _WHOLE * abs(last - first) / first, "percent")
    return exactly(now, _WHOLE * last / first, "percent") if last < first else None


def _before_and_now(saying: Saying) -> tuple[Figure, Figure] | None:
    """The number that was left behind and the one that counts: 8 and 4 of 'from 8 to 4'."""
    left = left_behind(saying.text)
    before = [figure for figure in saying.figures if figure.value in left]
    now = [figure for figure in saying.figures if figure.value not in left]
    if len(before) != 1:
        return None
    alike = [figure for figure in now if figure.unit == before[0].unit and figure.value is not None]
    return (before[0], alike[0]) if len(alike) == 1 else None


def _taken_away(figure: Figure) -> Figure:
    """'costs a tenth of what it did' as a fall by 90 percent."""
    if figure.unit != "percent" or figure.value is None:
        return figure
    return exactly(figure, _WHOLE - figure.value, "percent")


def as_rest(saying: Saying, other: Saying) -> Saying:
    """'91 percent is not recycled' beside '9 percent is': of so many it is not so."""
    denied = saying.polarity is Polarity.NEGATED and other.polarity is Polarity.AFFIRMED
    if not denied or len(saying.figures) != 1 or len(other.figures) != 1:
        return saying
    (share,), (told,) = saying.figures, other.figures
    rest = _WHOLE - (share.value or 0)
    shares = share.unit == told.unit == "percent" and share.qualifier is Qualifier.EXACT
    if not shares or told.value is None or abs(rest - told.value) > _ROUNDED:
        return saying
    return replace(saying, figures=(exactly(share, rest, "percent"),), polarity=Polarity.AFFIRMED)


def as_parts(saying: Saying, other: Saying) -> Saying:
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
    return replace(saying, figures=(exactly(whole, part, whole.unit),))


def _tells_shares(saying: Saying) -> bool:
    return any(figure.unit == "percent" for figure in saying.figures)


def exactly(figure: Figure, value: float, unit: str) -> Figure:
    """The figure with another number, in another unit."""
    value = round(value, 4)
    return replace(figure, value=value, low=value, high=value, unit=unit, qualifier=Qualifier.EXACT)
