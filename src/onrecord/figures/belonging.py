"""Which number of a sentence a time or place is of: '2,000 were killed, 500 left in two weeks'."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from onrecord.figures.amounts.raw import Raw
from onrecord.figures.counted.nouns import counted_after
from onrecord.figures.counted.predicates import are_of_them
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.when import When
from onrecord.model import EventClass

Event = EventClass | None

_JOINTS = frozenset({",", ";", "and", "but", "и", "а", "і", "й", "та", "но", "але"})
_TURNS = frozenset({";", "but", "while", "whereas", "а", "но", "але", "тогда", "тоді"})
"""What opens another statement, where 'and' may only add to the first."""


def is_of_another(
    words: list[Word],
    when: When,
    owner: int | None,
    number: int,
    raws: Sequence[Raw],
    events: Sequence[Event],
) -> bool:
    """Whether a time belongs to its owner alone, to whose people something else happened.

    A time before or behind the whole sentence is of all: 'in May 20 were killed and 30 left'.
    """
    if owner is None or owner == number or not events[owner] or not events[number]:
        return False
    if events[owner] is events[number]:
        return False
    if number > owner:
        return raws[owner].start < when.start
    ahead = when.end <= raws[owner].start
    return ahead or _turns(words[raws[number].end : raws[owner].start])


def owner_of(words: list[Word], when: When, raws: Sequence[Raw]) -> int | None:
    """The number in whose part of the sentence the time stands; None where in none."""
    before = bisect_right(raws, when.start, key=lambda raw: raw.end)
    if before == 0:
        return None
    if words[when.start - 1].text in _JOINTS:
        after = bisect_left(raws, when.end, key=lambda raw: raw.start)
        return after if after < len(raws) else None
    return before - 1


def _turns(between: Sequence[Word]) -> bool:
    """Whether another statement begins at the word: '…, and', '…, а'."""
    texts = [word.text for word in between]
    joined = any(one == "," and other in _JOINTS for one, other in pairwise(texts))
    return joined or not _TURNS.isdisjoint(texts)


def places_ahead(
    words: list[Word], raws: Sequence[Raw], room: range, number: int
) -> tuple[range, range]:
    """The words ahead that may place a number: of its own part, and of the sentence beyond.

    What places a bare part of it is not of the whole: '87 drones, 37 of them over Bryansk'.
    """
    end = raws[number].end
    apart = number + 1 < len(raws) and _is_bare_part(words, raws[number + 1])
    return range(end, max(end, room.stop)), range(0) if apart else range(room.stop, len(words))


def _is_bare_part(words: list[Word], raw: Raw) -> bool:
    """'37 of them', 'из них 37', '107: 40 over Kursk'; in '5 of them children' they are named."""
    of_them = are_of_them(words, raw.end)
    led = text_at(words, raw.start - 1) == ":" or are_of_them(words, raw.start - 2)
    who = counted_after(words, raw.end + (2 if of_them else 0))
    return (led or of_them) and not who.population
