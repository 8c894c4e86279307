"""Whether a question is of another town or region than a claim, in whatever language."""

from functools import lru_cache
from itertools import chain

from onrecord.answering.held import all_in, worded
from onrecord.comparing.words.subject import subject_of
from onrecord.figures.words.places import is_country
from onrecord.figures.words.seats import SEATS
from onrecord.model import Entry


def in_another_town(entry: Entry, text: str) -> bool:
    """Whether the text names towns that the claim has nowhere, and each wording names others.

    'How many died in the fire in Hong Kong?' is not asked of a fire in Urumqi.
    """
    asked = _towns_in(text)
    if not asked or not all(_towns_in(words) for words in worded(entry)):
        return False
    return asked.isdisjoint(chain.from_iterable(map(_towns_in, all_in(entry))))


@lru_cache(maxsize=1024)
def _towns_in(text: str) -> frozenset[str]:
    """The towns and regions that a table knows; a seat of government may stand for its country."""
    return frozenset(
        place for place in subject_of(text).places if not is_country(place) and place not in SEATS
    )
