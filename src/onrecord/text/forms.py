"""The two forms of a message that are searched: one for words, one for vectors."""

import re
from dataclasses import dataclass
from datetime import date
from html import unescape

from onrecord.asking import Heard
from onrecord.text.disguise import closed_up, in_even_case
from onrecord.text.letters import plain_letters
from onrecord.text.marks import split_name, split_tags, tail_of, without_marks

_PICTURE = re.compile(r"[\u2190-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001faff\ufffd]")
# Looked for only where spaces begin: from each of them anew it would take time by the square.
_LINE_BREAK = re.compile(r"(?<![^\S\n])[^\S\n]*\n\s*")
_SPACES = re.compile(r"[^\S\n]{2,}")
_DASHES = frozenset("—–")
_DASH = re.compile("([—–])")
_EMPHASIS = re.compile(r"[*_~`|]")
_QUOTED = re.compile(r"(?<!\w)'(.{1,200}?)'(?!\w)")


@dataclass(frozen=True, slots=True)
class Told:
    """A message taken apart: its words, and who wrote them, where and when."""

    words: str
    author: str
    handle: str
    outlet: str
    said_on: date | None
    day: str = ""
    lines: str = ""
    """The words in the lines of the message."""


def taken_apart(heard: Heard) -> Told:
    """The words of the message without links, marks and author line, and what these said."""
    shown = unescape(heard.text) if "&" in heard.text else heard.text
    told = closed_up(without_marks(in_even_case(_undressed(shown))))
    tail = tail_of(told)
    words = told[: tail.start] if tail else told
    return Told(
        words=" ".join(words.split()),
        lines=_SPACES.sub(" ", _LINE_BREAK.sub("\n", words)).strip(),
        author=heard.author or (tail.author if tail else ""),
        handle=heard.handle or (tail.handle if tail else ""),
        outlet=heard.outlet,
        said_on=heard.said_on or (tail.said_on if tail else None),
    )


def _undressed(text: str) -> str:
    """Plain letters, so that links and names are seen as such; dashes open an author's line."""
    return "".join(
        part if part in _DASHES else plain_letters(part) for part in _DASH.split(text) if part
    )


def lexical_form(heard: Heard) -> str:
    """The form that is searched by words: with author, handle, date and forward origin."""
    return lexical_words(taken_apart(heard))


def lexical_words(told: Told) -> str:
    """The form that is searched by words, of a message that was taken apart."""
    day = f"{told.said_on:%B} {told.said_on.day} {told.said_on.year}" if told.said_on else ""
    handle = split_name(told.handle.lstrip("@"))
    return _neat(" ".join((told.words, told.author, handle, told.outlet, day)))


def dense_form(heard: Heard) -> str:
    """The form that is embedded: the words and the author's name, no pictures, no date."""
    return dense_words(taken_apart(heard))


def dense_words(told: Told) -> str:
    """The form that is embedded, of a message that was taken apart."""
    return _neat(f"{told.words} — {told.author}" if told.author else told.words)


def neat_words(text: str) -> str:
    """Any piece of text in the form that is embedded."""
    return _neat(without_marks(text))


def _neat(text: str) -> str:
    # Letters in circles stand among the pictures: they are letters first.
    plain = plain_letters(text)
    shown = _EMPHASIS.sub(" ", plain if plain.isascii() else _PICTURE.sub(" ", plain))
    # Single and double quotation marks are one thing; an apostrophe inside a word is another.
    quoted = _QUOTED.sub(r'"\1"', shown) if "'" in shown else shown
    return " ".join(split_tags(quoted).split())
