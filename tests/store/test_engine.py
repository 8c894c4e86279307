"""Databases that are busy, full, damaged or of another version are named as such."""

import threading
import traceback
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text
from sqlalchemy.event import listen
from tests.rows import claim, numbered, small_record

from onrecord.durable import Arrived
from onrecord.errors import Busy, Misconfigured, NewerSchema, NoRecord, NoRoom, OnRecordError
from onrecord.events import Action
from onrecord.model import ClaimId, CuratorId
from onrecord.store import Record, migrations, upgrade
from onrecord.store.database.complaints import in_our_words
from onrecord.store.database.engine import Database
from onrecord.store.database.sqlite import FIXED_SQLITE, sqlite_module
from onrecord.store.tables.schema import VERSIONS, metadata

ME = CuratorId("k-me")


def test_a_record_tells_what_it_is(record: Record) -> None:
    info = record.info()

    assert info.database.startswith(("SQLite 3.", "PostgreSQL "))
    assert (info.schema, info.head) == (VERSIONS[-1], 0)
    assert info.counts["claim"] == 0
    assert len(info.revision) == 32


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql+psycopg://ann:secret@db.example:5433/record", "db.example/record"),
        ("postgresql+psycopg://ann:secret@/record?host=/run/postgres", "/run/postgres/record"),
        ("postgresql+psycopg:///record", "localhost/record"),
    ],
)
def test_a_database_is_named_by_where_it_is(url: str, shown: str) -> None:
    assert Database(url).shown == shown


def test_no_error_holds_what_was_to_be_kept(record: Record) -> None:
    """A library may write a whole chain of errors into a log."""
    refused, words = text("INSERT INTO nowhere (raw) VALUES (:raw)"), "what Ann wrote"

    with pytest.raises(OnRecordError) as wrong, record.database.writing() as connection:
        connection.execute(refused, {"raw": words})

    assert "nowhere" in str(wrong.value.__cause__)
    assert "Ann" not in "".join(traceback.format_exception(wrong.value))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("disk I/O error", Busy),
        ("database is locked", Busy),
        ("database or disk is full", NoRoom),
        ("attempt to write a readonly database", Misconfigured),
        ("file is not a database", Misconfigured),
    ],
)
def test_a_complaint_says_whether_the_same_may_go_through_later(
    said: str, kind: type[Exception], tmp_path: Path
) -> None:
    assert type(in_our_words(Exception(said), str(tmp_path / "record.db"))) is kind


@pytest.mark.parametrize("name", ["what?.db", "a#b%20c?x=1&y.db", "Дім 'із' \"№1\".db"])
def test_a_file_of_any_name_holds_a_record(name: str, tmp_path: Path) -> None:
    with Record.open(f"sqlite:///{tmp_path / name}", create=True) as record:
        assert record.database.path == tmp_path / name
        assert record.database.shown == str(tmp_path / name)
        record.import_rows(numbered(small_record()), "test.jsonl", ME)

    with Record.open(f"sqlite:///{tmp_path / name}") as record:
        assert record.info().head == 1
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_the_sqlite_in_use_is_a_fixed_one() -> None:
    assert sqlite_module().sqlite_version_info >= FIXED_SQLITE


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1)],
)
def test_every_connection_has_the_settings(
    sqlite_record: Record, pragma: str, value: object
) -> None:
    database = sqlite_record.database
    with database.reading() as reader, database.writing() as writer:
        for connection in (reader, writer):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_a_connection_that_reads_cannot_write(record: Record) -> None:
    with pytest.raises(Misconfigured), record.database.reading() as connection:
        connection.execute(text("DELETE FROM claim"))


def test_the_tables_are_those_that_the_migrations_make(record: Record) -> None:
    with record.database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_every_migration_is_a_known_version() -> None:
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))

    assert tuple(one.revision for one in reversed(list(scripts.walk_revisions()))) == VERSIONS


def test_a_record_that_is_not_there_names_the_command(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="onrecord init"):
        Record.open(f"sqlite:///{tmp_path}/record.db")

    assert list(tmp_path.iterdir()) == []


