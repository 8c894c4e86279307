"""Whether texts part in what somebody did alone: 'signed 40 bills', 'sold 40 bills'."""

from functools import lru_cache

from onrecord.comparing.words.antonyms import opposed, opposed_acts
from onrecord.comparing.words.gaps import any_gap
from onrecord.comparing.words.verbs import FROM_BOTH_SIDES, MAY_BE_ONE, deed_of
from onrecord.text import tokens


@lru_cache(maxsize=4096)
def other_deeds(one: str, other: str) -> bool:
    """Whether the texts part in one verb alone, and it names two deeds that are never one.

    A verb that is in no table may be another word for the same.
    """
    gap = any_gap(one, other)
    here, there = map(deed_of, gap.verbs) if gap else ("", "")
    if not here or not there or MAY_BE_ONE.may_be_one((here, there)):
        return False
    if opposed(one, other) and not opposed_acts(one, other):
        return False  # To back and to block are two stances to one thing.
    return not (FROM_BOTH_SIDES.may_be_one((here, there)) and _said_of_another(one, other))


def _said_of_another(one: str, other: str) -> bool:
    """Whether a noun stands in another case: 'Україна отримала', 'Україні передали'."""
    return len(set(tokens(one)) ^ set(tokens(other))) > len(("here", "there"))
