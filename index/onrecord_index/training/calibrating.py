"""A head fitted to one record: by pairs of a text and a claim, and by votes on answers."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from onrecord.deciding import Thresholds
from onrecord.errors import Refused, Unreadable
from onrecord.feedback import Counted
from onrecord.model import ClaimId
from onrecord.reading import question_of
from onrecord.text import whole_letters
from onrecord_index.arrays import Floats
from onrecord_index.evaluation.lines import rows_of
from onrecord_index.evaluation.metrics import auc, brier, calibration_error, precise_from
from onrecord_index.head import Head, Layer, Layers, chance_of
from onrecord_index.training.fitting import fit_chances
from onrecord_index.training.learning import MATCH_PRECISION, sums_of
from onrecord_index.training.practice import Weighing

FEWEST = 30
"""With fewer pairs than this on either side, chance would teach more than people did."""

_HELD_OUT = 3
_TOWARDS_SHIPPED = 2.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and a claim, and whether people said that the text asks about the claim."""

    text: str
    claim_id: ClaimId
    same: bool


@dataclass(frozen=True, slots=True)
class Weight:
    """A pair as the head sees it: the sum before the logistic function, and what people said."""

    sum: float
    same: float
    blind: bool
    held_out: bool


@dataclass(frozen=True, slots=True)
class Quality:
    """How well a head tells the pairs that it did not learn from."""

    auc: float
    brier: float
    ece: float
    pairs: int

    def as_json(self) -> dict[str, float | int]:
        """The figures under the names that programs know."""
        figures = {"auc": self.auc, "brier": self.brier, "ece": self.ece}
        return {**{name: round(value, 4) for name, value in figures.items()}, "pairs": self.pairs}


@dataclass(frozen=True, slots=True)
class Rescaling:
    """How a sum of the head before becomes one of the new head: times ``scale``, plus ``shift``."""

    scale: float
    shift: float

    def of(self, sums: Floats) -> Floats:
        return self.scale * sums + self.shift

    def through(self, layers: Layers) -> Layers:
        """The layers whose chances are made of the rescaled sums."""
        chance = layers.chance
        bias = chance.bias * self.scale + self.shift
        return Layers(layers.order, Layer(chance.names, chance.weights * self.scale, bias))


@dataclass(frozen=True, slots=True)
class Calibration:
    """Both heads on the same held-out pairs; ``head`` is the new one where it is better."""

    before: Quality
    after: Quality
    head: Head | None
    rescaling: Rescaling


def read_pairs(path: Path) -> tuple[Pair, ...]:
    """The pairs in a file of JSON Lines. Raises Unreadable, naming line and field."""
    return tuple(_pair(place, row) for place, row in rows_of(path))


def weights_of(pairs: Sequence[Pair], index: Weighing, head: Head) -> tuple[Weight, ...]:
    """The pairs whose claim the search considers; for any other the head has nothing to say."""
    weights = []
    for pair in pairs:
        weighed = index.weighed(question_of(pair.text))
        if pair.claim_id in weighed.claim_ids:
            _, chance = sums_of(head.layers(blind=weighed.blind), weighed)
            total = chance[weighed.claim_ids.index(pair.claim_id)]
            aside = _held_out(pair.text)
            weights.append(Weight(float(total), float(pair.same), weighed.blind, aside))
    return tuple(weights)


def weights_of_votes(counted: Sequence[Counted]) -> tuple[Weight, ...]:
    """Votes on answers that the head weighed when they were given."""
    return tuple(
        Weight(one.vote.sum, float(one.vote.same), one.vote.blind, _held_out(one.ballot))
        for one in counted
    )


def calibrate(weights: Sequence[Weight], head: Head, birth: str) -> Calibration:
    """The head fitted to two thirds of what people said, and measured on the rest."""
    learning = [weight for weight in weights if not weight.held_out]
    held_out = [weight for weight in weights if weight.held_out]
    _refuse_too_few(learning, held_out)
    rescaling = _fitted(learning)
    sums, same = _arrays(held_out)
    before, after = _quality(sums, same), _quality(rescaling.of(sums), same)
    better = after.brier < before.brier - 1e-4
    refitted = _rescaled(head, rescaling, learning, birth) if better else None
    return Calibration(before, after, refitted, rescaling)


def _pair(place: str, row: Mapping[str, Any]) -> Pair:
    for name, kind in (("text", str), ("claim_id", str), ("same", bool)):
        if not isinstance(row.get(name), kind):
            raise Unreadable(f"{place}: {name}: expected {kind.__name__}")
    return Pair(whole_letters(row["text"]), ClaimId(row["claim_id"]), row["same"])


def _held_out(name: str) -> bool:
    """A third of the texts and ballots, always the same ones, whatever else there is."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[0] % _HELD_OUT == 0


def _refuse_too_few(learning: Sequence[Weight], held_out: Sequence[Weight]) -> None:
    (learnt, others), (measured, other) = _counted(learning), _counted(held_out)
    if min(learnt, others, measured, other) < FEWEST / _HELD_OUT:
        raise Refused(
            f"{learnt + measured} confirmed and {others + other} refused pairs are too few: a "
            f"third, drawn by chance, is there to measure on, of these only {measured} and "
            f"{other}; gather more than {FEWEST} of each"
        )


def _counted(weights: Sequence[Weight]) -> tuple[int, int]:
    """How many pairs are confirmed, and how many refused."""
    same = sum(weight.same > 0 for weight in weights)
    return same, len(weights) - same


def _fitted(weights: Sequence[Weight]) -> Rescaling:
    """The rescaling that fits best, drawn towards the head as it is (scale 1, shift 0)."""
    sums, same = _arrays(weights)
    pull = np.full(2, _TOWARDS_SHIPPED)
    # The pull is towards the old chances: two made-up cases that the old head tells rightly.
    anchors = np.array([-2.0, 2.0])
    told = chance_of(anchors)
    features = np.concatenate([sums, anchors])[:, None]
    held = np.concatenate([same, told])
    scale, shift = fit_chances(features, held, np.concatenate([np.ones(len(sums)), pull]), 0.0)
    return Rescaling(float(max(scale, 0.05)), float(shift))


def _rescaled(head: Head, rescaling: Rescaling, learning: Sequence[Weight], birth: str) -> Head:
    sums, same = _arrays(learning)
    precise = precise_from(chance_of(rescaling.of(sums)), same, MATCH_PRECISION)
    match = round(min(max(precise, 0.5), 0.95), 4)
    limits = Thresholds(match, min(head.thresholds.related, match), birth)
    return Head(rescaling.through(head.sighted), rescaling.through(head.blind), limits)


def _quality(sums: Floats, same: Floats) -> Quality:
    chances = chance_of(sums)
    return Quality(
        auc(chances, same), brier(chances, same), calibration_error(chances, same), len(same)
    )


def _arrays(weights: Sequence[Weight]) -> tuple[Floats, Floats]:
    return np.array([w.sum for w in weights]), np.array([w.same for w in weights])
