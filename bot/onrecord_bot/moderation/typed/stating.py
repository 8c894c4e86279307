"""What the first words of a statement say that its party did: denied, disputed, declined."""

import re
import tomllib
from importlib.resources import files

from onrecord.model import Stance
from onrecord.text.lists import word_set

# A file, not a module: nothing in the bot's code may hold a word that judges.
_WORDS = (files("onrecord_bot.phrases") / "stances.toml").read_text("utf-8")
_BEGIN = {Stance(name): word_set(words) for name, words in tomllib.loads(_WORDS).items()}
_FIRST = re.compile(r"[^\W\d_]+")
_COMMENT = re.compile(r"\b(?:comment|коммент|комент)", re.IGNORECASE)
_ONLY_COMMENT = re.compile(rf"[^\W\d_]+(?:\s\w+)?\s{_COMMENT.pattern}\w*\W*", re.IGNORECASE)


def stance_in(words: str) -> Stance:
    """The stance that the words begin with: 'denies that …'; words in quotation marks state."""
    begun = _FIRST.match(words)
    first = begun[0].casefold() if begun else ""
    stance = next((each for each, begin in _BEGIN.items() if first in begin), Stance.STATES)
    if stance is Stance.DECLINES and not _COMMENT.search(words):
        return Stance.STATES
    return stance


def beyond_stance(words: str) -> str:
    """The words, unless they tell no more than that comment was declined."""
    return "" if _ONLY_COMMENT.fullmatch(words) else words
