"""The serving graph of a model, exported with the digests of its files.

    python -P -m onrecord_index.encoding.exporting MODEL WEIGHTS MAX_TOKENS PLACE

prints how near the graph comes to the model; where none comes about, why not is its last complaint.
"""

import json
import os
import shutil
import sys
from pathlib import Path
from threading import Thread

import numpy as np

from onrecord_index.encoding.serving import Model, OnnxModel, ReferenceModel
from onrecord_index.files import digests_below, folder_beside, put_down, put_down_below

PARITY = 0.9999
MANIFEST = "manifest.json"
OPSET = 17
MADE = 2
"""How a graph is made, beside its opset; raised when that changes: older ones are made again."""

PROBES = (
    "",
    "600",
    "Who said it, and when?",
    "1,956 foreign mercenaries have been killed in Ukraine since the start of the operation.",
    "The ministry said on Friday that it had counted 6,956 arrivals, of whom 1,779 have left.",
    "Сколько наёмников уничтожено?",
    "Скільки найманців загинуло, за словами міністра?",
    "🙂 #hashtag @handle https://example.org — “quoted”, half a million, 7 out of 10",
    "a rather long message that goes on " * 30,
    "word " * 400,
)


class ExportFailed(Exception):
    """The graph could not be exported, or does not give the model's own vectors."""


def export(folder: Path, weights: str, max_tokens: int, place: Path) -> float:
    """Put the graph of the model in ``folder`` at ``place``; how near it comes to the model.

    That is the lowest cosine over the probes, 0.9999 at least. Raises ExportFailed.
    """
    reference = ReferenceModel(folder, max_tokens)
    with folder_beside(place) as made:
        _write_graph(reference, made)
        parity = _parity(reference, OnnxModel(made))
        if not parity >= PARITY:
            raise ExportFailed(f"parity with the model is {parity:.5f}, below {PARITY}")
        _write_manifest(made, weights, parity)
        put_down_below(made)
        shutil.rmtree(place, ignore_errors=True)
        made.rename(place)
        put_down(place.parent)
    return parity


def _write_manifest(made: Path, weights: str, parity: float) -> None:
    manifest = {
        "weights": weights,
        "opset": OPSET,
        "made": MADE,
        "parity": parity,
        "files": digests_below(made, apart_from=MANIFEST),
    }
    (made / MANIFEST).write_text(json.dumps(manifest, indent=1), encoding="utf-8")


def _parity(reference: Model, served: Model) -> float:
    """The lowest cosine between the two over the probes, each encoded alone and all together."""
    expected = reference.encode(PROBES)
    together = served.encode(PROBES)
    alone = np.concatenate([served.encode([probe]) for probe in PROBES])
    cosines = [(expected * got).sum(axis=1).min() for got in (together, alone)]
    return float(min(cosines))


def _write_graph(reference: ReferenceModel, made: Path) -> None:
    transformer = reference.transformer
    tokenizer = transformer.tokenizer
    if not getattr(tokenizer, "is_fast", False):
        raise ExportFailed("the model's tokenizer has no portable form")
    sample = tokenizer(["two texts", "of different length"], padding=True, return_tensors="pt")
    inputs = [n for n in ("input_ids", "attention_mask", "token_type_ids") if n in sample]
    # Imported here: torch takes seconds, and an exported model is served without it.
    from onrecord_index.encoding.tracing import traced  # noqa: PLC0415  # slow to load

    traced(transformer, {name: sample[name] for name in inputs}, made / "model.onnx", OPSET)
    tokenizer.backend_tokenizer.save(str(made / "tokenizer.json"))
    about = {
        "dim": reference.dim,
        "inputs": inputs,
        "max_tokens": reference.max_tokens,
        "pad_id": tokenizer.pad_token_id,
        "pad_token": tokenizer.pad_token,
    }
    (made / "model.json").write_text(json.dumps(about, indent=1), encoding="utf-8")


def main(folder: str, weights: str, max_tokens: str, place: str) -> None:
    """Export in a process of its own, which ends when its standard input is closed."""
    Thread(target=_end_when_left, daemon=True).start()
    try:
        parity = export(Path(folder), weights, int(max_tokens), Path(place))
    except (ExportFailed, OSError, RuntimeError, ValueError) as wrong:
        sys.exit(str(wrong))
    sys.stdout.write(f"{parity:.6f}\n")


def _end_when_left() -> None:
    """End with the process that waits for the export: nobody else would stop this one."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    main(*sys.argv[1:])
