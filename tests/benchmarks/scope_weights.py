"""The weights by which comparing tells one subject from another, fitted to labelled pairs.

    python -m tests.benchmarks.scope_weights [--cache FOLDER] [--ridge R] PAIRS...

PAIRS are files of ``onrecord evaluate figures``. Fitting starts from the shipped weights, and the
ridge holds it to them: a trait that few pairs have stays as it was. Printed for each file is the
area that tells one subject from the rest under the shipped weights, under ones fitted to the other
files alone, and under ones fitted to nine tenths of all pairs for the tenth; then the weights that
are fitted to all, beside the shipped ones.
"""

# ruff: noqa: T201 - it prints its figures

import argparse
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from tempfile import gettempdir

import numpy as np
from tests.benchmarks.through_the_desk import bundled_encoder

from onrecord.comparing import Label, LabelledPair, likened_in
from onrecord.comparing.likening import is_latin, likeness_at_best
from onrecord.comparing.scope import traits_of, when_alike
from onrecord.comparing.weights import WITH_LIKENESS, Traits
from onrecord.exchange.pairs import labelled_pairs_in
from onrecord.merit import auc
from onrecord_index.arrays import Floats
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.evaluation.likeness import likeness_of
from onrecord_index.training.fitting import fit_chances

RIDGE = 4.0
PARTS = 10
SEEDS = (1, 2, 3)
SAME = frozenset({Label.AGREES, Label.DIFFERS})
SHIPPED = np.array([*astuple(WITH_LIKENESS.traits), WITH_LIKENESS.bias])


@dataclass(frozen=True, slots=True)
class Told:
    """The pairs of one file, or of several: their traits, and which are of one subject."""

    traits: Floats
    same: Floats

    def part(self, chosen: np.ndarray) -> "Told":
        return Told(self.traits[chosen], self.same[chosen])

    def area(self, weights: Floats) -> float:
        return _area(self.odds(weights), self.same)

    def odds(self, weights: Floats) -> Floats:
        return np.asarray(self.traits @ weights[:-1] + weights[-1])


def told_in(path: Path, encoder: Encoder) -> Told:
    """The traits of all pairs of the file whose likeness the encoder can tell."""
    lines = path.read_text(encoding="utf-8").splitlines()
    every = [pair for pair in labelled_pairs_in(lines, str(path)) if _is_readable(pair)]
    texts = [text for pair in every for side in (pair.a, pair.b) for text in likened_in(side.text)]
    likeness = likeness_of(texts, encoder)
    rows = (
        when_alike(traits_of(pair.a, pair.b), likeness_at_best(pair.a.text, pair.b.text, likeness))
        for pair in every
    )
    same = [float(pair.label in SAME) for pair in every]
    return Told(np.array([astuple(row) for row in rows]), np.array(same))


def _is_readable(pair: LabelledPair) -> bool:
    return is_latin(pair.a.text) and is_latin(pair.b.text)


def joined(sets: Sequence[Told]) -> Told:
    return Told(np.vstack([one.traits for one in sets]), np.concatenate([one.same for one in sets]))


def fitted(told: Told, ridge: float) -> Floats:
    """The weights, and last the bias, that suit the pairs and stay near the shipped ones."""
    return fit_chances(told.traits, told.same, np.ones(len(told.same)), ridge, SHIPPED)


def cross_validated(told: Told, ridge: float, seed: int) -> Floats:
    """The odds of each pair under weights that were fitted without its tenth."""
    parts = np.random.default_rng(seed).integers(0, PARTS, len(told.same))
    odds = np.zeros(len(told.same))
    for part in range(PARTS):
        own = parts == part
        odds[own] = told.part(own).odds(fitted(told.part(~own), ridge))
    return odds


def _area(odds: Floats, same: Floats) -> float:
    found = auc([float(one) for one in odds], [bool(one) for one in same])
    return float("nan") if found is None else found


def _print_areas(names: Sequence[str], sets: Sequence[Told], ridge: float) -> None:
    every = joined(sets)
    runs = [cross_validated(every, ridge, seed) for seed in SEEDS]
    ends = np.cumsum([len(one.same) for one in sets])
    print("shipped  left out  in tenths  pairs")
    for at, (name, own, end) in enumerate(zip(names, sets, ends, strict=True)):
        others = [one for place, one in enumerate(sets) if place != at]
        apart = own.area(fitted(joined(others), ridge)) if others else float("nan")
        tenths = np.mean([_area(run[end - len(own.same) : end], own.same) for run in runs])
        print(f"{own.area(SHIPPED):7.3f}  {apart:8.3f}  {tenths:9.3f}  {len(own.same):5}  {name}")


def main() -> None:
    """Fit, and print how well each way of fitting tells."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("--cache", type=Path, default=Path(gettempdir()) / "onrecord-benchmarks")
    parser.add_argument("--ridge", type=float, default=RIDGE)
    options = parser.parse_args()
    encoder = bundled_encoder(options.cache)
    sets = [told_in(path, encoder) for path in options.pairs]
    _print_areas([str(path) for path in options.pairs], sets, options.ridge)
    names = [*(field.name for field in fields(Traits)), "bias"]
    print("\nshipped  fitted to all")
    for name, before, after in zip(
        names, SHIPPED, fitted(joined(sets), options.ridge), strict=True
    ):
        print(f"{before:7.1f}  {after:13.1f}  {name}")


if __name__ == "__main__":
    main()
