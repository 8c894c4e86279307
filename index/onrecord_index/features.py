"""What can be said of a candidate beside the others: the columns that the head weighs."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from onrecord_index.lexical import Kept
from onrecord_index.runs import overlap

Floats = NDArray[np.float64]
Rarity = Callable[[str], float]
"""How telling a stem is in this collection."""

Stems = frozenset[str]
Pair = tuple[str, str]
"""Two stems said one after the other."""

COSINE_WEIGHT = 0.65
SECOND_WEIGHT = 0.3
_NEAR_FLOOR = 0.05
_WORDS_FLOOR = 1.5

FEWEST = 8
"""Among fewer claims than these, others on something else are imagined beside them."""

_FAR = np.linspace(0.0, 0.15, FEWEST)
"""The cosines of texts that have nothing to do with each other."""


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
    ranks = np.empty(len(values))
    ranks[np.argsort(-values, kind="stable")] = np.arange(len(values))
    return np.log1p(ranks)


@dataclass(frozen=True, slots=True)
class Asked:
    """The stems of a question and their pairs with weights, its numbers, and the stems as text."""

    weights: Mapping[str, float]
    total: float
    pairs: Mapping[Pair, float]
    rarest: float
    numbers: frozenset[str]
    text: str

    @classmethod
    def of(cls, stems: Sequence[str], rarity: Rarity) -> "Asked":
        """The question as these stems."""
        weights = {stem: rarity(stem) for stem in stems}
        total, rarest = sum(weights.values()), max(weights.values(), default=1.0)
        pairs = {pair: weights[pair[0]] + weights[pair[1]] for pair in pairwise(stems)}
        numbers = _numbers(frozenset(stems))
        return cls(weights, total or 1.0, pairs, rarest, numbers, " ".join(stems))


_BY_STEMS = (
    "asked_covered",
    "best_covered",
    "passage_covered",
    "pairs_covered",
    "rarest_shared",
    "next_shared",
    "numbers_covered",
    "numbers_missed",
    "numbers_foreign",
    "claim_length",
    "asked_length",
)

_STANDING_FLOORS = {"asked_covered": 0.05, "pairs_covered": 0.05, "runs_shared": 0.02}
"""Of these it counts as well how they stand out among the candidates, and from which spread on."""

_LEADING = ("asked_covered", "best_covered")
"""Of these, how far each is above the best of the others: what only one claim has tells most."""


def shared(asked: Asked, kept: Sequence[Kept], rarity: Rarity) -> dict[str, Floats]:
    """What question and claims have in common, as columns."""
    rows = np.array([_shared(asked, one, rarity) for one in kept], dtype=np.float64)
    by_stems = dict(zip(_BY_STEMS, rows.reshape(len(kept), len(_BY_STEMS)).T, strict=True))
    columns = {**by_stems, **_runs(asked, kept)}
    standings = {
        f"{name}_standing": standing(columns[name], floor)
        for name, floor in _STANDING_FLOORS.items()
    }
    leads = {f"{name}_lead": lead(columns[name]) for name in _LEADING}
    return {**columns, **standings, **leads}


def columns() -> frozenset[str]:
    """The names of all columns that a head may weigh."""
    one, nothing = np.zeros(1), Kept((), ())
    asked = Asked.of((), lambda _: 1.0)
    return frozenset({*relative(Scores(one, one, one)), *shared(asked, [nothing], lambda _: 1.0)})


def _shared(asked: Asked, kept: Kept, rarity: Rarity) -> tuple[float, ...]:
    weights, total = asked.weights, asked.total
    texts = [frozenset(text) for text in kept.texts] or [frozenset()]
    claim = frozenset().union(*texts)
    common, weight = claim & weights.keys(), weights.__getitem__
    telling = [*sorted(map(weight, common), reverse=True)[:3], 0.0, 0.0, 0.0]
    passage = (weights.keys() & frozenset(kept.passage)) - claim
    numbers = _numbers(claim)
    return (
        sum(map(weight, common)) / total,
        max(_covered(text & common, text - common, weight, rarity) for text in texts),
        sum(map(weight, passage)) / total,
        _pairs_covered(asked.pairs, kept.texts),
        telling[0] / asked.rarest,
        (telling[1] + telling[2]) / (2 * asked.rarest),
        len(numbers & asked.numbers) / (len(numbers) or 1),
        len(asked.numbers - numbers) / (len(asked.numbers) or 1),
        len(numbers - asked.numbers) / (len(numbers) or 1),
        math.log1p(max(len(text) for text in texts)),
        math.log1p(len(weights)),
    )


def _pairs_covered(asked: Mapping[Pair, float], texts: Sequence[Sequence[str]]) -> float:
    met = asked.keys() & set().union(*map(pairwise, texts))
    return sum(asked[pair] for pair in met) / (sum(asked.values()) or 1.0)


def _covered(met: Stems, rest: Stems, weight: Rarity, rarity: Rarity) -> float:
    # Mapped, without a step of Python for each stem: this is done for every text.
    covered = sum(map(weight, met))
    return covered / (covered + sum(map(rarity, rest)) or 1.0)


def _numbers(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(stem for stem in stems if stem[0].isdigit())


def _runs(asked: Asked, kept: Sequence[Kept]) -> dict[str, Floats]:
    """The share of common runs of letters in the text of each claim that has most of them."""
    if not kept:
        return {"runs_shared": np.zeros(0), "runs_covered": np.zeros(0)}
    texts = [[" ".join(text) for text in one.texts] or [""] for one in kept]
    held, both, ours = overlap(asked.text, list(chain.from_iterable(texts)))
    firsts = np.cumsum([0, *map(len, texts[:-1])])
    shared, covered = both / np.maximum(held + ours - both, 1), both / np.maximum(held, 1)
    return {
        "runs_shared": np.maximum.reduceat(shared, firsts),
        "runs_covered": np.maximum.reduceat(covered, firsts),
    }
