"""What the tests of the index share: one export of the bundled model for a whole session."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord_index.encoding.encoder import EncoderSpec, Prompted, load_encoder


@pytest.fixture(scope="session")
def model_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def minilm(model_cache: Path) -> Iterator[Prompted]:
    """The bundled model, exported once and served by ONNX Runtime."""
    encoder = load_encoder(EncoderSpec(), model_cache)
    yield encoder
    encoder.close()
