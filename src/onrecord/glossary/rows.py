"""The rows of the glossary: what words are called in English, and how they begin.

A row of the files in ``words`` is ``english, more english|russian|ukrainian``. The first English
term is the one that a reader of news would expect; it is ``-`` where a word is left out. In the
other columns

- ``наёмник`` is what a word begins with (of four letters no more than two may follow);
- ``мост~`` is what it is but for an ending of its case;
- ``=ещё``, or anything under four letters, is the whole word.

The longest of these that fits tells. Words are folded: ``ё`` is ``е``, there are no apostrophes.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Self

from onrecord.model import RUSSIAN, UKRAINIAN, Language
from onrecord.text.lists import word_set

Terms = tuple[str, ...]
"""The English terms for one word, the plainest first; none for a word that is left out."""

_FORMAT = "2"
"""Raised when texts come out otherwise by the same rows: by look-up, spelling, names of places."""

LEFT_OUT = "-"
_WHOLE, _DECLINED = "=", "~"
_SHORT, _SHORT_ENDING = 4, 2
_MOST_ENDING = 6
_COLUMNS = {RUSSIAN: 1, UKRAINIAN: 2}
_ENDINGS = {
    RUSSIAN: word_set(
        "а я о е ы и у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ого его",
        "ому ему ым им ую юю ых их ыми ими ые ие ии ию ия ией иям иях иями",
    ),
    UKRAINIAN: word_set(
        "а я о е и і ї у ю ь й ою ею єю ої ом ем єм ам ям ами ями ах ях ів їв ей ові еві єві ий ій",
        "ого ому им ім ую юю их іх ими іми ії ію ія ією іям іях іями",
    ),
}


@dataclass(frozen=True, slots=True)
class Column:
    """The words of one language: whole words, words without their ending, and beginnings."""

    whole: Mapping[str, Terms]
    declined: Mapping[str, Terms]
    begun: Mapping[str, Terms]
    endings: frozenset[str]
    longest: int

    @classmethod
    def of(cls, rows: Iterator[list[str]], language: Language) -> Self:
        """One column of the rows; if two rows have one form, the first counts."""
        whole, declined, begun = dict[str, Terms](), dict[str, Terms](), dict[str, Terms]()
        for row in rows:
            for form in row[_COLUMNS[language]].split():
                bare = form.strip(_WHOLE + _DECLINED)
                if form.endswith(_DECLINED):
                    table = declined
                else:
                    table = begun if bare == form and len(form) >= _SHORT else whole
                table.setdefault(bare, _terms(row[0]))
        longest = max(map(len, (*declined, *begun)), default=0)
        return cls(whole, declined, begun, _ENDINGS[language], longest)

    def terms(self, word: str) -> Terms | None:
        """What the folded word is called in English; None where no row has it."""
        if (found := self.whole.get(word)) is not None:
            return found
        least = max(1, len(word) - _MOST_ENDING)
        lengths = range(min(len(word), self.longest), least - 1, -1)
        fitting = (self._fitting(word[:n], word[n:]) for n in lengths)
        return next((terms for terms in fitting if terms is not None), None)

    def _fitting(self, begin: str, rest: str) -> Terms | None:
        if begin in self.declined and (not rest or rest in self.endings):
            return self.declined[begin]
        if len(begin) > _SHORT or (len(begin) == _SHORT and len(rest) <= _SHORT_ENDING):
            return self.begun.get(begin)
        return None


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
