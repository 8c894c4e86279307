"""Whether a message by itself only asks on from one before it: 'А сколько из них дети?'."""

import re

from onrecord.reading.around.chatter import without_chatter
from onrecord.reading.around.hollow import is_hollow
from onrecord.reading.pieces.going_on import goes_on
from onrecord.reading.pieces.standing import is_common
from onrecord.text import fold
from onrecord.text.lists import word_set

_OPENS = re.compile(r"\W*(?:and|but|so|а|и|но|ну|і|й|та|але)(?!\w)", re.IGNORECASE)
_OF_SOMEBODY = word_set(
    "it they he she them him there",
    "он она оно они их ним ними них нем ней там",
    "він вона воно вони їх ним ними них ньому ній там",
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DIGIT = re.compile(r"\d")
_MOST_WORDS = 12
_MOST_TOLD, _MOST_TOLD_OF_SOMEBODY = 1, 2
"""Words of its own with which a question still leaves open what it is about."""


def asks_on(text: str) -> bool:
    """Whether a question leaves to a message before it whom or what it asks about."""
    words = _WORD.findall(text)
    if not text.rstrip().endswith("?") or len(words) > _MOST_WORDS or _DIGIT.search(text):
        return False
    named = any(word[0].isupper() for word in words[1:])
    told = sum(1 for word in words if word[0].islower() and _tells(fold(word)))
    asked = _WORD.findall(fold(without_chatter(text) or text))
    if not named and not _OF_SOMEBODY.isdisjoint(asked):
        return told <= _MOST_TOLD_OF_SOMEBODY
    if goes_on(text.strip()) and told <= _MOST_TOLD:
        return True
    return _OPENS.match(text) is not None and told <= (0 if named else _MOST_TOLD)


def _tells(word: str) -> bool:
    return not (is_hollow(word) or is_common(word) or word in _OF_SOMEBODY)