def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    with pytest.raises(Busy, match=r"127\.0\.0\.1/nowhere") as refused:
        Record.open("postgresql://ann:hidden@127.0.0.1:1/nowhere")

    assert "hidden" not in str(refused.value)


@pytest.mark.parametrize(
    "url", ["", "nonsense", "sqlite://", "sqlite:///:memory:", "mysql://localhost/x"]
)
def test_a_url_that_makes_no_sense_is_refused(url: str) -> None:
    with pytest.raises(Misconfigured, match="database URL"):
        Record.open(url)


def test_a_newer_record_is_refused(url: str) -> None:
    edit(url, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NewerSchema, match="9999"):
        Record.open(url)
    with pytest.raises(NewerSchema, match="9999"):
        upgrade(url)


def test_a_record_of_two_schemas_at_once_is_refused(url: str) -> None:
    edit(url, "INSERT INTO alembic_version VALUES ('0001')")

    with pytest.raises(NewerSchema, match=f"0001 and {VERSIONS[-1]}"):
        Record.open(url)


def test_an_older_record_names_the_command(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "VERSIONS", (*VERSIONS, "9998"))

    with pytest.raises(Misconfigured, match="run `onrecord upgrade`; the way back is"):
        Record.open(url)


def test_a_database_of_something_else_is_no_record(tmp_path: Path) -> None:
    other = sqlite_module().connect(tmp_path / "record.db")
    other.execute("CREATE TABLE photos (name TEXT)")
    other.close()

    with pytest.raises(Misconfigured, match="something else") as refused:
        Record.open(f"sqlite:///{tmp_path}/record.db")

    assert not isinstance(refused.value, NoRecord)


def test_an_empty_file_is_no_record_yet(tmp_path: Path) -> None:
    (tmp_path / "record.db").touch()

    with pytest.raises(NoRecord):
        Record.open(f"sqlite:///{tmp_path}/record.db")


