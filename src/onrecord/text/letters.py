"""Letters as they are meant: look-alikes, ornaments and invisible characters undone."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from onrecord.text.scripts import in_one_script

_INVISIBLE = frozenset("\u115f\u1160")
"""Letters without a shape, that no category tells from others."""
_BRAHMIC = range(0x0900, 0x10A0)
"""Scripts whose marks are vowels and stay."""

_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz", strict=True))
_STROKED = dict(zip("øđłħıŧɑɡƒɩʟʋɯƅƨơưɛɔʃɾþØĐŁĦŦ", "odlhitagfilvwbsoueosrpODLHT", strict=True))
_JOINED = {"æ": "ae", "œ": "oe", "ß": "ss", "Æ": "AE", "Œ": "OE"}
_PUNCTUATION = {
    **dict.fromkeys("’ʼ‘`´ʹ′‛ʻˈ", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−⁃", "-"),
    "⁄": "/",
    "⠀": " ",
}
_CYRILLIC_KEPT = frozenset("йЙїЇўЎ")
_ENCLOSED_FIRST = (0x1F150, 0x1F170)

# Two blessings of one sign each, as they are abbreviated: spelt out the first has 18 letters, and a
# message of nothing else would become eighteen times as long.
_BLESSINGS = {0xFDFA: "\u0635", 0xFDFB: "\u062c"}
_SPECIAL = _SMALL_CAPITALS | _STROKED | _JOINED | _PUNCTUATION
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75", "⅓": ".333", "⅔": ".667"}
_FRACTION = re.compile(f"[{''.join(_FRACTIONS)}]")
"""Composed anew, '1½' would be eleven halves."""
_BREVE, _DIAERESIS = "\u0306", "\u0308"
_COMPOSED = {("и", _BREVE): "й", ("И", _BREVE): "Й", ("і", _DIAERESIS): "ї", ("І", _DIAERESIS): "Ї"}


def _enclosed() -> dict[str, str]:
    """White letters on black circles and squares and letters in brackets: NFKC keeps these."""
    capitals = {chr(first + n): chr(ord("A") + n) for first in _ENCLOSED_FIRST for n in range(26)}
    return capitals | {chr(0x249C + n): chr(ord("a") + n) for n in range(26)}


_ENCLOSED = {ord(sign): letter for sign, letter in _enclosed().items()} | _BLESSINGS


class _Plain(dict[int, str | None]):
    """What each character becomes, worked out at its first use."""

    def __missing__(self, code: int) -> str | None:
        plain = self[code] = _plain(chr(code))
        return plain


class _Alone(dict[str, str]):
    """What a single character becomes in a fold that keeps count of where it stood."""

    def __missing__(self, sign: str) -> str:
        plain = _ENCLOSED.get(ord(sign)) or unicodedata.normalize("NFKC", sign)
        folded = self[sign] = plain.translate(_PLAIN).lower()
        return folded


_PLAIN, _ALONE = _Plain(), _Alone()


def plain_letters(text: str) -> str:
    """The text in plain letters of the script each word is written in; case is kept."""
    if text.isascii() and text.isprintable():
        return text
    decimal = _FRACTION.sub(
        lambda part: _fraction(part[0], text[max(0, part.start() - 1) : part.start()]), text
    )
    composed = unicodedata.normalize("NFKC", decimal.translate(_ENCLOSED))
    return in_one_script(composed.translate(_PLAIN))


# A sentence is looked through for what opens, frames and closes it, one after the other.
@lru_cache(maxsize=64)
def aligned(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters where it stands in the original."""
    if text.isascii():
        return text.lower(), range(len(text))
    pieces: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        piece = _ALONE[sign] if sign not in _FRACTIONS else _fraction(sign, pieces)
        if sign in (_BREVE, _DIAERESIS) and pieces:
            pieces[-1] = _COMPOSED.get((pieces[-1], sign), pieces[-1])
        pieces.extend(piece)
        places.extend([at] * len(piece))
    return in_one_script("".join(pieces)).lower(), tuple(places)


def _plain(sign: str) -> str | None:
    if sign in _SPECIAL:
        return _SPECIAL[sign]
    category = unicodedata.category(sign)
    if sign.isspace():
        return "\n" if sign in "\n\u2028\u2029\x85" else " "
    if category in {"Cf", "Cc", "Cs", "Co", "Me"} or sign in _INVISIBLE:
        return None
    if category == "Mn":
        return sign if ord(sign) in _BRAHMIC else None
    return sign if sign in _CYRILLIC_KEPT or category[0] != "L" else _unmarked(sign)


def _unmarked(letter: str) -> str:
    if ord(letter) in _BRAHMIC or 0xAC00 <= ord(letter) <= 0xD7A3:
        return letter
    bare = unicodedata.normalize("NFD", letter)
    kept = (sign for sign in bare if unicodedata.category(sign) != "Mn")
    return "".join(_SPECIAL.get(sign, sign) for sign in kept) or letter


def _fraction(sign: str, before: Sequence[str]) -> str:
    return _FRACTIONS[sign] if before and before[-1].isdecimal() else "0" + _FRACTIONS[sign]
