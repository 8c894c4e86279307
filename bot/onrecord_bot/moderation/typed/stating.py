"""What the first words of a statement say that its party did: denied, disputed, declined."""

import re

from onrecord.model import Stance
from onrecord.text.lists import word_set

_FIRST = re.compile(r"[^\W\d_]+")
_DENIED = word_set(
    "deny denies denied",
    "отрицает отрицают отрицал отрицала отрицало отрицали",
    "опровергает опровергают опроверг опровергла опровергло опровергли",
    "заперечує заперечують заперечив заперечила заперечило заперечили",
    "спростовує спростовують спростував спростувала спростувало спростували",
)
_DISPUTED = word_set(
    "dispute disputes disputed",
    "оспаривает оспаривают оспорил оспорила оспорило оспорили",
    "оспорює оспорюють оспорив оспорила оспорило оспорили",
)
_DECLINED = word_set(
    "decline declines declined refuse refuses refused",
    "отказался отказалась отказалось отказались отказывается отказываются",
    "відмовився відмовилась відмовилася відмовилось відмовилося відмовились відмовилися",
    "відмовляється відмовляються",
)
_COMMENT = re.compile(r"\bcomment|\bкоммент|\bкомент", re.IGNORECASE)


def stance_in(words: str) -> Stance:
    """The stance that the words begin with: 'denies that …'; words in quotation marks state."""
    begun = _FIRST.match(words)
    first = begun[0].casefold() if begun else ""
    if first in _DENIED:
        return Stance.DENIES
    if first in _DISPUTED:
        return Stance.DISPUTES
    declined = first in _DECLINED and _COMMENT.search(words)
    return Stance.DECLINES if declined else Stance.STATES
