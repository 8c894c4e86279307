"""How well the right claim is found: the same search as the bot's, over a set with answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from time import perf_counter
from typing import Protocol

from onrecord.asking import Found, Hit, Question
from onrecord.model import ClaimId
from onrecord.reading import question_of
from onrecord_index.evaluation.datasets import Dataset
from onrecord_index.evaluation.metrics import average_precision, reciprocal_rank, success
from onrecord_index.evaluation.reading import Query

DEPTH = 20
"""How many hits are asked for: enough for the reciprocal rank to mean something."""


class Searching(Protocol):
    """What an evaluation needs of the index."""

    def search(self, question: Question, limit: int) -> Found:
        """The nearest claims, best first."""
        ...


@dataclass(frozen=True, slots=True)
class Ranked:
    """What one query found."""

    query_id: str
    hits: tuple[Hit, ...]
    gold: frozenset[ClaimId]


@dataclass(frozen=True, slots=True)
class Retrieval:
    """The means over all queries; every one but the time lies between 0 and 1."""

    map_at_5: float
    mrr: float
    success_at_1: float
    success_at_5: float
    success_at_10: float
    ms_per_query: float
    queries: int

    def as_json(self) -> dict[str, float | int]:
        """The figures under the names that programs know."""
        return {
            "map@5": round(self.map_at_5, 4),
            "mrr": round(self.mrr, 4),
            "success@1": round(self.success_at_1, 4),
            "success@5": round(self.success_at_5, 4),
            "success@10": round(self.success_at_10, 4),
            "ms_per_query": round(self.ms_per_query, 2),
            "queries": self.queries,
        }


@dataclass(frozen=True, slots=True)
class Run:
    """Every query's hits and the time that took, in milliseconds a query."""

    ranked: tuple[Ranked, ...]
    ms_per_query: float

    def measured(self) -> Retrieval:
        """The figures of this run."""
        found = [([hit.claim_id for hit in one.hits], one.gold) for one in self.ranked]
        return Retrieval(
            fmean(average_precision(claim_ids, gold, 5) for claim_ids, gold in found),
            fmean(reciprocal_rank(claim_ids, gold) for claim_ids, gold in found),
            fmean(success(claim_ids, gold, 1) for claim_ids, gold in found),
            fmean(success(claim_ids, gold, 5) for claim_ids, gold in found),
            fmean(success(claim_ids, gold, 10) for claim_ids, gold in found),
            self.ms_per_query,
            len(found),
        )

    def trec(self) -> str:
        """The run in TREC form: query, Q0, claim, rank, score, name."""
        return "".join(
            f"{one.query_id}\tQ0\t{hit.claim_id}\t{rank}\t{hit.score:.6f}\tonrecord\n"
            for one in self.ranked
            for rank, hit in enumerate(one.hits, 1)
        )


def ask_all(index: Searching, dataset: Dataset, *, dated: bool) -> Run:
    """Every query of the set, asked one after another."""
    return ask(index, dataset.queries, dataset.gold, dated=dated)


def ask(
    index: Searching,
    queries: Sequence[Query],
    gold: Mapping[str, frozenset[ClaimId]],
    *,
    dated: bool,
) -> Run:
    """These queries, with the day each was written or without it."""
    started = perf_counter()
    ranked = tuple(
        Ranked(q.query_id, index.search(question(q, dated=dated), DEPTH).hits, gold[q.query_id])
        for q in queries
    )
    return Run(ranked, 1000 * (perf_counter() - started) / len(ranked))


def question(query: Query, *, dated: bool) -> Question:
    """The query as the bot would read it, with the day it was written or without it."""
    read = question_of(query.text, query.said_on)
    return read if dated else replace(read, said_on=None)
