"""States of which a thing is in one alone: positive or negative, alive or dead."""

import re
from dataclasses import dataclass
from functools import lru_cache

from onrecord.text import fold

_WITHOUT = re.compile(r"\b(?:without|без)\s+(?:an? |any |the )?(\w{5})")
_WITH = re.compile(r"\b(?:with|со?|зі?|із)\s+(?:an? |the )?(\w{5})")


@dataclass(frozen=True, slots=True)
class _States:
    """What either state is told by, and what both texts must speak of, if anything."""

    one: re.Pattern[str]
    other: re.Pattern[str]
    of: re.Pattern[str]


def _states(one: str, other: str, of: str = "") -> _States:
    return _States(*(re.compile(rf"\b(?:{words})") for words in (one, other, of)))


_ROWS = (
    _states(
        "positive|положительн|позитивн",
        "negative|отрицательн|негативн",
        "test|sample|swab|проб|тест|анализ|аналіз",
    ),
    _states(
        r"within\b|below\b|under\b|в пределах|в норм|(?:у|в) межах|у нормі|ниже\b|нижче\b",
        r"over\b|above\b|beyond\b|exceed|превыша|превыси|выше\b|перевищ|вище\b",
        "limit|norm|standard|threshold|guideline|норм|предел|допустим|меж|гранич",
    ),
    _states(
        r"alive\b|жив(?:а|о|ы|ий|і|ым|ой|ими|ою)?\b",
        r"dead\b|died\b|мертв|умер|помер|погиб|загин",
    ),
    _states(
        r"(?:in custody|behind bars|under arrest|под стражей|за реш[её]ткой|під вартою|за ґратами)",
        r"(?:released|freed)\b|on bail\b|отпусти|отпущ|освобо|відпусти|звільни|випусти",
    ),
    _states(
        r"vot(?:e|es|ed) (?:for|to (?:let|allow|approve|ratify|pass|admit|accept))\b",
        r"vot(?:e|es|ed) (?:[\w'’]+ ){0,5}(?:down|against)\b",
    ),
    _states(
        "overturned|quashed|annulled|отмени|скасува",
        r"upheld|(?:остави|залиши)\w* (?:\w+ ){0,3}(?:в силе|(?:у|в) силі|без изменени|без змін)",
        "verdict|sentence|ruling|conviction|приговор|решени|вирок|рішення",
    ),
    _states(
        r"safe\b|безопасн|безпечн",
        r"unsafe\b|dangerous\b|harmful\b|опасн|небезопасн|вредн|небезпечн|шкідлив",
    ),
)


def state_apart(one: str, other: str) -> bool | None:
    """Whether the texts tell of two states of which a thing is in one alone.

    False where they tell of the same one; None where either tells of none, or of both.
    """
    for row, (here, there) in enumerate(zip(_told(one), _told(other), strict=True)):
        spoken = _ROWS[row].of
        if here is None or there is None or not all(map(spoken.search, map(fold, (one, other)))):
            continue
        return here is not there
    return True if _with_and_without(one, other) else None


def _with_and_without(one: str, other: str) -> bool:
    """'ended with an agreement', 'ended without an agreement'."""
    first, second = fold(one), fold(other)
    lacked = {*_WITHOUT.findall(first)}, {*_WITHOUT.findall(second)}
    had = {*_WITH.findall(first)}, {*_WITH.findall(second)}
    return bool(lacked[0] & (had[1] - lacked[1]) or lacked[1] & (had[0] - lacked[0]))


@lru_cache(maxsize=1024)
def _told(text: str) -> tuple[bool | None, ...]:
    """For each row, which of its states the text tells of; None for none or both."""
    folded = fold(text)
    found = ((row.one.search(folded), row.other.search(folded)) for row in _ROWS)
    return tuple(None if bool(one) is bool(other) else bool(one) for one, other in found)
