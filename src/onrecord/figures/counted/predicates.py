"""Who those counted were, as told behind a verb: '40 were children', 'двое из них — дети'."""

from dataclasses import replace

from onrecord.figures.counted.nouns import counted_after
from onrecord.figures.scanning import Word, text_at
from onrecord.model import Figure, Slot

_BEING = frozenset({"were", "are", "was", "-", "были", "это", "були", "це"})
_OF = frozenset({"of", "из", "з", "із"})
_THEM = frozenset({"them", "whom", "those", "них", "которых", "яких"})
_ENDS = frozenset({"", ",", ".", ";", ":", ")", "!", "and", "и", "і", "й", "та", "а"})
ANYBODY = frozenset({"", "person", "victim"})
"""People of any kind, so that what they were says more."""


def are_of_them(words: list[Word], at: int) -> bool:
    """Whether the number is of those counted before: 'five of them minors', 'двое из них'."""
    return text_at(words, at) in _OF and text_at(words, at + 1) in _THEM


def called_so(words: list[Word], at: int, figure: Figure) -> Figure:
    """The figure with the people that the words behind it name: children, women, soldiers."""
    if figure.unit != "people":
        return figure
    who = _predicate(words, at + 2 if are_of_them(words, at) else at)
    if not who:
        return figure
    slots = tuple(slot for slot in figure.inherited if slot is not Slot.POPULATION)
    return replace(figure, population=who, inherited=slots)


def _predicate(words: list[Word], at: int) -> str:
    """The children of 'were children', where nothing more is said of them."""
    at += text_at(words, at) == ","
    if text_at(words, at) not in _BEING:
        return ""
    named = counted_after(words, at + 1)
    alone = named.people and text_at(words, named.end) in _ENDS
    return named.population if alone and named.population not in ANYBODY else ""
