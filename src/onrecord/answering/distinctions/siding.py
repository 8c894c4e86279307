"""To whom the people counted belong, or for whom they fight: 'Drevia's army'."""

import re
from functools import lru_cache
from itertools import pairwise, product

from onrecord.answering.names import alike
from onrecord.comparing.names.sides import actor_of
from onrecord.figures.words.events import event_of
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import named
from onrecord.model import EventClass
from onrecord.text import tokens

_SIDE = re.compile(
    r"\b(?:(\w+) (?:side|army|armies|ranks|forces|military)(?! of\b)"
    r"|(?:on the side|army|ranks|forces|military) of (\w+)"
    r"|(?:fight|fights|fighting|fought|serve|serves|serving|served) (?:for|with) (\w+)"
    r"|(?:сторон[еуы]|стороні|боці|рядах|рядов|лавах|лав|арми[июяей]|армі[їюєя]) (\w+)"
    r"|(\w+с[кь]\w+) (?:сторон\w+|арми\w|армі\w+|войск\w*|військ\w*|сил\w{,3})"
    r"|(?:во[еёю]ва\w+|воюют|воюющ\w+|воюють|сража\w+|би\w+ся) за (\w+))\b"
)

_CAPTIVE = "prisoner"


def other_side(one: str, other: str, names: frozenset[str]) -> bool:
    """Whether two texts count people of two sides, both of them named by the claim."""
    first, second = _belonging(one), _belonging(other)
    shared = ((first[who], second[who]) for who in first.keys() & second.keys())
    return any(_apart(*pair, names) for pair in shared) or _sided_apart(one, other, names)


def _sided_apart(one: str, other: str, names: frozenset[str]) -> bool:
    """Whether the texts name two sides to fight for: 'in Velmora's army', 'on Kastria's side'."""
    pairs = [*product(_sides(one), _sides(other))]
    return bool(pairs) and all(_apart(*pair, names) for pair in pairs)


def _apart(mine: str, theirs: str, names: frozenset[str]) -> bool:
    # Who fights 'for Putin' fights on Russia's side: a person's side may be the country's.
    of_a_kind = bool(actor_of(mine)) is bool(actor_of(theirs))
    named = _is_name(mine, names) and _is_name(theirs, names)
    return of_a_kind and named and not alike(mine, theirs)


def _is_name(word: str, names: frozenset[str]) -> bool:
    return any(alike(word, name) for name in names)


@lru_cache(maxsize=1024)
def _belonging(text: str) -> dict[str, str]:
    """The people in a text, each with whose they are: {'soldier': 'drevian'}.

    That is the word before, or behind captives their people: 'captured Drevians'.
    """
    pairs = list(pairwise(tokens(text)))
    led = {who: before for before, word in pairs if (who := named(word))}
    behind = [people for word, people in pairs if _is_taken(word) and place_of(people)]
    return led | {_CAPTIVE: behind[-1]} if behind else led


def _is_taken(word: str) -> bool:
    return event_of(word) is EventClass.CAPTURED


@lru_cache(maxsize=1024)
def _sides(text: str) -> tuple[str, ...]:
    """The words that stand where a side is named: 'on Kastria's side', 'за Кастрию'."""
    said = " ".join(tokens(text))
    return tuple(name for found in _SIDE.finditer(said) if (name := found[found.lastindex or 0]))
