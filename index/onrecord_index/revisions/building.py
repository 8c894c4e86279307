"""Making a large part: from the whole record, or from a snapshot with what changed since."""

import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
import structlog

from onrecord.finding import Findable
from onrecord_index.arrays import Half, Numbers
from onrecord_index.feed import Feed
from onrecord_index.parts.library import Packed, Packing, packed
from onrecord_index.parts.names import names_of
from onrecord_index.parts.part import Embedding, Part, Rows, blank_rows
from onrecord_index.parts.snapshot import Snapshot
from onrecord_index.parts.vectors import EXACT_UP_TO, in_chunks, joined
from onrecord_index.revisions.aside import MANY, Aside
from onrecord_index.words.lexical import Words

log = structlog.get_logger()

_TEXTS_AT_ONCE = 1_000
_THREADS = 2
"""For the codes of the vectors: by then the words' process has mostly ended."""

Progress = Callable[[int, int], None]
"""Told how many of how many claims are done."""


def _silent(_done: int, _total: int) -> None:
    """Nobody is told how far it is."""


@dataclass(frozen=True, slots=True)
class Making:
    """How large parts are made: who is told how far it is, and how many vectors are all compared.

    Beyond so many, a coarse search chooses those that are.
    """

    progress: Progress = _silent
    exact_up_to: int = EXACT_UP_TO


class Building:
    """The whole record on its way into a word search and a part, in one pass."""

    def __init__(self, feed: Feed, embedding: Embedding, making: Making) -> None:
        self._feed = feed
        self._embedding = embedding
        self._making = making
        self._total = feed.published()
        self._packing = Packing()
        self._rows = Rows(embedding.has_vectors)
        self._chunks: list[Half] = []

    def made(self, folder: Path) -> tuple[Words, Part]:
        """The word search, in an empty folder, and the part."""
        if self._total < MANY or (aside := _begun(folder)) is None:
            return Words.build(self._passing(_nobody), folder), self._part()
        try:
            deque(self._passing(aside.add), maxlen=0)
            part = self._part()
        except BaseException:
            aside.abandon()
            raise
        return aside.words() or Words.build(self._packing.done().all(), _emptied(folder)), part

    def _passing(self, told: Callable[[bytes], None]) -> Iterator[Findable]:
        """Every claim, once its line was told, its texts have vectors and both are kept."""
        done, progress = 0, self._making.progress
        progress(done, self._total)
        for some in _some_at_a_time(self._feed.findables()):
            for findable in some:
                line = packed(findable)
                self._packing.add(findable.claim_id, line)
                told(line)
            spoken = [text for findable in some for text in self._rows.add(findable)]
            self._chunks.append(self._embedding.vectors(spoken))
            yield from some
            done += len(some)
            # Claims may have come since they were counted.
            progress(done, max(done, self._total))

    def _part(self) -> Part:
        dim = self._chunks[0].shape[1] if self._chunks else self._embedding.vectors([]).shape[1]
        total = sum(len(chunk) for chunk in self._chunks)
        vectors = joined(self._let_go(), total, dim, self._making.exact_up_to, _THREADS)
        return self._rows.part(self._packing.done(), vectors)

    def _let_go(self) -> Iterator[Half]:
        """The chunks in order, each let go at once: there is never a second whole copy."""
        self._chunks.reverse()
        while self._chunks:
            yield self._chunks.pop()


def merged(snapshot: Snapshot, making: Making) -> Part:
    """One part that holds what the snapshot holds; nothing is encoded or read again."""
    base, tail = snapshot.base, snapshot.tail
    if not snapshot.gone.any() and not len(tail.library.ids):
        return base
    kept = np.flatnonzero(~snapshot.gone)
    everything = np.arange(len(tail.library.ids))
    old, new = base.rows_of(kept), tail.rows_of(everything)
    sizes = np.concatenate([np.diff(base.first)[kept], np.diff(tail.first)])
    copied = chain(in_chunks(base.vectors.matrix, old), in_chunks(tail.vectors.matrix, new))
    dim = tail.vectors.matrix.shape[1]
    vectors = joined(copied, len(old) + len(new), dim, making.exact_up_to)
    return Part(
        library=_packed_again((base, kept), (tail, everything)),
        vectors=vectors,
        claim=np.repeat(np.arange(len(sizes), dtype=np.int32), sizes),
        text_ids=names_of([*base.text_ids.some(old), *tail.text_ids.some(new)]),
        first=np.concatenate([[0], np.cumsum(sizes)]),
        texts=base.texts - snapshot.gone_texts + tail.texts,
        blank=blank_rows(vectors.matrix),
    )


def _packed_again(*held: tuple[Part, Numbers]) -> Packed:
    """One library of these claims of each part, as they were packed before."""
    packing = Packing()
    for part, numbers in held:
        for number in numbers.tolist():
            packing.add(part.library.ids[number], part.library.line(number))
    return packing.done()


def _nobody(line: bytes) -> None:
    """Told to no process beside this one."""


def _begun(folder: Path) -> Aside | None:
    try:
        return Aside.begun(folder)
    except OSError as wrong:
        log.warning("index_words_not_begun_aside", reason=type(wrong).__name__)
        return None


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder)
    folder.mkdir()
    return folder


def _some_at_a_time(findables: Iterable[Findable]) -> Iterator[list[Findable]]:
    some: list[Findable] = []
    texts = 0
    for findable in findables:
        some.append(findable)
        texts += len(findable.texts)
        if texts >= _TEXTS_AT_ONCE:
            yield some
            some, texts = [], 0
    if some:
        yield some
