"""From examples to a head: which features count, and how much."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from onrecord.deciding import Thresholds
from onrecord_index.arrays import Floats
from onrecord_index.evaluation.metrics import precise_from
from onrecord_index.head import Head, Layer, Layers, chance_of, with_order
from onrecord_index.ranking import Weighed
from onrecord_index.training.fitting import Choice, fit_chances, fit_choices
from onrecord_index.training.practice import Example
from onrecord_index.weighing.features import BESIDE_PASSAGES, BY_VECTORS

_BY_WORDS = (
    "words",
    "words_rank",
    "words_lead",
    "asked_covered",
    "best_covered",
    "passage_covered",
    "pairs_covered",
    "rarest_shared",
    "next_shared",
    "runs_shared",
    "runs_covered",
    "asked_covered_standing",
    "pairs_covered_standing",
    "runs_shared_standing",
    "numbers_covered",
    "numbers_missed",
    "numbers_foreign",
    "claim_length",
)
_STANDING = ("order", "order_lead", "asked_length")
_LEADS = ("asked_covered_lead", "best_covered_lead")

_ORDER_RIDGE = 3.0
_CHANCE_RIDGE = 3.0
"""How strongly either layer is held back from large weights."""
_FIRST = 3
"""How many of the first candidates teach the chance: related claims need one as well."""

_LATER_WEIGHT = 0.3
"""What a candidate behind the first teaches, beside the first."""
MATCH_PRECISION = 0.9
"""How often the first candidate must be right for an answer to call it a match."""
_RELATED_CHANCE = 0.1
"""From this chance on a claim is worth listing."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """Examples for one pair of layers: the order learns from all claims, the chance from parts."""

    order: Sequence[Example]
    chance: Sequence[Example]


def learnt(sighted: Lessons, blind: Lessons, birth: str) -> Head:
    """The head that these lessons teach, rounded as it is shipped."""
    seeing = _learnt_layers(sighted, blind=False)
    by_words = _learnt_layers(blind, blind=True)
    match = _match_threshold(seeing, sighted.chance)
    related = min(_RELATED_CHANCE, match)
    return Head(seeing, by_words, Thresholds(match, related, birth))


def sums_of(layers: Layers, weighed: Weighed) -> tuple[Floats, Floats]:
    """For every candidate: by what it is ordered, and of what its chance is made."""
    order = layers.order(weighed.table)
    return order, layers.chance(with_order(weighed.table, order))


def _learnt_layers(lessons: Lessons, *, blind: bool) -> Layers:
    """Both layers from their examples."""
    features = _BY_WORDS if blind else BY_VECTORS + _BY_WORDS
    order = _learnt_order(lessons.order, features if blind else features + BESIDE_PASSAGES)
    chance = _learnt_chance(lessons.chance, order, (*_STANDING, *features, *_LEADS))
    return Layers.of(Layers(order, chance).as_json())


def _match_threshold(layers: Layers, examples: Sequence[Example]) -> float:
    """The lowest chance from which first candidates are right nine times out of ten."""
    chances, right = np.array([_first(layers, example) for example in examples]).T
    return round(min(max(precise_from(chances, right, MATCH_PRECISION), 0.5), 0.9), 4)


def _first(layers: Layers, example: Example) -> tuple[float, float]:
    """The chance of the first candidate, and whether it is right; none where nothing was found."""
    if not len(example.right):
        return 0.0, 0.0
    order, chance = sums_of(layers, example.weighed)
    at = int(order.argmax())
    return float(chance_of(chance)[at]), float(example.right[at])


def _learnt_order(examples: Sequence[Example], names: tuple[str, ...]) -> Layer:
    usable = [example for example in examples if len(example.right)]
    tables = [_table(example.weighed.table, names) for example in usable]
    mean, spread = _scales(np.concatenate(tables))
    choices = [
        Choice((table - mean) / spread, example.right)
        for table, example in zip(tables, usable, strict=True)
    ]
    weights = fit_choices(choices, _ORDER_RIDGE) / spread
    return Layer(names, weights, -float(mean @ weights))


def _learnt_chance(examples: Sequence[Example], order: Layer, names: tuple[str, ...]) -> Layer:
    told = [_told_by_first(example, order, names) for example in examples if len(example.right)]
    features, right, weights = (np.concatenate(column) for column in zip(*told, strict=True))
    mean, spread = _scales(features)
    fitted = fit_chances((features - mean) / spread, right, weights, _CHANCE_RIDGE)
    by_name = fitted[:-1] / spread
    return Layer(names, by_name, float(fitted[-1] - mean @ by_name))


def _told_by_first(
    example: Example, order: Layer, names: tuple[str, ...]
) -> tuple[Floats, Floats, Floats]:
    """Of the candidates that come first: their features, whether they are right, their weights."""
    placed = order(example.weighed.table)
    table = with_order(example.weighed.table, placed)
    first = np.argsort(-placed, kind="stable")[:_FIRST]
    weights = np.where(np.arange(len(first)) == 0, 1.0, _LATER_WEIGHT)
    return _table(table, names)[first], example.right[first], weights


def _table(table: Mapping[str, Floats], names: tuple[str, ...]) -> Floats:
    return np.column_stack([table[name] for name in names])


def _scales(features: Floats) -> tuple[Floats, Floats]:
    spread = features.std(axis=0)
    return features.mean(axis=0), np.where(spread > 1e-9, spread, 1.0)
