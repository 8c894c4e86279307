"""A share told by two parts of the whole: 'between a third and a half', 'от трети до половины'."""

from onrecord.figures.numbers.hedges import tidy
from onrecord.figures.numbers.spelled import amount_at
from onrecord.figures.numbers.summing import Amount
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.words.numerals import PARTS
from onrecord.model import Qualifier

BETWEEN = frozenset({"from", "between", "от", "від", "между", "між"})
"""What stands in front of the first part."""
_AND = frozenset({"and", "to", "и", "до", "і", "та", "й"})
_PARTS = PARTS | {
    **dict.fromkeys(("половиной", "половиною"), 2),
    **dict.fromkeys(("третью", "третиною"), 3),
    **dict.fromkeys(("четвертью", "чвертю"), 4),
}


def parts_between(words: list[Word], at: int) -> Amount | None:
    """The range between the part that begins at the word and the one behind it, in per cent."""
    first = _part(words, at)
    joint = first.end if first else at
    if first is None or text_at(words, joint) not in _AND:
        return None
    last = _part(words, joint + 1)
    low, high = first.value or 0, (last.value or 0) if last else 0
    if last is None or not 0 < low < high:
        return None
    return Amount(at - 1, last.end, None, low, high, Qualifier.RANGE)


def _part(words: list[Word], at: int) -> Amount | None:
    """'a third', 'two-thirds', 'половиной'."""
    if at >= len(words):
        return None
    count, here = 1.0, at + (words[at].text in {"a", "one"})
    if here == at and (number := amount_at(words, at)) and not number.ordinal and number.value:
        count, here = number.value, number.end
    here += text_at(words, here) == "-"
    parts = _PARTS.get(text_at(words, here), 0)
    if not 0 < count < parts:
        return None
    share = tidy(round(100 * count / parts, 4))
    return Amount(at, here + 1, share, share, share)
