"""The number that a text came to goes before the one it came from."""

from onrecord.comparing.pairing import Pair, corresponding
from onrecord.comparing.saying import Saying
from onrecord.figures.leaving import left_behind
from onrecord.model import Figure


def counting_alike(a: Saying, b: Saying) -> Pair | None:
    """The figures of two sayings that count the same; where in doubt, those that were reached."""
    return corresponding(_reached_first(a), _reached_first(b))


def _reached_first(saying: Saying) -> tuple[Figure, ...]:
    if len(saying.figures) == 1:
        return saying.figures
    left = left_behind(saying.text)
    return tuple(sorted(saying.figures, key=lambda figure: figure.value in left))
