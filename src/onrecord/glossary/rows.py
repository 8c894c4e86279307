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
A name that is a word as well, as Gaza is gas in Russian, has the same form in a row of its own.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import chain
from typing import Self

from onrecord.glossary.endings import conjugates, declines, hard, reflects
from onrecord.model import RUSSIAN, UKRAINIAN, Language

Terms = tuple[str, ...]
"""The English terms for one word, the plainest first; none for a word that is left out."""

_FORMAT = "5"
"""Raised when texts come out otherwise by the same rows: by look-up, spelling, names of places."""

_LEFT_OUT = "-"
_WHOLE = "="
_SHORT, _SHORT_ENDING = 4, 2
_LONG_ENDING = 6
_LONGEST_ENDING = 11
_COLUMNS = {RUSSIAN: 1, UKRAINIAN: 2}
_OF_FAMILIES = frozenset({"ова", "ева", "ову", "еву", "овым", "евым", "ове", "еве"}) | {
    f"{suffix}{ending}"
    for suffix in ("евич", "ович", "чук", "ук", "юк")
    for ending in ("", "а", "у", "ем", "ом", "е", "і")
}
"""What makes the name of a family of a word: 'Волковым', of a wolf, and 'Статкевич'."""
_OF_A_FAMILY = ("ов", "ев")
"""The same, or the word itself in a case: 'Волков'."""
_NO_FAMILY = frozenset(
    {"министров", "регионов", "профсоюзов", "народов", "городов", "островов", "остров", "покров"}
)
"""What titles of bodies, feasts and places write with a capital, and sounds like a family."""
_STEMS: Mapping[str, Callable[[str, Language], bool]] = {
    "~": declines,
    "+ся": reflects,
    "+": conjugates,
}
"""By the mark after a stem: whether a word goes on as such a stem may."""


@dataclass(frozen=True, slots=True)
class Column:
    """The words of one language by their forms as written in the rows, whole ones with their mark.

    A form may stand both in the row of a word and in that of a name, which is then in ``names``.
    """

    language: Language
    words: Mapping[str, Terms]
    names: Mapping[str, Terms]

    @classmethod
    def of(cls, rows: Iterator[list[str]], language: Language) -> Self:
        """One column of the rows."""
        words, names = dict[str, Terms](), dict[str, Terms]()
        for row in rows:
            terms = _terms(row[0])
            for form in map(_marked, row[_COLUMNS[language]].split()):
                if form in words and _is_name(terms):
                    names[form] = terms
                elif _is_name(words.get(form, ())):
                    names[form], words[form] = words[form], terms
                else:
                    words[form] = terms
        return cls(language, words, names)

    def terms(self, word: str, *, as_name: bool = False) -> Terms | None:
        """What the folded word is called in English, rather as a name; None where no row has it."""
        fitting = chain(self._fitting(word), self._fitting(hard(word, self.language)))
        form = next((form for form in fitting if form in self.words), "")
        if as_name and self._is_of_a_family(word, form):
            return None
        return self.names.get(form) if as_name and form in self.names else self.words.get(form)

    def _is_of_a_family(self, word: str, form: str) -> bool:
        """Whether the word, written as a name, is one made of the common word with this form."""
        common = not _is_name(self.words.get(form, ())) and form not in self.names
        made_so = word.removeprefix(form.rstrip("~+")) in _OF_FAMILIES
        return common and (made_so or word.endswith(_OF_A_FAMILY)) and word not in _NO_FAMILY

    def _fitting(self, word: str) -> Iterator[str]:
        """The forms that would fit the word, if rows have them; the longest first."""
        yield _WHOLE + word
        for length in range(len(word), max(0, len(word) - _LONGEST_ENDING - 1), -1):
            begin, rest = word[:length], word[length:]
            for mark, goes_on in _STEMS.items():
                if begin + mark in self.words and goes_on(rest, self.language):
                    yield begin + mark
            if len(rest) <= (_SHORT_ENDING if length == _SHORT else _LONG_ENDING):
                yield begin


def _marked(form: str) -> str:
    """The form with the mark of a whole word, which short ones do without in the rows."""
    short = len(form) < _SHORT and not form.endswith(tuple(_STEMS))
    return _WHOLE + form if short and not form.startswith(_WHOLE) else form


def _is_name(terms: Terms) -> bool:
    return bool(terms) and terms[0][0].isupper()


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
    return () if english == _LEFT_OUT else tuple(term.strip() for term in english.split(","))
