"""The number that a text came to goes before the one it came from."""

from itertools import product

from onrecord.comparing.moving import moved_otherwise
from onrecord.comparing.pairing import Pair, kinship
from onrecord.comparing.saying import Saying
from onrecord.figures.leaving import left_behind
from onrecord.model import Figure


def counting_alike(a: Saying, b: Saying) -> Pair | None:
    """The figures of two sayings that count the same; where in doubt, those that were reached.

    Nearness of the numbers plays no part: it would hide the difference that is asked about.
    """
    pairs = list(product(_reached_first(a), _reached_first(b)))
    if len(pairs) < _TWO:
        return pairs[0] if pairs else None
    return max(pairs, key=lambda pair: (kinship(*pair), not moved_otherwise(a, b, pair)))


_TWO = 2


def _reached_first(saying: Saying) -> tuple[Figure, ...]:
    if len(saying.figures) == 1:
        return saying.figures
    left = left_behind(saying.text)
    return tuple(sorted(saying.figures, key=lambda figure: figure.value in left))
