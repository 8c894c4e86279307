"""A backup is one file without anybody's text, and brings the record back."""

import os
import sqlite3
import threading
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.rows import claim, numbered, phrasing, small_record

from onrecord.durable import Arrived, Delivered
from onrecord.errors import Busy, Misconfigured, NewerSchema, NotOnRecord, Refused, Tampered
from onrecord.events import Action
from onrecord.model import Claim, ClaimId, CuratorId, CuratorRole
from onrecord.store import Record, backup, restore, verify
from onrecord.store.database.engine import Database
from onrecord.store.verifying import Report, verify_database

ME = CuratorId("k-me")
WORDS = "the secret words of a person"


@pytest.fixture
def kept(record: Record) -> Record:
    record.import_rows(numbered(small_record()), "test.jsonl", ME)
    record.vectors.keep("one", {"k": b"\x01\x02"})
    record.demands.hand_in("a wish", "en")
    return record


def test_what_was_backed_up_comes_back_whole(kept: Record, tmp_path: Path) -> None:
    backup(kept, tmp_path / "copy.db")

    restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other/record.db")

    with Record.open(f"sqlite:///{tmp_path}/other/record.db") as other:
        assert list(other.all_rows()) == list(kept.all_rows())
        assert other.book.event(1) == kept.book.event(1)
        assert other.vectors.vectors("one", ["k"]) == {"k": b"\x01\x02"}
        assert [one.text for one in other.demands.queue(5)] == ["a wish"]
        assert verify(other).digest == verify(kept).digest
        assert verify(other).agrees


def test_what_is_written_to_a_link_is_written_to_where_it_leads(
    kept: Record, tmp_path: Path
) -> None:
    """A record on another disk, linked into the home, must not silently move into the home."""
    (tmp_path / "disk").mkdir()
    for name in ("copy.db", "linked.db"):
        (tmp_path / name).symlink_to(tmp_path / "disk" / name)

    backup(kept, tmp_path / "copy.db")
    restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/linked.db")

    for name in ("copy.db", "linked.db"):
        assert (tmp_path / name).is_symlink()
        with Record.open(f"sqlite:///{tmp_path}/disk/{name}") as there:
            assert list(there.all_rows()) == list(kept.all_rows())


def test_a_backup_of_either_database_goes_into_the_server(
    kept: Record, tmp_path: Path, server: object
) -> None:
    backup(kept, tmp_path / "copy.db")
    url = server.bare()  # type: ignore[attr-defined]  # the server of conftest

    restore(tmp_path / "copy.db", url)

    with Record.open(url) as other:
        assert list(other.all_rows()) == list(kept.all_rows())
        assert verify(other).agrees
        with pytest.raises(Exception, match="append-only"), other.database.writing() as connection:
            connection.execute(text("DELETE FROM event"))
    with pytest.raises(Refused, match="holds a record"):
        restore(tmp_path / "copy.db", url)
    restore(tmp_path / "copy.db", url, replace=True)
    server.drop(url)  # type: ignore[attr-defined]  # the server of conftest


def test_a_backup_holds_no_text_of_a_person(kept: Record, tmp_path: Path) -> None:
    kept.inbox.accept([Arrived(1, "chat", WORDS.encode())])
    kept.conversations.keep("hash-of-a-person", WORDS)
    kept.replies.sent(1, 0, 7)
    kept.replies.deliver(Delivered(987_654_321, 1, 2, "inline-9", (ClaimId("c-1"),), "en"))
    kept.invites.issue(ME, CuratorRole.ADMIN, 1)

    backup(kept, tmp_path / "copies" / ".." / "copy.db")

    raw = (tmp_path / "copy.db").read_bytes()
    assert WORDS.encode() not in raw
    assert b"hash-of-a-person" not in raw
    assert b"inline-9" not in raw
    restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")
    with Record.open(f"sqlite:///{tmp_path}/other.db") as other:
        counts = other.info().counts
    private = ("inbox", "seen", "reply", "delivered", "cited", "conversation", "invite")
    assert [counts[name] for name in private] == [0] * len(private)


