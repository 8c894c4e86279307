"""How a set does whose every query is asked by a head that did not learn from it.

    python -m tests.benchmarks.cross_validated HOME SET [PARTS]

SET is a folder with claims.jsonl.gz, queries.jsonl and qrels.tsv; HOME keeps its vectors. Each
part of the queries is put to a head learnt from the other parts. Printed are the
figures of each part, of all parts, and abstention over all queries under three seeds: of one part
alone, coverage hangs on two or three wrong answers.
"""

# ruff: noqa: T201 - it prints its figures

import json
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory

import numpy as np

from onrecord.finding import Findable
from onrecord.settings import settings
from onrecord_app.command_line.steps import Silent
from onrecord_app.house import open_encoder
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.evaluation.abstention import Cases, measured, tell
from onrecord_index.evaluation.datasets import read_dataset, set_files
from onrecord_index.evaluation.lines import rows_of
from onrecord_index.evaluation.retrieval import Run, ask_all
from onrecord_index.evaluation.temporary import FileShelf, temporary_index
from onrecord_index.head import Head
from onrecord_index.retriever import Index
from onrecord_index.searching import Matching
from onrecord_index.training.course import SPLIT, Teaching, train

SEED = 7
SEEDS = (1, 2, 3)
HELD_OUT = "held out"
Opens = Callable[[Sequence[Findable]], AbstractContextManager[Index]]


@dataclass(frozen=True, slots=True)
class Means:
    """What an index is opened with: an encoder and a shelf for its vectors."""

    encoder: Encoder
    shelf: FileShelf

    def opening(self, head: Head) -> Opens:
        """Gives the index that weighs by this head."""

        def opened(claims: Sequence[Findable]) -> AbstractContextManager[Index]:
            return temporary_index(claims, Matching(self.encoder, head), self.shelf, _untold)

        return opened


@dataclass(frozen=True, slots=True)
class Part:
    """The answers to one part of the queries, and under each seed what was told of them."""

    run: Run
    told: tuple[Cases, ...]


def main(home: Path, folder: Path, parts: int) -> None:
    """Print MAP@5 and Success over the queries of all parts, and abstention over all cases."""
    shelf = FileShelf(home / "cache" / "evaluation")
    means = Means(open_encoder(settings(home), Silent()), shelf)
    answered = [_answered(means, one) for one in _parted(folder, parts)]
    for part in answered:
        print(part.run.measured().as_json())
    print(_all_of([part.run for part in answered]).measured().as_json())
    for told in zip(*(part.told for part in answered), strict=True):
        print(measured(_together(told)).as_json())


def _parted(folder: Path, parts: int) -> Iterator[Path]:
    """A folder that holds the set alone, each time with another part of the queries held out."""
    claims, queries, qrels = set_files(folder)
    rows = [row for _, row in rows_of(queries)]
    random.Random(SEED).shuffle(rows)
    for part in range(parts):
        with TemporaryDirectory() as kept:
            held = Path(kept, folder.name)
            held.mkdir()
            (held / claims.name).symlink_to(claims.absolute())
            (held / qrels.name).symlink_to(qrels.absolute())
            split = (HELD_OUT if at % parts == part else SPLIT for at in range(len(rows)))
            lines = (
                json.dumps({**row, "split": one}) for row, one in zip(rows, split, strict=True)
            )
            (held / "queries.jsonl").write_text("\n".join(lines), encoding="utf-8")
            yield held


def _answered(means: Means, held: Path) -> Part:
    """What a head learnt from the other parts makes of the queries held out."""
    teaching = Teaching(means.opening(Head.plain()), SEED, _untold)
    head = train(held.parent, teaching, means.encoder.fingerprint)
    opened = means.opening(head)
    dataset = read_dataset(*set_files(held), HELD_OUT)
    with opened(dataset.claims) as index:
        run = ask_all(index, dataset, dated=False)
    return Part(run, tuple(tell(dataset, opened, seed) for seed in SEEDS))


def _all_of(runs: Sequence[Run]) -> Run:
    ranked = tuple(chain.from_iterable(run.ranked for run in runs))
    return Run(ranked, fmean(run.ms_per_query for run in runs))


def _together(told: Sequence[Cases]) -> Cases:
    columns = zip(*((one.chances, one.right, one.held) for one in told), strict=True)
    return Cases(*map(np.concatenate, columns))


def _untold(_: str) -> None:
    """Training and indexing say nothing in between."""


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 5)
