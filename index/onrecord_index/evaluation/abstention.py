"""How well it is told when nothing is held: half of the right claims leave the index, by seed."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from onrecord.finding import Findable
from onrecord_index.evaluation.datasets import Dataset, leavers
from onrecord_index.evaluation.metrics import (
    Floats,
    auc,
    best_balance,
    brier,
    calibration_error,
    coverage_at,
)
from onrecord_index.evaluation.retrieval import Searching, ask

Opening = Callable[[Sequence[Findable]], AbstractContextManager[Searching]]
"""Gives the index over these claims."""


@dataclass(frozen=True, slots=True)
class Told:
    """For each query: the chance of the first hit, whether it is right, whether any is held."""

    chances: Floats
    right: Floats
    held: Floats


@dataclass(frozen=True, slots=True)
class Abstention:
    """The means over all seeds.

    A case counts as right when its first hit is a right claim: a wrong claim shown for a
    question whose claim is held is as wrong as one shown for a question whose claim is not.
    Coverage is the share of the held questions that are answered at the given precision.
    """

    auc: float
    f1: float
    coverage_95: float
    coverage_90: float
    brier: float
    ece: float

    def as_json(self) -> dict[str, float]:
        """The figures under the names that programs know."""
        return {
            "auc": round(self.auc, 4),
            "f1": round(self.f1, 4),
            "coverage@95": round(self.coverage_95, 4),
            "coverage@90": round(self.coverage_90, 4),
            "brier": round(self.brier, 4),
            "ece": round(self.ece, 4),
        }


def abstention(dataset: Dataset, opened: Opening, seeds: Sequence[int]) -> Abstention:
    """The half-index protocol under every seed."""
    each = [measured(tell(dataset, opened, seed)) for seed in seeds]
    return Abstention(
        fmean(one.auc for one in each),
        fmean(one.f1 for one in each),
        fmean(one.coverage_95 for one in each),
        fmean(one.coverage_90 for one in each),
        fmean(one.brier for one in each),
        fmean(one.ece for one in each),
    )


def tell(dataset: Dataset, opened: Opening, seed: int) -> Told:
    """What is told of every query when half of the right claims have left."""
    gone = leavers(dataset, seed)
    with opened([c for c in dataset.claims if c.claim_id not in gone]) as index:
        right = {query.query_id: dataset.right(query.query_id) for query in dataset.queries}
        run = ask(index, dataset.queries, right, dated=False)
    first = [one.hits[0] if one.hits else None for one in run.ranked]
    return Told(
        np.array([0.0 if hit is None else hit.probability for hit in first]),
        np.array(
            [
                float(hit is not None and hit.claim_id in one.gold)
                for hit, one in zip(first, run.ranked, strict=True)
            ]
        ),
        np.array([float(bool(one.gold - gone)) for one in run.ranked]),
    )


def measured(told: Told) -> Abstention:
    """The figures of one seed."""
    return Abstention(
        auc(told.chances, told.right),
        best_balance(told.chances, told.right).f1,
        coverage_at(told.chances, told.right, told.held, 0.95),
        coverage_at(told.chances, told.right, told.held, 0.90),
        brier(told.chances, told.right),
        calibration_error(told.chances, told.right),
    )
