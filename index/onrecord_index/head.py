"""The learned part of the ranking: a few reviewed numbers that turn features into a chance."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from onrecord.deciding import Thresholds
from onrecord.errors import Misconfigured

Floats = NDArray[np.float64]

_STEEPEST = 30.0


@dataclass(frozen=True, slots=True)
class Layer:
    """Named coefficients and a bias: a weighted sum of features."""

    names: tuple[str, ...]
    weights: Floats
    bias: float

    @classmethod
    def of(cls, mapping: Mapping[str, Any]) -> Self:
        """The layer as the JSON has it."""
        weights = mapping["weights"]
        values = np.array([float(weight) for weight in weights.values()])
        bias = float(mapping["bias"])
        if not (np.isfinite(values).all() and np.isfinite(bias)):
            raise ValueError("a coefficient is not a finite number")
        return cls(tuple(weights), values, bias)

    def __call__(self, features: Mapping[str, Floats]) -> Floats:
        """The weighted sum for every candidate; the features are columns by name."""
        return np.column_stack([features[name] for name in self.names]) @ self.weights + self.bias


@dataclass(frozen=True, slots=True)
class Head:
    """Two layers (which order, what chance) and the thresholds that were set with them."""

    order: Layer
    chance: Layer
    thresholds: Thresholds

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """The head in this file, or the one that is shipped."""
        try:
            text = _shipped() if path is None else path.read_text(encoding="utf-8")
            return cls.of(json.loads(text))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise Misconfigured(
                f"the head {path or 'that is shipped'} is not one: {error}"
            ) from error

    @classmethod
    def of(cls, mapping: Mapping[str, Any]) -> Self:
        """The head as the JSON has it."""
        thresholds = mapping["thresholds"]
        return cls(
            Layer.of(mapping["order"]),
            Layer.of(mapping["chance"]),
            Thresholds(
                float(thresholds["match"]), float(thresholds["related"]), str(mapping["birth"])
            ),
        )


def chance_of(sums: Floats) -> Floats:
    """The logistic function, kept from overflowing."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(sums, -_STEEPEST, _STEEPEST))))


def _shipped() -> str:
    return resources.files("onrecord_index").joinpath("head.json").read_text(encoding="utf-8")
