"""A restore brings back a whole record, and never over one that is in use or not meant."""

import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.rows import claim
from tests.store.acting import ME
from tests.store.conftest import Server

from onrecord.durable import Arrived
from onrecord.errors import (
    Busy,
    Misconfigured,
    NewerSchema,
    NotOnRecord,
    Refused,
    Tampered,
    Unreadable,
)
from onrecord.events import Action
from onrecord.model import ClaimId
from onrecord.store import Record, backup, restore, verify
from onrecord.store.database.engine import Database
from onrecord.store.verifying import Report, verify_database

WORDS = "the secret words of a person"


def test_a_restored_record_has_a_revision_of_its_own(filled: Record, tmp_path: Path) -> None:
    backup(filled, tmp_path / "copy.db")
    restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")

    with Record.open(f"sqlite:///{tmp_path}/other.db") as other:
        assert other.feed.revision() != filled.feed.revision()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes what belongs to others")
def test_what_root_restores_belongs_to_the_service_in_whose_home_it_is(
    filled: Record, tmp_path: Path
) -> None:
    """It started no more: the record that root had left there could only be read."""
    home = tmp_path / "home"
    home.mkdir()
    os.chown(home, 12_345, 12_346)
    backup(filled, tmp_path / "copy.db")

    restore(tmp_path / "copy.db", f"sqlite:///{home}/record.db")

    owners = {(each.stat().st_uid, each.stat().st_gid) for each in home.iterdir()}
    assert owners == {(12_345, 12_346)}


def test_a_record_is_not_written_over_unasked(filled: Record, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/other.db"
    backup(filled, tmp_path / "copy.db")
    with Record.open(url, create=True) as other, other.book.acting(ME, Action.DRAFTED, "c") as act:
        act.put(claim("c-other"))

    with pytest.raises(Refused, match="holds a record"):
        restore(tmp_path / "copy.db", url)

    restore(tmp_path / "copy.db", url, replace=True)
    with Record.open(url) as other, pytest.raises(NotOnRecord):
        other.ledger.entry(ClaimId("c-other"))


def test_an_empty_record_may_be_written_over(filled: Record, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/other.db"
    backup(filled, tmp_path / "copy.db")
    Record.open(url, create=True).close()

    restore(tmp_path / "copy.db", url)

    with Record.open(url) as other:
        assert other.feed.head() == 1


@pytest.fixture(params=["sqlite", "postgresql"])
def foreign(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of something else, which calls one of its tables as we call one of ours."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path}/other.db"
    else:
        server: Server = request.getfixturevalue("server")
        url = server.bare()
    database = Database(url)
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE claim (costs TEXT)"))
        connection.execute(text("INSERT INTO claim VALUES ('of the roof')"))
    yield database
    database.close()
    if request.param == "postgresql":
        server.drop(url)


def test_a_database_of_something_else_is_not_restored_over(
    filled: Record, foreign: Database, tmp_path: Path
) -> None:
    """The tables of another program were dropped where they had the names of ours."""
    backup(filled, tmp_path / "copy.db")

    with pytest.raises(Refused, match="--replace"):
        restore(tmp_path / "copy.db", foreign.url.render_as_string(hide_password=False))
    if not foreign.is_sqlite:
        with pytest.raises(Misconfigured, match="claim"):
            restore(
                tmp_path / "copy.db",
                foreign.url.render_as_string(hide_password=False),
                replace=True,
            )

    with foreign.reading() as connection:
        assert connection.scalar(text("SELECT costs FROM claim")) == "of the roof"


def test_a_record_in_use_is_not_restored_over(filled: Record, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/other.db"
    backup(filled, tmp_path / "copy.db")

    with Record.open(url, create=True) as other:
        other.claim_instance("run")
        with pytest.raises(Busy, match="stop it first"):
            restore(tmp_path / "copy.db", url, replace=True)

    restore(tmp_path / "copy.db", url, replace=True)


def test_a_record_that_several_take_part_in_is_not_restored_over(
    filled: Record, url: str, tmp_path: Path
) -> None:
    """Beside a webhook's bots and the web there is no single instance that could be asked."""
    backup(filled, tmp_path / "copy.db")
    filled.close()

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


def test_nobody_begins_to_take_part_while_a_record_is_restored(
    filled: Record, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who began in the middle would go on with an index of the record that is gone."""
    backup(filled, tmp_path / "copy.db")
    refused: list[str] = []

    def verified(database: Database, _head: str) -> Report:
        with Record.open(url) as late:
            with pytest.raises(Busy, match="restored") as told:
                late.take_part()
            refused.append(str(told.value))
        return verify_database(database)

    monkeypatch.setattr(import_module("onrecord.store.backup"), "verify_database", verified)
    filled.close()

    restore(tmp_path / "copy.db", url, replace=True)

    assert len(refused) == 1
    with Record.open(url) as again:
        again.take_part()


def test_what_waits_to_be_answered_outlives_a_restore(
    filled: Record, url: str, tmp_path: Path
) -> None:
    """People were told by their messengers that it was delivered: it was accepted."""
    backup(filled, tmp_path / "copy.db")
    filled.inbox.accept([Arrived(1, "chat", WORDS.encode()), Arrived(2, "chat", b"{}")])
    filled.inbox.lease("bot", 1, 60)
    filled.inbox.done(1, "answered")
    filled.replies.sent(2, 0, 7)
    filled.close()

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


def test_a_backup_that_was_changed_is_refused(filled: Record, tmp_path: Path) -> None:
    backup(filled, tmp_path / "copy.db")
    edit(tmp_path / "copy.db", "UPDATE assertion SET body = replace(body, 'words', 'lies')")

    with pytest.raises(Tampered, match="assertion a-1"):
        restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")

    assert not (tmp_path / "other.db").exists()


def test_a_backup_without_the_head_that_was_kept_elsewhere_is_refused(
    filled: Record, tmp_path: Path
) -> None:
    """Whoever rewrites a copy with hashes that fit rewrites its head, too."""
    url = f"sqlite:///{tmp_path}/other.db"
    head = backup(filled, tmp_path / "copy.db")

    with pytest.raises(Tampered, match="no event has the digest"):
        restore(tmp_path / "copy.db", url, head="0" * 64)

    assert not (tmp_path / "other.db").exists()
    assert restore(tmp_path / "copy.db", url, head=head) == head


def test_a_backup_of_a_newer_onrecord_is_refused(filled: Record, tmp_path: Path) -> None:
    backup(filled, tmp_path / "copy.db")
    edit(tmp_path / "copy.db", "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NewerSchema, match="9999"):
        restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")


@pytest.mark.parametrize("content", [None, b"", b"no database at all" * 100])
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "copy.db").write_bytes(content)

    with pytest.raises(Unreadable, match=r"no backup|not a backup"):
        restore(tmp_path / "copy.db", f"sqlite:///{tmp_path}/other.db")


def test_a_record_is_not_restored_from_itself(
    sqlite_record: Record, sqlite_url: str, tmp_path: Path
) -> None:
    sqlite_record.close()

    with pytest.raises(Misconfigured, match="is the record itself"):
        restore(tmp_path / "record.db", sqlite_url, replace=True)


def edit(path: Path, statement: str) -> None:
    database = Database(f"sqlite:///{path}")
    with database.writing() as connection:
        connection.execute(text(statement))
    database.close()
