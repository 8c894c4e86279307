"""The exported graphs that are kept: used where they are whole, else made by a process of its own.

To export takes torch, which would stay in the memory of whoever did it: twice what serving takes.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import structlog

from onrecord_index.encoding.exporting import MADE, MANIFEST, OPSET, ExportFailed
from onrecord_index.encoding.serving import OnnxModel
from onrecord_index.files import digests_below

log = structlog.get_logger()


def exported(folder: Path, weights: str, max_tokens: int, cache: Path) -> OnnxModel:
    """The graph of the model in ``folder``, from the cache or exported now. Raises ExportFailed."""
    place = cache / "exports" / weights[:24]
    if (wrong := _wrong_with(place, weights)) is None:
        return OnnxModel(place)
    log.info("encoder_export_started", reason=wrong)
    log.info("encoder_exported", parity=made_aside(folder, weights, max_tokens, place))
    return OnnxModel(place)


def made_aside(folder: Path, weights: str, max_tokens: int, place: Path) -> float:
    """Export in another process; how near the graph comes to the model. Raises ExportFailed."""
    command = [sys.executable, "-P", "-m", "onrecord_index.encoding.exporting"]
    given = [str(folder), weights, str(max_tokens), str(place)]
    # The other end is closed with this process, however that ends.
    held, kept = os.pipe()
    try:
        done = subprocess.run(
            [*command, *given], stdin=held, capture_output=True, text=True, check=False
        )
    finally:
        os.close(held)
        os.close(kept)
    said = (done.stdout if done.returncode == 0 else done.stderr).strip().splitlines()
    if done.returncode != 0 or not said:
        raise ExportFailed(said[-1] if said else f"it ended with {done.returncode}")
    return float(said[-1])


def _wrong_with(place: Path, weights: str) -> str | None:
    """Why the kept export cannot be used; None when it can."""
    try:
        manifest = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
        kept = manifest["weights"], (manifest["opset"], manifest.get("made")), manifest["files"]
    except FileNotFoundError:
        return "there is none yet"
    except (OSError, ValueError, KeyError, TypeError):
        return "its manifest is damaged"
    if kept[0] != weights:
        return "it is of another model"
    if kept[1] != (OPSET, MADE):
        return "it was made in another way"
    if kept[2] != digests_below(place, apart_from=MANIFEST):
        return "its files are damaged"
    return None
