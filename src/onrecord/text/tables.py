"""Tables of words in three languages, one name a row: ``flood|flood floods наводнение``."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self, TypeVar

_Name = TypeVar("_Name", bound=str)


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of words under their names.

    English is written out; of other words it is enough that they begin so, with at least
    ``shortest`` letters.
    """

    names: dict[str, str]
    shortest: int
    longest: int

    @classmethod
    def of(cls, table: str, shortest: int) -> Self:
        """The rows of the table; a name may have several."""
        names = {form: name for name, forms in _rows(table) for form in forms}
        return cls(names, shortest, max(map(len, names)))

    def name_of(self, word: str, most_ending: int | None = None) -> str:
        """The name of what a folded word says; empty where it is not in the table.

        ``most_ending`` is how many letters may follow a beginning, where that is limited.
        """
        if word in self.names or word.isascii():
            return self.names.get(word, "")
        least = self.shortest if most_ending is None else len(word) - most_ending
        lengths = range(min(len(word), self.longest), max(self.shortest, least) - 1, -1)
        return next((self.names[word[:n]] for n in lengths if word[:n] in self.names), "")


@dataclass(frozen=True, slots=True)
class Together:
    """Which names may speak of one thing, of rows such as ``storm|flood landslide``."""

    pairs: frozenset[frozenset[str]]

    @classmethod
    def of(cls, table: str) -> Self:
        """The rows of the table; which of two stands first is all the same."""
        return cls(frozenset(frozenset((one, o)) for one, others in _rows(table) for o in others))

    def may_be_one(self, pair: tuple[str, str]) -> bool:
        """Whether the two are the same, or go together."""
        return pair[0] == pair[1] or frozenset(pair) in self.pairs


def english_forms(names: Mapping[str, _Name]) -> dict[_Name, frozenset[str]]:
    """Of words and their names each name with its English words."""
    found: dict[_Name, set[str]] = {}
    for word, name in names.items():
        if word.isascii():
            found.setdefault(name, set()).add(word)
    return {name: frozenset(words) for name, words in found.items()}


def _rows(table: str) -> list[tuple[str, list[str]]]:
    rows = (row.split("|") for row in table.strip().splitlines())
    return [(name, rest.split()) for name, rest in rows]
