"""An immutable part of the index: claims, and the vectors of those of their texts that have one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from onrecord.finding import Findable, FindableText
from onrecord.model import Language
from onrecord_index.arrays import Half, Numbers
from onrecord_index.parts.library import Library, Loose, Packed
from onrecord_index.parts.names import Names, names_of
from onrecord_index.parts.vectors import Coarse, Flat, Nearest, Small

HasVectors = Callable[[Language], bool]


class Embedding(Protocol):
    """The vectors of stored texts, in the languages in which they have one."""

    def has_vectors(self, language: Language) -> bool:
        """Whether texts in this language have a vector."""
        ...

    def vectors(self, texts: Sequence[FindableText]) -> Half:
        """One row per text; a row of zeros where no usable vector could be had."""
        ...


@dataclass(frozen=True, slots=True)
class Part:
    """Claims by number, and their vectors by row; both counts mean something only in here.

    ``claim`` and ``text_ids`` say for each row which claim and which text it stands for; rows
    of one claim lie together from ``first[n]`` to ``first[n + 1]``. ``texts`` counts all
    texts, with a row or not, and ``blank`` the rows that should have a vector and have none.
    """

    library: Library
    vectors: Nearest
    claim: NDArray[np.int32]
    text_ids: Names
    first: Numbers
    texts: int
    blank: int

    def rows_of(self, numbers: Numbers) -> Numbers:
        """All rows of these claims, claim by claim."""
        starts = self.first[numbers]
        counts = self.first[numbers + 1] - starts
        before = np.cumsum(counts) - counts
        rows: Numbers = np.arange(counts.sum()) + np.repeat(starts - before, counts)
        return rows


def small_part(findables: Sequence[Findable], embedding: Embedding) -> Part:
    """A few claims, for the exact tail beside a large part."""
    rows = Rows(embedding.has_vectors)
    spoken = [text for findable in findables for text in rows.add(findable)]
    return rows.part(Loose(findables), Small(embedding.vectors(spoken)))


class Rows:
    """Which row stands for which text, gathered claim by claim."""

    def __init__(self, has_vectors: HasVectors) -> None:
        self._has_vectors = has_vectors
        self._claim: list[int] = []
        self._text_ids: list[str] = []
        self._first: list[int] = [0]
        self.texts = 0

    def add(self, findable: Findable) -> list[FindableText]:
        """The texts of the claim that get a row, in the order of the rows."""
        number = len(self._first) - 1
        read = [text for text in findable.texts if self._has_vectors(text.language)]
        self._claim += [number] * len(read)
        self._text_ids += [text.text_id for text in read]
        self._first.append(len(self._claim))
        self.texts += len(findable.texts)
        return read

    def part(self, library: Library, vectors: Nearest) -> Part:
        return Part(
            library,
            vectors,
            np.array(self._claim, np.int32),
            names_of(self._text_ids),
            np.array(self._first, np.int64),
            self.texts,
            blank_rows(vectors.matrix),
        )


def blank_rows(matrix: Half) -> int:
    """How many rows are all zeros."""
    # Nearly every row shows in its first few numbers that it is not.
    suspects = np.flatnonzero((matrix[:, :8] == 0).all(axis=1))
    return int((~matrix[suspects].any(axis=1)).sum())


def write_part(part: Part, folder: Path) -> None:
    """Write a large part into a folder that ``read_part`` reads."""
    if not isinstance(part.library, Packed):
        raise TypeError("only a packed part is written")
    part.library.write(folder)
    part.vectors.matrix.tofile(folder / "vectors.f16")
    part.claim.astype("<i4").tofile(folder / "rows.claim")
    part.text_ids.write(folder, "rows.ids")
    part.first.astype("<i8").tofile(folder / "rows.first")
    if isinstance(part.vectors, Coarse):
        part.vectors.write(folder / "coarse.faiss")


def read_part(folder: Path, dim: int, texts: int, blank: int) -> Part:
    """The part written there; its digests were checked before."""
    first = np.fromfile(folder / "rows.first", "<i8")
    return Part(
        Packed.open(folder),
        _read_vectors(folder, int(first[-1]), dim),
        np.fromfile(folder / "rows.claim", "<i4"),
        Names.read(folder, "rows.ids"),
        first,
        texts,
        blank,
    )


def _read_vectors(folder: Path, rows: int, dim: int) -> Nearest:
    path = folder / "vectors.f16"
    if not rows:
        return Small(np.empty((0, dim), np.float16))
    if (coarse := folder / "coarse.faiss").exists():
        # Seen as a plain array: numpy makes every row taken from a memmap one with a file, slowly.
        matrix = np.asarray(np.memmap(path, "<f2", "r", shape=(rows, dim)))
        return Coarse.read(matrix, coarse)
    flat = Flat(rows, dim)
    with path.open("rb") as file:
        file.readinto(flat.matrix.reshape(-1).view(np.uint8).data)
    return flat
