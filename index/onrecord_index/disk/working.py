"""A folder of this process's own, for the word search to write in."""

import os
import shutil
import tempfile
from pathlib import Path

import structlog

from onrecord.errors import Misconfigured
from onrecord.passing import hold, sweep, sweep_passing

log = structlog.get_logger()


class Working:
    """Private folders that vanish with the process, at the latest when the next one starts."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._outside: Path | None = None
        self._held: int | None = None
        self._held_outside: int | None = None
        sweep_passing()
        try:
            self._settle(directory)
        except OSError:
            self.move_out()

    def _settle(self, directory: Path) -> None:
        self._below = directory / "working"
        self._below.mkdir(parents=True, exist_ok=True)
        self._own = Path(tempfile.mkdtemp(dir=self._below))
        sweep(folder for folder in self._below.iterdir() if folder != self._own)
        self._held = hold(self._own)

    def move_out(self) -> None:
        """Goes on among the system's temporary files. Raises Misconfigured where there is no room.

        A disk that is full, or may only be read, keeps nobody from asking.
        """
        self.close()
        try:
            self._outside = Path(tempfile.mkdtemp(prefix="onrecord-index-"))
            self._held_outside = hold(self._outside)
            self._settle(self._outside)
        except OSError as wrong:
            raise self.no_room(wrong) from wrong
        log.warning("index_working_elsewhere")

    def folder(self) -> Path:
        """A new empty folder."""
        if not self._own.exists():
            # Somebody removed it under us: back to where it belongs, if that can be.
            self.close()
            self._settle(self._directory)
        return Path(tempfile.mkdtemp(dir=self._own))

    def copy_of(self, folder: Path) -> Path:
        """A new folder with the files of another. Raises Misconfigured where there is no room."""
        try:
            return self._copied(folder)
        except OSError:
            self.move_out()
        try:
            return self._copied(folder)
        except OSError as wrong:
            raise self.no_room(wrong) from wrong

    def _copied(self, folder: Path) -> Path:
        made = self.folder()
        for file in filter(Path.is_file, folder.iterdir()):
            # The bytes alone: of a home that may only be read, the rights would come along.
            shutil.copyfile(file, made / file.name)
        return made

    def keep_only(self, folder: Path) -> None:
        """Remove the other folders; files still open stay readable until they are closed."""
        for other in self._own.iterdir():
            if other.is_dir() and other != folder:
                shutil.rmtree(other, ignore_errors=True)

    def no_room(self, wrong: OSError) -> Misconfigured:
        """The error for an operator where the index has no room on disk."""
        return Misconfigured(
            f"the index cannot be kept in {self._directory} ({wrong.strerror}); "
            "make room there, or let OnRecord write to it"
        )

    def close(self) -> None:
        """Remove everything; files still open stay readable until they are closed."""
        if self._held is not None:
            shutil.rmtree(self._own, ignore_errors=True)
            os.close(self._held)
            self._held = None
        if self._outside is not None:
            shutil.rmtree(self._outside, ignore_errors=True)
            self._outside = None
        if self._held_outside is not None:
            os.close(self._held_outside)
            self._held_outside = None
