"""The vectors of stored texts: from the shelf where they were kept, else encoded and kept."""

from collections.abc import Iterator, Sequence
from threading import Event

import numpy as np
import structlog
from numpy.typing import NDArray

from onrecord.errors import OnRecordError
from onrecord.finding import FindableText
from onrecord.model import Language
from onrecord_index.arrays import Half
from onrecord_index.counters import Counters
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.encoding.wording import has_vectors, stored_form, stored_key
from onrecord_index.feed import VectorShelf

log = structlog.get_logger()

_OFF_UNIT = 0.01
_KEYS_AT_ONCE = 1_000
_TEXTS_AT_ONCE = 128
"""Encoded and kept before the next: about a second of work, which no end of the process undoes."""


class LeftOff(Exception):
    """The process is about to end, and more texts are not encoded."""


class Shelving:
    """Vectors of stored texts under one encoder; the same text is encoded once."""

    def __init__(self, encoder: Encoder, shelf: VectorShelf, counters: Counters) -> None:
        self._encoder = encoder
        self._shelf = shelf
        self._counters = counters
        self._left_off = Event()

    def leave_off(self) -> None:
        """Encode no more: who waits for vectors that are not kept is told so by LeftOff."""
        self._left_off.set()

    def has_vectors(self, language: Language) -> bool:
        """Whether texts in this language have a vector."""
        return has_vectors(language, self._encoder)

    def vectors(self, texts: Sequence[FindableText]) -> Half:
        """One row per text; a row of zeros where no usable vector could be had. Raises LeftOff."""
        keys = [stored_key(text, self._encoder) for text in texts]
        text_of = dict(zip(keys, texts, strict=True))
        place_of = {key: at for at, key in enumerate(sorted(text_of))}
        rows, usable = self._kept(list(place_of))
        missing = {key: text_of[key] for key, at in place_of.items() if not usable[at]}
        for some in _in_turn(missing):
            for key, row in self._encoded(some).items():
                rows[place_of[key]] = row
        return rows[[place_of[key] for key in keys]]

    def _kept(self, keys: Sequence[str]) -> tuple[Half, NDArray[np.bool_]]:
        """The row kept under each key, and which rows are usable; the others are zeros."""
        found: dict[str, bytes] = {}
        for start in range(0, len(keys), _KEYS_AT_ONCE):
            some = keys[start : start + _KEYS_AT_ONCE]
            found |= self._shelf.vectors(self._encoder.fingerprint, some)
        nothing = bytes(2 * self._encoder.dim)
        raw = (found.get(key, nothing) for key in keys)
        whole = b"".join(one if len(one) == len(nothing) else nothing for one in raw)
        rows = np.frombuffer(whole, "<f2").reshape(len(keys), self._encoder.dim).copy()
        usable = _unit(rows)
        rows[~usable] = 0.0
        self._count(len(found), int(usable.sum()))
        return rows, usable

    def _count(self, found: int, usable: int) -> None:
        self._counters.add("vectors_from_shelf", usable)
        if damaged := found - usable:
            self._counters.add("vectors_damaged", damaged)
            log.warning("stored_vectors_damaged", count=damaged)

    def _encoded(self, missing: dict[str, FindableText]) -> dict[str, Half]:
        if self._left_off.is_set():
            raise LeftOff
        forms = [stored_form(text, self._encoder) for text in missing.values()]
        vectors = self._encoder.encode(forms, query=False).astype(np.float16)
        unit = _unit(vectors)
        made = {key: row for key, row, good in zip(missing, vectors, unit, strict=True) if good}
        self._counters.add("vectors_encoded", len(made))
        if failed := len(missing) - len(made):
            self._counters.add("vectors_missing", failed)
            log.error("vectors_missing", count=failed)
        self._keep(made)
        return made

    def _keep(self, made: dict[str, Half]) -> None:
        raw = {key: row.astype("<f2").tobytes() for key, row in made.items()}
        try:
            self._shelf.keep(self._encoder.fingerprint, raw)
        except (OSError, OnRecordError) as wrong:
            # A full disk costs an encoding the next time, and no answer now.
            self._counters.add("vectors_not_kept", len(raw))
            log.warning("vectors_not_kept", count=len(raw), reason=str(wrong))


def _in_turn(missing: dict[str, FindableText]) -> Iterator[dict[str, FindableText]]:
    """The texts in batches, those of similar length together."""
    keys = sorted(missing, key=lambda key: len(missing[key].text))
    for start in range(0, len(keys), _TEXTS_AT_ONCE):
        yield {key: missing[key] for key in keys[start : start + _TEXTS_AT_ONCE]}


class Recent:
    """The vectors of the texts asked for last, so that a growing tail is not looked up anew."""

    def __init__(self, shelving: Shelving) -> None:
        self._shelving = shelving
        self._rows: dict[FindableText, Half] = {}

    def has_vectors(self, language: Language) -> bool:
        """Whether texts in this language have a vector."""
        return self._shelving.has_vectors(language)

    def vectors(self, texts: Sequence[FindableText]) -> Half:
        """One row per text, as the shelving gives them."""
        fresh = [text for text in dict.fromkeys(texts) if text not in self._rows]
        rows = self._shelving.vectors(fresh)
        known = self._rows | dict(zip(fresh, rows, strict=True))
        self._rows = {text: known[text] for text in texts}
        # Of no texts the shelving says how long a row would be.
        return np.stack([known[text] for text in texts]) if texts else rows


def _unit(rows: Half) -> NDArray[np.bool_]:
    """Which rows are finite and of length 1, as far as half precision can be."""
    with np.errstate(all="ignore"):
        length = np.square(rows.astype(np.float32)).sum(axis=1)
        good: NDArray[np.bool_] = np.abs(length - 1.0) <= _OFF_UNIT
    return good
