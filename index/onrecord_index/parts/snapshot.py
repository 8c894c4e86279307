"""The index at one revision, immutable: a large part, a small newer one, and what left."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from onrecord.asking import Searched
from onrecord.errors import NotOnRecord
from onrecord.finding import Findable
from onrecord.model import ClaimId
from onrecord_index.arrays import Numbers, Vectors
from onrecord_index.parts.dense import DenseHit
from onrecord_index.parts.part import Part
from onrecord_index.parts.vectors import wide

# Four times as many texts as claims wanted: popular claims have many texts and would
# otherwise crowd the others out before folding.
_OVER_FETCH = 4


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a search looks through. ``gone`` marks the claims of ``base`` that no longer count.

    ``revision`` is the last event that it holds.
    """

    base: Part
    tail: Part
    gone: NDArray[np.bool_]
    revision: int
    gone_texts: int = 0

    def searched(self) -> Searched:
        claims = len(self.gone) - int(self.gone.sum()) + len(self.tail.library.ids)
        texts = self.base.texts - self.gone_texts + self.tail.texts
        return Searched(claims, texts, self.revision)

    @property
    def unsettled(self) -> int:
        """How many texts came or went since the base was made."""
        return self.gone_texts + self.tail.texts

    @property
    def without_vector(self) -> int:
        """How many texts should have a vector and have none."""
        return self.base.blank + self.tail.blank

    def holds(self, claim_id: ClaimId) -> bool:
        return self._place(claim_id) is not None

    def findable(self, claim_id: ClaimId) -> Findable:
        """The claim as this snapshot knows it. Raises NotOnRecord."""
        if (place := self._place(claim_id)) is None:
            raise NotOnRecord(f"the index holds no claim {claim_id}; it may have been withdrawn")
        part, number = place
        return part.library.findable(number)

    def findables(self) -> Iterator[Findable]:
        """Every claim: those of the base that still count, then the newer ones."""
        for number in np.flatnonzero(~self.gone):
            yield self.base.library.findable(int(number))
        yield from self.newer()

    def newer(self) -> Iterator[Findable]:
        """The claims of the tail."""
        for number in range(len(self.tail.library.ids)):
            yield self.tail.library.findable(number)

    def nearest(self, queries: Vectors, limit: int) -> set[ClaimId]:
        """For each query the claims of its nearest texts, together."""
        found = {self.base.library.ids[n] for n in self._near_in(self.base, queries, limit)}
        return found | {self.tail.library.ids[n] for n in self._near_in(self.tail, queries, limit)}

    def cosines(self, queries: Vectors, claim_ids: Iterable[ClaimId]) -> dict[ClaimId, DenseHit]:
        """The exact cosines of these claims; one without a vector is left out."""
        places = [place for i in claim_ids if (place := self._place(i)) is not None]
        hits: dict[ClaimId, DenseHit] = {}
        for part in (self.base, self.tail):
            numbers = np.array(sorted(n for p, n in places if p is part), np.int64)
            if len(numbers):
                hits |= _exact(part, numbers, queries)
        return hits

    def _place(self, claim_id: ClaimId) -> tuple[Part, int] | None:
        if (number := self.tail.library.number(claim_id)) is not None:
            return self.tail, number
        number = self.base.library.number(claim_id)
        return None if number is None or self.gone[number] else (self.base, number)

    def _near_in(self, part: Part, queries: Vectors, limit: int) -> set[int]:
        total = len(part.claim)
        wanted = min(_OVER_FETCH * limit, total)
        while wanted:
            rows = part.vectors.nearest(queries, wanted)
            claims = [self._counting(part, part.claim[row[row >= 0]]) for row in rows]
            if wanted == total or all(len(found) >= limit for found in claims):
                return {int(n) for found in claims for n in found[:limit]}
            wanted = min(wanted * _OVER_FETCH, total)
        return set()

    def _counting(self, part: Part, claims: NDArray[np.int32]) -> NDArray[np.int32]:
        """These claims in their order, each once, without those that are gone."""
        _, firsts = np.unique(claims, return_index=True)
        once = claims[np.sort(firsts)]
        return once[~self.gone[once]] if part is self.base else once


def _exact(part: Part, numbers: Numbers, queries: Vectors) -> dict[ClaimId, DenseHit]:
    """The cosines of each claim's nearest text and of its second nearest."""
    rows = part.rows_of(numbers)
    if not len(rows):
        return {}
    claims = part.claim[rows]
    combined = _combined(wide(part.vectors.matrix[rows]) @ queries.T)
    nearest, second = _two_nearest(claims, combined)
    told = zip(
        claims[nearest].tolist(),
        part.text_ids.some(rows[nearest].tolist()),
        combined[nearest].tolist(),
        combined[second].tolist(),
        strict=True,
    )
    return {
        part.library.ids[number]: DenseHit(cosine, text_id, runner_up)
        for number, text_id, cosine, runner_up in told
    }


def _combined(cosines: Vectors) -> Vectors:
    """One cosine for each row, of those of the whole question (first) and of its sentences."""
    whole = cosines[:, 0]
    if cosines.shape[1] == 1:
        return whole
    # Measured: for a long message the mean of whole and best sentence beats either alone.
    return np.asarray((whole + cosines[:, 1:].max(axis=1)) / 2)


def _two_nearest(claims: NDArray[np.int32], cosines: Vectors) -> tuple[Numbers, Numbers]:
    """Where each claim's nearest row stands, and its second; of a claim with one row, that one."""
    order = np.lexsort((-cosines, claims))
    starts = np.flatnonzero(np.diff(claims[order], prepend=-1))
    alone = np.diff(starts, append=len(order)) == 1
    return order[starts], order[np.where(alone, starts, starts + 1)]


def fresh(base: Part, tail: Part, revision: int) -> Snapshot:
    """A snapshot of which nothing has left yet."""
    return Snapshot(base, tail, np.zeros(len(base.library.ids), np.bool_), revision)


def changed(
    snapshot: Snapshot, touched: Collection[ClaimId], tail: Part, revision: int
) -> Snapshot:
    """The snapshot after these claims changed; ``tail`` holds all that are newer than the base."""
    gone = snapshot.gone.copy()
    gone_texts = snapshot.gone_texts
    for claim_id in touched:
        number = snapshot.base.library.number(claim_id)
        if number is not None and not gone[number]:
            gone[number] = True
            gone_texts += len(snapshot.base.library.findable(number).texts)
    return replace(snapshot, tail=tail, gone=gone, gone_texts=gone_texts, revision=revision)


def standing(
    snapshot: Snapshot, touched: Collection[ClaimId], now: Sequence[Findable]
) -> list[Findable]:
    """What the next tail holds: the newer claims left alone, and the touched ones as they are."""
    left_alone = [f for f in snapshot.newer() if f.claim_id not in touched]
    return sorted([*left_alone, *now], key=lambda findable: findable.claim_id)
