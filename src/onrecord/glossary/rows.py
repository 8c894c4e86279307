"""The rows of the glossary: what words are called in English, and how they begin.

A row of the files in ``words`` is ``english, more english|russian|ukrainian``. The first English
term is the one that a reader of news would expect; it is ``-`` where a word is left out. In the
other columns

- ``наёмник`` is what a word begins with (of four letters no more than two may follow);
- ``мост~`` is what it is but for an ending of its case;
- ``покаж+`` is what it is but for the endings of a verb and its participles;
- ``обрат+ся`` is the same of a verb that must be reflexive;
- ``=ещё``, or anything under four letters, is the whole word.

The longest of these that fits tells. Words are folded: ``ё`` is ``е``, there are no apostrophes.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import chain
from typing import Self

from onrecord.glossary.endings import conjugates, declines, reflects
from onrecord.model import RUSSIAN, UKRAINIAN, Language

Terms = tuple[str, ...]
"""The English terms for one word, the plainest first; none for a word that is left out."""

_FORMAT = "3"
"""Raised when texts come out otherwise by the same rows: by look-up, spelling, names of places."""

LEFT_OUT = "-"
_WHOLE = "="
_SHORT, _SHORT_ENDING = 4, 2
_LONG_ENDING = 6
_LONGEST_ENDING = 11
_COLUMNS = {RUSSIAN: 1, UKRAINIAN: 2}
_STEMS: Mapping[str, Callable[[str, Language], bool]] = {
    "~": declines,
    "+ся": reflects,
    "+": conjugates,
}
"""By the mark after a stem: whether a word goes on as such a stem may."""


@dataclass(frozen=True, slots=True)
class Column:
    """The words of one language: whole ones, stems by their mark, and beginnings."""

    language: Language
    whole: Mapping[str, Terms]
    stems: Mapping[str, Mapping[str, Terms]]
    begun: Mapping[str, Terms]
    longest: int

    @classmethod
    def of(cls, rows: Iterator[list[str]], language: Language) -> Self:
        """One column of the rows; if two rows have one form, the first counts."""
        whole, begun = dict[str, Terms](), dict[str, Terms]()
        stems: dict[str, dict[str, Terms]] = {mark: {} for mark in _STEMS}
        for row in rows:
            for form in row[_COLUMNS[language]].split():
                if mark := next((mark for mark in stems if form.endswith(mark)), ""):
                    table = stems[mark]
                else:
                    table = whole if form.startswith(_WHOLE) or len(form) < _SHORT else begun
                table.setdefault(form.removeprefix(_WHOLE).removesuffix(mark), _terms(row[0]))
        longest = max(map(len, chain(begun, *stems.values())), default=0)
        return cls(language, whole, stems, begun, longest)

    def terms(self, word: str) -> Terms | None:
        """What the folded word is called in English; None where no row has it."""
        if (found := self.whole.get(word)) is not None:
            return found
        least = max(1, len(word) - _LONGEST_ENDING)
        lengths = range(min(len(word), self.longest), least - 1, -1)
        fitting = (self._fitting(word[:n], word[n:]) for n in lengths)
        return next((terms for terms in fitting if terms is not None), None)

    def _fitting(self, begin: str, rest: str) -> Terms | None:
        for mark, table in self.stems.items():
            if begin in table and _STEMS[mark](rest, self.language):
                return table[begin]
        most = _SHORT_ENDING if len(begin) == _SHORT else _LONG_ENDING
        return self.begun.get(begin) if len(rest) <= most else None


@cache
def column_of(language: Language) -> Column:
    """The words of this language; raises KeyError for one that the glossary does not have."""
    return Column.of(_rows(), language)


@cache
def glossary_version() -> str:
    """A digest of all rows and the format: texts with one version have the same English words.

    It is known without building the columns, which a record in English alone never needs.
    """
    return hashlib.sha256("\n".join((_FORMAT, *_texts())).encode()).hexdigest()[:16]


def english_terms() -> Iterator[str]:
    """The English terms of all rows."""
    return chain.from_iterable(_terms(row[0]) for row in _rows())


def _rows() -> Iterator[list[str]]:
    for text in _texts():
        for line in text.splitlines():
            if line and not line.startswith("#"):
                yield line.split("|")


def _texts() -> list[str]:
    folder = resources.files("onrecord.glossary") / "words"
    files = sorted(folder.iterdir(), key=lambda one: one.name)
    return [file.read_text(encoding="utf-8") for file in files]


@cache
def _terms(english: str) -> Terms:
    return () if english == LEFT_OUT else tuple(term.strip() for term in english.split(","))
