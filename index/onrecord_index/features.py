"""What can be said of a candidate beside the others: the columns that the head weighs."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from onrecord_index.lexical import Kept

Floats = NDArray[np.float64]

COSINE_WEIGHT = 0.8
SECOND_WEIGHT = 0.3
_NEAR_FLOOR = 0.05
_WORDS_FLOOR = 1.5


@dataclass(frozen=True, slots=True)
class Scores:
    """The raw scores of all candidates, aligned; cosines are NaN where nobody could measure."""

    cosine: Floats
    second: Floats
    words: Floats

    @property
    def near(self) -> Floats:
        """The nearest text, and a little of the second nearest."""
        return np.asarray((self.cosine + SECOND_WEIGHT * self.second) / (1.0 + SECOND_WEIGHT))


def standing(scores: Floats, floor: float) -> Floats:
    """How many deviations above the other candidates each stands.

    The floor keeps a handful of candidates that are all alike from being blown apart.
    """
    if not len(scores):
        return scores
    return np.asarray((scores - scores.mean()) / max(float(scores.std()), floor))


def fused(scores: Scores) -> Floats:
    """One number for each candidate out of both channels, relative to the other candidates."""
    by_words = standing(scores.words, _WORDS_FLOOR)
    if np.isnan(scores.cosine).any():
        return by_words
    by_vectors = standing(scores.near, _NEAR_FLOOR)
    return np.asarray(COSINE_WEIGHT * by_vectors + (1.0 - COSINE_WEIGHT) * by_words)


def columns(
    scores: Scores,
    together: Floats,
    asked: Sequence[str],
    kept: Sequence[Kept],
    rarity: Callable[[str], float],
) -> dict[str, Floats]:
    """The features of candidates, of which ``scores`` and ``together`` are given in their order."""
    said = Asked.of(asked, rarity)
    shared = np.array([_shared(said, one, rarity) for one in kept]).reshape(len(kept), len(_SHARED))
    table = dict(zip(_SHARED, shared.T, strict=True))
    table["fused"] = together
    table["cosine"] = scores.cosine
    table["second"] = scores.second
    table["lead"] = lead(together)
    table["asked_length"] = np.full(len(kept), math.log1p(len(asked)))
    return table


def lead(values: Floats) -> Floats:
    """How far each is above the best of the others: negative for all but the first."""
    if len(values) < 2:
        return np.full(len(values), 1.0)
    first, second = np.sort(values)[::-1][:2]
    return np.asarray(np.where(values >= first, first - second, values - first))


@dataclass(frozen=True, slots=True)
class Asked:
    """The stems of a question with their weights, its numbers and its letter runs."""

    weights: Mapping[str, float]
    total: float
    numbers: frozenset[str]
    runs: frozenset[str]

    @classmethod
    def of(cls, stems: Sequence[str], rarity: Callable[[str], float]) -> "Asked":
        weights = {stem: rarity(stem) for stem in stems}
        return cls(weights, sum(weights.values()), _numbers(weights), _runs(stems))


_SHARED = (
    "asked_covered",
    "claim_covered",
    "best_covered",
    "passage_covered",
    "names_covered",
    "rarest_shared",
    "runs_shared",
    "runs_covered",
    "numbers_covered",
    "numbers_missed",
    "numbers_foreign",
    "claim_length",
)


def _shared(said: Asked, kept: Kept, rarity: Callable[[str], float]) -> tuple[float, ...]:
    claim = frozenset(chain.from_iterable(kept.texts))
    common = said.weights.keys() & claim
    weight = sum(said.weights[stem] for stem in common)
    covers = [_covered(text, said, rarity) for text in kept.texts] or [0.0]
    passage = said.weights.keys() & frozenset(kept.passage) - claim
    names = said.weights.keys() & frozenset(kept.names) - claim
    runs = [_runs(text) for text in kept.texts]
    numbers = _numbers(claim)
    return (
        weight / (said.total or 1.0),
        sum(covers) / len(covers),
        max(covers),
        sum(said.weights[stem] for stem in passage) / (said.total or 1.0),
        sum(said.weights[stem] for stem in names) / (said.total or 1.0),
        max((said.weights[stem] for stem in common), default=0.0) / 10.0,
        max((len(r & said.runs) / (len(r | said.runs) or 1) for r in runs), default=0.0),
        max((len(r & said.runs) / (len(r) or 1) for r in runs), default=0.0),
        len(numbers & said.numbers) / (len(numbers) or 1),
        len(said.numbers - numbers) / (len(said.numbers) or 1),
        len(numbers - said.numbers) / (len(numbers) or 1),
        math.log1p(max((len(text) for text in kept.texts), default=0)),
    )


def _covered(text: Sequence[str], said: Asked, rarity: Callable[[str], float]) -> float:
    total = met = 0.0
    for stem in set(text):
        weight = rarity(stem)
        total += weight
        if stem in said.weights:
            met += weight
    return met / (total or 1.0)


def _numbers(stems: Sequence[str] | Mapping[str, float] | frozenset[str]) -> frozenset[str]:
    return frozenset(stem for stem in stems if stem[0].isdigit())


def _runs(stems: Sequence[str]) -> frozenset[str]:
    text = " ".join(stems)
    return frozenset(text[i : i + 4] for i in range(len(text) - 3))
