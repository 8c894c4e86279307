"""Whether the index on disk is of this record, model and folding; and writing it so."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

from onrecord.errors import StaleIndex
from onrecord_index.encoder import Encoder
from onrecord_index.feed import Feed
from onrecord_index.forms import folding_version, words_version
from onrecord_index.generations import Generations, Manifest
from onrecord_index.part import Part, read_part, write_part
from onrecord_index.vectors import Coarse


@runtime_checkable
class Known(Protocol):
    """A feed that can tell its record from any other, a restored one included."""

    def revision(self) -> str:
        """Which record this is."""
        ...


class Keeping:
    """The index of one record under one encoder, on disk."""

    def __init__(self, directory: Path, feed: Feed, encoder: Encoder) -> None:
        self._generations = Generations(directory)
        self._feed = feed
        self._encoder = encoder

    def load(self) -> tuple[Part, int, Path]:
        """The part as it was saved, its revision, and where its words lie. Raises StaleIndex."""
        folder, manifest = self._generations.current()
        self._check(manifest)
        part = read_part(folder, manifest.dim, manifest.texts, manifest.blank)
        return part, manifest.revision, folder / "words"

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
            record=self._record(),
            fingerprint=self._encoder.fingerprint,
            folding=_folding(),
            dim=self._encoder.dim,
            claims=len(part.library.ids),
            texts=part.texts,
            vectors=len(part.claim),
            blank=part.blank,
            files={},
        )

    def _record(self) -> str:
        return self._feed.revision() if isinstance(self._feed, Known) else ""

    def _check(self, manifest: Manifest) -> None:
        if (manifest.fingerprint, manifest.dim) != (self._encoder.fingerprint, self._encoder.dim):
            raise StaleIndex("the index was made with another encoder")
        if manifest.folding != _folding():
            raise StaleIndex("the index was made with another folding of words")
        if manifest.revision > self._feed.head():
            raise StaleIndex("the index is ahead of the record")
        if manifest.record != self._record():
            raise StaleIndex("the index is of another record")


def _folding() -> str:
    return f"{folding_version()}-{words_version()}"
