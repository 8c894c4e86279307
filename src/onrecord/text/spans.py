"""Sentences as spans of the text they stand in."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

# The end of a sentence with the quotation marks and pictures behind it, or of a line. It is looked
# for only where a run of marks begins: from each mark anew it would take time by the square.
_END = re.compile(
    r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?:[\u2600-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d]*)*(?=\s|$)|\n"
)
_ABBREVIATED = (
    "mr mrs ms dr prof gen gov sen rep sgt col lt capt st jr sr vs etc no rs inc ltd co corp dept "
    "jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k e.g i.e a.m p.m approx "
    "г гг р рр тыс млн млрд тис руб коп грн им ім ул вул стр ст см т д п др ін напр обл чел чол "
    "гр тов проф акад ген полк кап янв фев февр авг сен сент окт ноя нояб дек"
)
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_OF_NUMBERS = frozenset({"no", "rs"})
_NO_GREETING = 6
"""Words of a line on whose comma a capital may follow: 'Dear all at the school,' greets."""
_OPENING, _FEWEST = 60, 3
"""Characters in which to look how a line opens, and words from which it can be wrapped."""
_LAST_WORD = re.compile(r"[\w.]{1,12}$")


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands in a text: offsets in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of the text at this span."""
        return text[self.start : self.end]


# Reading a message asks for the sentences of each of its pieces half a dozen times.
@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of the text, without the space around them."""
    edges = [0]
    for end in _END.finditer(text):
        if _closes(text, end) and not _is_wrapped(text, edges[-1], end):
            edges.append(end.end())
    found = (trimmed(text, start, end) for start, end in pairwise([*edges, len(text)]))
    return tuple(span for span in found if span is not None)


def _is_wrapped(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether a line only ends there, and the sentence goes on with a small letter."""
    before = text[end.start() - 1 : end.start()]
    first = text[end.end() : end.end() + 1]
    if end[0] != "\n" or not (first.islower() or (before == "," and first.isalpha())):
        return False
    if not first.islower() and len(text[start : end.start()].split()) < _NO_GREETING:
        return False
    # What is written below a forwarded claim is short, or asks: 'is this so?'.
    after = text[end.end() : end.end() + _OPENING].partition("\n")[0].rstrip()
    if len(after.split()) < _FEWEST or after.endswith("?"):
        return False
    opening = text[start : min(end.start(), start + _OPENING)].split()
    capital = bool(opening) and opening[0].lstrip("\"'«“„(")[:1].isupper()
    return capital and len(opening) >= _FEWEST and (before.isalnum() or before == ",")


def _closes(text: str, end: re.Match[str]) -> bool:
    if end[0] == "\n" or end[0][0] in "!?":
        return True
    follows = text[end.end() : end.end() + 3].lstrip()
    if follows and (follows[0].islower() or follows[0] in ",;:)"):
        return False
    return end[0] != "." or not _is_abbreviated(
        text[max(0, end.start() - 12) : end.start()], follows
    )


def _is_abbreviated(before: str, follows: str) -> bool:
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    last = word[0].casefold().strip(".")
    if last in _OF_NUMBERS and not follows[:1].isdecimal():
        return False  # 'No. Nobody left.' is an answer, 'No. 5' a number.
    return last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha())


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without the space around it; None where there is nothing else."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip())
    return Span(first, last) if last > first else None
