"""The record in and out, verified, backed up and restored by command."""

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.app.conftest import ANSWERED, FAILED, SETUP, USAGE, Line
from tests.homes import share_models
from tests.index.fakes import WordEncoder

from onrecord_app.command_line.steps import Silent
from onrecord_app.house import create_record
from onrecord_app.starting import read_settings

PARTY = b'{"row": "party", "party_id": "p-9", "kind": "group", "names": [{"words": "Nine"}]}\n'


def test_what_is_exported_and_imported_exports_the_same(
    line: Line, starter_home: Path, home: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"

    line("export", first, "--home", starter_home)
    line("import", first, "--home", home)
    line("export", second, "--home", home)

    assert first.read_bytes() == second.read_bytes()
    assert first.read_text("utf-8") == line("export", "--home", home).out


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (b"\xff\xfe\n", "line 1"),
        (b"[1]\n", "line 1: an object is needed"),
        (b'{"row":"claim","claim_id":"c-1"}\n', "line 1"),
        (b'{"row":"verse"}\n', "line 1"),
        (PARTY + b'{"row": "claim", "topic": "\xff\xfe"}\n', "line 2"),
        (PARTY + b'{"row": "claim", "claim_id": "c-9", "wor', "line 2"),
        (PARTY + b'{"row": "claim", "claim_id": NaN}', "line 2"),
    ],
)
def test_a_line_that_does_not_fit_is_named_and_nothing_is_imported(
    line: Line, home: Path, tmp_path: Path, broken: bytes, told: str
) -> None:
    before = line("export", "--home", home).out
    (tmp_path / "rows.jsonl").write_bytes(broken)

    named = line("import", tmp_path / "rows.jsonl", "--home", home)
    piped = line("import", "-", "--home", home, stdin=broken)

    for said in (named, piped):
        assert (said.code, said.out) == (USAGE, "")
        assert told in said.err
        assert "Traceback" not in said.err
    assert line("export", "--home", home).out == before


@pytest.mark.parametrize("command", ["export", "backup"])
def test_a_place_that_cannot_be_written_is_told(
    line: Line, starter_home: Path, tmp_path: Path, command: str
) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    said = line(command, tmp_path / "file" / "below", "--home", starter_home)

    assert said.code == SETUP
    assert "Traceback" not in said.err


@pytest.mark.parametrize("command", ["export", "backup"])
def test_a_folder_that_is_missing_is_named_with_what_to_do(
    line: Line, starter_home: Path, tmp_path: Path, command: str
) -> None:
    said = line(command, tmp_path / "none" / "file", "--home", starter_home)

    assert said.code == SETUP
    assert f"there is no folder {tmp_path / 'none'}: make it, or name another one" in said.err


def test_an_export_that_fails_leaves_nothing_behind(
    line: Line, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("onrecord_app.commands.records.write_lines", full)

    said = line("export", tmp_path / "out.jsonl", "--home", home)

    assert said.code == SETUP
    assert "No space left" in said.err
    assert not list(tmp_path.glob("*out*"))


def test_an_export_goes_through_what_is_no_file(line: Line, home: Path, tmp_path: Path) -> None:
    """A device or a pipe is there to be written to, and not to be replaced."""
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)

    said = line("export", tmp_path / "pipe", "--home", home)

    assert said.code == ANSWERED
    assert (tmp_path / "pipe").is_fifo()
    assert os.read(reader, 100).startswith(b'{"row":"record"')
    os.close(reader)


def test_an_export_follows_a_link(line: Line, home: Path, tmp_path: Path) -> None:
    (tmp_path / "rows").write_text("of before", "utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "rows")

    line("export", tmp_path / "link", "--home", home)

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "rows").read_text("utf-8").startswith('{"row":"record"')


@pytest.mark.parametrize("command", ["export", "backup"])
def test_the_record_itself_is_not_written_over(line: Line, home: Path, command: str) -> None:
    """As it is typed by who stands in the home directory."""
    said = line(command, home / "record.db", "--home", home)

    assert said.code == SETUP
    assert "is the record itself: name another file" in said.err
    assert line("verify", "--home", home).code == ANSWERED


