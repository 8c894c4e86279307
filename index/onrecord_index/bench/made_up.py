"""An invented record of any size: worded claims, and an encoder that costs nothing."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np

from onrecord.finding import Field, Findable, FindableText
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord_index.arrays import Vectors

_CLUSTERS = 512
_WORDS = 60_000
_LENGTH = 16
_TOGETHER = 1_000
_SYLLABLES = re.findall("[a-z]{2}", "badofegahijokelumanepori")


class MadeUpFeed:
    """Claims of one invented sentence each; the same number gives the same claims."""

    def __init__(self, claims: int) -> None:
        self._claims = claims

    def head(self) -> int:
        """All came at once."""
        return 1

    def published(self) -> int:
        """As many as were asked for."""
        return self._claims

    def findables(self) -> Iterator[Findable]:
        """Every claim, in the order of ids."""
        return (_findable(number) for number in range(self._claims))

    def changed_since(
        self,
        seq: int,
        limit: int,  # noqa: ARG002 - there is nothing to limit
    ) -> tuple[int, Sequence[ClaimId]]:
        """Nothing changes."""
        return max(seq, 1), ()

    def findables_of(self, claim_ids: Sequence[ClaimId]) -> Mapping[ClaimId, Findable]:
        """These claims."""
        return {claim_id: _findable(int(claim_id[1:])) for claim_id in claim_ids}


class MadeUpEncoder:
    """Unit vectors in clusters, drawn from the hash of the text."""

    fingerprint = "made-up"
    dim = 384

    def __init__(self) -> None:
        self._centres = np.random.default_rng(7).standard_normal((_CLUSTERS, self.dim), np.float32)

    def reads(self, language: Language) -> bool:  # noqa: ARG002 - it knows no language at all
        """Every language alike."""
        return True

    def knows(self, word: str) -> bool:  # noqa: ARG002 - as above
        """No word."""
        return False

    def begin(self, texts: Sequence[str]) -> None:
        """There is nothing to begin with."""

    def encode(self, texts: Sequence[str], *, query: bool) -> Vectors:  # noqa: ARG002 - as above
        """A cluster's centre and some noise for each text."""
        seeds = [int.from_bytes(hashlib.sha256(t.encode()).digest()[:8]) for t in texts]
        noise = np.random.default_rng(seeds[:1] or 0).standard_normal(
            (len(texts), self.dim), np.float32
        )
        rows = self._centres[np.array([s % _CLUSTERS for s in seeds], dtype=int)] + noise
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


class NoShelf:
    """Keeps nothing: invented vectors are as quick to make again."""

    def vectors(self, fingerprint: str, keys: Sequence[str]) -> Mapping[str, bytes]:  # noqa: ARG002
        """None are kept."""
        return {}

    def keep(self, fingerprint: str, vectors: Mapping[str, bytes]) -> None:
        """Let them go."""


def sentences(first: int, after: int) -> Iterator[str]:
    """The invented sentences of these numbers."""
    return (sentence(number) for number in range(first, after))


def sentence(number: int) -> str:
    """The invented sentence of this number: common words and rare ones, as in a language."""
    return " ".join(map(_word, _ranks(number // _TOGETHER)[number % _TOGETHER]))


@lru_cache(maxsize=4)
def _ranks(block: int) -> list[list[int]]:
    chances = np.random.default_rng(block).random((_TOGETHER, _LENGTH))
    ranks: list[list[int]] = (_WORDS**chances).astype(int).tolist()
    return ranks


def _findable(number: int) -> Findable:
    claim_id = ClaimId(f"m{number:08}")
    text = FindableText(f"{claim_id}#0", Field.WORDING, sentence(number), ENGLISH)
    return Findable(claim_id, (text,))


@lru_cache(maxsize=_WORDS)
def _word(rank: int) -> str:
    parts: list[str] = []
    while rank or not parts:
        rank, at = divmod(rank, len(_SYLLABLES))
        parts.append(_SYLLABLES[at])
    return "".join(parts)
