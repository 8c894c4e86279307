"""Whether a claim gives the very number that a question names, however it is worded."""

from itertools import product

from onrecord.answering.held import figures_in, named_in
from onrecord.answering.names import alike, words_of
from onrecord.answering.relevance.sharing import shares_a_word
from onrecord.answering.relevance.telling import words_told
from onrecord.asking import Question
from onrecord.comparing.names.counting import counted, same_counted, same_unit
from onrecord.comparing.names.places import same_place
from onrecord.figures.words.populations import is_person
from onrecord.model import Entry, Figure

_SOME = 2
"""How many telling words a question needs to say what its number is of."""
_FEW = 20
"""Numbers up to this are given of almost anything: two missiles, for twenty years."""
_MANY = 50
"""From here on the same number is hardly ever given of two different things."""
_APART = 0.02
"""How far a number may lie from one in round figures, as a share of it."""
_OF_ANYTHING = frozenset({"percent", "times"})
"""Units with so few possible numbers that two may agree by chance."""


def gives_the_number(entry: Entry, asked: Question) -> bool:
    """Whether the claim gives a number of the question and shares a name or a word with it.

    The number alone is not enough: '600 were killed' may be said of anybody.
    """
    if len(words_told(asked.dense)) < _SOME:
        return False
    told = any(_tells_it(*pair) for pair in product(asked.figures, figures_in(entry)))
    return told and (shares_a_word(entry, asked) or _shares_a_name(entry, asked))


def _tells_it(asked: Figure, told: Figure) -> bool:
    """Whether a figure on record is the number asked about, and of no other people."""
    people = is_person(counted(asked)) and is_person(counted(told))
    others = people and same_counted(asked, told) is False
    return _is_given(asked, told) and not others


def is_many_given(asked: Figure, told: Figure) -> bool:
    """Whether the number is given and so large that it tells by itself what is counted."""
    return _is_given(asked, told) and (asked.value or 0) >= _MANY


def is_the_share(asked: Figure, told: Figure) -> bool:
    """Whether both give the same percentage, whatever either takes it to be a share of."""
    alike = asked.unit == told.unit == "percent" and asked.event in {None, told.event}
    return alike and asked.value is not None and asked.value == told.value


def _is_given(asked: Figure, told: Figure) -> bool:
    """Whether both give the number in one measure, and not of two known events or places."""
    number, given = asked.value, told.value
    if number is None or given is None or min(number, given) <= _FEW:
        return False
    if asked.unit in _OF_ANYTHING or same_unit(asked, told) is False:
        return False
    events = {asked.event, told.event} - {None}
    elsewhere = same_place(asked.place, told.place) is False
    return abs(number - given) <= _APART * number and len(events) <= 1 and not elsewhere


def _shares_a_name(entry: Entry, asked: Question) -> bool:
    words = words_of(asked.dense)
    return any(alike(word, name) for name in named_in(entry) for word in words)
