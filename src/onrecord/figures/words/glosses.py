"""What a Russian or Ukrainian word is called in English: an English claim is found by that."""

from functools import lru_cache

from onrecord.figures.words.causes import english_of_causes
from onrecord.figures.words.dictionary import ROWS
from onrecord.figures.words.events import english_of_events
from onrecord.figures.words.places import english_of_places
from onrecord.figures.words.populations import english_of_populations

_WHOLE_ONLY = "="
_SHORT, _SHORT_ENDING = 4, 2
"""Of a form of four letters no more than two may be its ending, of a shorter one none."""
_MOST_ENDING = 6


def _table() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The English words by the forms of others: those that words begin with, and whole ones."""
    begun, whole = dict[str, tuple[str, ...]](), dict[str, tuple[str, ...]]()
    for row in ROWS.strip().splitlines():
        english, _, forms = row.partition("|")
        for form in forms.replace("'", "").split():
            table = whole if len(form) < _SHORT or form[0] == _WHOLE_ONLY else begun
            bare = form.removeprefix(_WHOLE_ONLY)
            table[bare] = (*table.get(bare, ()), *english.split())
    return begun, whole


_BEGUN, _WHOLE = _table()
_LONGEST = max(map(len, _BEGUN))


@lru_cache(maxsize=1 << 14)
def in_english(word: str) -> frozenset[str]:
    """The English words for a folded Cyrillic word; none where no table knows it."""
    if word.isascii():
        return frozenset()
    return frozenset(_in_rows(word)).union(*(table(word) for table in _TABLES))


_TABLES = (english_of_populations, english_of_places, english_of_events, english_of_causes)


def _in_rows(word: str) -> tuple[str, ...]:
    if (found := _WHOLE.get(word)) is not None:
        return found
    least = max(_SHORT, len(word) - _MOST_ENDING)
    lengths = range(min(len(word), _LONGEST), least - 1, -1)
    return next((_BEGUN[word[:n]] for n in lengths if _begins(word, n)), ())


def _begins(word: str, length: int) -> bool:
    ending = len(word) - length
    return word[:length] in _BEGUN and (length > _SHORT or ending <= _SHORT_ENDING)
