"""Fault 4 at the end of the chain: the last events taken away, rows and all, are noticed."""

from contextlib import closing
from pathlib import Path

import pytest
from tests.app.conftest import Line
from tests.rows import claim

from onrecord.events import Action
from onrecord.model import CuratorId
from onrecord.store import Record
from onrecord.store.database.sqlite import sqlite_module
from onrecord_app.headnote import FILE, noted


def published(home: Path, number: int) -> None:
    with (
        Record.open(f"sqlite:///{home / 'record.db'}") as record,
        record.book.acting(CuratorId("k"), Action.PUBLISHED, f"c-{number}") as act,
    ):
        act.put(claim(f"c-{number}"))


def cut(home: Path, last: int) -> None:
    """The last event goes with the row that it wrote, by somebody with the file in hand."""
    with closing(sqlite_module().connect(home / "record.db", isolation_level=None)) as connection:
        guards = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DELETE FROM claim WHERE seq = ?", (last,))
        connection.execute("DELETE FROM event WHERE seq = ?", (last,))
        for _, sql in guards:
            connection.execute(sql)


@pytest.fixture
def grown(home: Path, line: Line) -> Path:
    """A home with three events, the last of which was noted."""
    for number in (1, 2, 3):
        published(home, number)
    assert line("verify", "--home", home).code == 0
    return home


def test_a_cut_end_is_named_by_the_note_in_the_home(grown: Path, line: Line) -> None:
    cut(grown, 3)

    ran = line("verify", "--home", grown)

    assert ran.code != 0
    assert "event 3: is gone or another one" in ran.err


def test_what_is_done_afterwards_does_not_hide_the_cut(grown: Path, line: Line) -> None:
    cut(grown, 3)
    published(grown, 4)

    first, second = (line("verify", "--home", grown) for _ in range(2))

    assert "event 3: is gone or another one" in first.err
    assert "event 3: is gone or another one" in second.err


def test_a_head_that_was_written_down_elsewhere_needs_no_note(grown: Path, line: Line) -> None:
    backed_up = line("backup", grown / "copy.db", "--home", grown)
    head = backed_up.err.partition("Head ")[2].partition(":")[0]
    assert line("verify", "--head", head, "--home", grown).code == 0
    cut(grown, 3)
    (grown / FILE).unlink()

    assert line("verify", "--home", grown).code == 0
    ran = line("verify", "--head", head, "--home", grown)

    assert ran.code != 0
    assert f"no event has the digest {head}: the journal was cut off or rewritten" in ran.err


def test_a_restored_backup_is_noted_anew(grown: Path, line: Line) -> None:
    line("backup", grown / "copy.db", "--home", grown)
    published(grown, 4)
    line("verify", "--home", grown)

    assert line("restore", grown / "copy.db", "--replace", "--home", grown).code == 0

    assert line("verify", "--home", grown).code == 0


def test_another_record_in_its_place_is_named(grown: Path, line: Line, tmp_path: Path) -> None:
    line("init", "--empty", "--home", tmp_path / "other")
    (tmp_path / "other" / "record.db").replace(grown / "record.db")

    ran = line("verify", "--home", grown)

    assert "another record" in ran.err


def test_a_note_that_is_none_is_written_anew(grown: Path, line: Line) -> None:
    (grown / FILE).write_text("[]")

    assert line("verify", "--home", grown).code == 0
    assert '"seq": 3' in (grown / FILE).read_text("utf-8")


def test_a_note_that_finds_no_room_leaves_nothing(
    home: Path, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("onrecord_app.headnote.give_to_owner_of", full)
    published(home, 1)

    assert line("verify", "--home", home).code == 0
    assert list(home.glob("journal*")) == []


@pytest.mark.parametrize(
    "note", ["", "[]", "[" * 100_000, '{"revision": "x", "seq": 1e999, "digest": ""}']
)
def test_a_note_that_is_none_is_made_anew(grown: Path, line: Line, note: str) -> None:
    (grown / FILE).write_text(note)

    ran = line("verify", "--home", grown)

    assert ran.code == 0
    assert noted(grown) is not None


@pytest.mark.parametrize(
    ("column", "value"), [("changes", "[" * 100_000), ("changes", "x"), ("at", "today")]
)
def test_a_last_event_that_cannot_be_read_is_named(
    grown: Path, line: Line, column: str, value: str
) -> None:
    with closing(sqlite_module().connect(grown / "record.db", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER event_refuses_update")
        connection.execute(f"UPDATE event SET {column} = ? WHERE seq = 3", (value,))  # noqa: S608

    ran = line("verify", "--home", grown)

    assert ran.code == 1
    assert "event 3: its content differs from its hash" in ran.err
