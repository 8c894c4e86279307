"""Files to read and to write: as much of them in memory as is looked at, whole or not at all."""

import gzip
import tracemalloc
from pathlib import Path

import pytest

from onrecord.errors import Unreadable
from onrecord_app.command_line.named import appearing, opened

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


def test_a_full_disk_is_told_with_the_file_that_found_no_room(tmp_path: Path) -> None:
    file = tmp_path / "record.jsonl"
    file.write_text("as before")

    with pytest.raises(OSError, match="No space") as full:
        is_filled(file)

    assert full.value.filename == str(file)
    assert file.read_text() == "as before"
    assert list(tmp_path.iterdir()) == [file]


def is_filled(file: Path) -> None:
    with appearing(file) as stream:
        stream.write(b"half of i")
        raise OSError(28, "No space left on device")
