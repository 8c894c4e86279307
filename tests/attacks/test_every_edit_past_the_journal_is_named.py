"""Fault 4: whatever raw SQL changes in the record, verifying finds it and names it."""

import random
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from tests.rows import claim, numbered, phrasing, small_record

from onrecord.errors import Misconfigured
from onrecord.events import Action
from onrecord.model import Curator, CuratorId, CuratorRole
from onrecord.store import Record, verify
from onrecord.store.database.sqlite import sqlite_module
from onrecord.store.tables.schema import ROW_TABLES, event

ME = CuratorId("k-me")
PAGE = 4096
CELLS = [(kind, column.name) for kind, rows in ROW_TABLES.items() for column in rows.columns]
EVENT_FIELDS = [column.name for column in event.columns]
ODD = ("CAST(x'ff' AS TEXT)", "CAST({} AS BLOB)", "''", "-1")
TRICKS: dict[str, tuple[str, str]] = {
    "the first event deleted": ("DELETE FROM event WHERE seq = 1", "event 1: is gone"),
    "one amid deleted": ("DELETE FROM event WHERE seq = 3", "event 3: is gone"),
    "the last event deleted": ("DELETE FROM event WHERE seq = 5", "no event wrote this row"),
    "all events deleted": ("DELETE FROM event", "no event wrote this row"),
    "two events exchanged": (
        """UPDATE event SET seq = CASE seq WHEN 3 THEN -4 WHEN 4 THEN -3 ELSE seq END;
           UPDATE event SET seq = -seq WHERE seq < 0""",
        "previous differs",
    ),
    "an event put in twice": (
        """INSERT INTO event SELECT 6, at, actor, action, subject, changes, reason, previous, digest
             FROM event WHERE seq = 5""",
        "event 6: does not follow",
    ),
    "words that are no text": ("UPDATE assertion SET body = x'00ff'", "assertion a-1: "),
    "no words at all": ("UPDATE assertion SET body = ''", "assertion a-1: "),
    "a body nested deep": (
        "UPDATE assertion SET body = replace(hex(zeroblob(2500)), '0', '[')",
        "assertion a-1: ",
    ),
    "changes that are no text": ("UPDATE event SET changes = x'ff' WHERE seq = 2", "event 2: "),
    "changes that are no list": ("UPDATE event SET changes = '5' WHERE seq = 2", "event 2: "),
    "an actor that is no text": ("UPDATE event SET actor = x'ff' WHERE seq = 2", "event 2: "),
    "a hash that is no text": ("UPDATE event SET digest = x'ff' WHERE seq = 2", "event 2: "),
    "an id that is no text": (
        "UPDATE claim SET claim_id = x'00' WHERE seq = 1",
        "no event wrote this row",
    ),
    "changes of other things": (
        """UPDATE event SET changes = '[{"after":1,"before":{},"kind":[],"row_id":[1]}]'
            WHERE seq = 2""",
        "event 2: ",
    ),
    "changes of numbers": ("UPDATE event SET changes = '[5]' WHERE seq = 2", "event 2: "),
}
_REFUSE = "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
HARMLESS: dict[str, str] = {
    "it does nothing": "BEFORE UPDATE ON event BEGIN SELECT 1; END",
    "it guards the other act a second time": f"BEFORE DELETE ON event {_REFUSE}",
    "it guards one column": f"BEFORE UPDATE OF at ON event {_REFUSE}",
    "it refuses in a comment": (
        "BEFORE UPDATE ON event WHEN 0 /* ON event BEGIN SELECT RAISE(ABORT, */ BEGIN SELECT 1; END"
    ),
    "it refuses in a string": (
        "BEFORE UPDATE ON event BEGIN SELECT 'ON event BEGIN SELECT RAISE(ABORT,'; END"
    ),
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record with every kind of row and five events, to be copied."""
    path = tmp_path_factory.mktemp("whole") / "record.db"
    with Record.open(f"sqlite:///{path}", create=True) as record:
        record.import_rows(numbered(small_record()), "test.jsonl", ME)
        with record.book.acting(ME, Action.ENROLLED, "k-me") as act:
            act.put(Curator(ME, "Ann", CuratorRole.ADMIN, account="hash"))
        for number in range(2, 5):
            with record.book.acting(ME, Action.PUBLISHED, f"c-{number}", "because") as act:
                act.put(claim(f"c-{number}"))
                act.put(phrasing(f"f-{number}", f"wording {number}", f"c-{number}"))
        assert verify(record).agrees
    return path


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(whole, tmp_path / "record.db"))


@contextmanager
def raw(path: Path) -> Iterator[Any]:
    """SQL by somebody with the file in hand: no foreign keys, and the guards put back after."""
    with closing(sqlite_module().connect(path, isolation_level=None)) as connection:
        guards = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in guards:
            connection.execute(sql)


def differences(path: Path) -> tuple[str, ...]:
    with Record.open(f"sqlite:///{path}") as record:
        return verify(record).differences


def other(value: Any) -> Any:
    """A value of the same kind that differs."""
    if isinstance(value, int):
        return value + 1
    return "x" if value is None else f"{value}x"


@pytest.mark.parametrize(("kind", "column"), CELLS, ids=lambda part: part)
def test_every_column_of_every_row_is_watched(path: Path, kind: str, column: str) -> None:
    with raw(path) as connection:
        found = connection.execute(f"SELECT {kind}_id, {column} FROM {kind}").fetchone()  # noqa: S608
        connection.execute(
            f"UPDATE {kind} SET {column} = ? WHERE {kind}_id = ?",  # noqa: S608 - names of the schema
            (other(found[1]), found[0]),
        )

    named = differences(path)

    assert any(said.startswith(f"{kind} {found[0]}: ") for said in named), named


@pytest.mark.parametrize(("kind", "column"), CELLS, ids=lambda part: part)
def test_a_value_of_any_kind_in_any_column_is_named(
    whole: Path, path: Path, kind: str, column: str
) -> None:
    for value in (odd.format(column) for odd in ODD):
        shutil.copyfile(whole, path)
        with raw(path) as connection:
            changed = connection.execute(
                f"UPDATE {kind} SET {column} = {value} "  # noqa: S608 - names of the schema
                f"WHERE {kind}_id = (SELECT min({kind}_id) FROM {kind}) AND {column} IS NOT {value}"
            ).rowcount

        named = differences(path)

        assert bool(changed) == any(said.startswith(f"{kind} ") for said in named), (value, named)


@pytest.mark.parametrize("column", EVENT_FIELDS)
def test_bytes_that_are_no_text_in_an_event_are_named(path: Path, column: str) -> None:
    with raw(path) as connection:
        connection.execute(f"UPDATE event SET {column} = CAST(x'ff' AS TEXT) WHERE seq = 3")  # noqa: S608

    assert any(said.startswith("event ") for said in differences(path))


def test_words_exchanged_between_two_rows_are_named(path: Path) -> None:
    with raw(path) as connection:
        connection.executescript(
            """CREATE TEMP TABLE kept AS SELECT claim_id, body FROM claim;
               UPDATE claim SET body = (SELECT body FROM kept WHERE kept.claim_id =
                   CASE claim.claim_id WHEN 'c-2' THEN 'c-3' ELSE 'c-2' END)
                WHERE claim_id IN ('c-2', 'c-3')"""
        )

    named = "\n".join(differences(path))

    assert "claim c-2: claim_id" in named
    assert "claim c-3: claim_id" in named


def test_garbage_in_any_page_of_the_file_is_named(path: Path) -> None:
    whole = path.read_bytes()
    for page in range(len(whole) // PAGE):
        garbage = random.Random(page).randbytes(PAGE)
        path.write_bytes(whole[: page * PAGE] + garbage + whole[(page + 1) * PAGE :])
        for beside in ("-wal", "-shm"):
            path.with_name(path.name + beside).unlink(missing_ok=True)

        with suppress(Misconfigured):
            assert any("damaged" in said for said in differences(path)), f"page {page}"


@pytest.mark.parametrize("kind", ROW_TABLES)
def test_a_damaged_table_leaves_the_others_to_be_looked_at(path: Path, kind: str) -> None:
    other = "party" if kind == "claim" else "claim"
    with raw(path) as connection:
        connection.execute(f"UPDATE {other} SET body = '{{}}'")  # noqa: S608
        [page] = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (kind,)
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(b"\xa5" * PAGE)

    named = differences(path)

    assert f"the file is damaged: table {kind} page {page}" in named[0]
    assert f"{kind}: cannot be read to its end" in named
    assert any(said.startswith(f"{other} ") for said in named)


@pytest.mark.parametrize("kind", ROW_TABLES)
def test_a_row_that_was_deleted_is_named(path: Path, kind: str) -> None:
    with raw(path) as connection:
        [identity] = connection.execute(f"SELECT {kind}_id FROM {kind}").fetchone()  # noqa: S608
        connection.execute(f"DELETE FROM {kind} WHERE {kind}_id = ?", (identity,))  # noqa: S608

    assert f"{kind} {identity}: is gone" in "\n".join(differences(path))


@pytest.mark.parametrize("kind", ROW_TABLES)
def test_a_row_that_no_event_wrote_is_named(path: Path, kind: str) -> None:
    names = ", ".join(c.name for c in ROW_TABLES[kind].columns if c.name != f"{kind}_id")
    with raw(path) as connection:
        connection.execute(
            f"INSERT INTO {kind} ({kind}_id, {names}) SELECT 'z', {names} FROM {kind} LIMIT 1"  # noqa: S608
        )

    assert f"{kind} z: no event wrote this row" in differences(path)


@pytest.mark.parametrize("column", EVENT_FIELDS)
def test_every_field_of_an_event_is_watched(path: Path, column: str) -> None:
    with raw(path) as connection:
        [value] = connection.execute(f"SELECT {column} FROM event WHERE seq = 3").fetchone()  # noqa: S608
        wrong = 99 if column == "seq" else other(value)
        connection.execute(f"UPDATE event SET {column} = ? WHERE seq = 3", (wrong,))  # noqa: S608

    assert any(said.startswith("event 3: ") for said in differences(path))


@pytest.mark.parametrize("trick", TRICKS)
def test_a_journal_that_was_tampered_with_is_named(path: Path, trick: str) -> None:
    statements, named = TRICKS[trick]
    with raw(path) as connection:
        connection.executescript(statements)

    assert named in "\n".join(differences(path))


@pytest.mark.parametrize(
    "name", ["event_refuses_update", "event_refuses_delete", "event_refuses_replace"]
)
def test_a_guard_that_was_dropped_is_noticed(path: Path, name: str) -> None:
    with closing(sqlite_module().connect(path, isolation_level=None)) as connection:
        connection.execute(f"DROP TRIGGER {name}")

    assert "no longer guarded" in "\n".join(differences(path))


@pytest.mark.parametrize("made", HARMLESS)
def test_a_guard_that_was_made_harmless_is_noticed(path: Path, made: str) -> None:
    with closing(sqlite_module().connect(path, isolation_level=None)) as connection:
        connection.executescript(
            "DROP TRIGGER event_refuses_update;"
            f"CREATE TRIGGER event_refuses_update {HARMLESS[made]}"
        )

    assert differences(path) == ("the journal is no longer guarded: 2 of 3 triggers still refuse",)
