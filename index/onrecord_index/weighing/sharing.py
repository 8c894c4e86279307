"""The stems that a question shares with claims, counted in all the claims at once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count, pairwise
from types import MappingProxyType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from onrecord_index.arrays import Floats, Numbers
from onrecord_index.words.documents import Kept

Rarity = Callable[[str], float]
"""How telling a stem is in this collection."""

Pair = tuple[str, str]
"""Two stems said one after the other."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The stems of a question and their pairs with weights, its numbers, and the stems as text."""

    weights: Mapping[str, float]
    total: float
    pairs: Mapping[Pair, float]
    rarest: float
    numbers: frozenset[str]
    text: str
    glosses: Mapping[str, str]
    """Stems of another language, and which of the question's stems each of them stands for."""

    @classmethod
    def of(
        cls,
        stems: Sequence[str],
        rarity: Rarity,
        meant: Mapping[str, frozenset[str]] = MappingProxyType({}),
    ) -> Self:
        """The question as these stems, each as telling as the most common word for the same."""
        glosses = {gloss: stem for stem in stems for gloss in meant.get(stem, ())}
        weights = {
            stem: min(map(rarity, (stem, *meant.get(stem, ())))) if stem in meant else rarity(stem)
            for stem in stems
        }
        total, rarest = sum(weights.values()), max(weights.values(), default=1.0)
        pairs = {pair: weights[pair[0]] + weights[pair[1]] for pair in pairwise(stems)}
        numbers = frozenset(filter(_is_number, weights))
        return cls(weights, total or 1.0, pairs, rarest, numbers, " ".join(stems), glosses)


def by_stems(asked: Asked, kept: Sequence[Kept], rarity: Rarity) -> dict[str, Floats]:
    """What question and claims have in common, a column of each kind."""
    said = _Said.of(asked, kept, rarity)
    met, ours = said.met(), said.stems.ours
    first, second, third = _most_telling(met * ours)
    both = (met & said.stems.is_number[: said.stems.asked]).sum(axis=1)
    held = said.numbers_held()
    return {
        "asked_covered": met @ ours / asked.total,
        "best_covered": said.best_covered(),
        "passage_covered": (_in_passages(asked, kept) & ~met) @ ours / asked.total,
        "pairs_covered": said.pairs_covered(asked.pairs),
        "rarest_shared": first / asked.rarest,
        "next_shared": (second + third) / (2 * asked.rarest),
        "numbers_covered": both / np.maximum(held, 1),
        "numbers_missed": (len(asked.numbers) - both) / (len(asked.numbers) or 1),
        "numbers_foreign": (held - both) / np.maximum(held, 1),
        "claim_length": np.log1p(said.most_in_a_text()),
        "asked_length": np.full(len(kept), np.log1p(len(asked.weights))),
    }


@dataclass(frozen=True, slots=True)
class _Stems:
    """The stems of question and claims by their numbers, those of the question first."""

    numbers: Mapping[str, int]
    weights: Floats
    is_number: NDArray[np.bool_]
    asked: int
    """How many of them are the question's."""

    @classmethod
    def of(cls, asked: Asked, said: Iterable[str], rarity: Rarity) -> tuple[Self, Numbers]:
        """All that are asked or said, each once, and what is said stem by stem as numbers."""
        ours = {stem: at for at, stem in enumerate(asked.weights)}
        known = {gloss: ours[stem] for gloss, stem in asked.glosses.items()} | ours
        # Counted on from the question's, each at its first sight, without a step of Python.
        numbers = defaultdict(count(len(ours)).__next__, known)
        stems = np.array([*map(numbers.__getitem__, said)], np.int64)
        others = [*numbers][len(known) :]
        weights = np.array([*asked.weights.values(), *map(rarity, others)], np.float64)
        is_number = np.array([*map(_is_number, (*ours, *others))], np.bool_)
        return cls(numbers, weights, is_number, len(ours)), stems

    @property
    def ours(self) -> Floats:
        """How telling each stem of the question is."""
        return self.weights[: self.asked]


