"""The words of an index, arranged to find quickly which of them a misspelt word may mean."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Letters = NDArray[np.uint64]
"""For each word one number: a bit for each of its letters, 64 kinds of them."""

_BITS = (
    np.unpackbits(np.arange(1 << 16, dtype=np.uint16).view(np.uint8)).reshape(-1, 16).sum(axis=1)
)
"""How many bits each number of 16 has."""


class Vocabulary:
    """Words by their length, each with its letters."""

    def __init__(self, words: Iterable[str]) -> None:
        by_length: dict[int, list[str]] = {}
        for word in words:
            by_length.setdefault(len(word), []).append(word)
        self._by_length = {
            length: (alike, _letters(alike, length))
            for length, alike in by_length.items()
            if length
        }

    def perhaps(self, word: str, slips: int) -> list[str]:
        """Every word within so many slips, and a few that are further away.

        One slip changes at most two of the letters that a word has: one goes, another comes.
        """
        [asked] = _letters([word], len(word))
        found: list[str] = []
        for length in range(len(word) - slips, len(word) + slips + 1):
            words, letters = self._by_length.get(length, ((), None))
            if letters is not None:
                changed = _BITS[(letters ^ asked).view(np.uint16)].reshape(-1, 4).sum(axis=1)
                found += [words[at] for at in np.flatnonzero(changed <= 2 * slips)]
        return found


def _letters(words: Sequence[str], length: int) -> Letters:
    codes = np.array(words, f"<U{length}").view(np.uint32).reshape(-1, length)
    bits: Letters = np.bitwise_or.reduce(np.uint64(1) << (codes % 64).astype(np.uint64), axis=1)
    return bits