@pytest.mark.skipif(os.name != "posix", reason="names are texts there")
def test_a_file_whose_name_is_no_text_is_imported(line: Line, home: Path, tmp_path: Path) -> None:
    file = tmp_path / "caf\udce9.jsonl"
    file.write_text('{"row":"party","party_id":"p-x","kind":"group","names":[{"words":"X"}]}\n')

    said = line("import", file, "--home", home)

    assert said.code == ANSWERED, said.err
    assert line("verify", "--home", home).code == ANSWERED


def test_verify_names_the_row_that_was_edited_past_the_record(line: Line, home: Path) -> None:
    line("curator", "add", "7", "--name", "Ann", "--home", home)
    with closing(sqlite3.connect(home / "record.db")) as database, database:
        database.execute("UPDATE curator SET body = replace(body, 'Ann', 'Eve')")

    said = line("verify", "--home", home)

    assert said.code == FAILED
    assert "curator k-" in said.err


def test_verify_names_a_damaged_index_a_damaged_vector_and_a_damaged_file(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    create_record(read_settings(tmp_path), empty=False, steps=Silent())
    line("index", "build", "--home", tmp_path)
    assert line("verify", "--home", tmp_path).code == ANSWERED
    [words] = tmp_path.glob("index/generations/*/claims.jsonl")
    words.write_bytes(words.read_bytes()[::-1])
    with closing(sqlite3.connect(tmp_path / "record.db")) as database, database:
        database.execute("UPDATE vector SET value = zeroblob(512) WHERE rowid = 1")
        [page] = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'asked_by_day'"
        ).fetchone()
    with (tmp_path / "record.db").open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * 4096)

    said = line("verify", "--json", "--home", tmp_path)

    assert said.code == FAILED
    named = " ".join(json.loads(said.out)["differences"])
    assert "index: the index file claims.jsonl is damaged" in named
    assert "is not one that an encoder gave" in named
    assert "the file is damaged: index asked_by_day" in named


