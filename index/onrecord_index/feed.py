"""What the index needs of the record: the texts a claim may be found by, and what changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from onrecord.finding import Findable
from onrecord.model import ClaimId


class Feed(Protocol):
    """The record as the index follows it; the store implements it."""

    def head(self) -> int:
        """The number of the last event (0 for an empty record)."""
        ...

    def published(self) -> int:
        """How many claims are published."""
        ...

    def findables(self) -> Iterator[Findable]:
        """Every published claim, in the order of ids."""
        ...

    def changed_since(self, seq: int, limit: int) -> tuple[int, Sequence[ClaimId]]:
        """The claims touched by at most ``limit`` events after ``seq``, and the last seq read."""
        ...

    def findables_of(self, claim_ids: Sequence[ClaimId]) -> Mapping[ClaimId, Findable]:
        """These claims as they stand; one that is not published is left out."""
        ...


class VectorShelf(Protocol):
    """Vectors that were computed before, per encoder fingerprint; the store implements it."""

    def vectors(self, fingerprint: str, keys: Sequence[str]) -> Mapping[str, bytes]:
        """Those kept under these keys (hash of the text), as little-endian float16."""
        ...

    def keep(self, fingerprint: str, vectors: Mapping[str, bytes]) -> None:
        """Keep these, in the place of what is there under the same keys: it may be damaged."""
        ...


@dataclass(frozen=True, slots=True)
class Ground:
    """What an index stands on: the record that it follows, and the vectors kept of it."""

    feed: Feed
    shelf: VectorShelf
