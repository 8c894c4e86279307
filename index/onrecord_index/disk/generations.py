"""Immutable generations of the index on disk: written whole, checked whole, or not there."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from time import time
from typing import Any, Self

from onrecord.errors import StaleIndex
from onrecord_index.files import digests_below, folder_beside, put_down, put_down_below, write_whole

FORMAT = 2

KEPT = 2
_MANIFEST = "manifest.json"
_ABANDONED_AFTER = 3600.0  # seconds: no generation takes as long to write
_ATTEMPTS = 8
_NO_MANIFEST = (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError)


class NoIndex(StaleIndex):
    """Nothing was written yet; that is no trouble."""


class OtherFormat(StaleIndex):
    """Another version of OnRecord wrote it; nothing is damaged."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a generation holds, and of which record, model and folding it is.

    ``revision`` is the last event it has seen, ``record`` the record whose event that is, with all
    that led to it.
    """

    revision: int
    record: str
    fingerprint: str
    folding: str
    dim: int
    claims: int
    texts: int
    vectors: int
    blank: int
    files: dict[str, str]
    format: int = FORMAT

    def write(self, folder: Path) -> None:
        """Writes the manifest beside the files that it describes."""
        whole = asdict(self) | {"digest": _digest(asdict(self))}
        (folder / _MANIFEST).write_text(json.dumps(whole, indent=1), encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> Self:
        """The manifest of a generation. Raises StaleIndex where it is none."""
        try:
            fields: dict[str, Any] = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
            digest = fields.pop("digest", None)
            whole = digest == _digest(fields)
            # The first format had no digest.
            if fields["format"] != FORMAT and (whole or digest is None):
                raise OtherFormat("the index was written in another format")
            manifest = cls(**fields)
        except _NO_MANIFEST as wrong:
            raise StaleIndex("the manifest of the index is damaged") from wrong
        if not whole:
            raise StaleIndex("the manifest of the index is damaged")
        return manifest


def _digest(fields: dict[str, Any]) -> str:
    """SHA-256 of what a manifest says: a changed number in it is as bad as one in a file."""
    return sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()


class Generations:
    """The generations below one directory, and which of them is current."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._below = directory / "generations"

    def place(self) -> Path:
        """Where the current generation should be. Raises StaleIndex where none is named."""
        return self._below / self._current_name()

    def current(self) -> tuple[Path, Manifest]:
        """The current generation, every file checked. Raises StaleIndex."""
        folder = self.place()
        manifest = Manifest.read(folder)
        try:
            digests = digests_below(folder, apart_from=_MANIFEST)
        except OSError as wrong:
            raise StaleIndex("a file of the index cannot be read") from wrong
        if damaged := sorted(
            name
            for name in digests | manifest.files
            if digests.get(name) != manifest.files.get(name)
        ):
            raise StaleIndex(f"the index file {damaged[0]} is damaged")
        return folder, manifest

    def damages(self) -> Iterator[str]:
        """The files of the current generation that differ from their checksums; of none, none.

        One that another version wrote is no damage: it is built anew when it is opened.
        """
        try:
            self.current()
        except (NoIndex, OtherFormat):
            return
        except StaleIndex as wrong:
            yield str(wrong)

    def save(self, fill: Callable[[Path], Manifest]) -> Path:
        """Let ``fill`` write a generation and make it the current one, at once or not at all."""
        place = self._below / str(self._latest() + 1)
        with folder_beside(place) as made:
            replace(fill(made), files=digests_below(made)).write(made)
            put_down_below(made)
            place = self._moved(made)
        put_down(self._below)
        write_whole(self._directory / "CURRENT", place.name)
        self._prune()
        return place

    def _moved(self, made: Path) -> Path:
        """Moves it to the next free number, as another process may have taken the one before."""
        for number in range(self._latest() + 1, self._latest() + 1 + _ATTEMPTS):
            place = self._below / str(number)
            if not place.exists():
                with suppress(FileExistsError):
                    return made.rename(place)
        raise FileExistsError(f"no free generation number in {self._below}")

    def discard(self) -> None:
        """Forgets every generation, so that what does not fit is never read again."""
        (self._directory / "CURRENT").unlink(missing_ok=True)
        for folder in self._numbered():
            shutil.rmtree(folder, ignore_errors=True)

    def _current_name(self) -> str:
        try:
            name = (self._directory / "CURRENT").read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            raise NoIndex("there is no index yet") from None
        except OSError as wrong:
            raise StaleIndex(
                f"the pointer to the current index cannot be read ({wrong.strerror})"
            ) from wrong
        except ValueError as wrong:
            raise StaleIndex("the pointer to the current index is damaged") from wrong
        if not (name.isascii() and name.isdigit()):
            raise StaleIndex("the pointer to the current index is damaged")
        return name

    def _numbered(self) -> list[Path]:
        if not self._below.is_dir():
            return []
        folders = [folder for folder in self._below.iterdir() if folder.name.isdigit()]
        return sorted(folders, key=lambda folder: int(folder.name))

    def _latest(self) -> int:
        return max((int(folder.name) for folder in self._numbered()), default=0)

    def _prune(self) -> None:
        for folder in self._numbered()[:-KEPT]:
            shutil.rmtree(folder, ignore_errors=True)
        for folder in self._below.glob(".*.part"):
            with suppress(OSError):
                if time() - folder.stat().st_mtime > _ABANDONED_AFTER:
                    shutil.rmtree(folder)
