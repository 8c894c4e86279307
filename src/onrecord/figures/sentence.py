"""The words of a sentence, the numbers in it that count, and what each of them counts."""

from dataclasses import dataclass, replace
from typing import Self

from onrecord.figures.amounts.denied import undenied
from onrecord.figures.amounts.each import ones_in
from onrecord.figures.amounts.found import raw_figures
from onrecord.figures.amounts.joining import is_change, past_year
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.counted.happening import befell
from onrecord.figures.counted.nouns import counted_after
from onrecord.figures.counted.phrase import Counted
from onrecord.figures.scanning import Word, is_number_at, text_at
from onrecord.figures.times.when import When
from onrecord.figures.words.populations import PLURALS, is_person, modifier, named
from onrecord.language.verbs import ARE, WERE

_ASIDES = frozenset({"from", "in", "across", "on", "of", "из", "з", "із", "в", "у"})
_LABELLING = frozenset({"-", ":"})
_WHOSE = frozenset({"his", "her", "my", "your", "our", "their"})
_IN_A_ROW = frozenset({",", "and", "и", "і", "й", "та"})
_COUNTED_UNITS = frozenset({"", "percent", "time"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its numbers in their order; a number goes by its place among them."""

    words: list[Word]
    raws: list[Raw]
    counted: list[Counted]

    @classmethod
    def of(cls, words: list[Word], whens: list[When]) -> Self:
        # Reading the numbers sets right which lengths of time are periods.
        read = raw_figures(words, whens)
        raws = [undenied(words, raw) for raw in ones_in(words, whens, read)]
        counted = [_untimed(_counted(words, raw), whens) for raw in raws]
        return cls(words, raws, _with_nouns(words, raws, counted))

    def room(self, number: int) -> range:
        """The words that may speak of this number: up to the next number that is no aside."""
        floor = self.raws[number - 1].end if number else 0
        after = (n for n in range(number + 1, len(self.raws)) if not self.is_aside(n))
        following = next(after, None)
        return range(floor, len(self.words) if following is None else self.raws[following].start)

    def is_aside(self, number: int) -> bool:
        """Whether a number only describes those counted: '6,956 fighters from 64 countries'."""
        raw = self.raws[number]
        led = text_at(self.words, raw.start - 1) in _ASIDES
        apart = _is_first_of_two(self.words, raw) or befell(self.words, raw.end) is not None
        return led and not self.counted[number].people and not apart

    def between(self, number: int) -> list[str]:
        """What stands between what this number counts and the next number."""
        end = self.counted[number].end or self.raws[number].end
        return [word.text for word in self.words[end : self.raws[number + 1].start]]


def _is_first_of_two(words: list[Word], raw: Raw) -> bool:
    """Whether a number is the first of two: 'rose from 20 to 47'. It is no aside then."""
    joint = text_at(words, past_year(words, raw.end))
    return joint in {"to", "до"} and is_change(words, raw.start)


def _counted(words: list[Word], raw: Raw) -> Counted:
    """What is named behind the number as counted; sums of money and measures count nothing."""
    if raw.unit == "percent" and words[raw.end - 1].text == "dollar":
        return Counted("dollar")
    if is_person(named(words[raw.start].text)):
        return counted_after(words, raw.start)  # 'человек двадцать'.
    counted = counted_after(words, raw.end) if raw.is_measured_in(_COUNTED_UNITS) else Counted()
    if raw.unit == "percent":
        counted = _counted_inside(words, raw) or counted
    grown = raw.unit == "percent" and counted.population.endswith(WERE + ARE)
    if grown or _is_next_label(words, raw, counted) or _is_relative(words, raw, counted):
        return Counted()  # 'на 20% выросли цены'.
    return counted


def _with_nouns(words: list[Word], raws: list[Raw], counted: list[Counted]) -> list[Counted]:
    """What is counted, a noun named once in a row: '12 gold, 8 silver and 5 bronze medals'."""
    for at in reversed(range(len(raws) - 1)):
        end, noun = raws[at].end, counted[at + 1].population.rpartition(" ")[2]
        kind = modifier(text_at(words, end))
        row = {word.text for word in words[end + 1 : raws[at + 1].start]} <= _IN_A_ROW
        if kind and noun and row and not counted[at].population and not raws[at].unit:
            counted[at] = Counted(f"{kind} {noun}", counted[at + 1].people, end + 1)
    return counted


def _untimed(counted: Counted, whens: list[When]) -> Counted:
    """Nothing counted where the noun only says when: 'на чверть із початку року'."""
    timed = any(when.start < counted.end <= when.end for when in whens)
    return Counted() if timed else counted


def _is_next_label(words: list[Word], raw: Raw, counted: Counted) -> bool:
    """Whether the next number counts the word: the drones of 'tanks - 7000 / drones - 300'."""
    marks = text_at(words, raw.start - 1), text_at(words, counted.end)
    behind = counted.end + 1
    numbered = is_number_at(words, behind)
    return bool(counted.population) and set(marks) <= _LABELLING and numbered


def _is_relative(words: list[Word], raw: Raw, counted: Counted) -> bool:
    """Whether the word is one person's relative: 'paid 5 million his mother'."""
    last = text_at(words, counted.end - 1)
    whose = text_at(words, counted.end - 2) in _WHOSE
    several = last.endswith("s") or last in PLURALS
    return counted.people and whose and not several and (raw.value or 0) > 1


def _counted_inside(words: list[Word], raw: Raw) -> Counted | None:
    """What is named inside a share: the trains of 'one train in three'."""
    inside = range(raw.start + 1, raw.end - 2)
    at = next((at for at in inside if named(words[at].text)), None)
    return None if at is None else replace(counted_after(words, at), end=raw.end)
