"""Whether what stands on one side of a joint is a claim by itself: a subject and a verb."""

import re
from collections.abc import Sequence

from onrecord.figures.words.numerals import SMALL
from onrecord.reading.around.chatter import without_chatter
from onrecord.reading.around.hollow import LOOKED_FOR, is_hollow
from onrecord.reading.pieces.going_on import leader_of
from onrecord.reading.pieces.standing import BACK, DIGIT, LINKS, OWN, content_of, has_name
from onrecord.reading.pieces.verbs import is_finite, says
from onrecord.text import fold, tokens
from onrecord.text.lists import word_set

_WORD = re.compile(r"[^\s,;:()\"«»“”„]+")
_DEPENDENT = word_set(
    "if when because unless although though who which whose where why whether",
    "between",
    "если когда хотя который которая которое которые которых которого где пока чтобы между",
    "якщо коли бо хоча який яка яке які яких якого де поки щоб між",
)
"""In a sentence with such a clause, a joint may belong to it."""
_LEADING_UP = word_set("after before until once as with despite после после до после після")
"""What opens a clause only where it opens the sentence: 'After the raid …'."""
_DENYING = re.compile(
    r"(?<!\w)(?:den(?:y|ies|ied)|not true|untrue|false|hoax|опроверг|спросту|запереч|"
    r"неправда|фейк)"
)
"""What denies both of what it is said of."""
_BOTH = word_set("than both either neither чем ніж между")
_NEAR_THE_JOINT = 2
_PLACING = word_set("in at near across в во на у под під біля")
_PREPOSITIONS = word_set(
    "of to for by with from on about into over under per via since as despite",
    "чи ли потому тому с со из от до за по к о об про при для без через среди з із зі від серед",
)
_OF_IT = frozenset({"of", "to"})
_LOUD = re.compile(r"\.\.|…|[!?](?=\s)")
_SET_AGAINST = re.compile(r"(?:^|[\s,])(?:but|а|но|але|while|whereas)\s", re.IGNORECASE)
_LONGEST_SUBJECT = 6
_LEAST_CONTENT = 2
_FEWEST = 3


def counts(text: str) -> bool:
    """Whether there is a number in the text."""
    return DIGIT.search(text) is not None


def is_whole(text: str) -> bool:
    """Whether the text has words enough to look up."""
    return len(content_of(text)) >= _LEAST_CONTENT


def behind_saying(told: str) -> str:
    """What is said, without who says so: 'The army says that …', 'The video shows …'."""
    words = told.split()
    last = max((at for at, word in enumerate(words) if _tells_of(word)), default=-1)
    return " ".join(words[last + 1 :])


def _tells_of(word: str) -> bool:
    bare = fold(word.strip(",:"))
    return says(bare) or bare in {"that", "shows", "show", "что", "що", "шо"}


def ends_a_claim(before: str, *, named: bool = True) -> bool:
    """Whether what stands before a joint has a subject and a verb, and binds nothing behind it."""
    told = without_chatter(before)
    words = [fold(word) for word in _WORD.findall(told)]
    if not words or _binds(words) or _DENYING.search(fold(before)) or _LOUD.search(told):
        return False
    names = not named or counts(told) or has_name(told) or leader_of(told) != ""
    return names and _tells(told) and is_whole(told)


def _binds(words: list[str]) -> bool:
    """Whether the joint behind the words may belong to a part of them: 'than Russia and …'."""
    if words[0] in _LEADING_UP or not _DEPENDENT.isdisjoint(words):
        return True
    return not _BOTH.isdisjoint(words[-_NEAR_THE_JOINT:]) and not counts(words[-1])


def _tells(told: str) -> bool:
    """Whether there is a verb in the last clause that is told."""
    words = _WORD.findall(_SET_AGAINST.split(behind_saying(told))[-1])
    return any(is_finite(words, at, named=True) for at in range(1, len(words)))


def begins_a_claim(behind: str, *, named: bool) -> bool:
    """Whether what stands behind a joint has a subject of its own, and a verb behind it."""
    told = behind.partition(", ")[0]
    words = _WORD.findall(told)
    if len(words) < _FEWEST or not _opens(words[0]) or not (BACK - OWN).isdisjoint(tokens(told)):
        return False
    placed = fold(words[0]) in _PLACING
    names = any(word[:1].isupper() for word in words[placed:][:2])
    if not names and (named or placed):
        return False
    return _has_verb(words, named=names) and is_whole(behind)


def _opens(word: str) -> bool:
    """Whether a subject may open with the word: no pronoun, number or preposition does."""
    folded = fold(word)
    counts = folded[:1].isdecimal() or folded in SMALL
    shut_out = LINKS | _PREPOSITIONS | LOOKED_FOR
    return not counts and folded.partition("'")[0] not in shut_out


def _has_verb(words: Sequence[str], *, named: bool) -> bool:
    """Whether a verb follows a short subject, which holds no number, and names somebody."""
    for at in range(1, min(len(words), _LONGEST_SUBJECT + 1)):
        word = fold(words[at])
        if is_finite(words, at, named=named) and not says(word):
            return not all(_is_no_subject(before) for before in words[:at])
        if word[:1].isdecimal() or (word in _PREPOSITIONS - _OF_IT and not named):
            return False
    return False


def _is_no_subject(word: str) -> bool:
    """Whether the word only tells how or when: 'seriously', 'тяжело', 'then'."""
    if word[:1].isupper():
        return False
    return is_hollow(fold(word)) or word.endswith("ly") or (word.endswith("о") and len(word) > 4)
