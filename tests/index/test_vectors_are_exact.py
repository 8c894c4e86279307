"""The vector search against plain numpy."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord_index.parts.vectors import Coarse, Flat, Nearest, Small, joined, wide


def unit_rows(count: int, dim: int, seed: int) -> np.ndarray:
    rows = np.random.default_rng(seed).standard_normal((count, dim)).astype(np.float32)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)


def by_numpy(matrix: np.ndarray, query: np.ndarray, limit: int) -> np.ndarray:
    scores = matrix.astype(np.float32) @ query
    return np.sort(scores)[::-1][:limit]


def scores_of(vectors: Nearest, query: np.ndarray, limit: int) -> np.ndarray:
    [rows] = vectors.nearest(query[None, :], limit)
    return vectors.matrix[rows[rows >= 0]].astype(np.float32) @ query


@given(count=st.integers(1, 200), limit=st.integers(1, 250), seed=st.integers(0, 1000))
@settings(max_examples=40, deadline=None)
def test_exact_search_gives_what_numpy_gives(count: int, limit: int, seed: int) -> None:
    matrix = unit_rows(count, 16, seed)
    query = unit_rows(1, 16, seed + 1)[0].astype(np.float32)

    for vectors in (Small(matrix), joined([matrix], len(matrix), 16)):
        found = scores_of(vectors, query, limit)

        assert np.allclose(found, by_numpy(matrix, query, limit), atol=1e-3)


def test_vectors_from_several_chunks_keep_their_order() -> None:
    chunks = [unit_rows(n, 8, n) for n in (3, 5, 1)]
    whole = np.concatenate(chunks)

    vectors = joined(chunks, 9, 8)

    assert isinstance(vectors, Flat)
    assert np.array_equal(vectors.matrix, whole)


def test_no_vectors_at_all_are_searched_without_complaint() -> None:
    vectors = joined([], 0, 8)

    rows = vectors.nearest(np.ones((2, 8), np.float32), 5)

    assert rows.shape == (2, 0)


@pytest.fixture(scope="module")
def coarse() -> Coarse:
    centres = unit_rows(50, 64, 1).astype(np.float32)
    spread = np.random.default_rng(2).standard_normal((5000, 64)).astype(np.float32) * 0.08
    rows = centres[np.arange(5000) % 50] + spread
    matrix = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)
    vectors = joined([matrix], 5000, 64, exact_up_to=1000)
    assert isinstance(vectors, Coarse)
    return vectors


def test_coarse_candidates_scored_exactly_miss_little(coarse: Coarse) -> None:
    queries = coarse.matrix[::100].astype(np.float32)
    kept = 0

    for query in queries:
        found = scores_of(coarse, query, 10)
        kept += int((found >= by_numpy(coarse.matrix, query, 10)[-1] - 1e-4).sum())

    assert kept / (10 * len(queries)) >= 0.95


def test_coarse_search_gives_no_row_twice_and_pads_what_it_lacks(coarse: Coarse) -> None:
    [rows] = coarse.nearest(coarse.matrix[:1].astype(np.float32), 5000)

    found = rows[rows >= 0]

    assert len(found) == len(set(found.tolist()))
    assert len(rows) == 5000


def test_every_finite_number_in_half_precision_is_the_same_in_single() -> None:
    every = np.arange(2**16, dtype=np.uint16).view(np.float16)
    finite = every[np.isfinite(every)]

    made = wide(finite)

    assert made.dtype == np.float32
    assert made.tobytes() == finite.astype(np.float32).tobytes()
