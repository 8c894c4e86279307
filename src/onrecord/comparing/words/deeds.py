"""Whether texts part in what somebody did alone: 'signed 40 bills', 'sold 40 bills'."""

from functools import lru_cache

from onrecord.comparing.words.antonyms import opposed, opposed_acts
from onrecord.comparing.words.gaps import any_gap
from onrecord.comparing.words.verbs import FROM_BOTH_SIDES, MAY_BE_ONE, deed_of
from onrecord.figures.words.events import event_of
from onrecord.model import EventClass
from onrecord.text import tokens


@lru_cache(maxsize=1024)
def other_deeds(one: str, other: str) -> bool:
    """Whether the texts part in one verb alone, and it names two deeds that are never one.

    A verb that is in no table may be another word for the same.
    """
    gap = any_gap(one, other)
    here, there = map(_deed, gap.verbs) if gap else ("", "")
    if not here or not there or MAY_BE_ONE.may_be_one((here, there)):
        return False
    if opposed(one, other) and not opposed_acts(one, other):
        return False  # To back and to block are two stances to one thing.
    turned = _said_of_another(one, other) or _is_passive(one) is not _is_passive(other)
    return not (turned and FROM_BOTH_SIDES.may_be_one((here, there)))


def _deed(words: tuple[str, ...]) -> str:
    """What the verb does, or what befell those of whom it is said."""
    event = event_of(words[0]) if words else None
    return deed_of(words) or (event.value if event in _BEFALLS else "")


_BEFALLS = frozenset(EventClass) - {EventClass.PRESENT, EventClass.TOOK_PART}


def _is_passive(text: str) -> bool:
    """'He was paid', 'tanks were sent': it was done to whom the text names first."""
    return not _BEING.isdisjoint(tokens(text))


_BEING = frozenset({"was", "were", "been", "being"})


def _said_of_another(one: str, other: str) -> bool:
    """Whether a noun stands in another case: 'Україна отримала', 'Україні передали'."""
    return len(set(tokens(one)) ^ set(tokens(other))) > _BOTH_VERBS


_BOTH_VERBS = 2
