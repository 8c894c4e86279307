"""The home that a command works in: named, made, missing, or with settings that do not fit."""

from pathlib import Path
from typing import BinaryIO

import pytest
from tests.app.conftest import ANSWERED, SETUP, USAGE, Line

from onrecord.exchange.lines import read_lines
from onrecord_app.command_line.steps import Silent
from onrecord_app.house import create_record
from onrecord_app.starting import read_settings


def test_the_home_may_stand_before_the_command(line: Line, starter_home: Path) -> None:
    assert line("--home", starter_home, "verify").code == ANSWERED


@pytest.mark.parametrize(
    "words",
    [
        ("ask", "1,956 killed"),
        ("export",),
        ("verify",),
        ("index", "check"),
        ("curator", "list"),
        ("import", __file__),
    ],
    ids=lambda words: words[0],
)
def test_where_no_record_is_the_way_to_one_is_told(
    line: Line, tmp_path: Path, words: tuple[str, ...]
) -> None:
    said = line(*words, "--home", tmp_path)

    assert (said.code, said.out) == (SETUP, "")
    assert "run `onrecord init`" in said.err


def test_a_record_in_a_database_that_was_named_is_not_said_to_be_in_the_home(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_DATABASE_URL", f"sqlite:///{tmp_path / 'elsewhere.db'}")

    said = line("init", "--empty", "--home", tmp_path / "home")

    assert said.code == ANSWERED
    assert "Created a record in the database that you named" in said.err


def test_a_home_that_cannot_be_made_is_told(line: Line, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    said = line("init", "--home", tmp_path / "file" / "below")

    assert said.code == SETUP
    assert str(tmp_path / "file" / "below") in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("words", [("init", "--home", ""), ("--home", " ", "init")])
def test_a_home_without_a_name_is_a_usage_error(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """What a script meant as a folder would else be the one that it happens to stand in."""
    monkeypatch.chdir(tmp_path)

    said = line(*words)

    assert said.code == USAGE
    assert "--home" in said.err
    assert list(tmp_path.iterdir()) == []


def test_a_home_that_is_a_file_is_a_usage_error(line: Line, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    said = line("verify", "--home", tmp_path / "file")

    assert said.code == USAGE
    assert "Traceback" not in said.err


@pytest.mark.parametrize("command", ["init", "verify"])
def test_a_home_that_links_to_what_is_gone_is_told_where(
    line: Line, tmp_path: Path, command: str
) -> None:
    """Behind the link may be a disk that is not mounted: no new record is to stand in its place."""
    (tmp_path / "home").symlink_to(tmp_path / "gone")

    said = line(command, "--home", tmp_path / "home")

    assert said.code == USAGE
    assert "links to a folder that is not there" in " ".join(said.err.replace("│", " ").split())


def test_a_record_that_could_not_be_finished_leaves_nothing(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("onrecord.store.record.Record.import_rows", full)

    said = line("init", "--home", tmp_path / "home")

    assert said.code == SETUP
    assert "No space left on device" in said.err
    assert list((tmp_path / "home").iterdir()) == []


def test_nobody_else_may_look_into_a_new_home(
    line: Line, starter_home: Path, tmp_path: Path
) -> None:
    """What people write waits there; one that was there before keeps the rights it was given."""
    (tmp_path / "shared").mkdir(mode=0o755)
    line("backup", tmp_path / "copy.db", "--home", starter_home)

    line("init", "--empty", "--home", tmp_path / "made")
    line("restore", tmp_path / "copy.db", "--home", tmp_path / "restored")
    line("init", "--empty", "--home", tmp_path / "shared")

    modes = [(tmp_path / name).stat().st_mode & 0o777 for name in ("made", "restored", "shared")]
    assert modes == [0o700, 0o700, 0o755]


def test_a_record_that_was_made_meanwhile_is_not_replaced(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(lines: BinaryIO) -> object:
        # Between the look for a record and the move to its place.
        if not (tmp_path / "record.db").exists():
            create_record(read_settings(tmp_path / "quicker"), empty=True, steps=Silent())
            (tmp_path / "quicker" / "record.db").rename(tmp_path / "record.db")
        return read_lines(lines)

    monkeypatch.setattr("onrecord_app.house.read_lines", slowly)

    said = line("init", "--home", tmp_path)

    assert said.code == ANSWERED
    assert "There is already a record" in said.err
    assert len(line("export", "--home", tmp_path).out.splitlines()) == 1
    assert [path.name for path in tmp_path.glob("*.part*")] == []


def test_where_a_file_without_a_record_stands_the_way_on_is_told(
    line: Line, tmp_path: Path
) -> None:
    """It was said to be a record by init, and to be none by every other command."""
    (tmp_path / "record.db").touch()

    said = line("init", "--home", tmp_path)

    assert said.code == SETUP
    assert "holds no record" in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["record.db"]


def test_a_port_in_a_database_url_that_is_no_number_is_told(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_DATABASE_URL", "postgresql://ann:hunter2@127.0.0.1:http/none")

    said = line("verify")

    assert said.code == SETUP
    assert "the database URL cannot be read" in said.err


def test_all_settings_that_do_not_fit_are_listed(
    line: Line, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_WEB_PORT", "many")
    monkeypatch.setenv("ONRECORD_LOG_LEVEL", "loud")

    said = line("verify", "--home", home)

    assert said.code == SETUP
    assert "ONRECORD_WEB_PORT" in said.err
    assert "ONRECORD_LOG_LEVEL" in said.err


def test_a_model_that_is_missing_is_a_matter_of_set_up(
    line: Line, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_ENCODER_MODEL", "/nowhere")

    said = line("ask", "1,956 killed", "--json", "--home", home)

    assert (said.code, said.out) == (SETUP, "")
    assert "/nowhere" in said.err


def test_the_secret_in_a_database_url_is_not_printed(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_DATABASE_URL", "postgresql://ann:hunter2@127.0.0.1:1/none")

    said = line("verify")

    assert said.code == SETUP
    assert "hunter2" not in said.err
