"""Files to read and to write: as much of them in memory as is looked at, whole or not at all."""

import gzip
import tracemalloc
from pathlib import Path

import pytest

from onrecord.errors import Unreadable
from onrecord_app.command_line.named import opened

MILLION = 1_000_000


def test_a_packed_file_that_unpacks_to_much_is_read_a_piece_at_a_time(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "rows.gz", "wb") as file:
        for _ in range(200):
            file.write(b" " * MILLION + b"\n")

    tracemalloc.start()
    with opened(tmp_path / "rows.gz") as stream:
        lines = sum(1 for _ in stream)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert lines == 200
    assert most < 20 * MILLION


@pytest.mark.parametrize(
    "harm", [lambda raw: raw[:-9], lambda raw: b"no gzip" + raw, lambda _: b""]
)
def test_a_packed_file_that_breaks_off_is_told_before_a_line_is_read(
    tmp_path: Path, harm: object
) -> None:
    assert callable(harm)
    (tmp_path / "rows.gz").write_bytes(harm(gzip.compress(b"a line\n" * 1000)))

    with pytest.raises(Unreadable, match=r"rows\.gz"):
        opened(tmp_path / "rows.gz").readline()
