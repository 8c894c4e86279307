"""What others wrote, made harmless to show: no hidden characters, no turned text, no fake lines."""

import re
import unicodedata

# A no-break space is no mere space: it holds numbers together.
_SPACES = re.compile(r"[ \n]+")
_JOINERS = ("\N{ZERO WIDTH NON-JOINER}", "\N{ZERO WIDTH JOINER}")
_FIRST_STRONG, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
# Unassigned code points stay: an emoji or a letter of tomorrow is no danger today.
_DROPPED = ("Cc", "Cf", "Cs", "Co")
_BREAKS = "\n\v\f\r\x1c\x1d\x1e\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"


def one_line(text: str, most: int | None = None) -> str:
    """A name, a title or an account: one line, so that none of it can pass for a line of ours.

    ``most`` (code points) is for names, titles and our own wordings; never for what was said.
    """
    line = _SPACES.sub(" ", _visible(text)).strip()
    return _isolated(line if most is None else _shortened(line, most))


def quoted(text: str) -> str:
    """Words inside a quotation block: line breaks stay, since the block fences them."""
    lines = (line.strip() for line in _visible(text).split("\n"))
    return "\n".join(_isolated(line) for line in lines if line)


def _shortened(line: str, most: int) -> str:
    if len(line) <= most:
        return line
    kept = line[:most].rsplit(" ", 1)[0] or line[:most]
    return kept.rstrip() + "\N{HORIZONTAL ELLIPSIS}"


def _visible(text: str) -> str:
    if text.isprintable():
        # Nothing of what is dropped or unified below is printable, and most texts are.
        return text
    unified = "".join("\n" if letter in _BREAKS else letter for letter in text.replace("\t", " "))
    return "".join(
        letter for place, letter in enumerate(unified) if _is_shown(unified, place, letter)
    )


def _is_shown(text: str, place: int, letter: str) -> bool:
    if letter == "\n":
        return True
    if letter in _JOINERS:
        inside = 0 < place < len(text) - 1
        return inside and not text[place - 1].isspace() and text[place + 1] not in _JOINERS
    return unicodedata.category(letter) not in _DROPPED


def _isolated(line: str) -> str:
    """Right-to-left text in an isolate, so that it cannot reorder what stands around it."""
    if not line.isascii() and any(
        unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in line
    ):
        return _FIRST_STRONG + line + _POP
    return line
