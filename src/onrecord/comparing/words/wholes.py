"""The parts of a whole that texts count: '14 of 15 voted for it', 'one of 15 against'."""

from functools import lru_cache

from onrecord.figures.numbers.spelled import amount_at
from onrecord.figures.numbers.summing import text_at
from onrecord.figures.scanning import Word, scan
from onrecord.language import language_of

_OF = frozenset({"of", "из", "з", "із", "зі"})
_PASSED = frozenset({"out", "the", "all", "its", "всех", "усіх"})
_MOST_WORDS = 60


def fill_one_whole(one: str, other: str) -> bool:
    """Whether the part in one text and the part in the other make up the same whole."""
    first, second = parts_in(one), parts_in(other)
    return any(
        whole == total and part + rest == total for part, total in first for rest, whole in second
    )


@lru_cache(maxsize=1024)
def parts_in(text: str) -> frozenset[tuple[float, float]]:
    """Each part with its whole: 14 and 15 of '14 of the 15 judges'."""
    words = scan(text, language_of(text))
    if len(words) > _MOST_WORDS:
        return frozenset()
    found = (_part_at(words, at) for at in range(len(words)))
    return frozenset(part for part in found if part is not None)


def _part_at(words: list[Word], at: int) -> tuple[float, float] | None:
    part = amount_at(words, at)
    joint = _past(words, part.end) if part else at
    if part is None or text_at(words, joint) not in _OF:
        return None
    here = _past(words, joint + 1)
    whole = amount_at(words, here) if here < len(words) else None
    if whole is None or part.value is None or whole.value is None or part.value > whole.value:
        return None
    return part.value, whole.value


def _past(words: list[Word], at: int) -> int:
    """Past 'out', 'the', 'all'."""
    while text_at(words, at) in _PASSED:
        at += 1
    return at
