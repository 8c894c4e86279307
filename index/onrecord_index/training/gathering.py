"""Examples for the head: what a search weighs, with and without the right claim in the index."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from onrecord.asking import Question
from onrecord.finding import Findable
from onrecord.model import ClaimId
from onrecord_index.arrays import Floats
from onrecord_index.evaluation.datasets import Dataset, leavers
from onrecord_index.evaluation.reading import Query
from onrecord_index.evaluation.retrieval import question
from onrecord_index.ranking import Weighed

_ASKED = 50
_HANDFUL = 4


class Weighing(Protocol):
    """What training needs of the index: the features that a search weighs."""

    def weighed(self, question: Question) -> Weighed:
        """The candidates of the question with their features."""
        ...


Reading = Callable[[Query], Question]
"""How a query becomes a question."""

Opening = Callable[[Sequence[Findable]], AbstractContextManager[Weighing]]
"""Gives the index over these claims."""


@dataclass(frozen=True, slots=True)
class Example:
    """One question against one index: features of the candidates, which are right, and if any is.

    ``right`` is 1 for a right claim. ``held`` says whether the index holds a right claim at all.
    """

    weighed: Weighed
    right: Floats
    held: bool


def with_vectors(query: Query) -> Question:
    """The query as the bot reads it, without its date."""
    return question(query, dated=False)


def by_words_alone(query: Query) -> Question:
    """The query as if the encoder could not read its language."""
    return replace(question(query, dated=False), dense="", sentences=())


def whole(dataset: Dataset, opened: Opening, read: Reading) -> list[Example]:
    """Every query against all claims."""
    with opened(dataset.claims) as index:
        return asked_of(index, read, dataset, dataset.queries, frozenset())


def halves(dataset: Dataset, opened: Opening, read: Reading, seed: int) -> list[Example]:
    """Every query against an index that half of the right claims have left."""
    gone = leavers(dataset, seed)
    with opened([c for c in dataset.claims if c.claim_id not in gone]) as index:
        return asked_of(index, read, dataset, dataset.queries, gone)


def small(
    dataset: Dataset, opened: Opening, read: Reading, seed: int, sizes: Sequence[int]
) -> Iterator[list[Example]]:
    """Some queries against small random collections that hold about half of the right claims.

    Of a handful of claims nearly every query would ask for none: as many ask for those that are
    held as for others.
    """
    chance = random.Random(f"small {seed}")
    right = {query.query_id: dataset.right(query.query_id) for query in dataset.queries}
    gold = frozenset().union(*right.values())
    others = [c.claim_id for c in dataset.claims if c.claim_id not in gold]
    for size in sizes:
        queries = chance.sample(dataset.queries, min(_ASKED, len(dataset.queries)))
        answers = sorted({min(right[query.query_id]) for query in queries})
        few = chance.sample(answers, min(max(1, size // 2), len(answers) // 2))
        held = {*few, *chance.sample(others, min(size - len(few), len(others)))}
        if size <= _HANDFUL:
            queries = _evened(queries, right, frozenset(few))
        gone = gold - held
        with opened([c for c in dataset.claims if c.claim_id in held]) as index:
            yield asked_of(index, read, dataset, queries, gone)


def asked_of(
    index: Weighing,
    read: Reading,
    dataset: Dataset,
    queries: Sequence[Query],
    gone: frozenset[ClaimId],
) -> list[Example]:
    """What the index weighs for each of these queries, when these right claims are away."""
    examples = []
    for query in queries:
        gold = dataset.right(query.query_id) - gone
        weighed = index.weighed(read(query))
        right = np.array([float(claim_id in gold) for claim_id in weighed.claim_ids])
        examples.append(Example(weighed, right, bool(gold)))
    return examples


def _evened(
    queries: Sequence[Query], right: Mapping[str, frozenset[ClaimId]], few: frozenset[ClaimId]
) -> list[Query]:
    """The queries for the few claims, and as many that ask for something else."""
    held = [query for query in queries if right[query.query_id] & few]
    others = [query for query in queries if not right[query.query_id] & few]
    return held + others[: len(held)]
