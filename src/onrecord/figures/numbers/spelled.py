"""The numbers in a run of words: digits, number words, orders of magnitude, ranges."""

from dataclasses import replace

from onrecord.figures.numbers.decimals import with_decimals
from onrecord.figures.numbers.hedges import hedge_before, tidy
from onrecord.figures.numbers.parts import HALF, QUARTER, and_a_half, part_at
from onrecord.figures.numbers.summing import ABBREVIATED, JOINTS, LARGEST, Amount, Sum, past_dot
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.words.numerals import (
    CROWDS,
    DOZEN_LIKE,
    GENITIVE_SCALES,
    GLUED_SCALES,
    HALVES,
    MANY,
    NEEDS_NUMBER,
    NOTES,
    OF_MANY,
    ORDINAL,
    ORDINAL_ENDINGS,
    PAIRS_OF,
    ROUND,
    SCALED,
    SEVERAL,
    SMALL,
)
from onrecord.figures.words.units import TIME
from onrecord.model import Qualifier
from onrecord.text.lists import word_set

_FIRST_SUFFIX = frozenset({"st", "nd", "rd", "th"})
_GOES_ON = (
    frozenset(SMALL.keys() | SCALED.keys() | MANY.keys() | ORDINAL.keys() | GLUED_SCALES.keys())
    | GENITIVE_SCALES.keys()
    | JOINTS
    | ORDINAL_ENDINGS
)
"""The words behind digits with which these may make up one number."""


OPENERS = (
    NOTES.keys()
    | SMALL.keys()
    | SCALED.keys()
    | MANY.keys()
    | HALVES.keys()
    | ORDINAL.keys()
    | SEVERAL
) | {"a", "an", "кількадесят", "кільканадцять", "кількасот", *HALF, *QUARTER, *PAIRS_OF}
"""The words that may begin a number."""

_SCALE_STEMS = {"тысячн": 1e3, "тисячн": 1e3, "миллионн": 1e6, "мільйонн": 1e6, "миллиардн": 1e9}
_DOZENS = {word: SMALL.get(word) or MANY.get(word) or 10.0 for word in DOZEN_LIKE}
_DOZEN = 12
_A_GOOD_MANY = frozenset({"немало", "чимало"})
_HOW = word_set("how as so too that not как так не слишком чересчур як надто занадто")
_BEFORE_FEW = word_set("a the these those last past first next every another recent")
_TENS = (10, 12)
_THOUSAND = 1000


def amount_at(words: list[Word], at: int) -> Amount | None:
    """The number that begins at the word; None where none does."""
    if (digits := words[at].value) is not None:
        return _from_digits(words, at, digits)
    if words[at].text not in OPENERS:
        return None
    for read in _READINGS:
        if (amount := read(words, at)) is not None:
            return with_decimals(words, amount)
    return None


def _from_digits(words: list[Word], at: int, digits: float) -> Amount | None:
    """The number in digits, with the words behind it that belong to it."""
    behind = at + 1 + (text_at(words, at + 1) == "-")
    if (scale := _adjective_scale(text_at(words, behind))) > 1:
        value = tidy(digits * scale)
        return Amount(at, behind + 1, value, value, value, scaled=True)
    if text_at(words, behind) not in _GOES_ON:
        alone = _digits_alone(digits, at)
        return alone and with_decimals(words, alone)
    return _ordinal_digits(words, at) or _summed(words, at)


def _adjective_scale(word: str) -> float:
    """'150-тысячная армия', '2-мільйонне місто': what the adjective multiplies by; else 1."""
    if not word or word.isascii():
        return 1.0
    return next((scale for stem, scale in _SCALE_STEMS.items() if word.startswith(stem)), 1.0)


def goes_on(words: list[Word], at: int) -> bool:
    """Whether the word behind digits may belong to one number with them, or to what it measures."""
    text = text_at(words, at + (text_at(words, at) == "-"))
    return text in _GOES_ON or text in TIME


def _digits_alone(digits: float, at: int) -> Amount | None:
    """The most common number by far: digits that no word beside them makes larger."""
    value = tidy(digits)
    if value > LARGEST:
        return None
    return Amount(at, at + 1, value, value, value, in_digits=True)


def range_from(words: list[Word], first: Amount, second_at: int) -> Amount | None:
    """The range from the first number to the one that begins at ``second_at``."""
    second = amount_at(words, second_at) if second_at < len(words) else None
    if second is None or first.value is None or second.value is None:
        return None
    low, high = first.value, second.value
    if second.scaled and not first.scaled and low < 1000:
        factor = factor_in(words, second.start, second.end)
        low = low * factor if low * factor < high else low
    if not low < high or first.ordinal or second.ordinal:
        return None
    scaled = second.scaled
    return Amount(first.start, second.end, None, low, high, Qualifier.RANGE, scaled=scaled)


