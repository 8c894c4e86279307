"""Stand-ins for the index's neighbours: an encoder of words, a record in memory, a shelf."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from onrecord.finding import Field, Findable, FindableText
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord.text import tokens
from onrecord_index.encoding.serving import OnnxModel
from onrecord_index.feed import Feed, Ground, VectorShelf
from onrecord_index.head import Head
from onrecord_index.parts.vectors import EXACT_UP_TO
from onrecord_index.retriever import Index
from onrecord_index.revisions.building import Making
from onrecord_index.searching import Matching


class WordEncoder:
    """Hashes words into 256 places: exact, instant, no model."""

    dim = 256
    kind = OnnxModel.kind

    def __init__(
        self,
        fingerprint: str = "words-256",
        languages: tuple[Language, ...] = (),
        words: tuple[str, ...] = (),
    ) -> None:
        self.fingerprint = fingerprint
        self.languages = languages
        self.words = words
        self.encoded: list[str] = []

    def reads(self, language: Language) -> bool:
        return not self.languages or language in self.languages

    def knows(self, word: str) -> bool:
        return word in self.words

    def begin(self, texts: Sequence[str]) -> None:
        pass

    def close(self) -> None:
        pass

    def encode(self, texts: Sequence[str], *, query: bool) -> NDArray[np.float32]:
        self.encoded += [] if query else list(texts)
        rows = np.zeros((len(texts), self.dim), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in tokens(text) or ["(nothing)"]:
                row[hashlib.sha256(word.encode()).digest()[0]] += 1.0
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.maximum(lengths, 1e-9), np.float32)


@dataclass
class FakeFeed:
    """A record in memory: publish and withdraw claims, each one event."""

    claims: dict[ClaimId, Findable] = field(default_factory=dict)
    events: list[tuple[ClaimId, ...]] = field(default_factory=list)
    name: str = "record"

    def publish(self, *findables: Findable) -> None:
        self.claims |= {findable.claim_id: findable for findable in findables}
        self.events.append(tuple(findable.claim_id for findable in findables))

    def withdraw(self, *claim_ids: str) -> None:
        for claim_id in claim_ids:
            self.claims.pop(ClaimId(claim_id), None)
        self.events.append(tuple(ClaimId(claim_id) for claim_id in claim_ids))

    def head(self) -> int:
        return len(self.events)

    def lineage(self, seq: int) -> str:
        return f"{self.name} {self.events[:seq]}"

    def published(self) -> int:
        return len(self.claims)

    def findables(self) -> Iterator[Findable]:
        return iter(sorted(self.claims.values(), key=lambda findable: findable.claim_id))

    def changed_since(self, seq: int, limit: int) -> tuple[int, Sequence[ClaimId]]:
        some = self.events[seq : seq + limit]
        return seq + len(some), sorted({claim_id for event in some for claim_id in event})

    def findables_of(self, claim_ids: Sequence[ClaimId]) -> Mapping[ClaimId, Findable]:
        return {i: self.claims[i] for i in claim_ids if i in self.claims}


@dataclass
class FakeShelf:
    """Vectors in memory, as they would be kept."""

    kept: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def vectors(self, fingerprint: str, keys: Sequence[str]) -> Mapping[str, bytes]:
        return {key: self.kept[fingerprint, key] for key in keys if (fingerprint, key) in self.kept}

    def keep(self, fingerprint: str, vectors: Mapping[str, bytes]) -> None:
        for key, vector in vectors.items():
            self.kept[fingerprint, key] = vector


def word_index(
    feed: Feed,
    directory: Path,
    shelf: VectorShelf | None = None,
    encoder: WordEncoder | None = None,
    exact_up_to: int = EXACT_UP_TO,
) -> Index:
    """An index of this record that reads by words alone; whoever opens it closes it."""
    ground = Ground(feed, FakeShelf() if shelf is None else shelf)
    matching = Matching(encoder or WordEncoder(), Head.load())
    return Index.open(ground, matching, directory, Making(exact_up_to=exact_up_to))


def claim(claim_id: str, *texts: str, language: Language = ENGLISH) -> Findable:
    """A published claim with its wording and further phrasings."""
    fields = [Field.WORDING] + [Field.PHRASING] * len(texts)
    return Findable(
        ClaimId(claim_id),
        tuple(
            FindableText(f"{claim_id}-{n}", fields[n], text, language)
            for n, text in enumerate(texts)
        ),
    )
