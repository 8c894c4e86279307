"""The one place where two texts differ: the words of each there, and those around it."""

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product

from onrecord.comparing.names.naming import same_population
from onrecord.comparing.names.things import may_be_one_thing
from onrecord.comparing.words.antonyms import opposed, opposed_acts
from onrecord.comparing.words.subject import IRREGULAR, is_telling, stem
from onrecord.comparing.words.swap_words import (
    ANYWHERE,
    HAPPENING_STEMS,
    HAPPENINGS,
    KINDS_OF_DEATH,
    MEASURES,
    NO_NOUN,
    NOUNS_LIKE_VERBS,
    VERBS,
)
from onrecord.comparing.words.thing_words import ACTING, LEADING, LEADING_IN
from onrecord.comparing.words.verbs import LIGHT, PARTICLES
from onrecord.figures.amounts.relatives import MULTIPLIERS
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import ORDINAL, PARTS, SCALED, SMALL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import named
from onrecord.figures.words.saying import ACCORDING, is_saying
from onrecord.glossary import is_misspelt
from onrecord.text import tokens
from onrecord.text.dates import MONTHS
from onrecord.text.spellings import common_start

_MOST_SWAPPED = 2
_LEAST_KEPT = 3
_MOST_TELLING = 4
_MOST_WORDS = 60
_SPEAKER = re.compile(r"\W*(?:[^\W\d_a-zа-яёіїєґ][\w'’-]*+ ?){1,3}: ")
"""'Lula: …' names who says it."""

_STEM = 3
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Gap:
    """Where two texts differ: the words of each, the word before and the word behind.

    ``verbs`` are the same words with their particles: 'took in', 'turned away'.
    """

    here: tuple[str, ...]
    there: tuple[str, ...]
    lead: str
    after: str
    opens: bool = False
    elsewhere: frozenset[str] = frozenset()
    lone: bool = False
    verbs: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


@lru_cache(maxsize=1024)
def gap_between(one: str, other: str) -> Gap | None:
    """The one place where the texts name two things; None for no such place or several.

    Opposites ('a record high', 'a record low') are said of one thing.
    """
    gap = lone_gap(one, other)
    if gap is None or not _names_two_things(gap):
        return None
    return None if opposed(one, other) and not opposed_acts(one, other) else gap


@lru_cache(maxsize=1024)
def lone_gap(one: str, other: str) -> Gap | None:
    """The one place where the texts differ, if they have enough in common; else None."""
    gap = any_gap(one, other)
    return gap if gap is not None and gap.lone else None


@lru_cache(maxsize=1024)
def any_gap(one: str, other: str) -> Gap | None:
    """The one place where the texts differ; None for no such place or several."""
    first, second = plain_words(one, other)
    if not first or not second or max(len(first), len(second)) > _MOST_WORDS:
        return None
    keys = [key_of(word) for word in first], [key_of(word) for word in second]
    kept, gaps = 0, []
    for kind, a, b, c, d in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        here, there = _telling(first[a:b]), _telling(second[c:d])
        if kind == "equal":
            kept += b - a
        elif (here or there) and not _only_tells(first[a:b], second[c:d]):
            after = first[b] if b < len(first) else ""
            others = frozenset([*keys[0][:a], *keys[0][b:], *keys[1][:c], *keys[1][d:]])
            verbs = _acting(first[a:b]), _acting(second[c:d])
            lead = _lead(first[:a])
            gaps.append(Gap(here, there, lead, after, not lead, others, verbs=verbs))
    one_word = kept == len(first) - 1 == len(second) - 1
    if len(gaps) != 1 or not kept:
        return None
    return replace(gaps[0], lone=kept >= _LEAST_KEPT - one_word - gaps[0].opens)


def _only_tells(here: list[str], there: list[str]) -> bool:
    """Whether one text says there who says it, and the other nothing, or who says it as well."""
    told = [words for words in (here, there) if any(map(is_telling, words))]
    return all(map(_tells, told))


def _tells(words: list[str]) -> bool:
    """Whether the words only say who says it: '…, Zelensky said'."""
    return len(words) <= _MOST_TELLING and any(map(is_saying, words))


def _lead(before: list[str]) -> str:
    """The word before the gap, articles left out."""
    lead = next((word for word in reversed(before) if word not in {"the", "a", "an"}), "")
    return "according" if lead == "to" and "according" in before[-4:] else lead


