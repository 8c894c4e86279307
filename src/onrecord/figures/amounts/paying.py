"""Money whose sign stands in front of its number: '$5', 'A$5', 'Rs. 500', 'R500 million'."""

from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.calendar import year_at
from onrecord.figures.words.numerals import SCALED
from onrecord.figures.words.units import CODES, DOLLARS, LETTERS, MONEY, SIGNS

_DOTTED = frozenset({"rs"})
"""Money that may be cut short with a full stop: 'Rs. 500'."""
_BEFORE_SUMS = frozenset({"euro", "kr", "rs"})
"""Money that people write before sums in small letters too."""
_LARGE = 1000
_LAST_NORM = 7


def sign_before(words: list[Word], start: int) -> tuple[int, str]:
    """Where the sign of money in front of a number begins, and whose it is; '' where none is."""
    at = start - 1 - (text_at(words, start - 1) == "." and text_at(words, start - 2) in _DOTTED)
    if at < 0:
        return start, ""
    word = words[at]
    if word.text == "$" and word.glued and at > 0 and words[at - 1].capital:
        whose = DOLLARS.get(words[at - 1].text)
        return (at - 1, whose) if whose else (at, MONEY["$"])
    coded = (word.text in CODES and word.capital) or word.text in _BEFORE_SUMS
    if word.text in SIGNS or (coded and not _is_of_a_series(words, start)):
        return at, MONEY[word.text]
    if word.text == "¢" and text_at(words, at - 1) == "gh":
        return at - 1, MONEY["ghs"]
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


def _is_of_a_series(words: list[Word], at: int) -> bool:
    """'Euro 2024', 'Euro 6 engines': a championship, or a norm for exhausts."""
    bare = text_at(words, at + 1) not in SCALED
    norm = (words[at].value or 0) <= _LAST_NORM
    return text_at(words, at - 1) == "euro" and bare and (norm or year_at(words, at) is not None)
