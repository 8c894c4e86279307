"""Adding number words up: a number and where it stands."""

from dataclasses import dataclass
from math import inf

from onrecord.figures.numbers.hedges import tidy
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.words.numerals import (
    DOZEN_LIKE,
    GENITIVE_SCALES,
    GLUED_SCALES,
    MANY,
    ORDINAL,
    SCALED,
    SMALL,
)
from onrecord.model import Qualifier

LARGEST = 1e15
"""What is beyond is no number that anybody counted."""
ABBREVIATED = frozenset({"тыс", "тис", "млн", "млрд", "трлн"})
_WITH = frozenset({"с", "з", "із"})
_AND_HALF = frozenset({"половиной", "половиною"})
_PARTS_OF_ONE = {"half": 0.5, "quarter": 0.25}
_DOZEN = 12
JOINTS = _WITH | _AND_HALF | {"-", "and"}
"""What may stand between the words of one number."""

_UPWARDS = {(1e3, 1e6), (1e5, 1e7), (1e3, 1e7)}
"""'3 mil millones', '4 lakh crore': scales that multiply where no word for a billion is in use."""


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


class Sum:
    """Adds number words up as they come: 'two' 'hundred' 'five' 'thousand'."""

    def __init__(self) -> None:
        self.total = 0.0
        self.part: float | None = None
        self.room = inf
        self.last_scale = inf
        self.scaled = False
        self.counted = 0
        self.dozen = False

    def run(self, words: list[Word], at: int) -> int:
        """Take words from ``at`` on; the place of the first that does not belong."""
        end = at
        # Once it is no number any more, what follows makes it none either.
        while end < len(words) and not self._is_too_large():
            here = end + self._joint(words, end)
            if here >= len(words) or not (
                self._digits(words, here) or self._half(words, here) or self._word(words, here)
            ):
                break
            self.counted += 1
            end = here + (3 if self._half_at(words, here) else 1)
            end = past_dot(words, end) if words[here].text in ABBREVIATED else end
        return end

    def amount(self, words: list[Word], start: int, end: int) -> Amount | None:
        """What was added up, or the ordinal that closes it."""
        if self._is_too_large():
            return None
        value = tidy(self.total + (self.part or 0))
        hyphen = text_at(words, end) == "-" and end + 1 < len(words) and words[end + 1].glued
        follow = ORDINAL.get(text_at(words, end + hyphen))
        if follow is not None and (self.part or 0) >= 20 and follow < min(100, self.room):
            value += follow
            return Amount(start, end + hyphen + 1, value, value, value, ordinal=True)
        alone = words[start].value is not None and end == start + 1
        return Amount(start, end, value, value, value, scaled=self.scaled, in_digits=alone)

    def _is_too_large(self) -> bool:
        return self.total + (self.part or 0) > LARGEST

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
        after = text_at(words, at + 1)
        # '1 миллион 264 тысячи'.
        scale = SCALED.get(after) or (GENITIVE_SCALES.get(after, inf) if self.scaled else inf)
        if scale == inf and words[at - 1].text in GENITIVE_SCALES and 100 <= value < 1000:
            scale = 1  # '2 тысячи 300' is one number.
        if self.part is not None or value >= 1000 or scale >= self.last_scale:
            return False
        self.part, self.room = value, 0
        return True

    def _half_at(self, words: list[Word], at: int) -> bool:
        """'and a half' as three words, read by ``_half``; so 'and a quarter' of a scale."""
        part = text_at(words, at + 2)
        of_scale = part in _PARTS_OF_ONE and text_at(words, at + 3) in SCALED
        return text_at(words, at) == "and" and (part == "half" or of_scale)

    def _half(self, words: list[Word], at: int) -> bool:
        if self.counted == 0 or not self._half_at(words, at) or text_at(words, at + 1) != "a":
            return self._cyrillic_half(words, at)
        part = _PARTS_OF_ONE[text_at(words, at + 2)]
        if self.part is None:
            self.total += self.last_scale * part
        else:
            self.part += part * (_DOZEN if self.dozen else 1)
        return True

    def _cyrillic_half(self, words: list[Word], at: int) -> bool:
        if self.part is None:
            return False
        if words[at].text in _WITH:
            return text_at(words, at + 1) in _AND_HALF
        if words[at].text in _AND_HALF:
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
            self.dozen = text == "dozen"
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
        if self.part is None and (self.last_scale, scale) in _UPWARDS:
            self.total, self.last_scale = self.total * scale, scale
            return True
        if scale >= self.last_scale:
            return False
        self.total += (1 if self.part is None else self.part) * scale
        self.part, self.room, self.last_scale, self.scaled = None, inf, scale, True
        return True


def past_dot(words: list[Word], at: int) -> int:
    """Past the full stop of an abbreviation that does not close a sentence."""
    if text_at(words, at) != "." or not words[at].glued:
        return at
    goes_on = at + 1 < len(words) and not words[at + 1].capital
    return at + 1 if goes_on and words[at - 1].text in ABBREVIATED else at
