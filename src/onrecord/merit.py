"""How well scores tell the right cases from the others, by counting alone."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


def auc(scores: Sequence[float], right: Sequence[bool]) -> float | None:
    """The chance that a right case scores higher than another; ties are halves.

    None where there are none of one kind.
    """
    cases = list(zip(scores, right, strict=True))
    others = sorted(score for score, is_right in cases if not is_right)
    # Twice the others that a right case stands above: those below it, and those not above it.
    above = [
        bisect_left(others, score) + bisect_right(others, score)
        for score, is_right in cases
        if is_right
    ]
    return sum(above) / (2 * len(above) * len(others)) if above and others else None
