"""Keeps the index on disk, and refuses one of another record, model or folding."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

from onrecord.errors import StaleIndex
from onrecord.glossary import glossary_version
from onrecord_index.disk.generations import Generations, Manifest
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.encoding.forms import folding_version, words_version
from onrecord_index.feed import Feed
from onrecord_index.files import stamps_below
from onrecord_index.parts.part import Part, read_part, write_part
from onrecord_index.parts.vectors import Coarse


@runtime_checkable
class Known(Protocol):
    """A feed that can tell its record from any other, a restored one included."""

    def lineage(self, seq: int) -> str:
        """Which record this is, and how it came to this event: a copy may go its own way."""
        ...


class Keeping:
    """The index of one record under one encoder, on disk."""

    def __init__(self, directory: Path, feed: Feed, encoder: Encoder) -> None:
        self._generations = Generations(directory)
        self._feed = feed
        self._encoder = encoder
        self._rests_on: Path | None = None
        self._stamps: dict[Path, tuple[int, int, int]] = {}

    def load(self) -> tuple[Part, int, Path]:
        """The part as it was saved, its revision, and where its words lie. Raises StaleIndex."""
        self._rest_on(self._generations.place())
        folder, manifest = self._generations.current()
        self._check(manifest)
        part = read_part(folder, manifest.dim, manifest.texts, manifest.blank)
        return part, manifest.revision, folder / "words"

    def was_touched(self) -> bool:
        """Whether files that were read or written here were changed or removed since.

        Some of them are in use as they lie there: what is changed in them is found, not searched.
        """
        if self._rests_on is None:
            return False
        try:
            return stamps_below(self._rests_on) != self._stamps
        except OSError:
            return True

    def rest_on_nothing(self) -> None:
        """From now on nothing on disk is in use: the index was made in memory."""
        self._rests_on = None

    def _rest_on(self, folder: Path) -> None:
        try:
            self._rests_on, self._stamps = folder, stamps_below(folder)
        except OSError as wrong:
            raise StaleIndex("a file of the index cannot be read") from wrong

    def save(self, fill: Callable[[Path], tuple[Part, int]]) -> Part:
        """Write what ``fill`` gives, beside the words that it puts there; the part to go on with.

        Raises OSError, and then what was current before still is.
        """
        made: list[Part] = []

        def write(folder: Path) -> Manifest:
            part, revision = fill(folder)
            write_part(part, folder)
            made.append(part)
            return self._manifest(part, revision)

        place = self._generations.save(write)
        self._rest_on(place)
        part = made[0]
        if isinstance(part.vectors, Coarse):
            # From the file the vectors need no memory of their own.
            return read_part(place, self._encoder.dim, part.texts, part.blank)
        return part

    def problems(self) -> Sequence[str]:
        """Why what is on disk could not be opened now; empty when it could."""
        try:
            _, manifest = self._generations.current()
            self._check(manifest)
        except StaleIndex as wrong:
            return (str(wrong),)
        return ()

    def discard(self) -> None:
        """Throw away what is on disk."""
        self._generations.discard()

    def _manifest(self, part: Part, revision: int) -> Manifest:
        return Manifest(
            revision=revision,
            record=self._record(revision),
            fingerprint=self._encoder.fingerprint,
            folding=_folding(),
            dim=self._encoder.dim,
            claims=len(part.library.ids),
            texts=part.texts,
            vectors=len(part.claim),
            blank=part.blank,
            files={},
        )

    def _record(self, seq: int) -> str:
        return self._feed.lineage(seq) if isinstance(self._feed, Known) else ""

    def _check(self, manifest: Manifest) -> None:
        if (manifest.fingerprint, manifest.dim) != (self._encoder.fingerprint, self._encoder.dim):
            raise StaleIndex("the index was made with another encoder")
        if manifest.folding != _folding():
            raise StaleIndex("the index was made with another folding of words")
        if manifest.revision > self._feed.head():
            raise StaleIndex("the index is ahead of the record")
        if manifest.record != self._record(manifest.revision):
            raise StaleIndex("the index is of another record")


def _folding() -> str:
    return f"{folding_version()}-{words_version()}-{glossary_version()}"
