"""Many short strings as one block of bytes: a hundred thousand ids without as many objects."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

# An id from outside may hold what has no UTF-8; it comes back as it was.
_ERRORS = "surrogatepass"


class Names:
    """Strings by their place, immutable."""

    def __init__(self, block: bytes, ends: NDArray[np.int64]) -> None:
        self._block = block
        self._ends = ends

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, at: int) -> str:
        start = int(self._ends[at - 1]) if at else 0
        return self._block[start : int(self._ends[at])].decode("utf-8", _ERRORS)

    def some(self, places: Iterable[int]) -> Iterator[str]:
        """The strings at these places."""
        return (self[int(at)] for at in places)

    def write(self, folder: Path, name: str) -> None:
        """Write the strings into a folder that ``read`` reads."""
        (folder / name).write_bytes(self._block)
        self._ends.astype("<i8").tofile(folder / f"{name}.ends")

    @classmethod
    def read(cls, folder: Path, name: str) -> Self:
        return cls((folder / name).read_bytes(), np.fromfile(folder / f"{name}.ends", "<i8"))


def names_of(strings: Sequence[str]) -> Names:
    """These strings, packed."""
    encoded = [string.encode("utf-8", _ERRORS) for string in strings]
    return Names(b"".join(encoded), np.cumsum([len(one) for one in encoded], dtype=np.int64))
