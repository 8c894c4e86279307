"""The findable claims of one part of the index, read one at a time by their number."""

import json
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from onrecord.errors import StaleIndex
from onrecord.finding import Field, Findable, FindableText
from onrecord.model import ClaimId, Language

_REMEMBERED = 4096
# Bytes. A file that is mapped and then cut short ends the process; one that was read does not.
_MAPPED_FROM = 4 << 20

Buffer = NDArray[np.uint8]


class Library(Protocol):
    """Claims by number; the numbers mean nothing outside one immutable part."""

    ids: Sequence[ClaimId]

    def number(self, claim_id: ClaimId) -> int | None:
        """Where the claim stands; None where it is not in this part."""
        ...

    def findable(self, number: int) -> Findable:
        """The claim as it was when this part was made."""
        ...

    def line(self, number: int) -> bytes:
        """The claim as it is packed."""
        ...


class Loose:
    """A few claims, held as they are."""

    def __init__(self, findables: Iterable[Findable]) -> None:
        self._findables = tuple(findables)
        self.ids: Sequence[ClaimId] = [findable.claim_id for findable in self._findables]
        self._numbers = {claim_id: at for at, claim_id in enumerate(self.ids)}

    def number(self, claim_id: ClaimId) -> int | None:
        return self._numbers.get(claim_id)

    def findable(self, number: int) -> Findable:
        return self._findables[number]

    def line(self, number: int) -> bytes:
        return packed(self._findables[number])


class Packed:
    """Many claims as lines of JSON in one block of bytes: small, and quick to open."""

    def __init__(self, ids: list[ClaimId], lines: Buffer, ends: NDArray[np.int64]) -> None:
        self.ids: Sequence[ClaimId] = ids
        self._numbers = {claim_id: at for at, claim_id in enumerate(ids)}
        self._lines = lines
        self._ends = ends
        self._latest: OrderedDict[int, Findable] = OrderedDict()
        self._lock = Lock()

    @classmethod
    def open(cls, folder: Path) -> "Packed":
        """The claims written into this folder; the digests were checked before."""
        ids = json.loads((folder / "claims.json").read_text(encoding="utf-8"))
        ends = np.fromfile(folder / "claims.ends", dtype="<i8")
        return cls(ids, _lines_in(folder / "claims.jsonl"), ends)

    def write(self, folder: Path) -> None:
        """Write the claims into a folder that ``open`` reads."""
        (folder / "claims.json").write_text(json.dumps(list(self.ids)), encoding="utf-8")
        self._ends.astype("<i8").tofile(folder / "claims.ends")
        self._lines.tofile(folder / "claims.jsonl")

    def number(self, claim_id: ClaimId) -> int | None:
        return self._numbers.get(claim_id)

    def findable(self, number: int) -> Findable:
        with self._lock:
            if (known := self._latest.get(number)) is not None:
                self._latest.move_to_end(number)
                return known
        read = unpacked(self.line(number))
        with self._lock:
            self._latest[number] = read
            while len(self._latest) > _REMEMBERED:
                self._latest.popitem(last=False)
        return read

    def line(self, number: int) -> bytes:
        start = int(self._ends[number - 1]) if number else 0
        return self._lines[start : int(self._ends[number])].tobytes()

    def all(self) -> Iterator[Findable]:
        """Every claim in turn; a pass over all of them is not remembered."""
        return (unpacked(self.line(number)) for number in range(len(self.ids)))


def _lines_in(file: Path) -> Buffer:
    """The bytes of a file; of a large one those are read that are looked at."""
    if file.stat().st_size > _MAPPED_FROM:
        return np.memmap(file, np.uint8, "r")
    return np.fromfile(file, np.uint8)


class Packing:
    """Claims on their way into a Packed library, one after the other."""

    def __init__(self) -> None:
        self._ids: list[ClaimId] = []
        self._lines = bytearray()
        self._ends: list[int] = []

    def add(self, claim_id: ClaimId, line: bytes) -> None:
        self._ids.append(claim_id)
        self._lines += line
        self._ends.append(len(self._lines))

    def done(self) -> Packed:
        lines = np.frombuffer(self._lines, np.uint8)
        return Packed(self._ids, lines, np.array(self._ends, dtype=np.int64))


def packed(findable: Findable) -> bytes:
    """One claim as a line of JSON."""
    texts = [[t.text_id, t.field.value, t.text, t.language] for t in findable.texts]
    dated = findable.dated.isoformat() if findable.dated else None
    row = [findable.claim_id, texts, list(findable.names), findable.passage, dated]
    # Lone surrogates have no UTF-8; escaped as ASCII every text survives the way back.
    return json.dumps(row, separators=(",", ":")).encode("ascii") + b"\n"


def unpacked(line: bytes) -> Findable:
    """The claim of one line. Raises StaleIndex: the file is read as it lies on disk."""
    try:
        claim_id, texts, names, passage, dated = json.loads(line)
        return Findable(
            ClaimId(claim_id),
            tuple(FindableText(i, Field(f), text, Language(lang)) for i, f, text, lang in texts),
            tuple(names),
            passage,
            date.fromisoformat(dated) if dated else None,
        )
    except (ValueError, TypeError) as wrong:
        raise StaleIndex("the claims of the index are damaged") from wrong
