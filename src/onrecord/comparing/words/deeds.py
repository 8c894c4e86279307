"""Whether texts differ only in what somebody did: 'signed 40 bills', 'sold 40 bills'."""

import re
from functools import lru_cache

from onrecord.comparing.words.antonyms import opposed, opposed_acts
from onrecord.comparing.words.gaps import any_gap, begin_alike, key_of
from onrecord.comparing.words.verbs import FROM_BOTH_SIDES, MAY_BE_ONE, deed_of, deeds_in
from onrecord.figures.words.events import event_of
from onrecord.figures.words.populations import named
from onrecord.glossary import is_misspelt
from onrecord.model import EventClass
from onrecord.text import tokens

_PAST = re.compile(
    r"[a-z]{3,}ed|(?!состав|превыс|достиг|перевищ|склал|станов)[а-яіїєґ']{3,}"
    r"(?:[аеиоуыюяії]л[аио]?|[аиоуюя]в|[аоеія]н[оаы]|[іи]то)"
)
"""Past tenses, but for those that only tell how many it came to: 'составила', 'превысила'."""

_BEFALLS = frozenset(EventClass) - {EventClass.PRESENT, EventClass.TOOK_PART}
_BOTH_VERBS = 2


@lru_cache(maxsize=1024)
def other_deeds(one: str, other: str) -> bool:
    """Whether the texts differ in one verb only, and its two deeds are never the same.

    A verb that no table knows may be another word for the same deed.
    """
    gap = any_gap(one, other)
    here, there = map(_deed, gap.verbs) if gap else ("", "")
    if not here or not there or MAY_BE_ONE.may_be_one((here, there)):
        return False
    if opposed(one, other) and not opposed_acts(one, other):
        return False  # To back and to block are two stances to one thing.
    return not (_said_of_another(one, other) and FROM_BOTH_SIDES.may_be_one((here, there)))


@lru_cache(maxsize=1024)
def other_doings(one: str, other: str) -> bool:
    """Whether those counted did two things: '37 countries signed', '37 countries sent aid'.

    It takes one known deed on each side, told behind the number.
    """
    return not opposed(one, other) and _are_two(_done(one), _done(other))


@lru_cache(maxsize=1024)
def other_treatment(one: str, other: str) -> bool:
    """Whether two things were done to what is counted: '157 tonnes harvested', '45 exported'.

    It takes the one known deed of each text, wherever it stands.
    """
    return _are_two(deeds_in(one), deeds_in(other))


def _are_two(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether both are one deed, and the two are never the same."""
    if len(first) != 1 or len(second) != 1 or first == second:
        return False
    (here,), (there,) = first, second
    pair = here, there
    return not MAY_BE_ONE.may_be_one(pair) and not FROM_BOTH_SIDES.may_be_one(pair)


def _done(text: str) -> frozenset[str]:
    """The deeds of the text, all of which are told behind its number."""
    words = tokens(text)
    first = next((at for at, word in enumerate(words) if word[0].isdecimal()), len(words))
    before = " ".join(words[:first])
    return frozenset() if deeds_in(before) else deeds_in(" ".join(words[first:]))


@lru_cache(maxsize=1024)
def may_be_other_deeds(one: str, other: str) -> bool:
    """Whether the texts part in one verb alone, and no table knows what either of the two does."""
    gap = any_gap(one, other)
    if gap is None or len(gap.here) != 1 or len(gap.there) != 1:
        return False
    (here,), (there,) = gap.here, gap.there
    if not _is_unknown_past(here) or not _is_unknown_past(there):
        return False
    return not is_misspelt(here, there) and not begin_alike(key_of(here), key_of(there))


def _is_unknown_past(word: str) -> bool:
    known = _deed((word,)) or named(word)
    return not known and _PAST.fullmatch(word) is not None


def _deed(words: tuple[str, ...]) -> str:
    """The deed that a verb names; in the passive, what befell those it is said of."""
    event = event_of(words[0]) if words else None
    return deed_of(words) or (event.value if event in _BEFALLS else "")


def _said_of_another(one: str, other: str) -> bool:
    """Whether more than the verb differs, as a noun in another case or 'was' in the passive."""
    return len(set(tokens(one)) ^ set(tokens(other))) > _BOTH_VERBS