def test_a_backup_is_one_file(kept: Record, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()

    backup(kept, folder / "copy.db")
    backup(kept, folder / "copy.db", replace=True)

    assert [file.name for file in folder.iterdir()] == ["copy.db"]


def test_a_restored_record_has_a_revision_of_its_own(kept: Record, tmp_path: Path) -> None:
    backup(kept, tmp_path / "copy.db")
    restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")

    with Record.open(f"sqlite:///{tmp_path}/other.db") as other:
        assert other.feed.revision() != kept.feed.revision()


def test_a_record_is_not_written_over_unasked(kept: Record, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/other.db"
    backup(kept, tmp_path / "copy.db")
    with Record.open(url, create=True) as other, other.book.acting(ME, Action.DRAFTED, "c") as act:
        act.put(claim("c-other"))

    with pytest.raises(Refused, match="holds a record"):
        restore(tmp_path / "copy.db", url)

    restore(tmp_path / "copy.db", url, replace=True)
    with Record.open(url) as other, pytest.raises(NotOnRecord):
        other.ledger.entry(ClaimId("c-other"))


def test_an_empty_record_may_be_written_over(kept: Record, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/other.db"
    backup(kept, tmp_path / "copy.db")
    Record.open(url, create=True).close()

    restore(tmp_path / "copy.db", url)

    with Record.open(url) as other:
        assert other.feed.head() == 1


def test_a_record_in_use_is_not_restored_over(kept: Record, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/other.db"
    backup(kept, tmp_path / "copy.db")

    with Record.open(url, create=True) as other:
        other.claim_instance("run")
        with pytest.raises(Busy, match="stop it first"):
            restore(tmp_path / "copy.db", url, replace=True)

    restore(tmp_path / "copy.db", url, replace=True)


def test_a_record_that_several_take_part_in_is_not_restored_over(
    kept: Record, url: str, tmp_path: Path
) -> None:
    """Beside a webhook's bots and the web there is no single instance that could be asked."""
    backup(kept, tmp_path / "copy.db")
    kept.close()

    with Record.open(url) as one, Record.open(url) as other:
        one.take_part()
        other.take_part()
        one.close()
        with pytest.raises(Busy, match="stop it first"):
            restore(tmp_path / "copy.db", url, replace=True)

    restore(tmp_path / "copy.db", url, replace=True)


def test_what_a_killed_restore_left_is_gone_once_somebody_runs(sqlite_record: Record) -> None:
    """In it is what waited to be answered: people's words."""
    assert sqlite_record.database.path is not None
    left = sqlite_record.database.path.parent / "onrecord-copy-x"
    left.mkdir()
    (left / "held").touch()
    (left / "record.db").write_text(WORDS)

    sqlite_record.take_part()

    assert not left.exists()


def test_what_a_killed_backup_left_goes_with_the_next_one(kept: Record, tmp_path: Path) -> None:
    left = tmp_path / "onrecord-copy-x"
    left.mkdir()
    (left / "held").touch()

    backup(kept, tmp_path / "copy.db")

    assert not left.exists()


def test_nobody_begins_to_take_part_while_a_record_is_restored(
    kept: Record, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who began in the middle would go on with an index of the record that is gone."""
    backup(kept, tmp_path / "copy.db")
    refused: list[str] = []

    def verified(database: Database) -> Report:
        with Record.open(url) as late:
            with pytest.raises(Busy, match="restored") as told:
                late.take_part()
            refused.append(str(told.value))
        return verify_database(database)

    monkeypatch.setattr(import_module("onrecord.store.backup"), "verify_database", verified)
    kept.close()

    restore(tmp_path / "copy.db", url, replace=True)

    assert len(refused) == 1
    with Record.open(url) as again:
        again.take_part()


def test_what_waits_to_be_answered_outlives_a_restore(
    kept: Record, url: str, tmp_path: Path
) -> None:
    """People were told by their messengers that it was delivered: it was accepted."""
    backup(kept, tmp_path / "copy.db")
    kept.inbox.accept([Arrived(1, "chat", WORDS.encode()), Arrived(2, "chat", b"{}")])
    kept.inbox.lease("bot", 1, 60)
    kept.inbox.done(1, "answered")
    kept.replies.sent(2, 0, 7)
    kept.close()

    restore(tmp_path / "copy.db", url, replace=True)

    with Record.open(url) as again:
        assert again.inbox.accept([Arrived(1, "chat", b"{}"), Arrived(2, "chat", b"{}")]) == 0
        [waiting] = again.inbox.lease("bot", 5, 60)
        assert (waiting.update_id, waiting.raw) == (2, b"{}")
        assert again.info().counts["reply"] == 1
        assert verify(again).agrees


def test_a_record_whose_inbox_cannot_be_read_is_restored_all_the_same(
    sqlite_record: Record, sqlite_url: str, tmp_path: Path
) -> None:
    backup(sqlite_record, tmp_path / "copy.db")
    sqlite_record.close()
    edit(tmp_path / "record.db", "DROP TABLE inbox")

    restore(tmp_path / "copy.db", sqlite_url, replace=True)

    with Record.open(sqlite_url) as again:
        assert again.inbox.depth().waiting == 0


def test_a_record_that_is_being_written_is_not_restored_over(
    sqlite_record: Record, sqlite_url: str, tmp_path: Path
) -> None:
    """What an import wrote would have gone with the file that it wrote to."""
    backup(sqlite_record, tmp_path / "copy.db")

    with sqlite_record.database.writing(), pytest.raises(Busy, match="another process"):
        restore(tmp_path / "copy.db", sqlite_url, replace=True, patience=0.05)


def test_a_backup_that_was_changed_is_refused(kept: Record, tmp_path: Path) -> None:
    backup(kept, tmp_path / "copy.db")
    edit(tmp_path / "copy.db", "UPDATE assertion SET body = replace(body, 'words', 'lies')")

    with pytest.raises(Tampered, match="assertion a-1"):
        restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")

    assert not (tmp_path / "other.db").exists()


def test_a_backup_of_a_newer_onrecord_is_refused(kept: Record, tmp_path: Path) -> None:
    backup(kept, tmp_path / "copy.db")
    edit(tmp_path / "copy.db", "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NewerSchema, match="9999"):
        restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")


@pytest.mark.parametrize("content", [None, b"", b"no database at all" * 100])
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "copy.db").write_bytes(content)

    with pytest.raises(Misconfigured):
        restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")


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


def test_a_record_is_not_restored_from_itself(
    sqlite_record: Record, sqlite_url: str, tmp_path: Path
) -> None:
    sqlite_record.close()

    with pytest.raises(Misconfigured, match="is the record itself"):
        restore(tmp_path / "record.db", sqlite_url, replace=True)


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


def test_a_backup_makes_no_folder_that_may_be_mistyped(kept: Record, tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="there is no folder"):
        backup(kept, tmp_path / "new" / "copy.db")

    assert not (tmp_path / "new").exists()


def test_a_backup_replaces_a_file_only_where_that_is_meant(kept: Record, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("of years", "utf-8")

    with pytest.raises(Refused, match="--replace"):
        backup(kept, tmp_path / "notes")

    assert (tmp_path / "notes").read_text("utf-8") == "of years"


def test_a_backup_where_none_can_be_is_refused(kept: Record, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    for path in (tmp_path, tmp_path / "file" / "copy.db"):
        with pytest.raises(Misconfigured):
            backup(kept, path)


def test_a_backup_under_writes_is_the_record_of_one_moment(kept: Record, tmp_path: Path) -> None:
    stopping = threading.Event()

    def writes() -> None:
        number = 0
        while not stopping.is_set():
            number += 1
            with kept.book.acting(ME, Action.CORRECTED, "c-1") as act:
                act.put(claim("c-1", f"Wording {number}?"))
                act.put(phrasing(f"f-w{number}", f"wording {number}"))

    writer = threading.Thread(target=writes)
    writer.start()
    try:
        for number in range(3):
            backup(kept, tmp_path / f"copy-{number}.db")
    finally:
        stopping.set()
        writer.join()

    for number in range(3):
        url = f"sqlite:///{tmp_path}/restored-{number}.db"
        restore(tmp_path / f"copy-{number}.db", url)
        with Record.open(url) as other:
            head = other.feed.head()
            assert verify(other).agrees
            assert other.book.event(head) == kept.book.event(head)
            with other.book.acting(ME, Action.CORRECTED, "c-1") as act:
                worded = act.row(Claim, "c-1")
            assert worded is not None
            assert head == 1 or worded.wordings[0].words == f"Wording {head - 1}?"


def edit(path: Path, statement: str) -> None:
    database = Database(f"sqlite:///{path}")
    with database.writing() as connection:
        connection.execute(text(statement))
    database.close()


def test_a_backup_can_be_read_by_any_sqlite(kept: Record, tmp_path: Path) -> None:
    backup(kept, tmp_path / "copy.db")

    connection = sqlite3.connect(f"file:{tmp_path}/copy.db?mode=ro", uri=True)

    assert connection.execute("SELECT count(*) FROM claim").fetchone() == (1,)
    connection.close()
