"""Records that are made once and copied: migrating and importing takes longer than most tests."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.index.fakes import word_index
from tests.rows import numbered

from onrecord.model import CuratorId, Row
from onrecord.store import Record, upgrade

Files = Mapping[Path, bytes]
"""What lies in a folder, by where it lies there."""


def empty_record(folder: Path) -> str:
    """The URL of an empty SQLite record in this folder."""
    return _copied(_empty(), folder)


def record_of(rows: tuple[Row, ...], folder: Path, by: CuratorId) -> str:
    """The URL of a record into which somebody imported these rows, with its index beside it."""
    return _copied(_imported(rows, by), folder)


@cache
def _empty() -> Files:
    with TemporaryDirectory() as made:
        upgrade(_url(Path(made)))
        return _files(Path(made))


@cache
def _imported(rows: tuple[Row, ...], by: CuratorId) -> Files:
    with TemporaryDirectory() as made:
        with Record.open(empty_record(Path(made))) as record:
            record.import_rows(numbered(rows), "test.jsonl", by)
            word_index(record.feed, Path(made) / "index", record.vectors).close()
        return _files(Path(made))


def _files(folder: Path) -> Files:
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def _copied(files: Files, folder: Path) -> str:
    for place, content in files.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return _url(folder)


def _url(folder: Path) -> str:
    return f"sqlite:///{folder.absolute()}/record.db"
