"""Whether two texts are alike but for one thing: 'oil exports rose', 'gas exports rose'.

The words that both share hold the others in place, in whatever order they stand. Verbs are not
compared here, since another verb may say the same.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

from onrecord.comparing.names.naming import same_population
from onrecord.comparing.names.sides import country_of
from onrecord.comparing.names.things import may_be_one_thing
from onrecord.comparing.words.antonyms import opposed
from onrecord.comparing.words.gaps import begin_alike, is_number, is_thing, key_of
from onrecord.comparing.words.subject import IRREGULAR, is_telling
from onrecord.comparing.words.swap_words import ANYWHERE, MEASURES, NO_NOUN, VERBS
from onrecord.comparing.words.thing_words import (
    ANY_OF_A_KIND,
    BINDING,
    COUNTING,
    DEGREES,
    LEADING_IN,
    RELATING,
)
from onrecord.comparing.words.verbs import deed_of
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import ORDINAL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.saying import is_saying
from onrecord.glossary import is_misspelt
from onrecord.text import fold, sound_alike, tokens
from onrecord.text.dates import WEEKDAYS

_MOST_WORDS = 40
_LONGEST = 2
_MOST_BESIDE = 2
"""So many words may the texts have beside that are in one of them alone."""
_NUMBER = "#"
_EDGE = "|"
_LEAST_ALIKE = 2
_TYPE = re.compile(r"\b([^\W\d_a-zа-яёіїєґ][^\W\d_]{0,2})-?(\d{1,3})(?!\d)")
_LETTERS = str.maketrans("0123456789", "qwertyuiop")
_CAPITAL = re.compile(r"\b[^\W\d_a-zа-яёіїєґ]\w*")


@dataclass(frozen=True, slots=True)
class _Word:
    """A telling word or number of a text; ``bound`` says that it belongs to the one before.

    'Doses of vaccine' and 'vaccine doses' are bound, 'killed in Odesa' is not. ``of_it`` says that
    'of' binds it, ``acts`` that it is a verb, as an article behind it shows.
    """

    text: str
    key: str
    bound: bool
    is_name: bool = False
    of_it: bool = False
    acts: bool = False


@dataclass(frozen=True, slots=True)
class _Own:
    """Neighbouring words that only one text has, and the shared words before and behind them.

    ``bound_before`` and ``bound_after`` say that they may belong to the noun or number there.
    """

    words: tuple[_Word, ...]
    before: str
    after: str
    bound_before: bool
    bound_after: bool

    @property
    def is_name(self) -> bool:
        return any(word.is_name for word in self.words)


@lru_cache(maxsize=1024)
def other_things(one: str, other: str) -> bool:
    """Whether both texts say nearly the same of two different things."""
    first, second = _words(one), _words(other)
    if not 0 < max(len(first), len(second)) <= _MOST_WORDS:
        return False
    shared = _shared(first, second)
    common = len({*shared.values()} - {_NUMBER})
    if not common or opposed(one, other):
        return False
    apart = sum(1 for word in (*first, *second) if not _is_common(word, shared))
    return any(
        _stand_alike(here, there)
        and _share_enough(here, there, common, apart - len(here.words) - len(there.words))
        for here, there in product([*_own(first, shared)], [*_own(second, shared)])
    )


@lru_cache(maxsize=1024)
def in_other_words(one: str, other: str) -> bool:
    """Whether each telling word has its like in the other text: 'plant shut', 'factory closed'."""
    first, second = _words(one), _words(other)
    if not _LEAST_ALIKE <= min(len(first), len(second)) <= _MOST_WORDS or opposed(one, other):
        return False
    shared = _shared(first, second)
    keys = {*shared.values()} - {_NUMBER}
    return len(keys) >= _LEAST_ALIKE and all(_is_common(word, shared) for word in first + second)


def _share_enough(one: _Own, other: _Own, common: int, beside: int) -> bool:
    """Whether the texts share more than they differ in; one noun is enough if all is about it."""
    of_one_noun = not (_bound_to(one) & _bound_to(other)) <= {_NUMBER}
    if common == 1:
        return not beside and of_one_noun
    return beside < min(common, _MOST_BESIDE + 1)


def _is_common(word: _Word, shared: dict[str, str]) -> bool:
    return word.text in shared or word.key == _NUMBER


@lru_cache(maxsize=64)
def _words(text: str) -> tuple[_Word, ...]:
    """The telling words of a text, in which every number counts as the same word."""
    found: list[_Word] = []
    names, every = _names_in(text), tokens(_in_letters(text))
    joints: list[str] = []
    for word, after in pairwise([*every, ""]):
        number = _counts(word)
        if not number and (not is_telling(word) or word in ORDINAL or word in RELATING):
            joints.append(word)
            continue
        if not (number and found and found[-1].key == _NUMBER):
            key = _NUMBER if number else place_of(word) or key_of(word)
            bound, acts = BINDING.issuperset(joints), after in LEADING_IN
            found.append(_Word(word, key, bound, word in names, "of" in joints, acts))
        joints = []
    return tuple(found)


def _in_letters(text: str) -> str:
    """The text with the digits of type names turned into letters: 'F-16s', 'Су-35'."""
    return _TYPE.sub(lambda found: found[1] + found[2].translate(_LETTERS), text)


def _counts(word: str) -> bool:
    return word[0].isdecimal() or word in COUNTING or (is_number(word) and word not in ORDINAL)


def _names_in(text: str) -> frozenset[str]:
    """The words that are capitalised inside a sentence."""
    _, _, inside = text.strip().partition(" ")
    return frozenset(fold(word) for word in _CAPITAL.findall(inside))


def _shared(first: Sequence[_Word], second: Sequence[_Word]) -> dict[str, str]:
    """The words of either text that the other has too, each with the key that both share."""
    shared: dict[str, str] = {}
    for one, other in product(first, second):
        if one.key == other.key or _may_be_one(one.text, other.text):
            key = shared.get(one.text) or shared.get(other.text) or one.key
            shared[one.text] = shared[other.text] = key
    return shared


@lru_cache(maxsize=1 << 14)
def _may_be_one(one: str, other: str) -> bool:
    """Whether two words may name one thing, or be two forms of a word."""
    if not one[0].isalpha() or not other[0].isalpha():
        return False
    places = country_of(one), country_of(other)
    if all(places):
        return places[0] == places[1]
    if (deed := deed_of((one,))) and deed == deed_of((other,)):
        return True
    if may_be_one_thing(one, other) or is_misspelt(one, other):
        return True
    # By their names in the tables 'иностранцев' and 'иностранных' are nothing alike.
    alike = begin_alike(key_of(one), key_of(other)) or begin_alike(one, other)
    return alike or sound_alike(one, other)


def _own(words: Sequence[_Word], shared: dict[str, str]) -> Iterator[_Own]:
    """The stretches of words that the other text lacks, each with what stands beside it."""
    edge = _Word("", _EDGE, bound=False)
    for start, end in _stretches(words, shared):
        run = tuple(words[start:end])
        before = words[start - 1] if start else edge
        after = words[end] if end < len(words) else edge
        own = _Own(
            run,
            _place(before, shared),
            _place(after, shared),
            run[0].bound and (run[0].of_it or _may_own(before)),
            after.bound and _may_own(after),
        )
        if len(run) <= _LONGEST and _names_a_thing(own, after):
            yield own


def _may_own(word: _Word) -> bool:
    """Whether another noun may belong to this word: a number or a noun, but no verb or place."""
    text = word.text
    if word.key in {_NUMBER, _EDGE} or place_of(text):
        return word.key == _NUMBER
    base = IRREGULAR.get(text, text)
    verb = deed_of((text,)) or event_of(text) or base != text or base in IRREGULAR.values()
    return not verb and not NO_NOUN.fullmatch(text) and text not in VERBS | ANYWHERE | MEASURES


def _stretches(words: Sequence[_Word], shared: dict[str, str]) -> Iterator[tuple[int, int]]:
    """The start and end of each run of bound words that the other text lacks."""
    start = 0
    for at, word in enumerate(words):
        common = _is_common(word, shared)
        if (common or not word.bound) and start < at:
            yield start, at
        if common or not word.bound:
            start = at + common
    if start < len(words):
        yield start, len(words)


def _place(word: _Word, shared: dict[str, str]) -> str:
    """The neighbouring word that holds a stretch in place, as both texts have it."""
    return word.key if word.key in {_NUMBER, _EDGE} else shared.get(word.text, "")


def _names_a_thing(own: _Own, after: _Word) -> bool:
    if any(word.acts for word in own.words):
        return False
    *first, last = (word.text for word in own.words)
    of_what = after.bound and after.key not in {_NUMBER, _EDGE}
    return all(_may_part(word, of_what=True) for word in first) and _may_part(last, of_what=of_what)


def _may_part(word: str, *, of_what: bool) -> bool:
    """Whether a word names a thing, or of what kind the next one is: 'the voting age'."""
    if word.startswith(DEGREES) or is_saying(word) or word in WEEKDAYS:
        return False
    return (of_what and word.endswith("ing")) or (is_thing(word) and not deed_of((word,)))


def _stand_alike(one: _Own, other: _Own) -> bool:
    """Whether two stretches stand in the same place, and are not two names of one thing."""
    every = [word.text for word in (*one.words, *other.words)]
    if not ANY_OF_A_KIND.isdisjoint(every) and not (one.is_name and other.is_name):
        return False
    named = " ".join(word.text for word in one.words), " ".join(word.text for word in other.words)
    if same_population(*named) is not False:
        return False
    return _are_held_alike(one, other)


def _are_held_alike(one: _Own, other: _Own) -> bool:
    """Whether both are bound to one noun or number, or stand between the same two words."""
    if not _bound_to(one).isdisjoint(_bound_to(other)):
        return True
    if one.is_name is not other.is_name:
        return False  # 'Orban', 'the prime minister'.
    sides = {(own.before, own.after) for own in (one, other)}
    return len(sides) == 1 and "" not in sides.pop()


def _bound_to(own: _Own) -> set[str]:
    """The shared nouns or numbers that a stretch belongs to."""
    beside = {own.before} if own.bound_before else set()
    beside |= {own.after} if own.bound_after else set()
    return beside - {""}
