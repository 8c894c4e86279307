"""The learned part of the ranking: a few reviewed numbers that turn features into a chance."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Self

import numpy as np

from onrecord.deciding import Thresholds
from onrecord.errors import Misconfigured
from onrecord.feedback import STEEPEST
from onrecord_index.arrays import Floats
from onrecord_index.weighing.features import columns, lead

_FROM_THE_ORDER = frozenset({"order", "order_lead"})
"""What the chance is told of the order that the head itself has made."""

_NO_HEAD = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What comes of a file that holds something else."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Named coefficients and a bias: a weighted sum of features."""

    names: tuple[str, ...]
    weights: Floats
    bias: float

    @classmethod
    def of(cls, mapping: Mapping[str, Any]) -> Self:
        """The layer as the JSON has it. Raises ValueError where a number is none."""
        weights = mapping["weights"]
        values = np.array([float(weight) for weight in weights.values()])
        bias = float(mapping["bias"])
        if not (np.isfinite(values).all() and np.isfinite(bias)):
            raise ValueError("a coefficient is not a finite number")
        return cls(tuple(weights), values, bias)

    def __call__(self, features: Mapping[str, Floats]) -> Floats:
        """The weighted sum for every candidate; the features are columns by name."""
        table = np.column_stack([features[name] for name in self.names])
        return np.asarray(table @ self.weights + self.bias)

    def as_json(self) -> dict[str, Any]:
        """The layer as ``of`` reads it."""
        weights = zip(self.names, self.weights, strict=True)
        return {
            "bias": round(self.bias, 4),
            "weights": {name: round(float(weight), 4) for name, weight in weights},
        }


@dataclass(frozen=True, slots=True)
class Layers:
    """What puts candidates in order, and what chance each then has."""

    order: Layer
    chance: Layer

    @classmethod
    def of(cls, mapping: Mapping[str, Any]) -> Self:
        """The layers as the JSON has them."""
        return cls(Layer.of(mapping["order"]), Layer.of(mapping["chance"]))

    def as_json(self) -> dict[str, Any]:
        """The layers as ``of`` reads them."""
        return {"order": self.order.as_json(), "chance": self.chance.as_json()}


@dataclass(frozen=True, slots=True)
class Head:
    """Layers for questions that the encoder reads, others for those it does not, thresholds."""

    sighted: Layers
    blind: Layers
    thresholds: Thresholds

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """The head in this file, or the one that is shipped. Raises Misconfigured."""
        try:
            head = cls.of(json.loads(shipped() if path is None else path.read_text("utf-8")))
            head.refuse_unmeasured()
        except _NO_HEAD as error:
            raise Misconfigured(
                f"the head {path or 'that is shipped'} is not one: {error!r}; "
                "remove the file, and 'onrecord calibrate' makes another"
            ) from error
        return head

    @classmethod
    def plain(cls) -> Self:
        """A head that has learnt nothing: the order of plain fusion, and one chance for all."""
        order, chance = Layer(("fused",), np.ones(1), 0.0), Layer(("fused",), np.zeros(1), 0.0)
        layers = Layers(order, chance)
        return cls(layers, layers, Thresholds(0.5, 0.5, "nothing was learnt"))

    @classmethod
    def of(cls, mapping: Mapping[str, Any]) -> Self:
        """The head as the JSON has it."""
        limits = mapping["thresholds"]
        return cls(
            Layers.of(mapping["sighted"]),
            Layers.of(mapping["blind"]),
            Thresholds(float(limits["match"]), float(limits["related"]), str(mapping["birth"])),
        )

    @property
    def digest(self) -> str:
        """What tells heads apart whose sums cannot be compared; thresholds are no part of it."""
        layers = {"sighted": self.sighted.as_json(), "blind": self.blind.as_json()}
        return hashlib.sha256(json.dumps(layers, sort_keys=True).encode()).hexdigest()[:16]

    def refuse_unmeasured(self) -> None:
        """Raise ValueError where a layer weighs what this version of OnRecord does not measure."""
        layers = (self.sighted, self.blind)
        weighed = {name for one in layers for name in (*one.order.names, *one.chance.names)}
        if unknown := weighed - columns() - _FROM_THE_ORDER:
            raise ValueError(f"it weighs {', '.join(sorted(unknown))}, which is measured no more")

    def layers(self, *, blind: bool) -> Layers:
        """The layers for a question that the encoder reads, or does not."""
        return self.blind if blind else self.sighted

    def as_json(self) -> str:
        """The head as ``load`` reads it, for a person to review."""
        limits = {"match": self.thresholds.match, "related": self.thresholds.related}
        document = {
            "birth": self.thresholds.birth,
            "thresholds": {name: round(limit, 4) for name, limit in limits.items()},
            "sighted": self.sighted.as_json(),
            "blind": self.blind.as_json(),
        }
        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"

    def save(self, path: Path) -> None:
        """Write the head beside its place and rename it, so that half of it is never read."""
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".part")
        beside.write_text(self.as_json(), encoding="utf-8")
        beside.replace(path)


def with_order(table: Mapping[str, Floats], order: Floats) -> dict[str, Floats]:
    """The columns with what the chance is told of the order that was made of them."""
    return {**table, "order": order, "order_lead": lead(order)}


def chance_of(sums: Floats) -> Floats:
    """The logistic function, kept from overflowing."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(sums, -STEEPEST, STEEPEST))))


def shipped() -> str:
    """The JSON of the head that is shipped."""
    return resources.files("onrecord_index").joinpath("head.json").read_text(encoding="utf-8")
