"""A noun put before its number, which makes it rough: 'человек двадцать', 'километров пять'."""

from onrecord.figures.amounts.ratios import OPENERS as SHARES
from onrecord.figures.amounts.relatives import OPENERS as COMPARISONS
from onrecord.figures.numbers.hedges import bounds
from onrecord.figures.numbers.spelled import OPENERS
from onrecord.figures.numbers.summing import Amount
from onrecord.figures.scanning import Word, is_number_at, text_at
from onrecord.figures.words.events import event_of
from onrecord.figures.words.populations import named
from onrecord.figures.words.units import MONEY, UNITS
from onrecord.language.verbs import ARE, DONE, WERE
from onrecord.model import Qualifier
from onrecord.text.lists import word_set

NUMBERS = OPENERS | SHARES | COMPARISONS
"""The words that may begin a number."""
_INVERTING = {
    "тысячи": 1e3, "тисячі": 1e3, "сотни": 100.0, "сотні": 100.0, "десятка": 10.0, "десяток": 10.0,
    "тысяч": 1e3, "тисяч": 1e3, "миллионов": 1e6, "мільйонів": 1e6, "сотен": 100.0, "сотень": 100.0,
    "миллиона": 1e6, "мільйона": 1e6, "миллиарда": 1e9, "мільярда": 1e9,
    "человек": 1.0, "чоловік": 1.0, "людей": 1.0, "осіб": 1.0, "штук": 1.0,
}  # fmt: skip
_ANYBODY = frozenset({"человек", "чоловік", "людей", "осіб", "штук"})
_LED_BY = frozenset({"за", "на", "в", "у", "по", "через", "под", "під"})
"""'рублей за пятьсот', 'лет на двадцать'."""

_THOUSAND = 1e3
"""'тысяч 700' is no list of counts, as 'танков 200' is."""

_LEAST_INVERTED = 5
_MANY_OF = ("ов", "ев", "ей", "ів", "їв", "тонн", "гривен", "гривень", "машин", "ракет", "лодок")
_OF_ONE_OR_TWO = word_set("тысячи тисячі миллиона мільйона миллиарда мільярда")
_ONE_OR_TWO = word_set("полтора півтора полторы півтори два две дві три четыре чотири")


def inverted(words: list[Word], amount: Amount) -> Amount | None:
    """'тысяч пять', 'человек двадцать', 'рублей за пятьсот': a noun put ahead makes it rough."""
    at = amount.start - 1
    led = text_at(words, at) in _LED_BY and words[amount.start].value is None
    at -= led
    value = amount.value
    scale = _INVERTING.get(text_at(words, at)) or _inverting_noun(words, at, value or 0)
    if not scale or value is None or amount.qualifier is not Qualifier.EXACT:
        return None
    if value >= scale > 1:
        return None
    numbered = is_number_at(words, at - 1) or text_at(words, at - 1) in NUMBERS
    rough = words[amount.start].value is None or scale >= _THOUSAND or _is_told(words, amount)
    behind = text_at(words, amount.end)
    counts_more = scale == 1 and (bool(named(behind)) or (led and behind.endswith(_MANY_OF)))
    if numbered or not rough or counts_more:
        return None
    value *= scale
    low, high = bounds(value, Qualifier.ABOUT)
    return Amount(at, amount.end, value, low, high, Qualifier.ABOUT, scaled=True)


def _is_told(words: list[Word], amount: Amount) -> bool:
    """'задержали человек 50': a round number in digits right behind a verb and its noun.

    'убито людей 50, танков 20' is a list of counts.
    """
    at, end, value = amount.start - 1, amount.end, amount.value or 0
    listed = text_at(words, end) == "," and is_number_at(words, end + 2)
    opens = at == 0 or text_at(words, at - 1) == "."
    led = opens or text_at(words, at - 1).endswith(WERE + ARE + DONE)
    told = led and text_at(words, at) in _ANYBODY
    return told and not listed and value >= _LEAST_INVERTED and value % _LEAST_INVERTED == 0


def _inverting_noun(words: list[Word], at: int, value: float) -> float:
    """1 for the noun of 'километров пять', 'снарядов двадцать'; else 0."""
    text = text_at(words, at)
    if value < _LEAST_INVERTED or text.isascii() or not text.endswith(_MANY_OF):
        return 0.0
    measured = text in UNITS or text in MONEY
    return float(measured or (bool(named(text)) and event_of(text) is None))


def is_inverted(words: list[Word], at: int) -> bool:
    """Whether the number stands behind its order of magnitude: 'тысячи две'."""
    behind, before = text_at(words, at + 1), text_at(words, at - 1)
    led = not is_number_at(words, at - 1) and before not in NUMBERS
    return words[at].text in _OF_ONE_OR_TWO and behind in _ONE_OR_TWO and led


def unit_ahead(word: str) -> str:
    """The unit that stands before its number: 'километров пять'."""
    return "" if word.isascii() else UNITS.get(word) or MONEY.get(word) or ""
