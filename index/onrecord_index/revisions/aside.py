"""The words of many claims, put into a word search by a process of its own beside this one."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import IO, Self

import structlog

from onrecord_index.parts.library import unpacked
from onrecord_index.words.lexical import Words

log = structlog.get_logger()

MANY = 3_000
"""From so many claims on it is worth a process: one takes half a second to begin."""


class Aside:
    """A word search that is being built elsewhere, of claims that are told to it as packed lines.

    It begins with the first of them, while the others are still being read from the record.
    """

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path) -> None:
        self._process = process
        self._folder = folder
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        self._telling = Thread(target=self._tell, name="index-words-teller", daemon=True)
        self._telling.start()

    @classmethod
    def begun(cls, folder: Path) -> Self:
        """The building of a word search in an empty folder. Raises OSError."""
        command = [sys.executable, "-P", "-m", "onrecord_index.revisions.aside", str(folder)]
        # What it complains of could hold words of the record, and is none of the log's business.
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return cls(process, folder)

    def add(self, line: bytes) -> None:
        """One more claim, as it is packed; nobody waits until it is heard."""
        self._lines.put(line)

    def words(self) -> Words | None:
        """The word search; None where it did not come about, and why does not matter."""
        self._end()
        if (code := self._process.wait()) == 0:
            return Words.open(self._folder)
        log.warning("index_words_not_built_aside", code=code)
        return None

    def abandon(self) -> None:
        """Nobody waits for it any more."""
        self._process.kill()
        self._end()
        self._process.wait()

    def _end(self) -> None:
        self._lines.put(b"")
        self._telling.join()

    def _tell(self) -> None:
        """Pass on every line until the empty one; who died hears no more, and is waited for."""
        ear: IO[bytes] = self._process.stdin  # type: ignore[assignment]  # it was begun with a pipe
        with suppress(BrokenPipeError), ear:
            for line in iter(self._lines.get, b""):
                ear.write(line)


def main(folder: str) -> None:
    """Build the words of the claims that come in, a line each, in this folder."""
    Words.build(map(unpacked, sys.stdin.buffer), Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