def factor_in(words: list[Word], start: int, end: int) -> float:
    """What the words of a number multiply it by: 1e6 for '5 million', 1 for '5'."""
    factor = 1.0
    for word in words[start:end]:
        plain = SCALED.get(word.text) or MANY.get(word.text)
        plain = _DOZENS.get(word.text, plain)
        factor *= plain or (GLUED_SCALES.get(word.text, 1) if word.glued else 1)
    return factor


def _not_just_one(words: list[Word], at: int) -> Amount | None:
    """'не один десяток', 'не одна тысяча': tens and thousands, and not one of them."""
    scale = text_at(words, at + 1)
    base = ROUND.get(scale) or SCALED.get(scale)
    if text_at(words, at - 1) != "не" or SMALL.get(words[at].text) != 1 or base is None:
        return None
    return replace(_vague(at, at + 2, base), start=at - 1)


def _many(words: list[Word], at: int) -> Amount | None:
    """'hundreds', 'tens of thousands', 'сотни тысяч' where no number stands before."""
    first = MANY.get(words[at].text)
    if first is None or _is_inverted(words, at):
        return None
    if words[at].text in GENITIVE_SCALES and hedge_before(words, at):
        value, end = _with_rest(words, at + 1, GENITIVE_SCALES[words[at].text])
        return Amount(at, end, value, value, value, scaled=True)
    if _is_said_twice(words, at):
        return _vague(at, at + 3, first)
    end = at + 1 + (text_at(words, at + 1) == "of")
    second = SCALED.get(text_at(words, end)) or MANY.get(text_at(words, end))
    if second is None or second <= first:
        return _vague(at, at + 1, first) if _stands_alone(words, at) else None
    end = past_dot(words, end + 1)
    return _vague(at, end, first * second)


def _is_said_twice(words: list[Word], at: int) -> bool:
    """'hundreds and hundreds', 'тысячи и тысячи'."""
    joined = text_at(words, at + 1) in {"and", "upon", "и", "і"}
    return joined and text_at(words, at + 2) == words[at].text


def _with_rest(words: list[Word], at: int, scale: float) -> tuple[float, int]:
    """'более тысячи трёхсот': with the hundreds behind it, and where those end."""
    rest = _summed(words, at) if SMALL.get(text_at(words, at), scale) < scale else None
    if rest is None or rest.ordinal or rest.scaled or not rest.value or rest.value >= scale:
        return scale, at
    return scale + rest.value, rest.end


def _is_inverted(words: list[Word], at: int) -> bool:
    """Whether the number word stands behind its order of magnitude: 'сотни две', 'десятка три'."""
    if text_at(words, at - 1) in SMALL:
        return False
    ahead = SMALL.get(text_at(words, at + 1), 0)
    return not words[at].text.isascii() and 1 < ahead < _DOZEN


def _is_tens_inverted(words: list[Word], at: int) -> bool:
    priced = text_at(words, at - 1) == "за"  # '70 гривень за десяток'.
    return words[at].text in {"десятка", "десяток"} and (priced or _is_inverted(words, at))


def _stands_alone(words: list[Word], at: int) -> bool:
    """Whether a plural alone is a number: 'десятки человек', but not English 'tens' or 'scores'."""
    if words[at].text == "scores":
        return text_at(words, at + 1) == "of"
    return words[at].text != "tens"


def _vague(start: int, end: int, base: float) -> Amount:
    if base in (10, 12, 20):
        return Amount(start, end, None, 20, 99, Qualifier.DOZENS)
    qualifier = {100: Qualifier.HUNDREDS, 1000: Qualifier.THOUSANDS}.get(int(base))
    if qualifier is None:
        qualifier = Qualifier.THOUSANDS if base < 1e6 else Qualifier.VAGUE
    low = 2 * base
    high = 10 * base - 1
    return Amount(start, end, None, tidy(low), tidy(high), qualifier, scaled=base >= 100)


def _several(words: list[Word], at: int) -> Amount | None:
    """'several hundred', 'a few thousand', 'несколько десятков', 'кількасот тисяч'."""
    if (crowd := CROWDS.get(words[at].text)) is not None:
        return _crowd(words, at, crowd)
    base, end = _scale_at(words, at + 1)
    if words[at].text not in SEVERAL or (words[at].text in OF_MANY and _only_asks(words, at, base)):
        return None
    if not base and _is_of_no_size(words, at):
        return Amount(at, at + 1, None, None, None, Qualifier.VAGUE)
    if not base:
        return Amount(at, at + 1, None, 2, 9, Qualifier.VAGUE)
    if (tens := _scale(text_at(words, at + 1))) in _TENS:
        return _vague(at, end, 10 * base / tens)
    return Amount(at, end, None, 2 * base, 9 * base, Qualifier.VAGUE, scaled=True)


