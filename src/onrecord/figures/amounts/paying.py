"""Money whose sign stands in front of its number: '$5', 'A$5', 'Rs. 500', 'R500 million'."""

from onrecord.figures.scanning import Word, text_at
from onrecord.figures.words.numerals import SCALED
from onrecord.figures.words.units import CODES, DOLLARS, LETTERS, MONEY, SIGNS

_DOTTED = frozenset({"rs"})
"""Money that may be cut short with a full stop: 'Rs. 500'."""
_LARGE = 1000


def sign_before(words: list[Word], start: int) -> tuple[int, str]:
    """Where the sign of money in front of a number begins, and whose it is; '' where none is."""
    at = start - 1 - (text_at(words, start - 1) == "." and text_at(words, start - 2) in _DOTTED)
    if at < 0:
        return start, ""
    word = words[at]
    if word.text == "$" and word.glued and at > 0 and words[at - 1].capital:
        whose = DOLLARS.get(words[at - 1].text)
        return (at - 1, whose) if whose else (at, MONEY["$"])
    if word.text in SIGNS or (word.text in CODES and word.capital):
        return at, MONEY[word.text]
    if opens_sum(words, start):
        return at, LETTERS[word.text]
    return start, ""


def opens_sum(words: list[Word], at: int) -> bool:
    """Whether a letter close in front makes the number a sum: 'N4.39 trillion', no road 'R500'."""
    if at == 0 or not words[at].glued or words[at - 1].glued or not words[at - 1].capital:
        return False
    if words[at - 1].text in CODES:
        return True
    large = text_at(words, at + 1) in SCALED or (words[at].value or 0) >= _LARGE
    return words[at - 1].text in LETTERS and large
