"""What the doctor tells of the record itself, before the encoder is loaded."""

from contextlib import closing
from itertools import takewhile
from pathlib import Path

import pytest
from tests.records import empty_record
from tests.rows import numbered, party

from onrecord.model import CuratorId
from onrecord.pseudonym import load_pepper
from onrecord.settings import Settings
from onrecord.store import Record
from onrecord.store.database.sqlite import sqlite_module
from onrecord_app.doctor import Line, looked_at


def seen(home: Path, name: str) -> list[Line]:
    """The lines of this name."""
    lines = takewhile(lambda line: line.name != "encoder", looked_at(Settings(home=home)))
    return [line for line in lines if line.name == name]


def test_parties_whose_names_read_the_same_are_told(tmp_path: Path) -> None:
    latin, with_a_cyrillic_letter = party("p-1", "Ministry"), party("p-2", "Мinistry")
    with Record.open(empty_record(tmp_path)) as record:
        rows = [latin, with_a_cyrillic_letter, party("p-3", "Herald")]
        record.import_rows(numbered(rows), "test", CuratorId("operator"))

    [told] = seen(tmp_path, "parties")

    assert told.value == "p-1, p-2"
    assert "read the same" in told.wrong


def test_a_record_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Record.open(empty_record(tmp_path)).close()
    assert not any(line.wrong for line in seen(tmp_path, "record"))

    monkeypatch.setattr(Record, "unwritable", lambda _: "let its role write")

    assert [line.wrong for line in seen(tmp_path, "record") if line.wrong] == ["let its role write"]


def test_a_pepper_that_the_bot_would_not_start_with_is_told(tmp_path: Path) -> None:
    Record.open(empty_record(tmp_path)).close()
    assert seen(tmp_path, "curators") == []

    (tmp_path / "pepper").write_bytes(b"short")

    [told] = seen(tmp_path, "curators")
    assert "pepper does not hold 32 bytes" in told.wrong


def test_a_pepper_by_which_the_record_knows_nobody_is_told(tmp_path: Path) -> None:
    with Record.open(empty_record(tmp_path)) as record:
        record.take_part("the proof of another home")
    load_pepper(tmp_path)

    [told] = seen(tmp_path, "curators")

    assert "is another" in told.wrong


def test_a_row_that_was_changed_past_the_journal_is_told(tmp_path: Path) -> None:
    with Record.open(empty_record(tmp_path)) as record:
        record.import_rows(numbered([party("p-1", "Ministry")]), "test", CuratorId("operator"))
    assert [line.wrong for line in seen(tmp_path, "journal")] == [""]

    with closing(sqlite_module().connect(tmp_path / "record.db")) as connection, connection:
        connection.execute("UPDATE party SET status = 'withdrawn'")

    [told] = seen(tmp_path, "journal")
    assert "party p-1: column status differs" in told.wrong


def test_an_index_that_is_damaged_is_told_before_it_is_made_anew(own_home: Path) -> None:
    [vectors] = own_home.glob("index/generations/*/vectors.f16")

    vectors.write_bytes(b"damaged")

    [told] = seen(own_home, "damaged")
    assert "vectors.f16" in told.value
    assert not told.wrong


def test_an_index_that_cannot_be_saved_is_told(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert seen(own_home, "index") == []

    # Who runs the tests may be allowed to write everywhere.
    monkeypatch.setattr("os.access", lambda place, _mode: place != own_home / "index")

    [told] = seen(own_home, "index")
    assert told.value == "cannot be saved"
    assert f"let OnRecord write to {own_home / 'index'}" in told.wrong
