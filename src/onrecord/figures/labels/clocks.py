"""Numbers that tell the hour, or who beat whom: '10:30', '7 p.m.', '8-32'."""

import re
from math import inf

from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.numerals import SMALL
from onrecord.text.lists import word_set

_BEATEN = ("lost", "lose", "losing", "проигра", "уступи", "програ", "поступи")
_TO_WHOM = frozenset({"to", "against", "at", "in", "в", "у", "на"})
_MINUTES = re.compile(r"[012]?\d\.[0-5]\d")
_LEAVES = frozenset({"from", "to", "train", "bus", "flight", "ferry", "service"})
_AT = word_set("at around by until till about from after before")
_IN_THE = {("morning",), ("afternoon",), ("evening",)}
_LAST_HOUR = 24
_PARTS_OF_DAY = frozenset({"утра", "вечера", "ночи", "ранку", "вечора", "ночі"})
_IN_CENTURY = frozenset({"веке", "веку", "столетии", "столетию", "столітті", "століттю"})


def score_end(words: list[Word], at: int) -> int:
    """Where a score, a vote or a fifty-fifty chance ends: a range runs upwards."""
    second = words[at + 2] if at + 2 < len(words) else None
    if text_at(words, at + 1) != "-" or second is None or not second.glued:
        return at
    falling = second.value is not None and second.value <= (words[at].value or 0)
    return at + 3 if words[at + 1].glued and (falling or _is_lost(words, at)) else at


def _is_lost(words: list[Word], at: int) -> bool:
    """'lost 8-32 to New Zealand', 'проиграли 0-3': the loser's score runs upwards."""
    verb, behind = text_at(words, at - 1), text_at(words, at + 3)
    return verb.startswith(_BEATEN) and (behind in _TO_WHOM or not behind[:1].isalpha())


def clock_end(words: list[Word], at: int) -> int:
    """Where '10:30', '7 p.m.', '24/7' or '9/11' ends."""
    after = text_at(words, at + 1)
    second = words[at + 2] if at + 2 < len(words) else None
    if after in {":", "/"} and second is not None and second.glued and second.value is not None:
        return at + 3 if after == ":" or text_at(words, at + 3) != "of" else at
    if text_at(words, at - 1) == "the" and _MINUTES.fullmatch(words[at].text) and after in _LEAVES:
        return at + 1  # 'the 7.45 from York'.
    if after in {"годині", "година"} and text_at(words, at - 1) in {"о", "об", "в", "у"}:
        return at + 2 + (text_at(words, at + 2) in _PARTS_OF_DAY)
    if after in {"am", "pm", "o'clock"} or _is_hour_or_century(words, at):
        return at + 2
    if after in {"a", "p"} and text_at(words, at + 2) == "." and text_at(words, at + 3) == "m":
        return at + 4
    return at


def hour_end(words: list[Word], at: int) -> int:
    """Where an hour in words ends: 'at eight in the evening', 'around 3 at night'."""
    small = (words[at].value or SMALL.get(words[at].text, inf)) <= _LAST_HOUR
    if not small or text_at(words, at - 1) not in _AT:
        return at
    behind = tuple(texts_in(words, at + 1, at + 4))
    if behind[:2] == ("at", "night"):
        return at + 3
    return at + 4 if behind[:2] == ("in", "the") and behind[2:] in _IN_THE else at


def _is_hour_or_century(words: list[Word], at: int) -> bool:
    """Whether the number is an hour or a century: 'в 5 утра', 'у 19 столітті'."""
    value, after = words[at].value or inf, text_at(words, at + 1)
    return value <= _LAST_HOUR and after in _PARTS_OF_DAY | _IN_CENTURY
