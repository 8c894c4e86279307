"""Logistic regression by Newton's method: deterministic, and nothing but arithmetic."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from onrecord.feedback import STEEPEST
from onrecord_index.arrays import Floats
from onrecord_index.head import chance_of

_STEPS = 60
_SMALL = 1e-7

Towards = tuple[float, Floats, Floats]
"""At some weights: what is to be as great as can be, its slope, and how that falls off."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One question: the features of its candidates, and the share each has in being right."""

    features: Floats
    right: Floats

    def towards(self, weights: Floats) -> Towards:
        """What these weights make of it: the logarithm of what the right candidates are given."""
        sums = self.features @ weights
        top = sums.max()
        chances = np.exp(sums - top)
        total = chances.sum()
        chances /= total
        share = self.right / self.right.sum()
        mean = self.features.T @ chances
        bend = (self.features.T * chances) @ self.features - np.outer(mean, mean)
        return float(share @ sums - top - np.log(total)), self.features.T @ (share - chances), bend


def fit_choices(choices: Sequence[Choice], ridge: float) -> Floats:
    """The weights under which right candidates stand first among those of their question."""
    usable = [choice for choice in choices if 0 < choice.right.sum() < len(choice.right)]

    def towards(weights: Floats) -> Towards:
        gain, slope, bend = _ridged(weights, np.full(len(weights), float(ridge)))
        for choice in usable:
            one_gain, one_slope, one_bend = choice.towards(weights)
            gain += one_gain
            slope += one_slope
            bend += one_bend
        return gain, slope, bend

    return _climbed(towards, usable[0].features.shape[1])


def fit_chances(
    features: Floats, held: Floats, weights: Floats, ridge: float, around: Floats | None = None
) -> Floats:
    """Weights, and last the bias, under which the logistic function gives the chance of held.

    The ridge draws them to ``around``, weights and bias that are known, or to zero.
    """
    wide = np.column_stack([features, np.ones(len(features))])
    ridges = np.full(wide.shape[1], float(ridge))
    ridges[-1] = _SMALL
    known = np.zeros(wide.shape[1]) if around is None else around

    def towards(at: Floats) -> Towards:
        gain, slope, bend = _ridged(at - known, ridges)
        sums = np.clip(wide @ at, -STEEPEST, STEEPEST)
        chances = chance_of(sums)
        gain += float(weights @ (held * sums - np.logaddexp(0.0, sums)))
        slope += wide.T @ (weights * (held - chances))
        bend += (wide.T * (weights * chances * (1.0 - chances))) @ wide
        return gain, slope, bend

    return _climbed(towards, wide.shape[1])


def _ridged(weights: Floats, ridges: Floats) -> Towards:
    return -0.5 * float(ridges @ np.square(weights)), -ridges * weights, np.diag(ridges)


def _climbed(towards: Callable[[Floats], Towards], places: int) -> Floats:
    """The top of a concave function: Newton steps, halved while they would lead down."""
    at = np.zeros(places)
    gain, slope, bend = towards(at)
    for _ in range(_STEPS):
        step = np.linalg.solve(bend, slope)
        length = 1.0
        reached = towards(at + step)
        while reached[0] < gain and length > _SMALL:
            length /= 2
            reached = towards(at + length * step)
        at = at + length * step
        gain, slope, bend = reached
        if float(np.abs(length * step).max()) < _SMALL:
            break
    return at
