"""What can be said of a candidate beside the others: the columns that the head weighs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from onrecord_index.arrays import Floats
from onrecord_index.weighing.runs import overlap
from onrecord_index.weighing.sharing import Asked, Rarity, by_stems
from onrecord_index.words.documents import Kept

COSINE_WEIGHT = 0.65
"""The share of the vectors in the fusion that the head starts from; the rest is the words'."""
SECOND_WEIGHT = 0.3
"""What the second nearest text of a claim counts beside the nearest."""
_NEAR_FLOOR = 0.05  # of a cosine
_WORDS_FLOOR = 1.5  # of the score of the word search

FEWEST = 8
"""Among fewer claims than these, others on something else are imagined beside them."""

_FAR = np.linspace(0.0, 0.15, FEWEST)
"""The cosines of texts that have nothing to do with each other."""

_STANDING_FLOORS = {"asked_covered": 0.05, "pairs_covered": 0.05, "runs_shared": 0.02}
"""Of these it counts as well how they stand out among the candidates, and from which spread on."""

BY_VECTORS = ("near", "near_rank", "near_lead", "cosine", "second")
"""What the vectors say of a candidate."""

_BESIDE = "_beside_passages"
_LONG = 80
"""A passage of as many words is a long one: of some five hundred characters."""

BESIDE_PASSAGES = tuple(f"{name}{_BESIDE}" for name in BY_VECTORS)
"""The same where claims carry long passages, whose words say what no vector knows."""

_LEADING = ("asked_covered", "best_covered")
"""Of these, how far each is above the best of the others: what only one claim has tells most."""


@dataclass(frozen=True, slots=True)
class Scores:
    """The raw scores of all candidates, aligned; ``blind`` where no cosine could be measured."""

    cosine: Floats
    second: Floats
    words: Floats
    blind: bool = False

    @classmethod
    def of(cls, cosine: Floats, second: Floats, words: Floats) -> "Scores":
        """The scores, where a cosine that is NaN counts as the lowest of those measured."""
        measured = ~np.isnan(cosine)
        if not measured.any():
            nothing = np.zeros_like(words)
            return cls(nothing, nothing, words, blind=True)
        lowest = float(np.nanmin(second))
        return cls(np.where(measured, cosine, lowest), np.where(measured, second, lowest), words)

    @property
    def near(self) -> Floats:
        """The nearest text, and a little of the second nearest."""
        return np.asarray((self.cosine + SECOND_WEIGHT * self.second) / (1.0 + SECOND_WEIGHT))

    def filled(self) -> "Scores":
        """As many candidates as a record that is not tiny has: the rest of them imagined.

        Among one or two claims nothing can stand out; among claims on something else it can.
        Where words alone decide there is nothing to imagine: other claims share no words.
        """
        lacking = FEWEST - len(self.words)
        if self.blind or lacking <= 0:
            return self
        far = _FAR[:lacking]
        return Scores(
            np.append(self.cosine, far),
            np.append(self.second, far),
            np.append(self.words, np.zeros(lacking)),
        )


def standing(scores: Floats, floor: float) -> Floats:
    """How many deviations above the other candidates each stands.

    The floor keeps a handful of candidates that are all alike from being blown apart.
    """
    if not len(scores):
        return scores
    return np.asarray((scores - scores.mean()) / max(float(scores.std()), floor))


def relative(scores: Scores) -> dict[str, Floats]:
    """Both channels and their fusion, each relative to the other candidates."""
    table = _relative(scores.filled())
    return {name: column[: len(scores.words)] for name, column in table.items()}


def _relative(scores: Scores) -> dict[str, Floats]:
    words = standing(scores.words, _WORDS_FLOOR)
    near = np.zeros_like(words) if scores.blind else standing(scores.near, _NEAR_FLOOR)
    fused = words if scores.blind else COSINE_WEIGHT * near + (1.0 - COSINE_WEIGHT) * words
    return {
        "fused": fused,
        "near": near,
        "words": words,
        "near_rank": _log_rank(near),
        "words_rank": _log_rank(words),
        "near_lead": lead(near),
        "words_lead": lead(words),
        "cosine": scores.cosine,
        "second": scores.second,
    }


def lead(values: Floats) -> Floats:
    """How far each is above the best of the others: negative for all but the first."""
    if len(values) < 2:
        return np.full(len(values), 1.0)
    first, second = np.sort(values)[::-1][:2]
    return np.asarray(np.where(values >= first, first - second, values - first))


def _log_rank(values: Floats) -> Floats:
    """How many stand above each; of equals, such as two claims in the same words, none does."""
    falling = -values.round(6)
    return np.log1p(np.searchsorted(np.sort(falling), falling))


def shared(asked: Asked, kept: Sequence[Kept], rarity: Rarity) -> dict[str, Floats]:
    """What question and claims have in common, as columns."""
    columns = {**by_stems(asked, kept, rarity), **_runs(asked, kept)}
    standings = {
        f"{name}_standing": standing(columns[name], floor)
        for name, floor in _STANDING_FLOORS.items()
    }
    leads = {f"{name}_lead": lead(columns[name]) for name in _LEADING}
    return {**columns, **standings, **leads}


def beside_passages(table: Mapping[str, Floats], kept: Sequence[Kept]) -> dict[str, Floats]:
    """What the vectors say, times the length of passages that the candidates carry on average."""
    lengths = [min(one.passage.count(" ") + 1, _LONG) if one.passage else 0 for one in kept]
    share = float(np.mean(lengths or [0])) / _LONG
    return {f"{name}{_BESIDE}": table[name] * share for name in BY_VECTORS}


def columns() -> frozenset[str]:
    """The names of all columns that a head may weigh."""
    one, nothing = np.zeros(1), Kept((), "")
    asked = Asked.of((), lambda _: 1.0)
    own = {*relative(Scores(one, one, one)), *shared(asked, [nothing], lambda _: 1.0)}
    return frozenset({*own, *BESIDE_PASSAGES})


def _runs(asked: Asked, kept: Sequence[Kept]) -> dict[str, Floats]:
    """The share of common runs of letters in the text of each claim that has most of them."""
    if not kept:
        return {"runs_shared": np.zeros(0), "runs_covered": np.zeros(0)}
    texts = [one.texts or ("",) for one in kept]
    held, both, ours = overlap(asked.text, list(chain.from_iterable(texts)))
    firsts = np.cumsum([0, *map(len, texts[:-1])])
    shared, covered = both / np.maximum(held + ours - both, 1), both / np.maximum(held, 1)
    return {
        "runs_shared": np.maximum.reduceat(shared, firsts),
        "runs_covered": np.maximum.reduceat(covered, firsts),
    }
