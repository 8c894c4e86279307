"""Examples to learn from: what a search weighs, with and without the right claim in the index."""

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
    """One question put to one index: its candidates with their features, and which are right.

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


@dataclass(frozen=True, slots=True)
class Practice:
    """A set to learn from: its queries are put to indexes that hold some of its claims."""

    dataset: Dataset
    opened: Opening
    read: Reading
    seed: int

    def ask(self, queries: Sequence[Query], held: frozenset[ClaimId]) -> list[Example]:
        """What an index that holds these claims alone weighs for each of these queries."""
        claims = [claim for claim in self.dataset.claims if claim.claim_id in held]
        with self.opened(claims) as index:
            return [self._example(index, query, held) for query in queries]

    def _example(self, index: Weighing, query: Query, held: frozenset[ClaimId]) -> Example:
        gold = self.dataset.right(query.query_id) & held
        weighed = index.weighed(self.read(query))
        right = np.array([float(claim_id in gold) for claim_id in weighed.claim_ids])
        return Example(weighed, right, bool(gold))


def whole(practice: Practice) -> list[Example]:
    """Every query against all claims."""
    return practice.ask(practice.dataset.queries, _claim_ids(practice.dataset))


def halves(practice: Practice) -> list[Example]:
    """Every query against an index that half of the right claims have left."""
    dataset = practice.dataset
    held = _claim_ids(dataset) - leavers(dataset, practice.seed)
    return practice.ask(dataset.queries, held)


def small(practice: Practice, sizes: Sequence[int]) -> Iterator[list[Example]]:
    """Some queries against small random collections that hold about half of the right claims.

    Hardly any query asks for one of a handful of claims. There, as many queries ask for a claim
    that is held as for one that is not.
    """
    dataset, chance = practice.dataset, random.Random(f"small {practice.seed}")
    right = {query.query_id: dataset.right(query.query_id) for query in dataset.queries}
    gold = frozenset().union(*right.values())
    others = [c.claim_id for c in dataset.claims if c.claim_id not in gold]
    for size in sizes:
        queries = chance.sample(dataset.queries, min(_ASKED, len(dataset.queries)))
        answers = sorted({min(right[query.query_id]) for query in queries})
        few = chance.sample(answers, min(max(1, size // 2), len(answers) // 2))
        held = frozenset((*few, *chance.sample(others, min(size - len(few), len(others)))))
        if size <= _HANDFUL:
            queries = _evened(queries, right, frozenset(few))
        yield practice.ask(queries, held)


def _claim_ids(dataset: Dataset) -> frozenset[ClaimId]:
    return frozenset(claim.claim_id for claim in dataset.claims)


def _evened(
    queries: Sequence[Query], right: Mapping[str, frozenset[ClaimId]], few: frozenset[ClaimId]
) -> list[Query]:
    """The queries for the few claims, and as many that ask for something else."""
    held = [query for query in queries if right[query.query_id] & few]
    others = [query for query in queries if not right[query.query_id] & few]
    return held + others[: len(held)]
