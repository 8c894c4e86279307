"""What was done or happened: to rescue is not to kill, to build is not to blow up."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, product

from onrecord.answering.distinctions.act_words import ALIKE, NAMES, NOT_ACTS, OF_DEEDS
from onrecord.comparing.words.verbs import deed_of
from onrecord.figures.words.events import event_of, events_of
from onrecord.model import EventClass
from onrecord.text import sentences, tokens

_WHAT_HAPPENS = frozenset(
    {EventClass.KILLED, EventClass.WOUNDED, EventClass.LEFT, EventClass.ARRIVED, EventClass.MISSING}
)

OF_MONEY = frozenset({"cost", "spend", "earn", "pay"})
"""Acts whose number is a sum."""

_WAYS = frozenset({EventClass.LEFT.value, EventClass.ARRIVED.value, "hit"})
"""Acts that set nothing apart: people come and go in any event, and prices 'hit' records."""

_STANDS = re.compile(
    r"(?<=за )(?:\w+ ){1,4}стоит\b|\bстоит(?= (?:за|на|в|у|перед) )", re.IGNORECASE
)
"""'За терактом стоит Украина': the verb for 'costs', which here means 'stands'."""

_NONE: frozenset[str] = frozenset()
_PAIRS = (("earn", "spend"), ("lift", "impose"), ("hire", "sack"), ("build", "destroy"))
_OPPOSED = {act: other for one, two in _PAIRS for act, other in ((one, two), (two, one))}
_EVENTS = frozenset(event.value for event in EventClass)


@lru_cache(maxsize=1024)
def acts_in(text: str) -> frozenset[str]:
    """The English names of the acts in a text, and of what happened to people in it."""
    return frozenset(chain.from_iterable(map(_acts_of, tokens(_STANDS.sub(" ", text)))))


def other_act(asked: str, texts: Iterable[str]) -> bool:
    """Whether question and claim both name acts, and none of one may be an act of the other."""
    first = acts_in(asked)
    second = frozenset(chain.from_iterable(map(acts_in, texts))) if first - _WAYS else _NONE
    return bool(second) and not any(map(ALIKE.may_be_one, product(first, second)))


def asks_of_other_acts(asked: str, texts: Iterable[str]) -> bool:
    """Whether one question asks about an act that the claim never mentions: 'was he arrested?'."""
    named = acts_in(asked) - _WAYS - _EVENTS if _is_question(asked) else _NONE
    told = frozenset(chain.from_iterable(map(_all_in, texts))) if named else _NONE
    return any(not any(ALIKE.may_be_one((act, one)) for one in told) for act in named)


def opposite_act(asked: str, wordings: Iterable[str]) -> bool:
    """Whether the question is about spending, say, and every wording about earning."""
    first = acts_in(asked)
    told = [acts_in(words) for words in wordings] if first & _OPPOSED.keys() else []
    return bool(told) and any(
        all(opposed in second and act not in second for second in told)
        for act in first
        if (opposed := _OPPOSED.get(act))
    )


def _is_question(text: str) -> bool:
    return text.rstrip().endswith("?") and len(sentences(text)) == 1


@lru_cache(maxsize=1024)
def _all_in(text: str) -> frozenset[str]:
    return acts_in(text) | {event.value for event in events_of(tokens(text))}


@lru_cache(maxsize=1 << 14)
def _acts_of(word: str) -> tuple[str, ...]:
    act, event = NAMES.name_of(word) or _of_deed(word), event_of(word)
    happened = (event.value,) if event in _WHAT_HAPPENS else ()
    return (act, *happened) if act else happened


def _of_deed(word: str) -> str:
    return "" if word in NOT_ACTS else OF_DEEDS.get(deed_of((word,)), "")
