"""Where the processor time of a search goes, and what its coarse first step misses."""

from collections.abc import Sequence
from time import process_time

import numpy as np

from onrecord.reading import question_of
from onrecord_index.arrays import Numbers, Vectors
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.head import Head
from onrecord_index.parts.part import Part
from onrecord_index.ranking import Candidates, rank
from onrecord_index.searching import WIDE, Live, Matching
from onrecord_index.words.repair import repair

STAGES = ("read", "repair", "words", "vectors", "cosines", "weigh")
_ROWS_AT_ONCE = 65_536
_LOOKED_AT = 10


class _Watch:
    """Adds up the processor time between its laps, by their names."""

    def __init__(self) -> None:
        self.took = dict.fromkeys(STAGES, 0.0)
        self._since = process_time()

    def begin(self) -> None:
        self._since = process_time()

    def lap(self, name: str) -> None:
        now = process_time()
        self.took[name] += now - self._since
        self._since = now


def stages(live: Live, texts: Sequence[str], encoder: Encoder, head: Head) -> dict[str, float]:
    """Processor milliseconds of a message by stage: the steps of a search, one after the other."""
    watch = _Watch()
    for text in texts:
        [vector] = encoder.encode([text], query=True)
        watch.begin()
        _searched(live, text, vector[None, :], Matching(encoder, head), watch)
    return {name: round(1000 * took / len(texts), 2) for name, took in watch.took.items()}


def _searched(live: Live, text: str, queries: Vectors, matching: Matching, watch: _Watch) -> None:
    question = question_of(text)
    watch.lap("read")
    asked = repair(question, live.words, matching.encoder.knows)
    watch.lap("repair")
    by_words = live.words.search(asked, WIDE)
    watch.lap("words")
    near = live.snapshot.nearest(queries, WIDE)
    watch.lap("vectors")
    dense = live.snapshot.cosines(queries, near | {claim_id for claim_id, _ in by_words})
    watch.lap("cosines")
    rank(Candidates(asked, dense, by_words), live, matching.head)
    watch.lap("weigh")


def recall_at_10(part: Part, queries: Vectors) -> float:
    """Which share of the exact ten nearest rows the search of a part finds among its ten best."""
    exact = _exactly_nearest(part, queries)
    found = part.vectors.nearest(queries, 4 * WIDE)[:, :_LOOKED_AT]
    shares = [
        len(set(right.tolist()) & set(rows.tolist())) / len(right)
        for right, rows in zip(exact, found, strict=True)
    ]
    return round(float(np.mean(shares)), 4)


def _exactly_nearest(part: Part, queries: Vectors) -> Numbers:
    matrix = part.vectors.matrix
    scores = np.concatenate(
        [
            matrix[first : first + _ROWS_AT_ONCE].astype(np.float32) @ queries.T
            for first in range(0, len(matrix), _ROWS_AT_ONCE)
        ]
    )
    order: Numbers = np.argsort(-scores, axis=0)[:_LOOKED_AT].T
    return order
