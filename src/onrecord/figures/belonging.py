"""Which number of a sentence a time or place is of: '2,000 were killed, 500 left in two weeks'."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

from onrecord.figures.amounts.earlier import is_set_against, part_of_its_own
from onrecord.figures.amounts.joining import changes
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.counted.nouns import counted_after
from onrecord.figures.counted.predicates import are_of_them
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.when import When
from onrecord.model import EventClass, PeriodKind

Event = EventClass | None

_JOINTS = frozenset({",", ";", "and", "but", "и", "а", "і", "й", "та", "но", "але"})
_TURNS = frozenset({";", "but", "while", "whereas", "а", "но", "але", "тогда", "тоді"})
"""What opens another statement, where 'and' may only add to the first."""


@dataclass(frozen=True, slots=True)
class Owned:
    """A time and the number in whose part of the sentence it stands; None where in none.

    ``alone`` says that it is of no other number, and ``opens`` that it is of none in front.
    """

    when: When
    owner: int | None
    alone: bool = False
    opens: bool = False

    @classmethod
    def of(cls, words: list[Word], when: When, raws: Sequence[Raw]) -> Self:
        owner = _owner_of(words, when, raws)
        if owner is None:
            return cls(when, None)
        alone = _is_of_one_alone(words, when, owner, raws)
        return cls(when, owner, alone, _opens_its_part(words, when))

    def is_of_another(
        self, words: list[Word], number: int, raws: Sequence[Raw], events: Sequence[Event]
    ) -> bool:
        """Whether the time belongs to its owner alone, to whose people something else happened.

        A time before or behind the whole sentence is of all: 'in May 20 were killed and 30 left'.
        """
        owner = self.owner
        if owner is None or owner == number:
            return False
        if self.alone or (self.opens and number < owner):
            return True
        if not events[owner] or not events[number] or events[owner] is events[number]:
            return False
        if number > owner:
            return raws[owner].start < self.when.start
        ahead = self.when.end <= raws[owner].start
        return ahead or _turns(words[raws[number].end : raws[owner].start])


def _is_of_one_alone(words: list[Word], when: When, owner: int, raws: Sequence[Raw]) -> bool:
    """Whether its owner is only what another number came from: '6, down from 9 in 2018'."""
    if is_set_against(words, raws, owner) or _is_left_for_next(words, raws, owner):
        return True
    return part_of_its_own(words, raws, owner) <= when.start < raws[owner].start


def _opens_its_part(words: list[Word], when: When) -> bool:
    """'…, in 2022 it was 40': behind a comma, and not set apart by another."""
    named = when.period.kind is not PeriodKind.UNKNOWN
    return named and words[when.start - 1].text == "," and text_at(words, when.end) not in _JOINTS


def _is_left_for_next(words: list[Word], raws: Sequence[Raw], at: int) -> bool:
    """'from 250 in 2019 to 300'."""
    return at + 1 < len(raws) and changes(words, raws[at], raws[at + 1])


def _owner_of(words: list[Word], when: When, raws: Sequence[Raw]) -> int | None:
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
    following = number + 1 < len(raws)
    if following and (part := part_of_its_own(words, raws, number + 1)) < raws[number + 1].start:
        return range(end, max(end, min(room.stop, part))), range(0)
    apart = following and _is_bare_part(words, raws[number + 1])
    return range(end, max(end, room.stop)), range(0) if apart else range(room.stop, len(words))


def _is_bare_part(words: list[Word], raw: Raw) -> bool:
    """'37 of them', 'из них 37', '107: 40 over Kursk'; in '5 of them children' they are named."""
    of_them = are_of_them(words, raw.end)
    led = text_at(words, raw.start - 1) == ":" or are_of_them(words, raw.start - 2)
    who = counted_after(words, raw.end + (2 if of_them else 0))
    return (led or of_them) and not who.population
