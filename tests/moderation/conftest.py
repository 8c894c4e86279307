"""What the tests of the curators' room share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.moderation.room import Place, a_place


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with a_place(tmp_path) as opened:
        yield opened