def _names_two_things(gap: Gap) -> bool:
    here, there = gap.here, gap.there
    if is_saying(gap.after) or gap.after in LEADING_IN or gap.lead in ACCORDING:
        return False  # Two who say the same speak of one thing.
    if not 0 < len(here) <= _MOST_SWAPPED or not 0 < len(there) <= _MOST_SWAPPED:
        return False
    if set(map(key_of, here)) & gap.elsewhere or set(map(key_of, there)) & gap.elsewhere:
        return False  # 'smoking kills', 'die from smoking'.
    if any(same_population(*pair) for pair in _named_in_full(gap)):
        return False  # 'mercenaries', 'foreign fighters'.
    if len(here) == len(there) and all(map(is_misspelt, here, there)):
        return False  # 'prisoners', 'prisonners'.
    ends = here[-1], there[-1]
    return all(map(is_thing, ends)) and not _may_be_one_thing(gap, *ends)


def _of_one_stem(one: str, other: str) -> bool:
    """'иностранцев' of 'иностранных бойцов'."""
    return not one.isascii() and begin_alike(one, other)


def _named_in_full(gap: Gap) -> tuple[tuple[str, str], ...]:
    """Both things as they stand in the gap, and with the word before it: 'foreign fighters'."""
    one, other = " ".join(gap.here), " ".join(gap.there)
    return (one, other), (f"{gap.lead} {one}", f"{gap.lead} {other}")


def _may_be_one_thing(gap: Gap, one: str, other: str) -> bool:
    """'cars' and 'vehicles', 'are electric' and 'run on electricity', the head of anything."""
    if not LEADING.isdisjoint((*gap.here, *gap.there)) or begin_alike(key_of(one), key_of(other)):
        return True
    longer = len(gap.here) != len(gap.there)
    narrowed = longer and any(_of_one_stem(*pair) for pair in product(gap.here, gap.there))
    return narrowed or may_be_one_thing(one, other)


def begin_alike(one: str, other: str) -> bool:
    """'ukrainian' and 'ukraine', 'кори' and 'коревой'."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= _STEM and longer.startswith(shorter) and not one.isascii():
        return True
    same = common_start(one, other)
    return same > _STEM and same >= _MOSTLY * len(longer)


def is_thing(word: str) -> bool:
    """Whether a word looks like a thing's name, not one of a place, number or happening."""
    if word in IRREGULAR or word in VERBS or word in ACTING:
        return False
    if word in ANYWHERE or word in MEASURES or word in MONTHS:
        return False
    if place_of(word) or (event_of(word) is not None and not _is_happening(word)):
        return False
    return bool(named(word)) or word in NOUNS_LIKE_VERBS or not NO_NOUN.fullmatch(word)


def _is_happening(word: str) -> bool:
    """Whether the event is named by a noun: 'deaths', 'arrests', 'смертность'."""
    return word in HAPPENINGS or word.startswith(HAPPENING_STEMS)


def plain_words(one: str, other: str) -> tuple[list[str], list[str]]:
    """The words of both texts without numbers, and without a speaker that only one names."""
    if bool(_SPEAKER.match(one)) is not bool(_SPEAKER.match(other)):
        one, other = _SPEAKER.sub("", one), _SPEAKER.sub("", other)
    first, second = ([w for w in tokens(text) if not w[0].isdecimal()] for text in (one, other))
    return first, second


def _telling(words: list[str]) -> tuple[str, ...]:
    return tuple(word for word in words if is_telling(word) and not is_number(word))


def _acting(words: list[str]) -> tuple[str, ...]:
    """The telling words, and verbs with their particles: 'took in', 'made'."""
    acting = [word for word in words if is_telling(word) or word in PARTICLES or word in LIGHT]
    return tuple(word for word in acting if not is_number(word))


def is_number(word: str) -> bool:
    return any(word in words for words in (SMALL, SCALED, ORDINAL, PARTS, MULTIPLIERS))


@lru_cache(maxsize=1 << 14)
def key_of(word: str) -> str:
    happened = event_of(word)
    kinds = (kind for kind, stems in KINDS_OF_DEATH.items() if word.startswith(stems))
    if happened and _is_happening(word) and (kind := next(kinds, "")):
        return kind
    return named(word) or (happened.value if happened else stem(word))
