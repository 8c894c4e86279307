"""A text as words that remember where they stand, numbers already read."""

import re
from dataclasses import dataclass

from onrecord.figures.words.abroad import in_english
from onrecord.figures.words.spoken import SCALES_OF_MONEY, as_written
from onrecord.figures.words.units import MONEY, SIGNS, TIME, UNITS
from onrecord.model import OTHER, Language
from onrecord.text.letters import aligned
from onrecord.text.lists import word_set
from onrecord.text.numerals import written

_FINEST = 12
_PIECE = re.compile(r"\d+|[^\W\d_]+|\s|\S")
_HALF = 3
_OTHERWISE = word_set("день дня дню ночи ночі ніч года року рік т г ц га ка миля")
"""'полдень' and 'південь' are noon and south, 'полгода' is a word of its own."""

MODELS = frozenset({"707", "717", "727", "737", "747", "757", "767", "777", "787"})
"""Types of aircraft that are called by a number alone."""


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word, number or sign and its span in the original text.

    ``glued`` says that no space stands before it; ``capital`` that it is written with one;
    ``value`` is the number where it is written in digits.
    """

    text: str
    start: int
    end: int
    glued: bool
    capital: bool = False
    value: float | None = None

    @property
    def owns(self) -> bool:
        """Whether the word has lost an English possessive: 'Russia' of "Russia's"."""
        return self.end - self.start > len(self.text)


def scan(text: str, language: Language) -> list[Word]:
    """The words of the text in order; a grouped number is one word."""
    folded, places = aligned(text)
    pieces = _PIECE.findall(folded)
    words: list[Word] = []
    at, offset, glued = 0, 0, False
    while at < len(pieces):
        piece = pieces[at]
        if piece.isspace():
            at, offset, glued = at + 1, offset + 1, False
            continue
        if _is_half_of_one(piece):
            pieces[at : at + 1] = [piece[:_HALF], piece[_HALF:]]
        value, end = _extent(pieces, at, language)
        length = sum(map(len, pieces[at:end]))
        start, last = places[offset], places[offset + length - 1] + 1
        shown = as_written(_shown(pieces, at, end))
        if shown in SCALES_OF_MONEY and _is_scale(words, pieces, end, loud=text[start].isupper()):
            shown = SCALES_OF_MONEY[shown]
        if language == OTHER:
            shown = in_english(shown, words[-1].text if words else "")
        words.append(Word(shown, start, last, glued, text[start].isupper(), value))
        at, offset, glued = end, offset + length, True
    return words


def _is_scale(words: list[Word], pieces: list[str], end: int, *, loud: bool) -> bool:
    """'200М евро', '$200М', '40 штук баксов', and a capital behind bare digits, but no 'Т-90М'."""
    number = words[-1] if words else None
    if number is None or number.glued or (end < len(pieces) and pieces[end].isalnum()):
        return bool(words) and text_at(words, len(words) - 2) in SIGNS
    behind = next((piece for piece in pieces[end : end + 2] if not piece.isspace()), "")
    return behind in MONEY or (loud and number.value is not None and pieces[end - 2] != " ")


def _is_half_of_one(piece: str) -> bool:
    """Whether one word is half of a unit: 'полчаса', 'півкілометра'."""
    if not piece.startswith(("пол", "пів")):
        return False
    unit = piece[_HALF:]
    return unit not in _OTHERWISE and (unit in UNITS or unit in TIME)


def _extent(pieces: list[str], at: int, language: Language) -> tuple[float | None, int]:
    if pieces[at].isdecimal():
        return written(pieces, at, language)
    if pieces[at] == "." and _is_bare_decimal(pieces, at):
        return float(f"0.{pieces[at + 1][:_FINEST]}"), at + 2
    end = at + 1
    if pieces[at].isalpha():
        while end + 1 < len(pieces) and pieces[end] == "'" and pieces[end + 1].isalpha():
            end += 2
    return None, end


def _is_bare_decimal(pieces: list[str], at: int) -> bool:
    """Whether a decimal begins with its point: '.5'."""
    opens = at == 0 or not pieces[at - 1].isalnum()
    return opens and at + 1 < len(pieces) and pieces[at + 1].isdecimal()


def _shown(pieces: list[str], at: int, end: int) -> str:
    """The word without an English possessive."""
    word = "".join(pieces[at:end])
    return word.removesuffix("'s")


def text_at(words: list[Word], at: int) -> str:
    """The word at that place, or nothing beyond either end."""
    return words[at].text if 0 <= at < len(words) else ""


def texts_in(words: list[Word], start: int, end: int) -> list[str]:
    """The words from one place up to another, as far as there are any."""
    return [word.text for word in words[max(0, start) : max(0, end)]]


def is_number_at(words: list[Word], at: int) -> bool:
    """Whether a number in digits stands at that place."""
    return 0 <= at < len(words) and words[at].value is not None
