"""The product beside plain means on one set: the same claims, the same messages, one run."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean
from time import process_time

import numpy as np

from onrecord.finding import Findable
from onrecord_index.bench.contenders import bm25s_module
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.evaluation.datasets import Dataset
from onrecord_index.evaluation.metrics import average_precision
from onrecord_index.evaluation.retrieval import Searching, question
from onrecord_index.parts.vectors import faiss_module

_DEPTH = 5

Finding = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Beside:
    """One way to find: how well, and how many processor milliseconds a message."""

    name: str
    map_at_5: float
    cpu_ms: float


def product(dataset: Dataset, index: Searching) -> Beside:
    """The product's own search, questions read and encoded."""
    queries = {query.text: query for query in dataset.queries}

    def find(text: str) -> Sequence[str]:
        asked = question(queries[text], dated=False)
        return [hit.claim_id for hit in index.search(asked, _DEPTH).hits]

    return _measured("OnRecord", dataset, find)


def plain_vectors(dataset: Dataset, encoder: Encoder) -> Beside:
    """Cosine of raw message and raw claim in an exact index, by this encoder."""
    rows = encoder.encode([_text(claim) for claim in dataset.claims], query=False)
    flat = faiss_module().IndexFlatIP(rows.shape[1])
    flat.add(rows)

    def find(text: str) -> Sequence[str]:
        _, found = flat.search(encoder.encode([text], query=True), _DEPTH)
        return [dataset.claims[at].claim_id for at in found[0]]

    return _measured("vectors alone, IndexFlatIP", dataset, find)


def plain_words(dataset: Dataset) -> Beside:
    """BM25 by a library, over title and claim, raw message."""
    bm25s = bm25s_module()
    texts = [" ".join(text.text for text in claim.texts) for claim in dataset.claims]
    ranked = bm25s.BM25()
    ranked.index(bm25s.tokenize(texts, show_progress=False), show_progress=False)

    def find(text: str) -> Sequence[str]:
        asked = bm25s.tokenize(text, show_progress=False)
        found, _ = ranked.retrieve(asked, k=_DEPTH, show_progress=False)
        return [dataset.claims[int(at)].claim_id for at in np.asarray(found)[0]]

    return _measured("words alone, bm25s", dataset, find)


def _measured(name: str, dataset: Dataset, find: Finding) -> Beside:
    started = process_time()
    found = {query.query_id: find(query.text) for query in dataset.queries}
    cpu_ms = 1000 * (process_time() - started) / len(found)
    quality = fmean(
        average_precision(claim_ids, dataset.gold[query_id], _DEPTH)
        for query_id, claim_ids in found.items()
    )
    return Beside(name, round(quality, 4), round(cpu_ms, 2))


def _text(claim: Findable) -> str:
    return claim.texts[0].text if claim.texts else ""
