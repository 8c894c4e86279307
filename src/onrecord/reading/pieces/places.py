"""Sentences that open with a place and tell several things of it, nobody being named."""

import re

from onrecord.language.verbs import TELLING
from onrecord.reading.around.chatter import without_chatter
from onrecord.reading.pieces.sides import behind_saying

_ADVERBS = r"(?:(?:уже|вже|ещё|еще|ще|также|також|там) )*"
_DOES = rf"(?:не )?(?:{TELLING}|\w{{2,}}[аиі]в)"
_NUMBER = (
    r"(?:(?:до|около|близько|более|понад|більше|не менее) )?(?:\d|"
    r"(?:дв[аеі]|три|чотири|четыре|п'ять|пять|шесть|шість|семь|сім|десять|сто|сорок)(?!\w)|"
    r"(?:сотн|тысяч|тисяч)\w*)"
)
_THERE = re.compile(
    r"\W*(?:в|во|на|у|под|над|по|под|під|біля|возле|за) (?:\w+ой |\w+ій )?[\w'’-]{3,} "
    rf"(?:(?:области|області|районе|районі) )?{_ADVERBS}{_DOES} (?:\w+ ){{0,3}}{_NUMBER}",
    re.IGNORECASE,
)
"""'В Дагестане отравились 120 детей': where, what happened, and to how many."""
_MORE = re.compile(
    rf"{_ADVERBS}{_DOES} {_ADVERBS}{_NUMBER}|(?:\w+ )?\w+ (?:нет|нема|немає)(?!\w)|"
    r"\w{3,} (?:закрыт|закрит|открыт|відкрит|разрушен|зруйнован|сгорел|згорі)\w{0,3}(?!\w)",
    re.IGNORECASE,
)
"""'закрыли два лагеря', 'пострадавших нет', 'аэропорт закрыт'."""


def goes_on_there(before: str, behind: str) -> bool:
    """Whether one more thing is told of the place that the sentence opens with."""
    if _MORE.match(behind) is None:
        return False
    return _THERE.match(behind_saying(without_chatter(before))) is not None
