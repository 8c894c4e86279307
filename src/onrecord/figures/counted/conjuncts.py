"""Whether a number has a verb of its own: '1,956 were killed and 1,779 left', '8 were rescued'."""

from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.events import PHRASES, event_of
from onrecord.figures.words.saying import is_saying
from onrecord.language.verbs import ARE, DONE, OF_THEMSELVES, WERE
from onrecord.text.lists import word_set

JOINTS = frozenset({",", "and", "but", "и", "а", "і", "й", "та"})
_HEDGING = 4
"""How many words may stand between the joint and the number: 'and at least another 30'."""
_REACH = 5
_HELPING = word_set("was were is are been have has had be being also now later since then not")
_GIVEN_OUT = word_set("confirmed feared believed counted thought presumed known listed recorded")
_DONE = word_set("found brought given let held kept seen sent fed built bought sold shown put set")
_JOINING = JOINTS - {","}
_STATING = word_set(
    "is are was were has have had will would hit hits stands stood reached rose fell grew dropped",
    "jumped remains totals totaled totalled climbed",
)
_MULTIPLIED = ("bled", "pled", *OF_THEMSELVES)
"""'doubled', 'tripled', 'удвоились'."""

_TOLLS = word_set("number toll total figure count there число количество кількість")
"""What may still be of those counted before: 'and the toll is now 45'."""

_BEHIND_VERBS = JOINTS | word_set("in at on from to by with after before during under over")


def opens_conjunct(words: list[Word], start: int, floor: int) -> bool:
    """Whether the number opens a part of its own, and what happened before is not said of it."""
    for at in range(start - 1, max(floor, start - 1 - _HEDGING) - 1, -1):
        if words[at].text in JOINTS:
            return True
        if event_of(words[at].text) is not None:
            return False
    return False


def own_clause(words: list[Word], start: int, floor: int) -> int:
    """Where the number's clause begins, if it has a subject of its own: 'and inflation hit 8%'."""
    back = range(start - 1, floor - 1, -1)
    joint = next((at for at in back if words[at].text in _JOINING), floor - 1)
    own = texts_in(words, joint + 1, start)
    told = [text for text in own if text.isalpha() and text not in _STATING]
    if joint < floor or not told or not _TOLLS.isdisjoint(own):
        return floor
    stated = any(text in _STATING or text.endswith(WERE + ARE) for text in own[1:])
    return joint + 1 if stated or words[start].text.endswith(_MULTIPLIED) else floor


def does_otherwise(words: list[Word], start: int, end: int, room: range) -> bool:
    """Whether the number's own verb names no known event: 'drowned, and 8 were rescued'."""
    if not opens_conjunct(words, start, room.start):
        return False
    own = range(end, min(room.stop, end + _REACH))
    own = range(end, next((at for at in own if words[at].text in JOINTS), own.stop))
    if any(_names_event(words, at) for at in own):
        return False
    return any(_is_verb(words, at) for at in own)


def _names_event(words: list[Word], at: int) -> bool:
    text = words[at].text
    return event_of(text) is not None or (text, text_at(words, at + 1)) in PHRASES


def _is_verb(words: list[Word], at: int) -> bool:
    text = words[at].text
    if is_saying(text) or text in _GIVEN_OUT or text in _HELPING:
        return False
    if text.isascii():
        helped = text_at(words, at - 1) in _HELPING
        return (text.endswith("ed") or text in _DONE) if helped else _ends_so(words, at)
    return text.endswith(WERE + DONE)


def _ends_so(words: list[Word], at: int) -> bool:
    """Whether the word is a verb of its own: 'three survived', but not 'three armed men'."""
    behind = text_at(words, at + 1)
    return words[at].text.endswith("ed") and (not behind.isalpha() or behind in _BEHIND_VERBS)
