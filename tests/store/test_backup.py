"""A backup is one file without anybody's text, and brings the record back."""

import os
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.rows import claim, phrasing
from tests.store.acting import ME

from onrecord.durable import Arrived, Delivered, Shown
from onrecord.errors import Misconfigured, Refused
from onrecord.events import Action
from onrecord.model import Claim, ClaimId, CuratorRole
from onrecord.store import Record, backup, restore, verify

WORDS = "the secret words of a person"


def test_what_was_backed_up_comes_back_whole(filled: Record, tmp_path: Path) -> None:
    backup(filled, tmp_path / "copy.db")

    restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other/record.db")

    with Record.open(f"sqlite:///{tmp_path}/other/record.db") as other:
        assert list(other.all_rows()) == list(filled.all_rows())
        assert other.book.event(1) == filled.book.event(1)
        assert other.vectors.vectors("one", ["k"]) == {"k": b"\x01\x02"}
        assert [one.text for one in other.demands.queue(5)] == ["a wish"]
        assert verify(other).digest == verify(filled).digest
        assert verify(other).agrees


def test_what_is_written_to_a_link_is_written_to_where_it_leads(
    filled: Record, tmp_path: Path
) -> None:
    """A record on another disk, linked into the home, must not silently move into the home."""
    (tmp_path / "disk").mkdir()
    for name in ("copy.db", "linked.db"):
        (tmp_path / name).symlink_to(tmp_path / "disk" / name)

    backup(filled, tmp_path / "copy.db")
    restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/linked.db")

    for name in ("copy.db", "linked.db"):
        assert (tmp_path / name).is_symlink()
        with Record.open(f"sqlite:///{tmp_path}/disk/{name}") as there:
            assert list(there.all_rows()) == list(filled.all_rows())


def test_a_backup_of_either_database_goes_into_the_server(
    filled: Record, tmp_path: Path, server: object
) -> None:
    backup(filled, tmp_path / "copy.db")
    url = server.bare()  # type: ignore[attr-defined]  # the server of conftest

    restore(tmp_path / "copy.db", url)

    with Record.open(url) as other:
        assert list(other.all_rows()) == list(filled.all_rows())
        assert verify(other).agrees
        with pytest.raises(Exception, match="append-only"), other.database.writing() as connection:
            connection.execute(text("DELETE FROM event"))
    with pytest.raises(Refused, match="holds a record"):
        restore(tmp_path / "copy.db", url)
    restore(tmp_path / "copy.db", url, replace=True)
    server.drop(url)  # type: ignore[attr-defined]  # the server of conftest


def test_a_backup_holds_no_text_of_a_person(filled: Record, tmp_path: Path) -> None:
    filled.inbox.accept([Arrived(1, "chat", WORDS.encode())])
    filled.conversations.keep("hash-of-a-person", WORDS)
    filled.replies.sent(1, 0, 7)
    filled.replies.deliver(Delivered(987_654_321, 1, 2, "inline-9", Shown((ClaimId("c-1"),)), "en"))
    filled.invites.issue(ME, CuratorRole.ADMIN, 1)

    backup(filled, tmp_path / "copies" / ".." / "copy.db")

    raw = (tmp_path / "copy.db").read_bytes()
    assert WORDS.encode() not in raw
    assert b"hash-of-a-person" not in raw
    assert b"inline-9" not in raw
    restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")
    with Record.open(f"sqlite:///{tmp_path}/other.db") as other:
        counts = other.info().counts
    private = ("inbox", "seen", "reply", "delivered", "cited", "conversation", "invite")
    assert [counts[name] for name in private] == [0] * len(private)


