"""What befell the people counted, where no single word tells: 'in hospital', 'под стражей'."""

from collections.abc import Iterator

from onrecord.figures.counted.happening import LOSING
from onrecord.figures.counted.phrase import Counted
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.events import ADD_UP, event_of
from onrecord.figures.words.idioms import idiom_at
from onrecord.model import EventClass
from onrecord.text.lists import word_list, word_set

_REACH = 14
_ENDS = frozenset({",", ";", ":", "(", ")", "while", "although", "whereas"})
_JOINING = frozenset({"and", "but", "и", "а", "но", "і", "й", "та", "але"})
_OF_HOSPITALS = frozenset({"doctor", "nurse", "medic", "worker", "patient"})
_MEN = word_list("soldier fighter officer marine man boy paratrooper pilot sailor defender guard")
"""Whom an army loses; a firm loses workers, and a country that has lost people may miss them."""

_BODIES = word_set("bodies body remains corpses тела тел тіла тіл останки")
_TOLLS = word_set("toll number count число количество кількість")
_IN_TURN = word_set(
    "first initially earlier now later today stands rises rose climbs climbed",
    "сначала сперва теперь сейчас уже спершу спочатку",
    "тепер зараз вже",
)
_NEAR_TURN = 4
_BESIDE_TOLL = (-1, 1, 2)
"""'death toll', 'число погибших', 'number of dead'."""

_ADDED = word_set("of the all those another еще ще")


def told_by_idiom(
    words: list[Word], start: int, end: int, room: range, counted: Counted
) -> EventClass | None:
    """The event that an idiom of the number's clause tells, the nearest one behind it first."""
    if counted.people and (_are_bodies(words, start) or _are_lost(words, start, counted)):
        return EventClass.KILLED
    clause = _clause(words, start, end, room)
    texts = [words[at].text for at in clause]
    for at in _nearest_first(len(texts), start - clause.start, end - clause.start):
        event = idiom_at(texts, at)
        if event is EventClass.WOUNDED and counted.population in _OF_HOSPITALS:
            return None
        if event is not None:
            return event
    return None if counted.population else _of_a_toll(words, start)


def _of_a_toll(words: list[Word], start: int) -> EventClass | None:
    """'The death toll, first put at 12, now stands at 19', 'число погибших, теперь 19'."""
    if _IN_TURN.isdisjoint(texts_in(words, start - _NEAR_TURN, start)):
        return None
    floor = max((at for at in range(start) if words[at].text in _JOINING), default=0)
    heads = [at for at in range(floor, start) if words[at].text in _TOLLS]
    beside = (text_at(words, at + step) for at in heads for step in _BESIDE_TOLL)
    named = map(event_of, beside)
    return next((event for event in named if event in ADD_UP), None)


def _are_bodies(words: list[Word], start: int) -> bool:
    """'the bodies of 14 miners', 'тела ещё четверых горняков'."""
    at = start - 1
    while text_at(words, at) in _ADDED:
        at -= 1
    return text_at(words, at) in _BODIES


def _are_lost(words: list[Word], start: int, counted: Counted) -> bool:
    """'we lost 9 men', 'потеряли девятерых бойцов'."""
    return counted.population.endswith(_MEN) and text_at(words, start - 1).startswith(LOSING)


def _clause(words: list[Word], start: int, end: int, room: range) -> range:
    """The words around the number up to the next comma; behind 'and' none of those before."""
    first, last = start, end
    floor = max(room.start, start - _REACH)
    while first > floor and text_at(words, first - 1) not in _ENDS | _JOINING:
        first -= 1
    ceiling = min(len(words), room.stop, end + _REACH)
    while last < ceiling and text_at(words, last) not in _ENDS:
        last += 1
    return range(first, max(last, end))


def _nearest_first(length: int, start: int, end: int) -> Iterator[int]:
    """The places behind the number in order, then those before it from the nearest."""
    yield from range(end, length)
    yield from range(start - 1, -1, -1)