def _only_asks(words: list[Word], at: int, base: float) -> bool:
    """'how many', 'as many as', and 'many thousands', which are thousands."""
    return bool(base) or text_at(words, at - 1) in _HOW


def _is_of_no_size(words: list[Word], at: int) -> bool:
    """Whether it is fewer or more than one would think: 'few came', 'quite a few', 'немало'."""
    if words[at].text != "few":
        return words[at].text in _A_GOOD_MANY | OF_MANY
    quite = text_at(words, at - 2) in {"quite", "not"}
    return quite or text_at(words, at - 1) not in _BEFORE_FEW


def _note(words: list[Word], at: int) -> Amount | None:
    """'за двадцатку тысяч', 'полтинник тысяч': as sums are called by the notes they are paid in."""
    note, scale = NOTES.get(words[at].text), SCALED.get(text_at(words, at + 1))
    if note is None or scale is None:
        return None
    value = tidy(note * scale)
    return Amount(at, past_dot(words, at + 2), value, value, value, scaled=True)


def _crowd(words: list[Word], at: int, crowd: tuple[float, float, Qualifier]) -> Amount:
    low, high, qualifier = crowd
    scale, end = _scale_at(words, at + 1)
    if scale < _THOUSAND:
        return Amount(at, at + 1, None, low, high, qualifier, scaled=True)
    return Amount(at, end, None, low * scale, high * scale, Qualifier.VAGUE, scaled=True)


def _scale_at(words: list[Word], at: int) -> tuple[float, int]:
    """What 'hundred', 'hundred thousand', 'tens of thousands' multiply by, and where they end."""
    first = _scale(text_at(words, at))
    end = past_dot(words, at + 1)
    second_at = end + (text_at(words, end) == "of")
    second = _scale(text_at(words, second_at))
    if not first or second < max(_THOUSAND, 2 * first):
        return first, end
    return first * second, past_dot(words, second_at + 1)


def _scale(word: str) -> float:
    return SCALED.get(word) or MANY.get(word) or (12.0 if word == "dozen" else 0.0)


def _article(words: list[Word], at: int) -> Amount | None:
    """'a hundred', 'a million and a half', 'a couple hundred'."""
    if words[at].text != "a":
        return and_a_half(words, at) if words[at].text == "an" else None
    after = text_at(words, at + 1)
    if after == "couple":  # 'a couple of thousand', 'a couple hundred'.
        return _two_of(words, at, at + 2 + (text_at(words, at + 2) == "of"))
    if after == "score" and text_at(words, at + 2) == "of":
        return Amount(at, at + 2, 20, 20, 20, scaled=True)
    if after in SEVERAL or after in HALF or after in QUARTER:
        inner = amount_at(words, at + 1)
        return replace(inner, start=at) if inner is not None else None
    if after not in SCALED and after != "dozen":
        return and_a_half(words, at)
    summed = Sum()
    end = summed.run(words, at + 1)
    return summed.amount(words, at, end)


def _couple(words: list[Word], at: int) -> Amount | None:
    """'пара сотен', 'пару десятков'."""
    return _two_of(words, at, at + 1) if words[at].text in PAIRS_OF else None


def _two_of(words: list[Word], start: int, at: int) -> Amount | None:
    """About two of the scale that stands at the word."""
    scale, end = _scale_at(words, at)
    if not scale:
        return None
    low, high = tidy(1.8 * scale), tidy(2.2 * scale)
    return Amount(start, end, 2 * scale, low, high, Qualifier.ABOUT, scaled=True)


def _summed(words: list[Word], at: int) -> Amount | None:
    """Digits and number words that make up one number."""
    first = words[at].text
    if words[at].value is None and first not in SMALL and first not in SCALED:
        return None
    if first in NEEDS_NUMBER or first in ABBREVIATED or _is_tens_inverted(words, at):
        return None
    summed = Sum()
    end = summed.run(words, at)
    return summed.amount(words, at, end) if end > at else None


def _ordinal_digits(words: list[Word], at: int) -> Amount | None:
    """'47th', '47-й'."""
    end = at + 1
    if text_at(words, end) == "-" and words[end].glued:
        end += 1
    if end >= len(words) or not words[end].glued or words[end].text not in ORDINAL_ENDINGS:
        return None
    if (end == at + 1) != (words[end].text in _FIRST_SUFFIX):
        return None
    value = words[at].value
    return Amount(at, end + 1, value, value, value, ordinal=True)


def _ordinal_word(words: list[Word], at: int) -> Amount | None:
    value = ORDINAL.get(words[at].text)
    if value is None:
        return None
    return Amount(at, at + 1, value, value, value, ordinal=True)


_READINGS = (
    _not_just_one,
    _note,
    _many,
    _several,
    _couple,
    part_at,
    _article,
    _summed,
    _ordinal_word,
)
"""What a word may begin a number as, the more particular first."""
