"""Figures of merit: how well claims were ranked, and how well chances were told."""

from collections.abc import Collection, Sequence

import numpy as np

from onrecord import merit
from onrecord_index.arrays import Floats

_BINS = 10


def average_precision(found: Sequence[str], gold: Collection[str], depth: int) -> float:
    """The mean, over all right claims, of the precision where each was found."""
    right, total = 0, 0.0
    for place, claim_id in enumerate(found[:depth], 1):
        if claim_id in gold:
            right += 1
            total += right / place
    return total / len(gold) if gold else 0.0


def reciprocal_rank(found: Sequence[str], gold: Collection[str]) -> float:
    """One over the place of the first right claim; 0 where there is none."""
    places = (place for place, claim_id in enumerate(found, 1) if claim_id in gold)
    return 1.0 / next(places, float("inf"))


def success(found: Sequence[str], gold: Collection[str], depth: int) -> float:
    """Whether a right claim is among the first, as 1 or 0."""
    return float(any(claim_id in gold for claim_id in found[:depth]))


def auc(chances: Floats, held: Floats) -> float:
    """How often a case that is held gets a higher chance than one that is not; a half for none."""
    told = merit.auc(chances.tolist(), (held > 0).tolist())
    return 0.5 if told is None else told


def coverage_at(chances: Floats, right: Floats, among: Floats, precision: float) -> float:
    """The share of the cases ``among`` that is answered rightly with at least this precision.

    Likeliest first; cases of the same chance are answered together or not at all.
    """
    if not len(chances) or not among.sum():
        return 0.0
    order = np.argsort(-chances, kind="stable")
    ordered, met = chances[order], np.cumsum(right[order])
    ends = np.append(ordered[1:] != ordered[:-1], True)
    usable = met[ends & (met / np.arange(1, len(met) + 1) >= precision)]
    return float(usable.max() / among.sum()) if len(usable) else 0.0


def brier(chances: Floats, held: Floats) -> float:
    """The mean squared distance of the chances from the outcomes."""
    return float(np.mean(np.square(chances - held)))


def calibration_error(chances: Floats, held: Floats) -> float:
    """How far chances lie from the share that is right: the mean over ten bins, by their cases."""
    bins = np.minimum((chances * _BINS).astype(int), _BINS - 1)
    gaps = [abs(float(chances[bins == b].sum() - held[bins == b].sum())) for b in range(_BINS)]
    return sum(gaps) / len(chances)


def best_f1(chances: Floats, held: Floats) -> float:
    """The F1 at the threshold where it is highest."""
    right = np.cumsum(held[np.argsort(-chances, kind="stable")])
    return float((2 * right / (np.arange(1, len(right) + 1) + held.sum())).max())


def precise_from(chances: Floats, right: Floats, precision: float) -> float:
    """The lowest chance down to which this share of the cases is right; 1 where there is none."""
    order = np.argsort(-chances, kind="stable")
    precise = np.cumsum(right[order]) / np.arange(1, len(order) + 1) >= precision
    return float(chances[order][precise].min(initial=1.0))
