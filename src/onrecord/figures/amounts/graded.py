"""What a number grades that no unit stands behind: the strength of a quake, an age laid down."""

from onrecord.figures.amounts.joining import is_change
from onrecord.figures.labels.designations import counts_at
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.text.lists import word_set

_STRONGEST = 10
_QUAKES = ("earthquake", "quake", "землетряс", "землетрус", "тремор", "aftershock")
_NEAR = 3
_JOINTS = word_set("of was is : - в у")
_MAGNITUDES = ("magnitude", "магнитуд", "магнітуд")
_RICHTER = ("richter", "рихтер", "ріхтер")
_FAR = 9
_AGES = word_set("age возраст возраста вік віку")
_REACHED = word_set("to from at до с со з від от")


def grade_of(words: list[Word], start: int, end: int) -> str:
    """The unit of a number that grades: 'magnitude 7.4', 'the drinking age was lowered to 16'."""
    if _is_magnitude(words, start, end):
        return "magnitude"
    return "year" if _is_age(words, start, end) else ""


def _is_magnitude(words: list[Word], start: int, end: int) -> bool:
    joint = text_at(words, start - 1) in _JOINTS
    named = text_at(words, start - 1 - joint).startswith(_MAGNITUDES)
    by_scale = any(word.text.startswith(_RICHTER) for word in words[end : end + _NEAR])
    of_quake = text_at(words, end).startswith(_QUAKES)
    if _is_decimal(words[start]) and (of_quake or text_at(words, start - 2).startswith(_QUAKES)):
        return True  # 'an earthquake of 7.8'.
    named = named or (_is_decimal(words[start]) and _is_told_of(words, start))
    return (named or by_scale) and (of_quake or not counts_at(words, end))


def _is_told_of(words: list[Word], start: int) -> bool:
    """Whether a magnitude is spoken of, no other number between: 'магнитуда … составила 6,6'."""
    near = words[max(0, start - _FAR) : start]
    told = any(word.text.startswith(_MAGNITUDES) for word in near)
    return told and all(word.value is None for word in near)


def _is_decimal(word: Word) -> bool:
    return word.value is not None and not word.value.is_integer() and word.value < _STRONGEST


def _is_age(words: list[Word], start: int, end: int) -> bool:
    """Whether it is the age at which one may or must: 'lowered from 27 to 25'."""
    if text_at(words, start - 1) not in _REACHED or counts_at(words, end):
        return False
    at = max(0, start - _FAR)
    aged = not _AGES.isdisjoint(texts_in(words, at, start))
    return aged and is_change(words, start)
