"""A period as a sentence names it, and whether it is only the time of saying."""

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.figures.scanning import Word, text_at
from onrecord.figures.words.saying import LISTENERS, PAPERS, is_saying
from onrecord.model import Period

_LED_BY = frozenset({"on", "в", "у", "во"})
_PUBLISHED = frozenset({"out", "released", "published", "issued"})
_LONGEST_NAME = 6
_FARTHEST = 8


@dataclass(frozen=True, slots=True)
class When:
    """A period and the words that name it.

    ``weak`` is a bare length of time such as 'in 15 years', which may itself be what is counted;
    ``rate`` is how often, as in 'a day'; ``compared`` says that a number is told against it;
    ``silent`` marks words of time that say when it was said or what o'clock it was.
    """

    period: Period
    start: int
    end: int
    weak: bool = False
    silent: bool = False
    rate: bool = False
    compared: bool = False


def follows_saying(words: list[Word], at: int) -> bool:
    """Whether the month or year is that of the saying: 'said in April that'."""
    before, after = text_at(words, at - 1), words[at + 1 : at + 8]
    return is_saying(before) and any(word.text in {"that", "что", "що"} for word in after)


def opens_saying(
    words: list[Word], start: int, end: int, says: Callable[[str], bool] = is_saying
) -> bool:
    """Whether a date opens the sentence of somebody who says it: 'In March the ministry said'."""
    if start > 0:
        return False
    for word in words[end : end + _FARTHEST]:
        if word.value is not None:
            return False
        if says(word.text):
            return True
    return False


def introduces(words: list[Word], start: int, end: int) -> bool:
    """Whether a name, the date and a colon open the sentence: 'Rescuers, 5 June: 7 have died'."""
    named = 0 < start <= _LONGEST_NAME and words[0].capital and words[0].text[0].isalpha()
    plain = all(word.value is None for word in words[:start])
    if text_at(words, start) in _LED_BY:
        return False  # 'Blast on Monday: 40 hurt' tells of Monday.
    return named and plain and text_at(words, end) == ":"


def beside_saying(words: list[Word], start: int, end: int) -> bool:
    """Whether the day is the day it was said: 'said on Friday', 'on Friday said'."""
    before = start - 1 - (text_at(words, start - 1) in LISTENERS)
    near = (text_at(words, before), text_at(words, end), text_at(words, end + 1))
    return any(map(is_saying, near)) or _is_of_paper(words, before)


def _is_of_paper(words: list[Word], at: int) -> bool:
    """'figures out on Tuesday', 'the report published on 3 May'."""
    return text_at(words, at) in _PUBLISHED and text_at(words, at - 1) in PAPERS
