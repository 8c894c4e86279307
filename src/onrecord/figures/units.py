"""Which unit of measure follows a number."""

from onrecord.figures.scanning import Word
from onrecord.figures.summing import text_at
from onrecord.figures.unit_words import MONEY, TIME, UNITS

_PASSED = frozenset({"us", "u.s", "американских", "американських"}) | {
    "separate", "different", "consecutive", "straight",
}  # fmt: skip
_POINTS_AHEAD = frozenset(
    {"percentage", "процентных", "процентный", "процентного", "відсоткових", "відсотковий"}
)
_POINTS = frozenset({"points", "point", "пункта", "пунктов", "пункти", "пунктів"})
_AN_HOUR = frozenset(
    (by, hour)
    for by in ("/", "an", "per", "в", "на", "за")
    for hour in ("h", "hour", "ч", "час", "год", "годину")
)
"""What makes a speed of kilometres: 'km/h', 'км в час'."""
_SQUARED = frozenset({"miles", "kilometers", "kilometres", "km", "feet", "meters", "metres"})


def unit_behind(words: list[Word], at: int) -> tuple[str, int]:
    """The unit that follows the number that ends at ``at``, and where it ends; '' for none."""
    here = at + (text_at(words, at) == "-")
    here += text_at(words, at) == "of" and text_at(words, at + 1) in MONEY
    while text_at(words, here) in _PASSED:
        here += 1
    text, after = text_at(words, here), text_at(words, here + 1)
    if (two := _of_two_words(text, after)) is not None:
        return two, min(here + 2, len(words))
    if here > at and text.startswith(("процентн", "відсотков")):
        return "percent", here + 1
    if text in TIME:
        # 'a seven-year standoff' says how long, not how many.
        return "" if here > at and words[here].glued else TIME[text][0], here + 1
    if text == "fold" or (text == "x" and words[here].glued):
        return "time", here + 1
    unit = MONEY.get(text) or UNITS.get(text)
    if unit == "km" and (after, text_at(words, here + 2)) in _AN_HOUR:
        return "km/h", min(here + 3, len(words))
    return (unit, here + 1) if unit else ("", at)


def _of_two_words(text: str, after: str) -> str | None:
    """'percentage points', 'per cent', 'square miles'."""
    if text in _POINTS_AHEAD or (UNITS.get(text) == "percent" and after in _POINTS):
        return "percentage point"
    if text == "basis" and after in _POINTS:
        return "basis point"
    if text == "per" and after == "cent":
        return "percent"
    return f"square {UNITS[after]}" if text == "square" and after in _SQUARED else None
