"""What is compared at a size: OnRecord, vectors alone in FAISS, words alone in a BM25 library."""

from pathlib import Path
from typing import Any, Protocol

from onrecord.errors import Misconfigured
from onrecord.reading import question_of
from onrecord_index.bench.made_up import MadeUpEncoder, MadeUpFeed, NoShelf, sentence, sentences
from onrecord_index.bench.stages import recall_at_10, stages
from onrecord_index.feed import Ground
from onrecord_index.head import Head
from onrecord_index.parts.vectors import faiss_module
from onrecord_index.retriever import Index
from onrecord_index.searching import Matching

_WANTED = 10
_AT_ONCE = 10_000
_LOOKED_INTO = 50


class Opened(Protocol):
    """A contender that was started from its files."""

    def ask(self, text: str) -> None:
        """Search for the nearest claims."""
        ...

    def details(self) -> dict[str, float]:
        """What else there is to tell of it."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...


class Contender(Protocol):
    """One way to find claims among so many invented phrasings."""

    name: str

    def build(self, phrasings: int, folder: Path) -> None:
        """Make it ready from nothing, with files in this folder."""
        ...

    def open(self, phrasings: int, folder: Path) -> Opened:
        """Start it from these files."""
        ...


class Product:
    """OnRecord's own index."""

    name = "OnRecord"

    def build(self, phrasings: int, folder: Path) -> None:
        _index(phrasings, folder).close()

    def open(self, phrasings: int, folder: Path) -> "OpenedProduct":
        return OpenedProduct(_index(phrasings, folder), phrasings)


class OpenedProduct:
    """OnRecord's own index, searched as the bot does it."""

    def __init__(self, index: Index, phrasings: int) -> None:
        self._index = index
        self._phrasings = phrasings

    def ask(self, text: str) -> None:
        self._index.search(question_of(text), _WANTED)

    def details(self) -> dict[str, float]:
        """Processor milliseconds of each stage, and how much the coarse search misses."""
        # Other sentences than those asked before, as messages are.
        texts = [sentence(2 * self._phrasings + n) for n in range(_LOOKED_INTO)]
        found = stages(self._index.live, texts, MadeUpEncoder(), Head.load())
        queries = MadeUpEncoder().encode(texts, query=True)
        return {**found, "recall": recall_at_10(self._index.live.snapshot.base, queries)}

    def close(self) -> None:
        self._index.close()


def _index(phrasings: int, folder: Path) -> Index:
    ground = Ground(MadeUpFeed(phrasings), NoShelf())
    return Index.open(ground, Matching(MadeUpEncoder(), Head.load()), folder)


class PlainVectors:
    """Every vector compared with the question's, by FAISS's plainest index."""

    name = "vectors alone, IndexFlatIP"

    def build(self, phrasings: int, folder: Path) -> None:
        faiss, encoder = faiss_module(), MadeUpEncoder()
        flat = faiss.IndexFlatIP(encoder.dim)
        for first in range(0, phrasings, _AT_ONCE):
            texts = list(sentences(first, min(first + _AT_ONCE, phrasings)))
            flat.add(encoder.encode(texts, query=False))
        faiss.write_index(flat, str(folder / "flat.faiss"))

    def open(self, phrasings: int, folder: Path) -> "OpenedVectors":  # noqa: ARG002 - as the others
        return OpenedVectors(faiss_module().read_index(str(folder / "flat.faiss")))


class OpenedVectors:
    """The plain index, asked one message at a time."""

    def __init__(self, flat: Any) -> None:
        self._flat = flat
        self._encoder = MadeUpEncoder()

    def ask(self, text: str) -> None:
        self._flat.search(self._encoder.encode([text], query=True), _WANTED)

    def details(self) -> dict[str, float]:
        return {}

    def close(self) -> None:
        """There is nothing to let go of."""


class PlainWords:
    """BM25 by a library."""

    name = "words alone, bm25s"

    def build(self, phrasings: int, folder: Path) -> None:
        bm25s = bm25s_module()
        ranked = bm25s.BM25()
        texts = list(sentences(0, phrasings))
        ranked.index(bm25s.tokenize(texts, show_progress=False), show_progress=False)
        ranked.save(str(folder / "bm25s"))

    def open(self, phrasings: int, folder: Path) -> "OpenedWords":  # noqa: ARG002 - as the others
        return OpenedWords(bm25s_module().BM25.load(str(folder / "bm25s")))


class OpenedWords:
    """The library's index, asked one message at a time."""

    def __init__(self, ranked: Any) -> None:
        self._ranked = ranked

    def ask(self, text: str) -> None:
        asked = bm25s_module().tokenize(text, show_progress=False)
        self._ranked.retrieve(asked, k=_WANTED, show_progress=False)

    def details(self) -> dict[str, float]:
        return {}

    def close(self) -> None:
        """There is nothing to let go of."""


CONTENDERS: tuple[Contender, ...] = (Product(), PlainVectors(), PlainWords())


def bm25s_module() -> Any:
    """The BM25 library. Raises Misconfigured where it is not installed."""
    try:
        # A development tool: whoever only runs the bot does not have it.
        import bm25s  # type: ignore[import-untyped]  # noqa: PLC0415 - it brings no types
    except ImportError as missing:
        raise Misconfigured(
            "the comparison needs bm25s: install the development group"
        ) from missing
    return bm25s
