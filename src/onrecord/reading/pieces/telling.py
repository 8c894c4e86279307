"""Whether a piece of a message tells something that can be looked up."""

import re
from functools import lru_cache

from onrecord.reading.around.appeals import is_appeal
from onrecord.reading.around.chatter import has_content, is_chatter
from onrecord.reading.pieces.worth import LEAST_WORDS
from onrecord.text import fold, tokens, without_marks

_SOURCE = re.compile(
    r"\W*(?:источник|джерело|source|via|данные|дані|фото|photo|видео|відео|video|автор|author)s?:.{0,60}$|"
    r"\W*(?:опрос|опитування|poll|survey)(?!.*(?:показ|показ|show|found|says|\d))(?: \S+){1,6}$"
)


def is_claim(text: str, least: int = LEAST_WORDS) -> bool:
    """Whether a piece holds more than marks and chatter, and enough words."""
    words = without_marks(f"{text}\n")
    told = has_content(words) and not is_chatter(words) and not text.endswith(":")
    return told and len(tokens(words)) >= least


# How a message parts is tried in several ways, which ask the same of each sentence.
@lru_cache(maxsize=128)
def says_something(text: str) -> bool:
    """Whether a piece is more than chatter, a source's name or the lead to a claim."""
    return not (
        text.endswith(":") or is_chatter(text) or is_appeal(text) or _SOURCE.match(fold(text))
    ) and has_content(without_marks(f"{text}\n"))
