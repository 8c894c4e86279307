"""What each sign weighs: a few reviewed numbers, learnt from questions whose claim is known."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Weights:
    """A weight for each sign, a bias, and the chance from which a claim is the one asked about.

    ``birth`` says which questions they were learnt from, and how well they told others.
    """

    signs: Mapping[str, float]
    bias: float
    match: float
    birth: str

    @classmethod
    @cache
    def shipped(cls) -> Self:
        """Those that are part of the house."""
        kept = resources.files(__package__ or "").joinpath("weights.json")
        return cls.of(json.loads(kept.read_text(encoding="utf-8")))

    @classmethod
    def of(cls, mapping: Mapping[str, Any]) -> Self:
        """The weights as the JSON has them."""
        signs = {name: float(weight) for name, weight in mapping["signs"].items()}
        return cls(signs, float(mapping["bias"]), float(mapping["match"]), str(mapping["birth"]))

    def as_json(self) -> str:
        """The JSON that ``of`` reads, for a person to review."""
        signs = {name: round(weight, 4) for name, weight in self.signs.items()}
        document = {
            "birth": self.birth,
            "match": round(self.match, 4),
            "bias": round(self.bias, 4),
            "signs": signs,
        }
        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"

    def chance(self, signs: Mapping[str, float]) -> float:
        """The chance, 0 to 1, that a hit with these signs is the claim that was asked about."""
        total = self.bias + sum(weight * signs[name] for name, weight in self.signs.items())
        return 1.0 / (1.0 + math.exp(-total))
