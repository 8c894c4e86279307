"""A text with its markup blanked out, every other letter left in its place."""

import re

_ENTITIES = {"&gt;": "   >", "&lt;": "<   ", "&amp;": "&    ", "&nbsp;": " " * 6, "&#160;": " " * 6}
_ENTITY = re.compile("|".join(_ENTITIES), re.IGNORECASE)
_TAG = re.compile(
    r"<\s*/?\s*(?:a|b|i|u|s|p|br|em|strong|code|pre|del|ins|strike|span|div|li|ul|ol|td|tr|th|table"
    r"|h[1-6]|small|big|mark|font|sub|sup|img|hr|q|cite|blockquote|tg-spoiler|tg-emoji)"
    r"(?:\s[^<>]*|\s*/?\s*)>",
    re.IGNORECASE,
)
_MARKS = re.compile(r"(?P<mark>\*\*\*|\*\*|__|~~|\|\|)(?=\S)(?P<inside>[^\n]{0,200}?\S)(?P=mark)")
_QUOTED = re.compile(r"[\"“«„][^\"“”«»„\n]{0,400}[\"”»]")
_WORDS = r"[^\W\d_]+(?:[ '’-][^\W\d_]+){0,2}"
_INSERTED = re.compile(rf"(?<=\w )(?:\({_WORDS}\)|\[{_WORDS}\])(?= \w)")
"""What an editor put into a quotation, to be read with it: '90,000 social (media) messages'."""


def unmarked(text: str) -> str:
    """'<b>600</b>' and '__600__' as '600' with blanks around; just as long as before."""
    if "&" in text:
        text = _ENTITY.sub(lambda found: _ENTITIES[found[0].lower()], text)
    if "<" in text:
        text = _TAG.sub(lambda found: " " * len(found[0]), text)
    if "(" in text or "[" in text:
        text = _QUOTED.sub(_without_brackets, text)
    return _MARKS.sub(_blank, text)


def _without_brackets(quoted: re.Match[str]) -> str:
    return _INSERTED.sub(lambda found: f" {found[0][1:-1]} ", quoted[0])


def _blank(found: re.Match[str]) -> str:
    blank = " " * len(found["mark"])
    return f"{blank}{found['inside']}{blank}"
