"""What a text claims, without what its publisher put around it: author's line, links, headings."""

import re
from functools import lru_cache

from onrecord.text import tail_of, without_marks
from onrecord.text.marks import split_tags

_LEAST = 3
"""Words below which nothing is left that claims anything; then the text stays as it is."""
_CLOSING = 120
"""Letters at the end of a text in which its publisher may stand."""

_OPENS = re.compile(
    r"^(?:(?:fact[ -]?check|false(?: claim)?|true|claim|rumou?r|no|yes|breaking|viral)"
    r" ?[:,] )+(?=\S)",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r" ?(?:\|[^|]{1,40}|[-–—] fact[ -]?check|(?<=[.?!]) (?:a )?fact[ -]?check"
    r"|(?<=[.?!]) here['’]s (?:the|what) [^.?!|]{0,60})$",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"^(?:@\w{1,40} )+")
"""'@ann @ben So it is': to whom a post replies, and nothing that it claims."""


@lru_cache(maxsize=1024)
def unframed(text: str) -> str:
    """The text without links, author's line and the headings of those who check claims."""
    tail = tail_of(text)
    words = " ".join(without_marks(text[: tail.start] if tail else text).split())
    bare = _without_closing(_OPENS.sub("", split_tags(_ADDRESSED.sub("", words)).strip()))
    return " ".join(bare.split()) if len(bare.split()) >= _LEAST else text


def _without_closing(text: str) -> str:
    """'… Here's the truth | The Daily' without either; each may stand behind the other."""
    start = max(0, len(text) - _CLOSING)
    kept, closing = text[:start], text[start:]
    while (shorter := _CLOSES.sub("", closing)) != closing:
        closing = shorter
    return kept + closing
