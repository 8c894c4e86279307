"""Nearest vectors: exact to 50,000, above that coarse candidates scored exactly."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from onrecord_index.arrays import Half, Numbers, Vectors

EXACT_UP_TO = 50_000
"""Beyond, comparing all vectors takes longer than both steps of a coarse search."""
# Candidates of the coarse search for every row wanted, and at least; all are scored exactly.
_COARSE = 5
_COARSE_AT_LEAST = 1_000
# Measured: eight times as many, and 25 rounds, find no more and take three times as long.
_TRAINED_ON = 8_192
_ROUNDS = 10
_CHUNK = 65_536
_COPIED_AT_ONCE = 8_192


class Nearest(Protocol):
    """Unit vectors in rows; the rows mean nothing outside one immutable part."""

    matrix: Half

    def nearest(self, queries: Vectors, limit: int) -> Numbers:
        """For each query the rows of the nearest vectors, best first; -1 where there are none."""
        ...


class Small:
    """A few vectors, compared one by one."""

    def __init__(self, matrix: Half) -> None:
        self.matrix = matrix
        self._wide = matrix.astype(np.float32)

    def nearest(self, queries: Vectors, limit: int) -> Numbers:
        scores = queries @ self._wide.T
        order: Numbers = np.argsort(-scores, axis=1, kind="stable")[:, :limit]
        return order


class Flat:
    """All vectors in half precision, each compared: exact."""

    def __init__(self, rows: int, dim: int) -> None:
        """Room for so many vectors; whoever makes it fills ``matrix``."""
        faiss = faiss_module()
        self._index = faiss.IndexScalarQuantizer(
            dim, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
        )
        # The quantizer's codes are the half-precision numbers themselves: filled in place,
        # there is one copy of the vectors, and it serves exact scoring as well.
        self._index.codes.resize(rows * dim * 2)
        self._index.ntotal = rows
        codes = faiss.rev_swig_ptr(self._index.codes.data(), rows * dim * 2)
        self.matrix: Half = codes.view(np.float16).reshape(rows, dim)

    def nearest(self, queries: Vectors, limit: int) -> Numbers:
        _, rows = self._index.search(queries, min(limit, len(self.matrix)))
        return np.asarray(rows)


class Coarse:
    """Vectors searched by 4-bit codes first, and the candidates scored exactly."""

    def __init__(self, matrix: Half, index: Any) -> None:
        self.matrix = matrix
        self._index = index

    @classmethod
    def trained(cls, matrix: Half, threads: int = 1) -> "Coarse":
        """The codes of these vectors, learnt on a sample of them."""
        faiss = faiss_module(threads)
        dim = matrix.shape[1]
        index = faiss.IndexPQFastScan(dim, _pieces(dim), 4, faiss.METRIC_INNER_PRODUCT)
        index.pq.cp.niter = _ROUNDS
        sample = np.random.default_rng(0).permutation(len(matrix))[:_TRAINED_ON]
        index.train(matrix[np.sort(sample)].astype(np.float32))
        for start in range(0, len(matrix), _CHUNK):
            index.add(matrix[start : start + _CHUNK].astype(np.float32))
        return cls(matrix, index)

    @classmethod
    def read(cls, matrix: Half, path: Path) -> "Coarse":
        return cls(matrix, faiss_module().read_index(str(path)))

    def write(self, path: Path) -> None:
        faiss_module().write_index(self._index, str(path))

    def nearest(self, queries: Vectors, limit: int) -> Numbers:
        wide = min(max(limit * _COARSE, _COARSE_AT_LEAST), len(self.matrix))
        _, candidates = self._index.search(queries, wide)
        return np.stack(
            [
                self._best(query, rows, limit)
                for query, rows in zip(queries, candidates, strict=True)
            ]
        )

    def _best(self, query: Vectors, candidates: Numbers, limit: int) -> Numbers:
        # In the order of the file: neighbours are read from memory or disk together.
        rows = np.sort(candidates[candidates >= 0])
        scores = wide(self.matrix[rows]) @ query
        best: Numbers = np.full(min(limit, len(self.matrix)), -1, np.int64)
        order = np.argsort(-scores, kind="stable")[: len(best)]
        best[: len(order)] = rows[order]
        return best


def wide(rows: Half) -> Vectors:
    """The same numbers in single precision, bit for bit, where all are finite.

    Measured, 700 rows of 384: 0.2 ms where numpy takes 0.66 on a processor without AVX-512. The
    bits are put where single precision has them; the factor makes up for the other exponent.
    """
    bits = rows.view(np.int16).astype(np.int32)
    np.left_shift(bits, 13, out=bits)
    # The sign was drawn out over three places that belong to the exponent.
    np.bitwise_and(bits, ~0x70000000, out=bits)
    numbers = bits.view(np.float32)
    return np.multiply(numbers, np.float32(2.0**112), out=numbers)


def _pieces(dim: int) -> int:
    """Into how many pieces, each with a code of its own, a vector is cut.

    Measured on 140,000 texts as crowded as can be: with pieces of three numbers a thousand
    candidates hold 0.99 of the ten nearest and 0.95 of the fifty; with those of four 0.94 and 0.88.
    """
    return dim // 3 if dim % 3 == 0 else dim // 2


def joined(
    chunks: Iterable[Half],
    total: int,
    dim: int,
    exact_up_to: int = EXACT_UP_TO,
    threads: int = 1,
) -> Nearest:
    """These vectors, ``total`` of them, ready for search in the way that suits their number."""
    if not total:
        return Small(np.empty((0, dim), np.float16))
    flat = Flat(total, dim) if total <= exact_up_to or dim % 2 else None
    matrix = flat.matrix if flat else np.empty((total, dim), np.float16)
    at = 0
    for chunk in chunks:
        matrix[at : at + len(chunk)] = chunk
        at += len(chunk)
    return flat or Coarse.trained(matrix, threads)


def in_chunks(matrix: Half, rows: Numbers) -> Iterator[Half]:
    """These rows, some at a time: a whole copy at once would hold up every search meanwhile."""
    for start in range(0, len(rows), _COPIED_AT_ONCE):
        yield matrix[rows[start : start + _COPIED_AT_ONCE]]


def faiss_module(threads: int = 1) -> Any:
    """The library, on so many threads where this one calls it."""
    # Imported here: whoever only reads the record does not need it.
    import faiss  # noqa: PLC0415  # slow to load

    # Two threads under contention were measured six to eight times slower than one.
    faiss.omp_set_num_threads(threads)
    return faiss
