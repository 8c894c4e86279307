"""A number in round figures and the number it was rounded from: '271 thousand', '271,531'."""

from dataclasses import replace

from onrecord.model import Figure, Qualifier

_ROUND_BY = 100.0
_ROUND_FROM = 1000.0
"""Numbers are taken to be rounded where they are whole hundreds, a thousand or more."""

_FARTHEST = 0.045
"""How far, as a share of it, a round number may lie from what it stands for."""


def in_round_figures(one: Figure, other: Figure) -> tuple[Figure, Figure]:
    """Both figures; where one is the other rounded, it becomes 'about' that number."""
    return _rounded(one, other), _rounded(other, one)


def _rounded(figure: Figure, other: Figure) -> Figure:
    number, meant = figure.value, other.value
    if number is None or meant is None or {figure.qualifier, other.qualifier} != {Qualifier.EXACT}:
        return figure
    step = _step(number)
    if (
        number < _ROUND_FROM
        or step < _ROUND_BY
        or step <= _step(meant)
        or not _is_near(number, meant, step)
    ):
        return figure
    return replace(figure, low=number - step, high=number + step, qualifier=Qualifier.ABOUT)


def _is_near(number: float, meant: float, step: float) -> bool:
    """Whether one number is the other rounded, or cut off after its first digits."""
    rounds = abs(meant - number) <= step / 2 or 0 <= meant - number < step
    return rounds and abs(meant - number) <= _FARTHEST * abs(number)


def _step(number: float) -> float:
    """The value of one step in the last significant digit: 1,000 for 271,000."""
    digits = f"{abs(number):.15g}"
    if not digits.isdecimal() or digits == "0":
        return 0.0
    return 10.0 ** (len(digits) - len(digits.rstrip("0")))
