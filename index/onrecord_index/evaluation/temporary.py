"""An index for one evaluation: the product's own, over claims that stand in memory."""

import hashlib
import os
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from zipfile import BadZipFile

import numpy as np

from onrecord.finding import Findable
from onrecord.model import ClaimId
from onrecord.passing import passing_folder
from onrecord_index.feed import Ground, VectorShelf
from onrecord_index.retriever import Index
from onrecord_index.searching import Matching


class MemoryFeed:
    """A record that never changes, made of claims alone."""

    def __init__(self, claims: Sequence[Findable]) -> None:
        self._claims = {findable.claim_id: findable for findable in claims}

    def head(self) -> int:
        """All claims came with the first event."""
        return 1

    def published(self) -> int:
        """All of them."""
        return len(self._claims)

    def findables(self) -> Iterator[Findable]:
        """Every claim, in the order of ids."""
        return (self._claims[claim_id] for claim_id in sorted(self._claims))

    def changed_since(self, seq: int, limit: int) -> tuple[int, Sequence[ClaimId]]:
        """Nothing changes after the first event."""
        return (1, tuple(self._claims)[:limit]) if seq < 1 else (seq, ())

    def findables_of(self, claim_ids: Sequence[ClaimId]) -> Mapping[ClaimId, Findable]:
        """These claims, as far as they are held."""
        return {c: self._claims[c] for c in claim_ids if c in self._claims}


class FileShelf:
    """Vectors in one file per encoder: a second evaluation of the same claims is quick."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._known: dict[str, dict[str, bytes]] = {}
        self._grown: set[str] = set()

    def vectors(self, fingerprint: str, keys: Sequence[str]) -> Mapping[str, bytes]:
        """Those kept under these keys."""
        known = self._of(fingerprint)
        return {key: known[key] for key in keys if key in known}

    def keep(self, fingerprint: str, vectors: Mapping[str, bytes]) -> None:
        """Keep these until ``save`` writes them."""
        self._of(fingerprint).update(vectors)
        self._grown.add(fingerprint)

    def save(self) -> None:
        """Write what is new, beside its place and then renamed into it."""
        self._directory.mkdir(parents=True, exist_ok=True)
        for fingerprint in sorted(self._grown):
            path = self._path(fingerprint)
            # Another evaluation may have written meanwhile: its vectors are kept as well.
            known = self._known[fingerprint] = _read(path) | self._known[fingerprint]
            beside = path.with_suffix(f".{os.getpid()}.part.npz")
            rows = np.frombuffer(b"".join(known.values()), dtype=np.uint8).reshape(len(known), -1)
            np.savez(beside, keys=np.array(list(known)), rows=rows)
            beside.replace(path)
        self._grown.clear()

    def _of(self, fingerprint: str) -> dict[str, bytes]:
        if fingerprint not in self._known:
            self._known[fingerprint] = _read(self._path(fingerprint))
        return self._known[fingerprint]

    def _path(self, fingerprint: str) -> Path:
        return self._directory / f"{hashlib.sha256(fingerprint.encode()).hexdigest()[:16]}.npz"


@contextmanager
def index_over(
    claims: Sequence[Findable], matching: Matching, shelf: VectorShelf
) -> Iterator[Index]:
    """The product's index over these claims, in a folder that goes with it."""
    with passing_folder("evaluation") as folder:
        index = Index.open(Ground(MemoryFeed(claims), shelf), matching, folder)
        try:
            yield index
        finally:
            index.close()


@contextmanager
def temporary_index(
    claims: Sequence[Findable],
    matching: Matching,
    shelf: FileShelf,
    told: Callable[[str], None],
) -> Iterator[Index]:
    """The same, its vectors kept in files, with a word on how long it took."""
    started = monotonic()
    with index_over(claims, matching, shelf) as index:
        shelf.save()
        told(f"Indexed {len(claims)} claims in {monotonic() - started:.1f} s")
        yield index


def _read(path: Path) -> dict[str, bytes]:
    """What the file holds; a cache that cannot be read is an empty one."""
    try:
        with path.open("rb") as file, np.load(file) as kept:
            return {
                str(key): row.tobytes() for key, row in zip(kept["keys"], kept["rows"], strict=True)
            }
    except (OSError, ValueError, KeyError, EOFError, BadZipFile, zlib.error):
        return {}
