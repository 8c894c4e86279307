"""Times as they are written of races: '4:07.64' is 247.64 seconds, '2:01:09' two hours and more."""

from onrecord.figures.scanning import Word, text_at
from onrecord.text.lists import word_set

_SIXTY = 60
_MOST_PARTS = 3
_O_CLOCK = word_set(
    "at by until till since from around before after в у о об до к ко після после з с"
)
"""'at 14:05:33' is the time of day, to the second."""


def raced_at(words: list[Word], at: int) -> tuple[float, int] | None:
    """The time that begins at the word, in seconds, and where it ends; None where none begins."""
    parts, end = _parts(words, at)
    exact = len(parts) > 1 and parts[-1] % 1 != 0
    long = len(parts) == _MOST_PARTS and text_at(words, at - 1) not in _O_CLOCK
    if not (exact or long) or any(part >= _SIXTY for part in parts[1:]):
        return None
    seconds = 0.0
    for part in parts:
        seconds = seconds * _SIXTY + part
    return round(seconds, 4), end


def _parts(words: list[Word], at: int) -> tuple[list[float], int]:
    """The numbers that stand joined by colons, at most three of them."""
    parts: list[float] = []
    here = at
    while here < len(words) and (value := words[here].value) is not None:
        parts.append(value)
        here += 1
        joined = text_at(words, here) == ":" and words[here].glued
        if len(parts) == _MOST_PARTS or not joined or here + 1 >= len(words):
            break
        if not words[here + 1].glued:
            break
        here += 1
    return parts, here
