"""The words of many claims, put into a word search by a process of its own beside this one."""

import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Self

import structlog

from onrecord_index.parts.library import Packed
from onrecord_index.words.lexical import Words

log = structlog.get_logger()

MANY = 20_000
"""From so many texts on it is worth a process: one takes half a second to begin."""


class Aside:
    """A word search that is being built elsewhere, from claims as they were packed."""

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path) -> None:
        self._process = process
        self._folder = folder

    @classmethod
    def begun(cls, library: Packed, folder: Path) -> Self:
        """The building of these claims' words in an empty folder. Raises OSError."""
        claims = Path(mkdtemp(dir=folder.parent))
        library.write(claims)
        command = [
            sys.executable,
            "-P",
            "-m",
            "onrecord_index.revisions.aside",
            str(claims),
            str(folder),
        ]
        # What it complains of could hold words of the record, and is none of the log's business.
        return cls(subprocess.Popen(command, stderr=subprocess.DEVNULL), folder)

    def words(self) -> Words | None:
        """The word search; None where it did not come about, and why does not matter."""
        if (code := self._process.wait()) == 0:
            return Words.open(self._folder)
        log.warning("index_words_not_built_aside", code=code)
        return None

    def abandon(self) -> None:
        """Nobody waits for it any more."""
        self._process.kill()
        self._process.wait()


def main(claims: str, folder: str) -> None:
    """Build the words of the claims in one folder in another."""
    Words.build(Packed.open(Path(claims)).all(), Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
