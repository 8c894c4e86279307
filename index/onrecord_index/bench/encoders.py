"""What encoding one message costs: the exported model beside the library that it came from."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

from onrecord_index.bench.growth import Figures, aside, memory
from onrecord_index.encoding.encoder import BUNDLED, EncoderSpec, load_encoder

_MESSAGES = 100
_SAID = (
    "I read that about {n} soldiers were moved to the border in spring, is there any source for it?"
)


@dataclass(frozen=True, slots=True)
class Encoding:
    """One way to encode: seconds until the first vector, milliseconds of the processor after."""

    name: str
    start_s: float
    message_ms: float
    rss_mb: float


def encodings(cache: Path, model: str = BUNDLED) -> list[Encoding]:
    """The exported model and sentence-transformers, each in a process of its own."""
    ways = (("OnRecord, ONNX Runtime", "onnx"), ("sentence-transformers", "reference"))
    return [
        Encoding(name, **aside(__name__, way, model, str(cache.absolute()))) for name, way in ways
    ]


def measured(spec: EncoderSpec, cache: Path) -> Figures:
    """Load the encoder and give it messages of about twenty words, one at a time."""
    begun = perf_counter()
    encoder = load_encoder(spec, cache)
    encoder.encode([_SAID], query=True)
    start_s = perf_counter() - begun
    spent = process_time()
    for n in range(_MESSAGES):
        encoder.encode([_SAID.format(n=n)], query=True)
    message_ms = 1000 * (process_time() - spent) / _MESSAGES
    encoder.close()
    return {
        "start_s": round(start_s, 2),
        "message_ms": round(message_ms, 2),
        "rss_mb": memory(),
    }


if __name__ == "__main__":
    spec = EncoderSpec(model=sys.argv[2], onnx=sys.argv[1] == "onnx")
    sys.stdout.write(json.dumps(measured(spec, Path(sys.argv[3]))) + "\n")
