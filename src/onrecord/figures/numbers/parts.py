"""Parts of a scale or of a unit: 'half a million', 'three quarters of a mile', 'полмиллиона'."""

from dataclasses import replace

from onrecord.figures.numbers.hedges import tidy
from onrecord.figures.numbers.summing import Amount, past_dot
from onrecord.figures.scanning import Word, text_at
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
_AND_A = {
    ("and", "a", "half"): 0.5,
    ("and", "a", "quarter"): 0.25,
    ("с", "половиной"): 0.5,
    ("з", "половиною"): 0.5,
    ("із", "половиною"): 0.5,
}
_ONE_AND_A_HALF = 1.5
_NO_MEASURES = frozenset({None, "percent", "time"})


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
    part = part_behind(words, at + 2)
    if not part or not _is_measure(text_at(words, at + 1)):
        return None
    value = 1 + part
    return Amount(at, at + 1, value, value, value, scaled=True)


def with_part_behind(words: list[Word], amount: Amount) -> Amount:
    """'two miles and a half' are two and a half; any other number as it is."""
    part = part_behind(words, amount.end + 1)
    whole = part and amount.value is not None and amount.value % 1 == 0
    if not whole or amount.ordinal or not _is_measure(text_at(words, amount.end)):
        return amount
    value = (amount.value or 0.0) + part
    return replace(amount, value=value, low=value, high=value)


def part_behind(words: list[Word], at: int) -> float:
    """How much 'and a half', 'с половиной' adds to the unit in front of it; 0 for other words."""
    return next((part for way, part in _AND_A.items() if _stands(words, at, way)), 0.0)


def past_part(words: list[Word], at: int) -> int:
    """Past 'and a half'; ``at`` itself where it does not stand."""
    return next((at + len(way) for way in _AND_A if _stands(words, at, way)), at)


def _stands(words: list[Word], at: int, way: tuple[str, ...]) -> bool:
    return all(text_at(words, at + n) == text for n, text in enumerate(way))


def _in_one_word(words: list[Word], at: int) -> Amount:
    """'полмиллиона'; 'полтора' with the scale behind it."""
    value, end = HALVES[words[at].text], at + 1
    after = text_at(words, end)
    scale = SCALED.get(after) or MANY.get(after) or (after in DOZEN_LIKE and SMALL.get(after))
    if value == _ONE_AND_A_HALF and scale:
        value, end = value * scale, past_dot(words, end + 1)
    return Amount(at, end, value, value, value, scaled=value > 2)


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