def test_a_backup_is_one_file(filled: Record, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()

    backup(filled, folder / "copy.db")
    backup(filled, folder / "copy.db", replace=True)

    assert [file.name for file in folder.iterdir()] == ["copy.db"]


def test_what_a_killed_backup_left_goes_with_the_next_one(filled: Record, tmp_path: Path) -> None:
    left = tmp_path / "onrecord-copy-x"
    left.mkdir()
    (left / "held").touch()

    backup(filled, tmp_path / "copy.db")

    assert not left.exists()


@pytest.mark.parametrize("name", ["record.db", "record.db-wal", "link.db"])
def test_a_backup_is_not_written_over_the_record_itself(
    sqlite_record: Record, tmp_path: Path, name: str
) -> None:
    """Typed in the home directory, 'backup record.db' left a record without what waited in it."""
    (tmp_path / "link.db").symlink_to(tmp_path / "record.db")
    sqlite_record.inbox.accept([Arrived(1, "chat", b"{}")])

    with pytest.raises(Misconfigured, match="is the record itself"):
        backup(sqlite_record, tmp_path / name)

    assert sqlite_record.inbox.depth().waiting == 1


def test_a_backup_is_on_disk_before_it_takes_its_place(
    sqlite_record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a power cut may leave an empty file where the backup of the night before was."""
    done: list[str] = []
    sync, replace = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        done.append(f"{Path(f'/proc/self/fd/{descriptor}').readlink().name} is down")
        sync(descriptor)

    def replaced(there: Path, place: Path) -> Path:
        done.append(f"{place.name} is there")
        return replace(there, place)

    monkeypatch.setattr("os.fsync", synced)
    monkeypatch.setattr("pathlib.Path.replace", replaced)

    backup(sqlite_record, tmp_path / "copy.db")

    assert done == ["record.db is down", "copy.db is there", f"{tmp_path.name} is down"]


def test_a_backup_makes_no_folder_that_may_be_mistyped(filled: Record, tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="there is no folder"):
        backup(filled, tmp_path / "new" / "copy.db")

    assert not (tmp_path / "new").exists()


def test_a_backup_replaces_a_file_only_where_that_is_meant(filled: Record, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("of years", "utf-8")

    with pytest.raises(Refused, match="--replace"):
        backup(filled, tmp_path / "notes")

    assert (tmp_path / "notes").read_text("utf-8") == "of years"


def test_a_backup_where_none_can_be_is_refused(filled: Record, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    for path in (tmp_path, tmp_path / "file" / "copy.db"):
        with pytest.raises(Misconfigured):
            backup(filled, path)


def test_a_backup_under_writes_is_the_record_of_one_moment(filled: Record, tmp_path: Path) -> None:
    stopping = threading.Event()

    def writes() -> None:
        number = 0
        while not stopping.is_set():
            number += 1
            with filled.book.acting(ME, Action.CORRECTED, "c-1") as act:
                act.put(claim("c-1", f"Wording {number}?"))
                act.put(phrasing(f"f-w{number}", f"wording {number}"))

    writer = threading.Thread(target=writes)
    writer.start()
    try:
        for number in range(3):
            backup(filled, tmp_path / f"copy-{number}.db")
    finally:
        stopping.set()
        writer.join()

    for number in range(3):
        url = f"sqlite:///{tmp_path}/restored-{number}.db"
        restore(tmp_path / f"copy-{number}.db", url)
        with Record.open(url) as other:
            head = other.feed.head()
            assert verify(other).agrees
            assert other.book.event(head) == filled.book.event(head)
            with other.book.acting(ME, Action.CORRECTED, "c-1") as act:
                worded = act.row(Claim, "c-1")
            assert worded is not None
            assert head == 1 or worded.wordings[0].words == f"Wording {head - 1}?"


def test_a_backup_can_be_read_by_any_sqlite(filled: Record, tmp_path: Path) -> None:
    backup(filled, tmp_path / "copy.db")

    connection = sqlite3.connect(f"file:{tmp_path}/copy.db?mode=ro", uri=True)

    assert connection.execute("SELECT count(*) FROM claim").fetchone() == (1,)
    connection.close()
