"""Compares the index with the record: every claim, and a sample of vectors."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from onrecord.finding import FindableText
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.encoding.wording import stored_form
from onrecord_index.feed import Feed
from onrecord_index.parts.part import Part
from onrecord_index.parts.snapshot import Snapshot

_SAMPLE = 200
_SAME = 0.995  # half precision and batching leave vectors of one text this near at least


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found; no problems means that the index equals the record at ``revision``."""

    revision: int
    claims: int
    texts: int
    vectors: int
    problems: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        return not self.problems


def compared(snapshot: Snapshot, feed: Feed, encoder: Encoder) -> Iterator[str]:
    """Every way in which the snapshot differs from the record."""
    yield from _claims_compared(snapshot, feed)
    if snapshot.without_vector:
        yield f"texts without a vector: {snapshot.without_vector}"
    for part in (snapshot.base, snapshot.tail):
        if wrong := _other_vectors(part, encoder):
            yield f"vectors, of those looked at, that are not those of their texts: {wrong}"


def _claims_compared(snapshot: Snapshot, feed: Feed) -> Iterator[str]:
    different = missing = expected = 0
    for findable in feed.findables():
        expected += 1
        if not snapshot.holds(findable.claim_id):
            missing += 1
        elif snapshot.findable(findable.claim_id) != findable:
            different += 1
    extra = snapshot.searched().claims - (expected - missing)
    for count, what in (
        (missing, "published claims that are not in the index"),
        (different, "claims that stand otherwise in the index than in the record"),
        (extra, "claims that are in the index and not published"),
    ):
        if count:
            yield f"{what}: {count}"


def _other_vectors(part: Part, encoder: Encoder) -> int:
    rows = np.unique(np.linspace(0, len(part.claim) - 1, _SAMPLE, dtype=np.int64))
    if not len(part.claim):
        return 0
    texts = [_text_at(part, int(row)) for row in rows]
    expected = encoder.encode([stored_form(text, encoder) for text in texts], query=False)
    stored = part.vectors.matrix[rows].astype(np.float32)
    with np.errstate(invalid="ignore"):
        alike = (expected * stored).sum(axis=1) >= _SAME
    return int((~alike).sum())


def _text_at(part: Part, row: int) -> FindableText:
    findable = part.library.findable(int(part.claim[row]))
    text_id = part.text_ids[row]
    return next(text for text in findable.texts if text.text_id == text_id)
