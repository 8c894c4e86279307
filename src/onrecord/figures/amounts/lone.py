"""When 'one' counts somebody: 'one of the 12 jurors resigned', 'killed one', but not 'no one'."""

from onrecord.figures.numbers.summing import Amount
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.words.events import event_of, is_weak
from onrecord.figures.words.numerals import SMALL
from onrecord.text.lists import word_set

_OF = frozenset({"of", "из", "з", "із"})
_NOT = frozenset({"ни", "not", "ані"})
_NONE = word_set("none neither никто никого жоден жодна жодне жодного ніхто нікого")
_ALL = word_set("the these those their all этих тех всех цих тих усіх всіх")
_OPENING = word_set("only just but and that лишь только тільки лише что що но але")


def is_lone(words: list[Word], amount: Amount) -> bool:
    """Whether the number is a plain 'one' or 'zero' in letters."""
    return amount.value in {0, 1} and words[amount.start].value is None and not amount.scaled


def is_part_of_whole(words: list[Word], amount: Amount) -> bool:
    """'One of the 12 jurors resigned' counts one; 'it is one of 50 states' counts the fifty."""
    whole = amount.end + 1 + (text_at(words, amount.end + 1) == "the")
    opens = amount.start == 0 or text_at(words, amount.start - 1) in _OPENING
    counted = whole < len(words) and (words[whole].value or SMALL.get(words[whole].text, 0)) > 1
    return amount.value == 1 and opens and counted and text_at(words, amount.end) in _OF


def befell_one(words: list[Word], amount: Amount) -> bool:
    """Whether 'one' is somebody: 'killed one', 'один погиб', but not 'no one died'."""
    before, after = text_at(words, amount.start - 1), text_at(words, amount.end)
    if before in _NOT | {"no", "any", "every", "each", "some"} or amount.value != 1:
        return False
    return any(event_of(text) is not None and not is_weak(text) for text in (before, after))


def is_no_number(words: list[Word], amount: Amount) -> bool:
    """Whether it counts nobody: 'not one soldier', 'один из них', 'none of the 40 passengers'."""
    if _is_of_none(words, amount.start):
        return True
    if amount.value != 1 or words[amount.start].value is not None:
        return False
    of_some = text_at(words, amount.end) in _OF and not is_part_of_whole(words, amount)
    return text_at(words, amount.start - 1) in _NOT or of_some


def _is_of_none(words: list[Word], start: int) -> bool:
    """'none of the 40 passengers', 'ни один из 40', 'жоден із 40': of how many nobody was."""
    at = start - 1
    while text_at(words, at) in _ALL:
        at -= 1
    before = text_at(words, at - 1)
    not_one = SMALL.get(before) == 1 and text_at(words, at - 2) in _NOT
    return text_at(words, at) in _OF and (before in _NONE or not_one)