def test_creating_twice_keeps_the_record(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/record.db"
    with Record.open(url, create=True) as record:
        record.import_rows(numbered(small_record()), "test.jsonl", ME)

    with Record.open(url, create=True) as record:
        assert record.feed.head() == 1
    assert upgrade(url) == (VERSIONS[-1], VERSIONS[-1])


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_processes_that_create_a_record_together_make_one(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path}/record.db"
    if kind == "postgresql":
        url = request.getfixturevalue("server").bare()
    revisions: list[str] = []

    def creates() -> None:
        with Record.open(url, create=True, patience=30) as record:
            revisions.append(record.feed.revision())

    threads = [threading.Thread(target=creates) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(revisions) == 4
    assert len(set(revisions)) == 1


def test_a_new_file_that_another_is_about_to_write_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    other = sqlite_module().connect(path, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE anything (x)")
    other.execute("BEGIN IMMEDIATE")
    database = Database(f"sqlite:///{path}", patience=30)

    done = threading.Timer(0.2, other.execute, ["ROLLBACK"])
    done.start()
    with database.writing() as connection:
        mode = connection.scalar(text("PRAGMA journal_mode"))

    assert mode == "wal"
    done.join()
    other.close()
    database.close()


@pytest.mark.parametrize("content", [b"no database " * 400, b"SQLite format 3\0" + b"x" * 8000])
def test_a_damaged_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "record.db").write_bytes(content)

    with pytest.raises(Misconfigured, match=r"record\.db is damaged .* restore --replace"):
        Record.open(f"sqlite:///{tmp_path}/record.db")


def test_text_that_cannot_be_read_is_told_without_its_words(sqlite_record: Record) -> None:
    sqlite_record.import_rows(numbered(small_record()), "test.jsonl", CuratorId("k"))
    with sqlite_record.database.writing() as connection:
        connection.execute(text("UPDATE claim SET body = CAST('secret' || x'ff' AS TEXT)"))

    with pytest.raises(Misconfigured, match="decode to UTF-8") as told:
        sqlite_record.ledger.entries([ClaimId("c-1")])

    assert "secret" not in str(told.value)


@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_that_was_moved_away_is_not_spoken_to(
    sqlite_record: Record, tmp_path: Path, *, replaced: bool
) -> None:
    """What is written into it then would be acknowledged, and gone at the next start."""
    sqlite_record.inbox.accept([Arrived(1, "ann", b"{}")])
    path = sqlite_record.database.path
    assert path is not None
    path.rename(tmp_path / "elsewhere")
    if replaced:
        Record.open(f"sqlite:///{tmp_path / 'other.db'}", create=True).close()
        (tmp_path / "other.db").rename(path)

    with pytest.raises(Misconfigured, match="removed or replaced"):
        sqlite_record.inbox.accept([Arrived(2, "ann", b"{}")])
    with pytest.raises(Misconfigured, match="removed or replaced"):
        sqlite_record.feed.head()

    (tmp_path / "elsewhere").rename(path)
    assert sqlite_record.inbox.accept([Arrived(2, "ann", b"{}")]) == 1


def test_a_writer_who_waited_while_the_file_was_replaced_writes_nothing(
    sqlite_record: Record, tmp_path: Path
) -> None:
    path = sqlite_record.database.path
    assert path is not None
    sqlite_record.inbox.depth()

    def replace(_: object) -> None:
        Record.open(f"sqlite:///{tmp_path / 'other.db'}", create=True).close()
        (tmp_path / "other.db").rename(path)

    listen(Engine, "begin", replace, once=True)
    with pytest.raises(Misconfigured, match="removed or replaced"):
        sqlite_record.inbox.accept([Arrived(1, "ann", b"{}")])


def test_a_writer_waits_for_another_process_and_then_gives_up(sqlite_url: str) -> None:
    path = sqlite_url.removeprefix("sqlite:///")
    other = sqlite_module().connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with Record.open(sqlite_url, patience=0.1) as record:
        with pytest.raises(Busy, match="another process"):
            record.demands.hand_in("text", "en")
        assert record.feed.head() == 0
        other.execute("ROLLBACK")
        other.close()
        record.demands.hand_in("text", "en")


def test_a_writer_waits_for_another_thread_and_then_gives_up(sqlite_url: str) -> None:
    entered, leave = threading.Event(), threading.Event()

    def holds(record: Record) -> None:
        with record.book.acting(ME, Action.DRAFTED, "c"):
            entered.set()
            leave.wait()

    with Record.open(sqlite_url, patience=0.1) as record:
        holder = threading.Thread(target=holds, args=(record,))
        holder.start()
        entered.wait()
        with pytest.raises(Busy):
            record.demands.hand_in("text", "en")
        leave.set()
        holder.join()


def test_a_server_that_another_holds_up_is_busy(server: object) -> None:
    url = server.fresh()  # type: ignore[attr-defined]  # the server of conftest
    with Record.open(url) as record, Record.open(url, patience=0.1) as other:
        with record.book.acting(ME, Action.DRAFTED, "c"), pytest.raises(Busy):
            import_one(other)
        import_one(other)
    server.drop(url)  # type: ignore[attr-defined]  # the server of conftest


def import_one(record: Record) -> None:
    record.import_rows(numbered([claim()]), "test.jsonl", ME)


def test_a_full_disk_refuses_writes_and_serves_reads(sqlite_record: Record) -> None:
    sqlite_record.import_rows(numbered(small_record()), "test.jsonl", ME)
    with sqlite_record.database.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(NoRoom, match="no space"):
        sqlite_record.vectors.keep("one", {f"k{n}": bytes(900) for n in range(100)})

    assert ClaimId("c-1") in sqlite_record.ledger.entries([ClaimId("c-1")])
    with sqlite_record.database.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    sqlite_record.vectors.keep("one", {"k": b"1"})


def edit(url: str, statement: str) -> None:
    database = Database(url)
    with database.writing() as connection:
        connection.execute(text(statement))
    database.close()