@pytest.mark.parametrize(
    ("damaged", "told"),
    [
        (0, ""),
        (1, "1 vector of the backup was damaged and left out"),
        (2, "2 vectors of the backup were damaged and left out"),
    ],
)
def test_a_restore_leaves_out_damaged_vectors_and_says_so(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damaged: int, told: str
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    create_record(read_settings(tmp_path), empty=False, steps=Silent())
    line("index", "build", "--home", tmp_path)
    line("backup", tmp_path / "copy.db", "--home", tmp_path)
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy, copy:
        copy.execute("UPDATE vector SET value = zeroblob(512) WHERE rowid <= ?", (damaged,))

    said = line("restore", tmp_path / "copy.db", "--home", tmp_path / "other")

    assert said.code == ANSWERED
    assert told in said.err
    assert ("left out" in said.err) == bool(damaged)
    assert line("verify", "--home", tmp_path / "other").code == ANSWERED
    assert line("index", "build", "--home", tmp_path / "other").code == ANSWERED


def test_a_newer_record_is_left_alone(line: Line, home: Path) -> None:
    with closing(sqlite3.connect(home / "record.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")

    said = line("verify", "--home", home)

    assert said.code == SETUP
    assert "newer" in said.err


def test_a_backup_restores_to_the_same_rows(line: Line, starter_home: Path, tmp_path: Path) -> None:
    line("backup", tmp_path / "copy.db", "--home", starter_home)

    restored = line("restore", tmp_path / "copy.db", "--home", tmp_path / "again")

    assert restored.code == ANSWERED
    assert (
        line("export", "--home", tmp_path / "again").out
        == line("export", "--home", starter_home).out
    )


def test_a_restore_tells_the_head_and_holds_the_backup_against_one(
    line: Line, starter_home: Path, tmp_path: Path
) -> None:
    line("backup", tmp_path / "copy.db", "--home", starter_home)
    again = "--home", tmp_path / "again"
    other = "ab" * 32

    refused = line("restore", "--head", other, tmp_path / "copy.db", *again)
    restored = line("restore", tmp_path / "copy.db", *again)

    assert refused.code == FAILED
    assert f"no event has the digest {other}" in refused.err
    assert line("verify", *again).out.split()[-1] in restored.err


def test_who_restores_elsewhere_is_told_what_curators_are_known_by(
    line: Line, own_home: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again"
    share_models(own_home, again)
    line("curator", "add", 7, "--name", "Vera", "--home", own_home)
    line("backup", tmp_path / "copy.db", "--home", own_home)

    restored = line("restore", tmp_path / "copy.db", "--home", again)
    doctor = line("doctor", "--home", again)
    (again / "pepper").write_bytes((own_home / "pepper").read_bytes())
    known = line("restore", "--replace", tmp_path / "copy.db", "--home", again)

    assert restored.code == ANSWERED
    assert f"{again / 'pepper'} is missing" in restored.err
    assert "not known here" in doctor.out
    assert "is missing" not in known.err


def test_a_backup_takes_the_place_of_a_file_only_where_that_is_meant(
    line: Line, starter_home: Path, tmp_path: Path
) -> None:
    (tmp_path / "notes").write_text("of years", "utf-8")

    said = line("backup", tmp_path / "notes", "--home", starter_home)

    assert said.code == FAILED
    assert "--replace" in said.err
    assert (tmp_path / "notes").read_text("utf-8") == "of years"
    assert line("backup", "--replace", tmp_path / "notes", "--home", starter_home).code == ANSWERED
    assert line("restore", tmp_path / "notes", "--home", tmp_path / "again").code == ANSWERED


def test_a_backup_into_a_folder_that_is_not_there_names_it(
    line: Line, starter_home: Path, tmp_path: Path
) -> None:
    said = line("backup", tmp_path / "copeis" / "copy.db", "--home", starter_home)

    assert said.code == SETUP
    assert f"there is no folder {tmp_path / 'copeis'}" in said.err
    assert not (tmp_path / "copeis").exists()


def test_what_is_no_backup_is_named(line: Line, tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("no database at all", "utf-8")

    said = line("restore", tmp_path / "notes.db", "--home", tmp_path / "home")

    assert said.code == USAGE
    assert str(tmp_path / "notes.db") in said.err


def test_restoring_over_a_record_tells_how_to_mean_it(
    line: Line, starter_home: Path, tmp_path: Path
) -> None:
    line("backup", tmp_path / "copy.db", "--home", starter_home)

    said = line("restore", tmp_path / "copy.db", "--home", starter_home)

    assert said.code == FAILED
    assert "--replace" in said.err


def test_an_upgrade_makes_no_record_where_there_is_none(line: Line, tmp_path: Path) -> None:
    said = line("upgrade", "--home", tmp_path / "home")

    assert said.code == SETUP
    assert "run `onrecord init`" in said.err
    assert not (tmp_path / "home").exists()


def test_an_upgrade_of_what_is_up_to_date_changes_nothing(line: Line, home: Path) -> None:
    assert line("upgrade", "--home", home).code == ANSWERED
    assert line("verify", "--home", home).code == ANSWERED


def test_an_index_that_was_built_by_being_opened_is_not_built_again(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    create_record(read_settings(tmp_path), empty=False, steps=Silent())

    first = line("index", "build", "--home", tmp_path)
    again = line("index", "build", "--home", tmp_path)

    assert (first.code, again.code) == (0, 0)
    assert "Building the index" not in first.err
    assert "Building the index" in again.err


def test_ids_that_only_capital_letters_tell_from_others_are_named(
    line: Line, home: Path, tmp_path: Path
) -> None:
    (tmp_path / "rows.jsonl").write_bytes(PARTY)
    (tmp_path / "again.jsonl").write_bytes(PARTY.replace(b"p-9", b"P-9").replace(b"Nine", b"Ten"))
    line("import", tmp_path / "rows.jsonl", "--home", home)

    said = line("import", tmp_path / "again.jsonl", "--home", home)

    assert said.code == ANSWERED
    assert "ids P-9, p-9: only capital letters tell them apart" in said.err
