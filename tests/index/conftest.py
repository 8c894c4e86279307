"""What the tests of the index share: one export of the bundled model for a whole run."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.homes import MODELS

from onrecord_index.encoding.encoder import EncoderSpec, Prompted, load_encoder


@pytest.fixture(scope="session")
def model_cache(made_home: Path) -> Path:
    return made_home / MODELS


@pytest.fixture(scope="session")
def minilm(model_cache: Path) -> Iterator[Prompted]:
    """The bundled model, exported once and served by ONNX Runtime."""
    encoder = load_encoder(EncoderSpec(), model_cache)
    yield encoder
    encoder.close()
