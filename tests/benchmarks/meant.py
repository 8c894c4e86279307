"""What tells the claim that was asked about from others, learnt from invented records.

    python -m tests.benchmarks.meant [--cache FOLDER] [--write FILE]

Learnt from are the questions of records d to o, which nobody had looked at when the rules behind
some of the signs were made. Each record is asked with weights that were learnt on the others. What
is printed for it: questions on what is held, and for several chances how many are answered with
the right claim and how many with another. With ``--write`` the weights learnt on all are put down.
"""

# ruff: noqa: T201 - it prints its figures

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

import numpy as np
from tests.benchmarks.invented import LEARNT, RECORDS, Asking, questions, rows
from tests.benchmarks.through_the_desk import DEPTH, Asked, asked, bundled_encoder

from onrecord.answering.meant.candidate import candidates_of
from onrecord.answering.meant.settling import WEIGHED
from onrecord.answering.meant.signs import signs_of
from onrecord.answering.meant.weights import Weights
from onrecord.asking import Heard, InPart
from onrecord.reading import claims_in
from onrecord_index.head import Head
from onrecord_index.training.fitting import fit_chances

RIDGE = 3.0
MATCH = 0.65
"""From this chance on nine of ten English questions, and eight of ten others, were met rightly."""
CHANCES = (0.55, 0.6, MATCH, 0.7, 0.75)


@dataclass(frozen=True, slots=True)
class Weighed:
    """One hit for one question of one record, and whether its claim is the one asked about."""

    record: str
    question: int
    claim_id: str
    right: bool
    says_little: bool
    signs: Mapping[str, float]


def weighed(name: str, desk: Asked, every: Sequence[Asking], head: Head) -> Iterator[Weighed]:
    """The signs of every hit that may be meant."""
    for number, one in enumerate(every):
        for question in claims_in(Heard(one.text)):
            found = desk.index.search(question, DEPTH)
            hits = [hit for hit in found.hits if hit.probability >= WEIGHED]
            entries = desk.record.ledger.entries([hit.claim_id for hit in hits])
            near = candidates_of(hits, entries, question)
            glossed = InPart.WORD_BY_WORD in found.in_part
            each = signs_of(near, head.thresholds.match, glossed=glossed)
            for hit, signs in zip(near, each, strict=True):
                claim_id = hit.hit.claim_id
                right = claim_id == one.claim_id
                yield Weighed(name, number, claim_id, right, hit.says_little, signs)


def learnt(every: Sequence[Weighed], birth: str) -> Weights:
    """The weights under which right hits are likely; each sign counts by how much it varies."""
    names = sorted(every[0].signs)
    table = np.array([[one.signs[name] for name in names] for one in every])
    middle, spread = table.mean(axis=0), np.maximum(table.std(axis=0), 1e-9)
    right = np.array([float(one.right) for one in every])
    fitted = fit_chances((table - middle) / spread, right, np.ones(len(right)), RIDGE)
    slopes = fitted[:-1] / spread
    bias = float(fitted[-1] - slopes @ middle)
    return Weights(dict(zip(names, map(float, slopes), strict=True)), bias, MATCH, birth)


def _matched(every: Sequence[Weighed], weights: Weights, match: float) -> tuple[int, int]:
    """How many questions are answered with the right claim, and with another."""
    best: dict[tuple[str, int], tuple[float, bool]] = {}
    for one in every:
        chance = 0.0 if one.says_little else weights.chance(one.signs)
        key = (one.record, one.question)
        best[key] = max(best.get(key, (0.0, False)), (chance, one.right))
    shown = [right for chance, right in best.values() if chance >= match]
    return sum(shown), len(shown) - sum(shown)


def main() -> None:
    """Learn, print how well it tells, and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cache", type=Path, default=Path(gettempdir()) / "onrecord-benchmarks")
    parser.add_argument("--write", type=Path, default=None, help="where the weights are put")
    options = parser.parse_args()
    head, encoder = Head.load(), bundled_encoder(options.cache)
    every: list[Weighed] = []
    held: dict[str, int] = {}
    for name in RECORDS:
        asking = questions(name)
        held[name] = sum(1 for one in asking if one.claim_id)
        with asked(rows(name), encoder, head) as desk:
            every += weighed(name, desk, asking, head)
    fitted = [one for one in every if one.record in LEARNT]
    for name, count in held.items():
        weights = learnt([one for one in fitted if one.record != name], "")
        own = [one for one in every if one.record == name]
        at = "  ".join(f"{chance:.2f}: {_matched(own, weights, chance)}" for chance in CHANCES)
        print(f"{name}  held {count:3}  {at}")
    birth = f"python -m tests.benchmarks.meant, on the questions of records {', '.join(LEARNT)}"
    weights = learnt(fitted, birth)
    print(weights.as_json())
    if options.write:
        options.write.write_text(weights.as_json(), encoding="utf-8")


if __name__ == "__main__":
    main()
