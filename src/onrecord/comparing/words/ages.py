"""How old people are, which counts nothing: 'a 4-year-old boy', 'aged 16', '9-летний'."""

import re
from functools import lru_cache

from onrecord.figures.words.numerals import SMALL
from onrecord.text import fold

_NUMBER = r"(?P<age>\d{1,3}|[a-z]{3,9})"
_AGES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_NUMBER}[- ]years?[- ]olds?\b",
        r"\b(?P<age>\d{1,3})[- ]?(?:yo|y/o)\b",
        r"\b(?:aged|age of|в возрасте|у віці|віком) (?P<age>\d{1,3})\b",
        r"\b(?P<age>\d{1,3})-?(?:летн|річн)[а-яіїє]{1,4}\b",
    )
)


def other_ages(one: str, other: str) -> bool:
    """Whether both texts tell ages, and no common one."""
    first, second = _ages_in(one), _ages_in(other)
    return bool(first and second) and not first & second


@lru_cache(maxsize=1024)
def _ages_in(text: str) -> frozenset[int]:
    """The ages in years."""
    folded = fold(text)
    told = (found["age"] for age in _AGES for found in age.finditer(folded))
    return frozenset(int(SMALL.get(age, 0)) or int(age) for age in told if _is_number(age))


def _is_number(word: str) -> bool:
    return word.isdecimal() or word in SMALL
