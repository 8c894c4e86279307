"""The people and bodies that a text names by their proper names; places are left out."""

import re
from functools import lru_cache

from onrecord.comparing.words.subject import is_telling
from onrecord.figures.words.places import PAIRS, place_of
from onrecord.figures.words.saying import SAYS
from onrecord.text import tokens
from onrecord.text.dates import MONTHS, WEEKDAYS
from onrecord.text.lists import word_set

_NAME = re.compile(r"[A-ZА-ЯЁІЇЄҐ][\w'’-]*\w")
_SENTENCE_END = frozenset('.!?:…"“”«»(')
_TITLES = word_set(
    "president gov governor sen senator rep representative mayor mr mrs ms dr congressman",
    "congresswoman former attorney secretary minister prime chief general judge justice",
    "republican republicans democrat democrats democratic gop congress senate house state states",
    "united america american americans federal government white black african hispanic latino",
    "medicare medicaid obamacare social security act law court supreme department office party",
    "says not the this that these those",
    "since under over more about only nearly almost every each last you they what when there our",
    "президент министр міністр государственная верховный верховна россияне украинцы",
)
_NO_NAMES = _TITLES | MONTHS.keys() | WEEKDAYS.keys() | {word for pair in PAIRS for word in pair}
"""Titles, months, days, and what names a place only together with another word."""
_SAYER = re.compile(rf"^(?:[A-Z][\w.'’-]{{0,30}} ){{1,5}}{SAYS}(?: that)? (?=\S)")
"""'Ann Lee says …': who says it, and not of whom it is said."""


@lru_cache(maxsize=1024)
def names_in(text: str) -> frozenset[str]:
    """The names in a text, folded; the first word of a sentence may be any word and is left out.

    So is whoever opens the text as the one who says it.
    """
    text = _SAYER.sub("", text)
    found = (_name(text, match) for match in _NAME.finditer(text))
    return frozenset(name for name in found if name)


def _name(text: str, match: re.Match[str]) -> str:
    name = match[0].casefold().removesuffix("'s").removesuffix("’s")
    before = text[: match.start()].rstrip()
    opens = not before or before[-1] in _SENTENCE_END
    if len(name) < 3 or name in _NO_NAMES or place_of(name):
        return ""
    if not is_telling(name) or (opens and not _goes_on(text, match.end())):
        return ""
    return name


def _goes_on(text: str, end: int) -> bool:
    """Whether another name follows: 'Russ Feingold' opens a sentence as a name."""
    return _NAME.match(text, end + 1) is not None


def others_named(one: str, other: str, parties: tuple[str, str] = ("", "")) -> bool:
    """Whether both texts name people, none in common and none who says the other text."""
    first, second = names_in(one), names_in(other)
    spoken = [frozenset(party.casefold().split()) for party in parties]
    if not first or not second or first & second:
        return False
    # 'hillary lied' names her too, and in a heading every word has a capital letter.
    worded = first.intersection(tokens(other)) or second.intersection(tokens(one))
    return not (worded or first & spoken[1] or second & spoken[0])
