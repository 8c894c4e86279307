"""What a text says was done to those of each number: '143 were launched, 131 shot down'."""

from functools import lru_cache

from onrecord.comparing.words.verbs import deed_at
from onrecord.figures.rereading import reread

_MOST_NUMBERS = 24
_JOINTS = frozenset({",", ";", ":", "-", "(", ")", "and", "but", "и", "а", "но", "і", "й", "але"})
_FARTHEST = 20


@lru_cache(maxsize=1024)
def done_to(text: str) -> dict[float, frozenset[str]]:
    """The numbers of the text, each with the deeds told in its own part of a sentence."""
    words, raws = reread(text)
    texts = [word.text for word in words]
    done: dict[float, frozenset[str]] = {}
    for raw in raws[:_MOST_NUMBERS]:
        if raw.value is not None:
            part = _part(texts, raw.start, raw.end)
            deeds = (deed_at(texts[: part.stop], at) for at in part)
            done[raw.value] = done.get(raw.value, frozenset()) | frozenset(filter(None, deeds))
    return done


def _part(texts: list[str], start: int, end: int) -> range:
    """The words around a number up to the joints on both sides."""
    first, last = start, end
    while first > max(0, start - _FARTHEST) and texts[first - 1] not in _JOINTS:
        first -= 1
    while last < min(len(texts), end + _FARTHEST) and texts[last] not in _JOINTS:
        last += 1
    return range(first, last)
