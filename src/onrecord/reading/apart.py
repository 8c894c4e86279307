"""Single words that are written letter by letter, as words that reading itself knows."""

from functools import lru_cache

from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SMALL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import named
from onrecord.reading.around.hollow import is_hollow
from onrecord.text import drawn_together


def in_whole_words(text: str) -> str:
    """'6 0 0 k i l l e d' as '600 killed'; what reading does not know is left to the index."""
    return drawn_together(text, _is_known)


@lru_cache(maxsize=1024)
def _is_known(word: str) -> bool:
    if len(word) == 1:
        return False
    return is_hollow(word) or word in SMALL or bool(event_of(word) or place_of(word) or named(word))
