"""Practice among neighbours: a claim that is asked about, or only others like it."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.finding import Field, Findable, FindableText
from onrecord.model import ClaimId
from onrecord_index.evaluation.datasets import Dataset, twins_among
from onrecord_index.evaluation.reading import Query
from onrecord_index.training.practice import Example, Practice

_TOGETHER = 6
_NEIGHBOURS = (1, 2, 4, 8, 12)

Near = dict[str, list[ClaimId]]
"""For each query the claims nearest to it that are not right, nearest first."""


def neighbourhoods(practice: Practice, count: int) -> Iterator[list[Example]]:
    """A few queries against the claims nearest to them, half of the right claims being away.

    Random claims are easily told from the one that is asked about. The claims of a record are not
    random: a curator keeps the killed, the wounded and the captured of one battle.
    """
    dataset, near = practice.dataset, _nearest(practice)
    chance = random.Random(f"near {practice.seed}")
    for _ in range(count):
        queries = chance.sample(dataset.queries, min(_TOGETHER, len(dataset.queries)))
        yield practice.ask(queries, _around(queries, dataset, near, chance.choice(_NEIGHBOURS)))


def by_title(dataset: Dataset, seed: int, most: int) -> Dataset:
    """The set with titles as queries and its messages as phrasings; no claim keeps its title.

    A message of a set is long and full of other things. What people ask of a record is often as
    short and plain as a title.
    """
    titles = {c.claim_id: _title(c) for c in dataset.claims if _title(c) and _untitled(c)}
    chosen = random.Random(f"titles {seed}").sample(sorted(titles), min(most, len(titles)))
    said = _messages(dataset)
    claims = tuple(_stored(c, said.get(c.claim_id, [])) for c in dataset.claims if _untitled(c))
    queries = tuple(Query(f"title {key}", titles[key], "", None) for key in chosen)
    gold = {f"title {key}": frozenset({key}) for key in chosen}
    return Dataset(claims, queries, gold, twins_among(claims))


def _nearest(practice: Practice) -> Near:
    near: Near = {}
    with practice.opened(practice.dataset.claims) as index:
        for query in practice.dataset.queries:
            weighed = index.weighed(practice.read(query))
            order = (-weighed.table["fused"]).argsort(kind="stable") if weighed.claim_ids else ()
            right = practice.dataset.right(query.query_id)
            found = (weighed.claim_ids[at] for at in order)
            near[query.query_id] = [claim_id for claim_id in found if claim_id not in right]
    return near


def _around(
    queries: Sequence[Query], dataset: Dataset, near: Near, each: int
) -> frozenset[ClaimId]:
    """What the collection holds: the neighbours, and the right claims of every other query."""
    right = [dataset.right(query.query_id) for query in queries]
    away = frozenset().union(*right[::2])
    beside = {claim_id for query in queries for claim_id in near[query.query_id][:each]}
    return frozenset(beside.union(*right[1::2]) - away)


def _title(claim: Findable) -> str:
    return next((text.text for text in claim.texts if text.field is Field.TITLE), "")


def _untitled(claim: Findable) -> tuple[FindableText, ...]:
    return tuple(text for text in claim.texts if text.field is not Field.TITLE)


def _messages(dataset: Dataset) -> dict[ClaimId, list[Query]]:
    said: dict[ClaimId, list[Query]] = {}
    for query in dataset.queries:
        for claim_id in sorted(dataset.gold[query.query_id]):
            said.setdefault(claim_id, []).append(query)
    return said


def _stored(claim: Findable, messages: Sequence[Query]) -> Findable:
    texts = _untitled(claim)
    phrasings = (
        FindableText(f"{claim.claim_id}#{n}", Field.PHRASING, one.text, texts[0].language)
        for n, one in enumerate(messages, 1)
    )
    return replace(claim, texts=(*texts, *phrasings))
