"""One in every so often: 'every 13 minutes an American dies' counts one in 13 minutes."""

from collections.abc import Iterable

from onrecord.figures.amounts.raw import Raw
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.when import When
from onrecord.figures.words.events import event_of
from onrecord.figures.words.places import people_of
from onrecord.figures.words.populations import is_person, named
from onrecord.model import Qualifier
from onrecord.text.lists import word_set

_EACH = word_set("every each каждые каждый каждую каждое кожні кожен кожну кожного")
_ONE = word_set("a an one один одна одного одну")
_REACH = 5


def ones_in(words: list[Word], whens: Iterable[When], raws: list[Raw]) -> list[Raw]:
    """The numbers, with the one of 'every 13 minutes an American dies' among them."""
    rates = (when for when in whens if when.rate and text_at(words, when.start) in _EACH)
    starts = {when.end + (text_at(words, when.end) == ",") for when in rates}
    read = {raw.start for raw in raws}
    somebody = (at for at in starts - read if _is_of_somebody(words, at))
    ones = (Raw(at, at + 1, 1.0, 1.0, 1.0, Qualifier.EXACT) for at in somebody)
    return sorted([*raws, *ones], key=lambda raw: raw.start)


def _is_of_somebody(words: list[Word], at: int) -> bool:
    """Whether something happens to one of a kind of people: 'a woman is killed'."""
    who, behind = text_at(words, at + 1), words[at + 2 : at + 2 + _REACH]
    person = is_person(named(who)) or bool(people_of(who))
    happens = any(event_of(word.text) is not None for word in behind)
    return text_at(words, at) in _ONE and person and happens
