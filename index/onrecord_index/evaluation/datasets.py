"""An evaluation set: claims, queries, and which claim answers which query."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.errors import Unreadable
from onrecord.finding import Findable
from onrecord.model import ClaimId
from onrecord.text import tokens
from onrecord_index.evaluation.reading import Query, read_claims, read_qrels, read_queries


@dataclass(frozen=True, slots=True)
class Dataset:
    """A whole set: ``gold`` names the right claims of each query that has any.

    ``twins`` names, for a claim, those that are stored in the same words (itself among them).
    """

    claims: tuple[Findable, ...]
    queries: tuple[Query, ...]
    gold: Mapping[str, frozenset[ClaimId]]
    twins: Mapping[ClaimId, frozenset[ClaimId]]

    def right(self, query_id: str) -> frozenset[ClaimId]:
        """The right claims of a query, and whatever is stored in the words of one."""
        return frozenset().union(*(self.twins[claim_id] for claim_id in self.gold[query_id]))


def set_files(folder: Path) -> tuple[Path, Path, Path]:
    """Where claims, queries and right answers of a set lie in its folder, packed or not."""
    claims, queries, qrels = (
        packed if (packed := folder / f"{name}.gz").exists() else folder / name
        for name in ("claims.jsonl", "queries.jsonl", "qrels.tsv")
    )
    return claims, queries, qrels


def read_dataset(claims: Path, queries: Path, qrels: Path, split: str | None = None) -> Dataset:
    """The set in these files (plain or .gz); ``split`` keeps the queries of one or more splits.

    Queries without a right claim are left out. Several splits are given as ``train,dev``. Raises
    Unreadable, naming file, line and field; so do all that read here.
    """
    held = read_claims(claims)
    asked = read_queries(queries, split)
    gold = read_qrels(qrels, frozenset(findable.claim_id for findable in held))
    answerable = tuple(query for query in asked if query.query_id in gold)
    if not answerable:
        raise Unreadable(f"{qrels}: no query of {queries} has a right claim")
    return Dataset(held, answerable, gold, twins_among(held))


def leavers(dataset: Dataset, seed: int) -> frozenset[ClaimId]:
    """The half of the right claims that leaves the index under this seed, with their twins.

    Sets of fact-checks store some claims twice, in other quotation marks: a right claim has not
    left while its twin is there.
    """
    gold = {claim_id for query in dataset.queries for claim_id in dataset.gold[query.query_id]}
    groups = sorted({tuple(sorted(dataset.twins[claim_id])) for claim_id in gold})
    half = random.Random(f"half {seed}").sample(groups, len(groups) // 2)
    return frozenset(claim_id for group in half for claim_id in group)


def twins_among(claims: Sequence[Findable]) -> dict[ClaimId, frozenset[ClaimId]]:
    """For every claim those with the same words in all their texts."""
    groups: dict[tuple[str, ...], list[ClaimId]] = {}
    for claim in claims:
        groups.setdefault(_worded(claim), []).append(claim.claim_id)
    return {one: frozenset(group) for group in groups.values() for one in group}


def _worded(claim: Findable) -> tuple[str, ...]:
    words = tuple(" ".join(tokens(text.text)) for text in claim.texts)
    return words if any(words) else (claim.claim_id,)
