"""Which unit of measure follows a number."""

from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.places import PAIRS, place_of
from onrecord.figures.words.units import MONEY, OF_COUNTRIES, TIME, UNITS
from onrecord.text.lists import word_set

_PASSED = frozenset({"us", "u.s", "американских", "американських"}) | {
    "separate", "different", "consecutive", "straight", "metric", "метрических", "метричних",
}  # fmt: skip
_POINTS_AHEAD = frozenset(
    {"percentage", "процентных", "процентный", "процентного", "процентные"}
    | {"відсоткових", "відсотковий", "відсоткові", "відсоткового"}
)
_POINTS = frozenset({"points", "point", "пункта", "пунктов", "пункти", "пунктів"})
_SPEEDS = {
    "km": ("km/h", word_set("h hour ч час год годину")),
    "mile": ("mph", word_set("h hour час годину")),
    "meter": ("m/s", word_set("s second с сек секунду")),
}
"""What makes a speed of a length: 'km/h', 'км в час', 'metres per second'."""
_BY = frozenset({"/", "a", "an", "per", "в", "на", "за"})
_WON = "won"
"""Money behind its country; elsewhere somebody won."""
_SHORTENED = frozenset({"sq", "кв", "куб"})
_FAHRENHEIT = frozenset({"f", "fahrenheit", "фаренгейта", "фаренгейту", "фаренгейтом"})
_LENGTHS = frozenset({"meter", "km", "cm", "mm", "mile", "foot", "yard", "inch"})
_RAISED = {
    "square": "square",
    "sq": "square",
    "cubic": "cubic",
    "кв": "square",
    "квадратн": "square",
    "куб": "cubic",
    "кубическ": "cubic",
    "кубічн": "cubic",
}
_BEHIND_GRAND = word_set(
    "a an per for in to on of from and or each off more less at last this that with by was were",
    "is are under over went worth the apiece before after every",
)
_NEAR_WEIGHT = 7
_WEIGHING = ("weigh", "heav", "overweight", "diet", "slimm")
UNITS_OF_TWO_WORDS = frozenset(
    {
        "percentage point",
        "basis point",
        "degree fahrenheit",
        *(speed for speed, _ in _SPEEDS.values()),
    }
    | {f"{power} {length}" for power in ("square", "cubic") for length in _LENGTHS}
)
"""The units that need more than one word."""


def raised(word: str) -> str:
    """'square' or 'cubic', in whatever language it is said of a length; else empty."""
    if word.isascii() or word in _RAISED:
        return _RAISED.get(word, "")
    stems = (stem for stem in _RAISED if stem not in _SHORTENED)
    return next((_RAISED[stem] for stem in stems if word.startswith(stem)), "")


def grand_end(words: list[Word], at: int) -> int:
    """Past the 'grand' of '3 grand': thousands of dollars; ``at`` where pianos are grand."""
    after = text_at(words, at + 1)
    ends = not after[:1].isalpha() or after in _BEHIND_GRAND
    return at + 1 if text_at(words, at) == "grand" and ends else at


def unit_behind(words: list[Word], at: int) -> tuple[str, int]:
    """The unit that follows the number that ends at ``at``, and where it ends; '' for none."""
    here = at + (text_at(words, at) == "-")
    here += text_at(words, at) == "of" and text_at(words, at + 1) in MONEY
    while text_at(words, here) in _PASSED:
        here += 1
    text, after = text_at(words, here), text_at(words, here + 1)
    if text in _SHORTENED and after == ".":
        here, after = here + 1, text_at(words, here + 2)
    if (money := _of_country(words, here)) is not None:
        return money
    if (two := _of_two_words(text, after)) is not None:
        return two, min(here + 2, len(words))
    if here > at and text.startswith(("процентн", "відсотков")):
        return "percent", here + 1
    if text in TIME:
        # 'a seven-year standoff' says how long, not how many.
        return "" if here > at and words[here].glued else TIME[text][0], here + 1
    if text == "fold" or (text == "x" and words[here].glued):
        return "time", here + 1
    return _of_table(words, here) or ("", at)


def _of_table(words: list[Word], at: int) -> tuple[str, int] | None:
    """'dollars', 'km', 'км в час', 'degrees Fahrenheit'."""
    text, after, behind = (text_at(words, here) for here in range(at, at + 3))
    unit = MONEY.get(text) or UNITS.get(text)
    if _is_of_a_type(words, at) or (unit == "cubic meter" and words[at].capital):
        return None  # 'три Т-90', 'В 1962 Куба'.
    if text == "c" and words[at].glued and words[at].capital and words[at - 1].value is not None:
        unit = "degree"  # '41.8C'.
    if unit in _LENGTHS and after == "2" and words[at + 1].glued:
        return f"square {unit}", at + 2  # 'km²'.
    if text == "pounds" and (after == "of" or _weighs(words, at)):
        unit = "pound"
    if unit == "degree" and after in _FAHRENHEIT:
        return "degree fahrenheit", min(at + 2, len(words))
    speed, of_time = _SPEEDS.get(unit or "", ("", frozenset()))
    if after in _BY and behind in of_time:
        return speed, min(at + 3, len(words))
    return (unit, at + 1) if unit else None


def _is_of_a_type(words: list[Word], at: int) -> bool:
    """'три Т-90': a letter that opens the name of a type is no unit."""
    after, behind = text_at(words, at + 1), text_at(words, at + 2)
    opens = len(text_at(words, at)) == 1 and after == "-"
    return opens and words[at + 1].glued and behind.isdecimal()


def _of_country(words: list[Word], at: int) -> tuple[str, int] | None:
    """'Swiss francs', 'New Zealand dollars', 'австралийских долларов'."""
    text, after = text_at(words, at), text_at(words, at + 1)
    pair = PAIRS.get((text, after), "")
    behind = at + 1 + bool(pair)
    money = text_at(words, behind)
    code = OF_COUNTRIES.get(pair or place_of(text), "")
    return (code, behind + 1) if code and (money == _WON or money in MONEY) else None


def _weighs(words: list[Word], at: int) -> bool:
    """Whether pounds are a weight, not money: 'weighed in at 148 pounds'."""
    near = texts_in(words, at - _NEAR_WEIGHT, at + _NEAR_WEIGHT)
    return any(text.startswith(_WEIGHING) for text in near)


def _of_two_words(text: str, after: str) -> str | None:
    """'percentage points', 'per cent', 'square miles'."""
    if text in _POINTS_AHEAD or (UNITS.get(text) == "percent" and after in _POINTS):
        return "percentage point"
    if (text == "basis" or text.startswith("базисн")) and after in _POINTS:
        return "basis point"
    if text == "per" and after == "cent":
        return "percent"
    length = UNITS.get(after, "")
    return f"{power} {length}" if (power := raised(text)) and length in _LENGTHS else None
