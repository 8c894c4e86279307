"""The place that a word names, where it stands in a sentence."""

from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.places import PAIRS, place_of
from onrecord.text.lists import word_set

_AMERICA = "United States"
_MOST_PARTS = 8
"""No name has more; looking through 'so-so-so-…' from each word took time by the square."""

_GAZA = word_set("газа газы газе газу газой гази газі газою")
_COMMON = _GAZA | word_set("куб куба кубе кубы кубу кубом кубов кубам кубі куби кубів")
"""Places in capitals; in small letters it is gas, and so many cubes of it."""


def name_at(words: list[Word], at: int) -> str:
    text, after = words[at].text, text_at(words, at + 1)
    if text == "us" and words[at].capital and at > 0:
        return _AMERICA
    if text == "u" and after == "." and text_at(words, at + 2) == "s":
        return _AMERICA
    if text in _COMMON and not words[at].capital:
        return ""
    if text in _GAZA or (text.startswith("сектор") and after in _GAZA):
        return "Gaza"
    if at > 0 and (words[at - 1].text, text) in PAIRS:
        return ""  # The Africa of 'South Africa'.
    compound = place_of(hyphened(words, at)) if after == "-" else ""
    return compound or PAIRS.get((text, after), "") or place_of(text)


def hyphened(words: list[Word], at: int) -> str:
    """The whole of a word with hyphens in it: 'ивано-франковске', 'port-au-prince'."""
    return "".join(texts_in(words, at, hyphened_end(words, at)))


def hyphened_end(words: list[Word], at: int) -> int:
    """Where a word with hyphens in it ends: past the 'prince' of 'port-au-prince'."""
    end, most = at + 1, min(len(words), at + 2 * _MOST_PARTS)
    while end + 1 < most and words[end].text == "-":
        part = words[end + 1]
        if not words[end].glued or not part.glued or not part.text[0].isalpha():
            break
        end += 2
    return end
