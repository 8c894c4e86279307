"""Whether a question is of another month than a claim: 'in May', 'the exchange of 20 August'."""

from functools import lru_cache
from itertools import pairwise

from onrecord.text import tokens
from onrecord.text.dates import MONTHS
from onrecord.text.lists import word_set

_ABBREVIATED = 4
_DAYS_DIGITS = 2
_SHORT = word_set("may june july мая май мае июня июнь июне июля июль июле март")
_LED = word_set(
    "in during of for over last this early late mid since until в во за у от до протягом",
    "начале конце начала конца середине течение початку кінці наприкінці середині",
)


def other_month(asked: str, words: str) -> bool:
    """Whether both name months and share none; a claim's month may come from its day."""
    first, second = _months(asked), _months(words) | _months_of_days(words)
    return bool(first and second) and not first & second


@lru_cache(maxsize=1024)
def _months(text: str) -> frozenset[int]:
    """The months that a text names as a time: 'in May', 'last June'. Dates of days are left out."""
    led = (word for lead, word in pairwise(tokens(text)) if lead in _LED)
    return frozenset(MONTHS[word] for word in led if _is_month(word))


@lru_cache(maxsize=1024)
def _months_of_days(text: str) -> frozenset[int]:
    """The months of the days that a text names: 'the exchange of 20 August'."""
    words = tokens(text)
    beside = [*pairwise(words), *((word, day) for day, word in pairwise(words))]
    return frozenset(MONTHS[word] for day, word in beside if _is_day(day) and _is_month(word))


def _is_day(word: str) -> bool:
    return word.isdecimal() and len(word) <= _DAYS_DIGITS


def _is_month(word: str) -> bool:
    return word in MONTHS and (len(word) > _ABBREVIATED or word in _SHORT)