@dataclass(frozen=True, slots=True)
class _Said:
    """The texts of claims, their stems as numbers.

    ``said`` and ``text`` say stem by stem what is said and in which text; ``claim`` says for each
    text whose it is. ``once`` and ``once_text`` are the same with each stem once in a text.
    """

    stems: _Stems
    said: Numbers
    text: Numbers
    once: Numbers
    once_text: Numbers
    claim: Numbers
    claims: int

    @classmethod
    def of(cls, asked: Asked, kept: Sequence[Kept], rarity: Rarity) -> Self:
        # A claim without a text counts as one with an empty text.
        texts = [one.texts or ("",) for one in kept]
        words = [text.split() for text in chain.from_iterable(texts)]
        stems, said = _Stems.of(asked, chain.from_iterable(words), rarity)
        text = np.repeat(np.arange(len(words)), _lengths(words))
        width = max(len(stems.numbers), 1)
        once_text, once = np.divmod(_each_once(text * width + said), width)
        claim = np.repeat(np.arange(len(texts)), _lengths(texts))
        return cls(stems, said, text, once, once_text, claim, len(texts))

    def met(self) -> NDArray[np.bool_]:
        """Which stems of the question each claim has: a row for each claim."""
        met = np.zeros((self.claims, self.stems.asked), np.bool_)
        asked = self.once < self.stems.asked
        met[self.claim[self.once_text[asked]], self.once[asked]] = True
        return met

    def best_covered(self) -> Floats:
        """The share of its own words that the best text of each claim has from the question."""
        weights, asked = self.stems.weights[self.once], self.once < self.stems.asked
        covered, whole = self._in_texts(weights * asked), self._in_texts(weights)
        return self._best(covered / np.where(whole > 0, whole, 1.0))

    def most_in_a_text(self) -> Floats:
        """How many different stems the longest text of each claim has."""
        return self._best(self._in_texts(np.ones(len(self.once))))

    def numbers_held(self) -> Floats:
        """How many different numbers each claim gives."""
        given = self.stems.is_number[self.once]
        width = max(len(self.stems.weights), 1)
        once = _each_once(self.claim[self.once_text[given]] * width + self.once[given])
        return np.bincount(once // width, minlength=self.claims).astype(np.float64)

    def pairs_covered(self, pairs: Mapping[Pair, float]) -> Floats:
        """The share of the question's pairs that each claim has in any of its texts."""
        ours, numbers = self.stems.asked, self.stems.numbers
        place = np.full((ours, ours), -1)
        for at, (first, second) in enumerate(pairs):
            place[numbers[first], numbers[second]] = at
        one, next_one = self.said[:-1], self.said[1:]
        together = self.text[:-1] == self.text[1:]
        near = np.flatnonzero(together & (np.maximum(one, next_one) < ours))
        pair = place[one[near], next_one[near]]
        met = np.zeros((self.claims, len(pairs)), np.bool_)
        met[self.claim[self.text[near[pair >= 0]]], pair[pair >= 0]] = True
        weights = np.fromiter(pairs.values(), np.float64, len(pairs))
        return np.asarray(met @ weights / (weights.sum() or 1.0))

    def _in_texts(self, values: Floats) -> Floats:
        """The sum of these values, one for each stem that a text has, for every text."""
        return np.asarray(np.bincount(self.once_text, values, minlength=len(self.claim)), float)

    def _best(self, by_text: Floats) -> Floats:
        firsts = np.flatnonzero(np.diff(self.claim, prepend=-1))
        return np.maximum.reduceat(by_text, firsts) if len(firsts) else np.zeros(0)


def _in_passages(asked: Asked, kept: Sequence[Kept]) -> NDArray[np.bool_]:
    """Which stems of the question stand in the passage of each claim."""
    ours = list(asked.weights)
    held = [asked.weights.keys() & one.passage.split() if one.passage else () for one in kept]
    rows = [[stem in some for stem in ours] if some else [False] * len(ours) for some in held]
    return np.array(rows, np.bool_).reshape(len(kept), len(ours))


def _most_telling(weights: Floats) -> Floats:
    """The three greatest of each row, best first; 0 where there are fewer."""
    spare = np.zeros((len(weights), 3))
    return np.sort(np.hstack([weights, spare]), axis=1)[:, :-4:-1].T


def _lengths(some: Sequence[Sequence[object]]) -> Numbers:
    return np.fromiter(map(len, some), np.int64, len(some))


def _each_once(numbers: Numbers) -> Numbers:
    """These numbers in order, each once."""
    numbers.sort()
    return np.asarray(numbers[np.diff(numbers, prepend=-1) != 0])


def _is_number(stem: str) -> bool:
    return stem[0].isdigit()
