"""When 'one' counts somebody: 'one of the 12 jurors resigned', 'killed one', but not 'no one'."""

from onrecord.figures.numbers.summing import Amount, text_at
from onrecord.figures.scanning import Word
from onrecord.figures.words.events import event_of, is_weak
from onrecord.figures.words.numerals import SMALL
from onrecord.text.lists import word_set

_OF = frozenset({"of", "из", "з", "із"})
_NOT = frozenset({"ни", "not", "ані"})
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
    """Whether 'one' counts nobody: 'ни один солдат', 'not one soldier', 'один из них'."""
    if amount.value != 1 or words[amount.start].value is not None:
        return False
    of_some = text_at(words, amount.end) in _OF and not is_part_of_whole(words, amount)
    return text_at(words, amount.start - 1) in _NOT or of_some
