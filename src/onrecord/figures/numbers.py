"""The numbers in a run of words: digits, number words, orders of magnitude, ranges."""

from dataclasses import dataclass, replace
from math import inf

from onrecord.figures.hedges import hedge_before, tidy
from onrecord.figures.numeral_words import (
    DOZEN_LIKE,
    GENITIVE_SCALES,
    GLUED_SCALES,
    HALVES,
    MANY,
    ORDINAL,
    SCALED,
    SEVERAL,
    SMALL,
)
from onrecord.figures.scanning import Word
from onrecord.model import Qualifier

_LARGEST = 1e15
_ABBREVIATED = frozenset({"тыс", "тис", "млн", "млрд", "трлн"})
_NEEDS_NUMBER = frozenset(
    {
        "hundred",
        "thousand",
        "lakh",
        "lakhs",
        "crore",
        "crores",
        "million",
        "billion",
        "trillion",
        "mln",
        "mn",
        "bln",
        "bn",
        "tn",
    }
) | {"тысяч", "тисяч", "сотен", "миллионов", "мільйонів", "миллиардов", "мільярдів", "трлн"}
_HALF = frozenset({"half", "пол", "пів", "полу", "половина", "половину"})
_QUARTER = frozenset({"quarter", "четверть", "чверть"})
_ORDINAL_ENDINGS = frozenset(
    {
        "st",
        "nd",
        "rd",
        "th",
        "й",
        "я",
        "е",
        "го",
        "му",
        "м",
        "х",
        "ый",
        "ой",
        "ий",
        "ая",
        "ое",
        "ом",
    }
) | {
    "ма",
    "ша",
    "та",
    "га",
    "те",
    "ше",
    "ге",
    "ої",
    "ій",
    "тя",
    "тє",
    "им",
    "ым",
    "ую",
    "у",
    "ти",
    "ме",
    "мий",
    "мо",
    "а",
    "і",
}
_FIRST_SUFFIX = frozenset({"st", "nd", "rd", "th"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its interval, from word ``start`` up to word ``end``.

    ``scaled`` tells that an order of magnitude was named beside the digits; ``in_digits`` that
    these stood there alone.
    """

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    qualifier: Qualifier = Qualifier.EXACT
    ordinal: bool = False
    scaled: bool = False
    in_digits: bool = False


OPENERS = (
    SMALL.keys() | SCALED.keys() | MANY.keys() | HALVES.keys() | ORDINAL.keys() | SEVERAL
) | {"a", *_HALF, *_QUARTER}
"""The words that may begin a number."""


def amount_at(words: list[Word], at: int) -> Amount | None:
    """The number that begins at the word; None where none does."""
    word = words[at]
    if word.value is not None:
        return _ordinal_digits(words, at) or _summed(words, at)
    if word.text not in OPENERS:
        return None
    for read in (_many, _several, _part_of_scale, _article, _summed, _ordinal_word):
        if (amount := read(words, at)) is not None:
            return amount
    return None


def range_from(words: list[Word], first: Amount, second_at: int) -> Amount | None:
    """The range from the first number to the one that begins at ``second_at``."""
    second = amount_at(words, second_at) if second_at < len(words) else None
    if second is None or first.value is None or second.value is None:
        return None
    low, high = first.value, second.value
    if second.scaled and not first.scaled and low < 1000:
        factor = _factor(words, second)
        low = low * factor if low * factor < high else low
    if not low < high or first.ordinal or second.ordinal:
        return None
    scaled = second.scaled
    return Amount(first.start, second.end, None, low, high, Qualifier.RANGE, scaled=scaled)


def _factor(words: list[Word], amount: Amount) -> float:
    factor = 1.0
    for word in words[amount.start : amount.end]:
        factor *= SCALED.get(word.text) or (GLUED_SCALES.get(word.text, 1) if word.glued else 1)
    return factor


def text_at(words: list[Word], at: int) -> str:
    """The word at that place, or nothing beyond either end."""
    return words[at].text if 0 <= at < len(words) else ""


def _many(words: list[Word], at: int) -> Amount | None:
    """'hundreds', 'tens of thousands', 'сотни тысяч' where no number stands before."""
    first = MANY.get(words[at].text)
    if first is None:
        return None
    if words[at].text in GENITIVE_SCALES and hedge_before(words, at):
        value = GENITIVE_SCALES[words[at].text]
        return Amount(at, at + 1, value, value, value, scaled=True)
    end = at + 1
    if text_at(words, end) == "of":
        end += 1
    second = SCALED.get(text_at(words, end)) or MANY.get(text_at(words, end))
    if (
        text_at(words, at + 1) in {"and", "upon", "и", "і"}
        and text_at(words, at + 2) == words[at].text
    ):
        return _vague(at, at + 3, first)
    if second is None or second <= first:
        return _vague(at, at + 1, first) if first != 10 or _is_tens(words[at]) else None
    end = _past_dot(words, end + 1)
    return _vague(at, end, first * second)


def _is_tens(word: Word) -> bool:
    """'десятки человек' are dozens; English 'tens' alone is no number."""
    return word.text != "tens"


def _vague(start: int, end: int, base: float) -> Amount:
    if base in (10, 12):
        return Amount(start, end, None, 20, 99, Qualifier.DOZENS)
    qualifier = {100: Qualifier.HUNDREDS, 1000: Qualifier.THOUSANDS}.get(int(base))
    if qualifier is None:
        qualifier = Qualifier.THOUSANDS if base < 1e6 else Qualifier.VAGUE
    low = 2 * base
    high = 10 * base - 1
    return Amount(start, end, None, tidy(low), tidy(high), qualifier, scaled=base >= 100)


def _several(words: list[Word], at: int) -> Amount | None:
    """'several hundred', 'a few thousand', 'несколько десятков'."""
    if words[at].text not in SEVERAL:
        return None
    after = text_at(words, at + 1)
    base = SCALED.get(after) or MANY.get(after) or (12.0 if after == "dozen" else None)
    if base is None:
        return Amount(at, at + 1, None, 2, 9, Qualifier.VAGUE)
    end = _past_dot(words, at + 2)
    if base in (10, 12):
        return Amount(at, end, None, 20, 99, Qualifier.DOZENS)
    return Amount(at, end, None, 2 * base, 9 * base, Qualifier.VAGUE, scaled=True)


def _part_of_scale(words: list[Word], at: int) -> Amount | None:
    """'half a million', 'quarter of a million', 'полмиллиона', 'пів мільйона'."""
    word = words[at].text
    if word in HALVES:
        value, end = HALVES[word], at + 1
        scale = SCALED.get(text_at(words, end)) or MANY.get(text_at(words, end))
        if value == 1.5 and scale:
            value, end = value * scale, _past_dot(words, end + 1)
        return Amount(at, end, value, value, value, scaled=value > 2)
    share = 0.5 if word in _HALF else 0.25 if word in _QUARTER else None
    if share is None:
        return None
    end = at + 1
    while text_at(words, end) in {"of", "a", "-"} and end < at + 3:
        end += 1
    scale = SCALED.get(text_at(words, end)) or (12.0 if text_at(words, end) == "dozen" else None)
    if scale is None:
        return None
    return Amount(at, end + 1, share * scale, share * scale, share * scale, scaled=True)


def _article(words: list[Word], at: int) -> Amount | None:
    """'a hundred', 'a million and a half', 'a couple of thousand'."""
    if words[at].text != "a":
        return None
    after = text_at(words, at + 1)
    if after == "couple" and text_at(words, at + 2) == "of":
        scale = SCALED.get(text_at(words, at + 3))
        if scale is None:
            return None
        low, high = 1.8 * scale, 2.2 * scale
        return Amount(at, at + 4, 2 * scale, low, high, Qualifier.ABOUT, scaled=True)
    if after in SEVERAL or after in _HALF or after in _QUARTER:
        inner = amount_at(words, at + 1)
        return replace(inner, start=at) if inner is not None else None
    if after not in SCALED and after != "dozen":
        return None
    summed = _Sum()
    end = summed.run(words, at + 1)
    return summed.amount(words, at, end)


def _summed(words: list[Word], at: int) -> Amount | None:
    """Digits and number words that make up one number."""
    first = words[at].text
    if words[at].value is None and first not in SMALL and first not in SCALED:
        return None
    if first in _NEEDS_NUMBER or first in _ABBREVIATED:
        return None
    summed = _Sum()
    end = summed.run(words, at)
    return summed.amount(words, at, end) if end > at else None


class _Sum:
    """Adds number words up as they come: 'two' 'hundred' 'five' 'thousand'."""

    def __init__(self) -> None:
        self.total = 0.0
        self.part: float | None = None
        self.room = inf
        self.last_scale = inf
        self.scaled = False
        self.counted = 0

    def run(self, words: list[Word], at: int) -> int:
        """Take words from ``at`` on; the place of the first that does not belong."""
        end = at
        while end < len(words):
            here = end + self._joint(words, end)
            if here >= len(words) or not (
                self._digits(words, here) or self._half(words, here) or self._word(words, here)
            ):
                break
            self.counted += 1
            end = here + (3 if self._half_at(words, here) else 1)
            end = _past_dot(words, end) if words[here].text in _ABBREVIATED else end
        return end

    def amount(self, words: list[Word], start: int, end: int) -> Amount | None:
        """What was added up, or the ordinal that closes it."""
        value = tidy(self.total + (self.part or 0))
        if value > _LARGEST:
            return None
        hyphen = text_at(words, end) == "-" and end + 1 < len(words) and words[end + 1].glued
        follow = ORDINAL.get(text_at(words, end + hyphen))
        if follow is not None and (self.part or 0) >= 20 and follow < min(100, self.room):
            value += follow
            return Amount(start, end + hyphen + 1, value, value, value, ordinal=True)
        alone = words[start].value is not None and end == start + 1
        return Amount(start, end, value, value, value, scaled=self.scaled, in_digits=alone)

    def _joint(self, words: list[Word], at: int) -> int:
        """One word to pass: the hyphen of 'twenty-five' or the 'and' of 'hundred and five'."""
        if self.counted == 0:
            return 0
        joint, after = words[at].text, text_at(words, at + 1)
        if joint == "-" and words[at].glued and (after in SMALL or after in SCALED):
            return int(words[at + 1].glued and words[at - 1].text not in GENITIVE_SCALES)
        if joint == "and" and self.scaled and SMALL.get(after, 100) < min(100, self.room):
            return 1
        return 0

    def _digits(self, words: list[Word], at: int) -> bool:
        value = words[at].value
        if value is None:
            return False
        if self.counted == 0:
            self.part, self.room = value, 0
            return True
        scale = SCALED.get(text_at(words, at + 1), inf)
        if scale == inf and words[at - 1].text in GENITIVE_SCALES and 100 <= value < 1000:
            scale = 1  # '2 тысячи 300' is one number.
        if self.part is not None or value >= 1000 or scale >= self.last_scale:
            return False
        self.part, self.room = value, 0
        return True

    def _half_at(self, words: list[Word], at: int) -> bool:
        """'and a half' as three words, read by ``_half``."""
        return text_at(words, at) == "and" and text_at(words, at + 2) == "half"

    def _half(self, words: list[Word], at: int) -> bool:
        if self.counted == 0 or not self._half_at(words, at) or text_at(words, at + 1) != "a":
            return self._cyrillic_half(words, at)
        if self.part is None:
            self.total += self.last_scale / 2
        else:
            self.part += 0.5
        return True

    def _cyrillic_half(self, words: list[Word], at: int) -> bool:
        if text_at(words, at) in {"с", "з", "із"} and self.part is not None:
            return text_at(words, at + 1) in {"половиной", "половиною"}
        if text_at(words, at) in {"половиной", "половиною"} and self.part is not None:
            self.part += 0.5
            return True
        return False

    def _word(self, words: list[Word], at: int) -> bool:
        text = words[at].text
        if self.part is not None and (
            text in DOZEN_LIKE or text in GENITIVE_SCALES or text in MANY
        ):
            return self._scale(SMALL.get(text) or SCALED.get(text) or MANY[text])
        if text in SMALL:
            return self._small(SMALL[text])
        if text in SCALED:
            return self._scale(SCALED[text])
        if words[at].glued and text in GLUED_SCALES and self.counted == 1:
            return self._glued(words, at)
        return False

    def _glued(self, words: list[Word], at: int) -> bool:
        if at + 1 < len(words) and words[at + 1].glued and words[at + 1].text.isalnum():
            return False
        return self._scale(GLUED_SCALES[words[at].text])

    def _small(self, value: float) -> bool:
        if self.part is None:
            self.part = 0.0
        if value >= self.room:
            return False
        self.part += value
        self.room = 100 if value >= 100 else 10 if value >= 20 else 1
        return True

    def _scale(self, scale: float) -> bool:
        if scale <= 100 and self.part is not None:
            self.part, self.room, self.scaled = self.part * scale, scale, True
            return True
        if scale >= self.last_scale:
            return False
        self.total += (1 if self.part is None else self.part) * scale
        self.part, self.room, self.last_scale, self.scaled = None, inf, scale, True
        return True


def _past_dot(words: list[Word], at: int) -> int:
    """Past the full stop of an abbreviation that does not close a sentence."""
    if text_at(words, at) != "." or not words[at].glued:
        return at
    goes_on = at + 1 < len(words) and not words[at + 1].capital
    return at + 1 if goes_on and words[at - 1].text in _ABBREVIATED else at


def _ordinal_digits(words: list[Word], at: int) -> Amount | None:
    """'47th', '47-й'."""
    end = at + 1
    if text_at(words, end) == "-" and words[end].glued:
        end += 1
    if end >= len(words) or not words[end].glued or words[end].text not in _ORDINAL_ENDINGS:
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
