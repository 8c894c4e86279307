"""The two ways to run a model: ONNX Runtime on an exported graph, or sentence-transformers."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from onrecord.errors import Misconfigured
from onrecord_index.arrays import Vectors

WAY_OUT = "set the encoder to 'bundled', or to a folder or name of a sentence-transformers model"
"""What to do about a model that cannot be had."""
_WORD_BEGINS = ("", "▁", "Ġ")
"""What stands before a word in the vocabularies of tokenizers, which have parts of words too."""


class Model(Protocol):
    """Texts in, unit vectors out; no prompts, no cache."""

    @property
    def dim(self) -> int: ...

    @property
    def kind(self) -> str:
        """How it runs, for people: 'onnx' or 'sentence-transformers'."""
        ...

    @property
    def abreast(self) -> int:
        """How many batches may run at the same time."""
        ...

    def knows(self, word: str) -> bool:
        """Whether the tokenizer has the word in one piece."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors: ...


class OnnxModel:
    """An exported graph with its tokenizer; torch is never imported."""

    kind = "onnx"
    abreast = 2

    def __init__(self, folder: Path) -> None:
        # Imported here: they take longer to load than everything else, and tests with a fake
        # encoder or a reference model need neither.
        from tokenizers import Tokenizer  # noqa: PLC0415  # slow to load

        about = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        self.dim: int = about["dim"]
        self._inputs: tuple[str, ...] = tuple(about["inputs"])
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        # A packaged tokenizer may pad every text to a fixed length: that costs four times.
        self._tokenizer.enable_padding(pad_id=about["pad_id"], pad_token=about["pad_token"])
        self._tokenizer.enable_truncation(about["max_tokens"])
        self._session = _session(folder / "model.onnx")

    def knows(self, word: str) -> bool:
        ids = (self._tokenizer.token_to_id(begin + word) for begin in _WORD_BEGINS)
        return any(found is not None for found in ids)

    def encode(self, texts: Sequence[str]) -> Vectors:
        tokens = self._tokenizer.encode_batch(list(texts))
        columns = {
            "input_ids": [token.ids for token in tokens],
            "attention_mask": [token.attention_mask for token in tokens],
            "token_type_ids": [token.type_ids for token in tokens],
        }
        fed = {name: np.array(columns[name], dtype=np.int64) for name in self._inputs}
        [vectors] = self._session.run(None, fed)
        return np.asarray(vectors, dtype=np.float32)


def _session(graph: Path) -> Any:
    # Without this the library gives the machine an id, notes each run of it in a file in the
    # user's cache, and sends what it noted to its maker.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    # Imported here for the same reason as the tokenizer.
    import onnxruntime  # noqa: PLC0415  # slow to load

    options = onnxruntime.SessionOptions()
    # One thread a question: concurrency comes from questions, and threads under contention
    # were measured several times slower.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # The arena would keep the memory of the largest batch ever seen.
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])


class ReferenceModel:
    """sentence-transformers itself: the measure of the export, and how any model can run."""

    kind = "sentence-transformers"
    abreast = 1

    def __init__(self, folder: Path, max_tokens: int) -> None:
        self.transformer = _transformer(str(folder), local=True)
        given = self.transformer.max_seq_length or max_tokens
        self.max_tokens = min(int(given), max_tokens)
        self.transformer.max_seq_length = self.max_tokens
        self.dim = len(self.encode(["dimension"])[0])
        self._pieces = frozenset(self.transformer.tokenizer.get_vocab())

    def knows(self, word: str) -> bool:
        return any(begin + word in self._pieces for begin in _WORD_BEGINS)

    def encode(self, texts: Sequence[str]) -> Vectors:
        vectors = self.transformer.encode(
            list(texts), prompt="", normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, dtype=np.float32)


def fetch(name: str, folder: Path) -> None:
    """Put the model of this name, from where sentence-transformers finds it, into a folder."""
    _transformer(name, local=False).save(str(folder))


def _transformer(name: str, *, local: bool) -> Any:
    """The model of this name as sentence-transformers loads it. Raises Misconfigured."""
    library = _quiet_library()
    try:
        return library.SentenceTransformer(
            name,
            device="cpu",
            local_files_only=local,
            model_kwargs={"attn_implementation": "eager"},
        )
    except (OSError, ValueError, KeyError, RuntimeError, TypeError, AttributeError) as wrong:
        raise Misconfigured(
            f"the encoder model {name!r} cannot be loaded ({type(wrong).__name__}); {WAY_OUT}"
        ) from wrong


def _quiet_library() -> Any:
    """sentence-transformers on one thread, without its bars and notices for who trains models."""
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    # Imported here: torch takes seconds, and serving an exported model never needs it.
    import sentence_transformers  # noqa: PLC0415  # slow to load
    import torch  # noqa: PLC0415  # slow to load
    import transformers  # noqa: PLC0415  # slow to load

    torch.set_num_threads(1)
    notices: Any = transformers.utils.logging
    notices.set_verbosity_error()
    notices.disable_progress_bar()
    return sentence_transformers
