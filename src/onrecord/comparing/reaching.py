"""Of the figures of a change, the number reached counts, not the one it started from."""

from functools import lru_cache
from itertools import product

from onrecord.comparing.moving import moved_otherwise
from onrecord.comparing.names.counting import is_measure
from onrecord.comparing.numbers.pairing import MOST_COUNTED, Pair, kinship
from onrecord.comparing.saying import Saying
from onrecord.comparing.words.doings import done_to
from onrecord.comparing.words.verbs import deeds_in
from onrecord.figures.leaving import left_behind
from onrecord.model import Figure

_TWO = 2
_NOTHING = frozenset[str]()


@lru_cache(maxsize=64)
def counting_alike(a: Saying, b: Saying) -> Pair | None:
    """The figures of two sayings that count the same; where in doubt, those that were reached.

    Nearness of the numbers plays no part: it would hide the difference that is asked about.
    """
    pairs = list(product(_reached_first(a)[:MOST_COUNTED], _reached_first(b)[:MOST_COUNTED]))
    if len(pairs) < _TWO:
        return pairs[0] if pairs else None
    kin = [kinship(*pair) for pair in pairs]
    nearest = max(kin)
    best = [pair for pair, near in zip(pairs, kin, strict=True) if near == nearest]
    if not deeds_in(a.text).isdisjoint(deeds_in(b.text)):
        best = [pair for pair in best if _fared_alike(a, b, pair)] or best
    if _are_same_measures(a, b):
        best = sorted(best, key=lambda pair: pair[0].value != pair[1].value)
    return next((pair for pair in best if not moved_otherwise(a, b, pair)), best[0])


def _are_same_measures(a: Saying, b: Saying) -> bool:
    """Whether both give the same measures in another order: '69 feet by 46', '46 ft by 69'."""
    here, there = (sorted(_measures_of(saying)) for saying in (a, b))
    return here == there and all(unit for unit, _ in here)


def _measures_of(saying: Saying) -> list[tuple[str, float]]:
    """Each number with its unit, '' where that measures nothing."""
    return [
        (figure.unit if is_measure(figure.unit) else "", figure.value or 0.0)
        for figure in saying.figures
    ]


def _fared_alike(a: Saying, b: Saying, pair: Pair) -> bool:
    """Whether the same was done to both: of 'launched 143, shot down 131' the 131 were downed."""
    (one, other), (first, second) = pair, (done_to(a.text), done_to(b.text))
    here = first.get(one.value, _NOTHING) if one.value is not None else _NOTHING
    there = second.get(other.value, _NOTHING) if other.value is not None else _NOTHING
    return not here.isdisjoint(there)


def _reached_first(saying: Saying) -> tuple[Figure, ...]:
    if len(saying.figures) == 1:
        return saying.figures
    left = left_behind(saying.text)
    return tuple(sorted(saying.figures, key=lambda figure: figure.value in left))
