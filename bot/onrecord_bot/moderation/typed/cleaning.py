"""What a curator typed, made fit to be kept: nothing hidden, nothing turned, not too long."""

import re
import unicodedata

import regex

from onrecord_bot import phrases
from onrecord_bot.moderation.here import Unclear
from onrecord_bot.pages.styled import units

MOST_OF_A_NAME = 120
MOST_OF_A_CURATORS_NAME = 40
MOST_OF_A_WORDING = 300
MOST_OF_WORDS = 3000
MOST_OF_A_TITLE = 300
MOST_OF_A_REASON = 500
MOST_OF_A_LINK = 2048
_GRAPHEME = regex.compile(r"\X")
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_DROPPED = ("Cc", "Cf", "Cs", "Co")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


def kept(text: str, most: int) -> str:
    """The text as it will be stored, with its lines. Raises Unclear where nothing is left."""
    shown = "".join(sign for sign in text.replace("\r\n", "\n") if _is_shown(sign))
    tidy = _LINES.sub("\n", _SPACES.sub(" ", shown)).strip()
    if not any(sign.isalnum() for sign in tidy):
        raise Unclear("curate.trouble.empty")
    if len(tidy) > most:
        raise Unclear("curate.trouble.too_long", most=str(most))
    return tidy


def line(text: str, most: int) -> str:
    """The text as one line."""
    return kept(text, most).replace("\n", " ")


def neutral(text: str, most: int) -> str:
    """The record's own words, as one line: they must not judge. Raises Unclear, naming the word."""
    words = line(text, most)
    if judging := phrases.judging(words):
        raise Unclear("curate.trouble.judging", word=judging[0])
    return words


def shortened(text: str, most: int) -> str:
    """For lists and buttons only: whole graphemes, and an ellipsis where some were left out."""
    flat = " ".join(text.split())
    signs = _GRAPHEME.findall(flat[: 16 * most])
    if len(signs) <= most and len(flat) <= 16 * most:
        return flat
    return "".join(signs[:most]).rstrip() + "\N{HORIZONTAL ELLIPSIS}"


def pieces(text: str, most: int) -> tuple[str, ...]:
    """A long text in parts of at most so many UTF-16 units, never inside a grapheme."""
    parts: list[str] = []
    part: list[str] = []
    size = 0
    for sign in _GRAPHEME.findall(text):
        length = units(sign)
        if part and size + length > most:
            parts.append("".join(part))
            part, size = [], 0
        part.append(sign)
        size += length
    return (*parts, "".join(part))


def _is_shown(sign: str) -> bool:
    if sign in _JOINERS or sign in "\n\t":
        return True
    return unicodedata.category(sign) not in _DROPPED
