"""The place that a word names, where it stands in a sentence."""

from onrecord.figures.numbers.summing import text_at
from onrecord.figures.scanning import Word
from onrecord.figures.words.places import PAIRS, place_of
from onrecord.text.lists import word_set

_AMERICA = "United States"


def name_at(words: list[Word], at: int) -> str:
    text, after = words[at].text, text_at(words, at + 1)
    if text == "us" and words[at].capital and at > 0:
        return _AMERICA
    if text == "u" and after == "." and text_at(words, at + 2) == "s":
        return _AMERICA
    if text in _GAZA:
        # In small letters it is gas.
        return "Gaza" if words[at].capital else ""
    if text.startswith("сектор") and after in _GAZA:
        return "Gaza"
    return PAIRS.get((text, after), "") or place_of(text)


_GAZA = word_set("газа газы газе газу газой гази газі газою")
