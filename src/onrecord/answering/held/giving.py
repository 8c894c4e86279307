"""Whether a claim gives the number that a question tells: it is then of that, however worded."""

from itertools import product

from onrecord.answering.held.mentioning import shares_a_word, words_told
from onrecord.answering.tells.names import alike, named_in, words_of
from onrecord.asking import Question
from onrecord.comparing.names.counting import counted, same_counted, same_unit
from onrecord.comparing.names.places import same_place
from onrecord.figures.words.populations import is_person
from onrecord.model import Entry, Figure

_SOME = 2
"""How many words at least say what a number is of."""
_FEW = 20
"""Up to this number almost anything may be counted: two missiles, for twenty years."""
_MANY = 50
"""From here on one number is hardly given of two different things."""
_APART = 0.02
"""How far, as a share of it, a number lies at most from one that is told in round figures."""
_OF_ANYTHING = frozenset({"percent", "times"})
"""Units of numbers that are too few to be one by chance alone."""


def gives_the_number(entry: Entry, asked: Question) -> bool:
    """Whether a number that it tells is on record there, and a name or a word of it too.

    '600 were killed' may be told of anybody.
    """
    if len(words_told(asked.dense)) < _SOME:
        return False
    given = [figure for said in entry.assertions for figure in said.figures]
    told = any(_tells_it(mine, theirs) for mine, theirs in product(asked.figures, given))
    return told and (shares_a_word(entry, asked) or _shares_a_name(entry, asked))


def _tells_it(asked: Figure, told: Figure) -> bool:
    """Whether it is the number, and not of soldiers where protesters are counted."""
    people = is_person(counted(asked)) and is_person(counted(told))
    others = people and same_counted(asked, told) is False
    return is_given(asked, told) and not others


def is_many_given(asked: Figure, told: Figure) -> bool:
    """The same of a number that tells what is counted, where no table knows that: 34,000 clerks."""
    return is_given(asked, told) and (asked.value or 0) >= _MANY


def is_the_share(asked: Figure, told: Figure) -> bool:
    """Whether both tell the same share, whichever word of '15% of their body weight' is of what."""
    alike = asked.unit == told.unit == "percent" and asked.event in {None, told.event}
    return alike and asked.value is not None and asked.value == told.value


def is_given(asked: Figure, told: Figure) -> bool:
    """Whether it is the number, in the same measure, of nothing that is known to be another."""
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
