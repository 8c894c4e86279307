"""Parts of a scale or of a unit: 'half a million', 'three quarters of a mile', 'полмиллиона'."""

from onrecord.figures.numbers.hedges import tidy
from onrecord.figures.numbers.summing import Amount, past_dot, text_at
from onrecord.figures.scanning import Word
from onrecord.figures.words.numerals import (
    DOZEN_LIKE,
    GENITIVE_SCALES,
    HALVES,
    MANY,
    PARTS,
    SCALED,
    SMALL,
)
from onrecord.figures.words.units import MONEY, TIME, UNITS

HALF = frozenset({"half", "пол", "пів", "полу", "половина", "половину"})
QUARTER = frozenset({"quarter", "четверть", "чверть", "четверти", "чверті", "четвертью"})
_BEFORE_UNITS = frozenset({"пол", "пів"})
_ARTICLES = frozenset({"of", "a", "an", "-"})
_POINTS = frozenset({"point", "percentage", "basis", "square", "cubic"})


def part_at(words: list[Word], at: int) -> Amount | None:
    """The part of one scale or unit that begins at the word; None where none does."""
    if words[at].text in HALVES:
        return _in_one_word(words, at)
    share, end = _share(words, at)
    if not share:
        return None
    first = end
    while text_at(words, end) in _ARTICLES and end < first + 3:
        end += 1
    scale = _scale(text_at(words, end))
    if scale is not None:
        value = tidy(round(share * scale, 4))
        return Amount(at, end + 1, value, value, value, scaled=True)
    tenths = end == at + 2 and words[at + 1].text in PARTS and not words[at].text.isascii()
    if tenths and text_at(words, end) in UNITS:
        return Amount(at, end, share, share, share, scaled=True)  # 'четыре десятых процента'.
    led = end > first or words[at].text in _BEFORE_UNITS
    if led and _is_measure(text_at(words, end)):
        return Amount(at, end, share, share, share, scaled=True)
    return None


def and_a_half(words: list[Word], at: int) -> Amount | None:
    """'a dollar and a half', 'a mile and a quarter': the part stands behind the unit."""
    unit = text_at(words, at + 1)
    behind = " ".join(text_at(words, at + n) for n in range(2, 5))
    part = _AND_A.get(behind)
    if part is None or not _is_measure(unit) or unit in TIME:
        return None
    value = 1 + part
    return Amount(at, at + 1, value, value, value, scaled=True)


_AND_A = {"and a half": 0.5, "and a quarter": 0.25}


def _in_one_word(words: list[Word], at: int) -> Amount:
    """'полмиллиона'; 'полтора' with the scale behind it."""
    value, end = HALVES[words[at].text], at + 1
    after = text_at(words, end)
    scale = SCALED.get(after) or MANY.get(after) or (after in DOZEN_LIKE and SMALL.get(after))
    if value == _ONE_AND_A_HALF and scale:
        value, end = value * scale, past_dot(words, end + 1)
    return Amount(at, end, value, value, value, scaled=value > 2)


_ONE_AND_A_HALF = 1.5


def _share(words: list[Word], at: int) -> tuple[float, int]:
    """How much of one is meant, and where that ends: 'half', 'a quarter', 'three quarters'."""
    if words[at].text in HALF:
        return 0.5, at + 1
    if words[at].text in QUARTER:
        return 0.25, at + 1
    count = SMALL.get(words[at].text, 0)
    here = at + 1 + (text_at(words, at + 1) == "-")
    parts = PARTS.get(text_at(words, here), 0)
    return (count / parts, here + 1) if 1 < count < parts else (0.0, at)


def _scale(word: str) -> float | None:
    return SCALED.get(word) or GENITIVE_SCALES.get(word) or (12.0 if word == "dozen" else None)


def _is_measure(word: str) -> bool:
    """Whether half of one is a measure and no share; 'half a percent' is read as a share."""
    return word in TIME or word in MONEY or word in _POINTS or UNITS.get(word) not in _NO_MEASURES


_NO_MEASURES = frozenset({None, "percent", "time"})
