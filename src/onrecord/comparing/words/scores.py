"""Scores of matches and votes, which count nothing: '2-1', '217-210'."""

import re
from functools import lru_cache

_SCORE = re.compile(r"(?<![\w.,:/-])(\d{1,3})[-–:](\d{1,3})(?![\w:/-]|[.,]\d)")


def other_score(one: str, other: str) -> bool:
    """Whether both texts give scores, and no common one; who won does not matter."""
    first, second = _scores_in(one), _scores_in(other)
    return bool(first and second) and not first & second


@lru_cache(maxsize=1024)
def _scores_in(text: str) -> frozenset[tuple[int, int]]:
    """The scores, each with its smaller number first."""
    found = (sorted(map(int, score.groups())) for score in _SCORE.finditer(text))
    return frozenset((low, high) for low, high in found)
