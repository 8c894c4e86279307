"""Whatever is changed past the journal is found, and named."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, String, text, update
from tests.rows import claim, numbered, phrasing, small_record

from onrecord.errors import Tampered
from onrecord.events import Action
from onrecord.model import Claim, Curator, CuratorId, CuratorRole, Status
from onrecord.store import Record, verify
from onrecord.store.tables.schema import ROW_TABLES, event
from onrecord.store.verifying import report_on

ME = CuratorId("k-me")
_DOES = "EXECUTE FUNCTION event_refuses()"
_EACH = f"FOR EACH STATEMENT {_DOES}"
HARMLESS = {
    "it guards the other act a second time": f"BEFORE DELETE ON event {_EACH}",
    "it guards one column": f"BEFORE UPDATE OF at ON event {_EACH}",
    "it guards what comes in": f"BEFORE INSERT ON event {_EACH}",
    "it guards on a condition": f"BEFORE UPDATE ON event FOR STATEMENT WHEN (false) {_DOES}",
}
_FOREIGN_KEYS_LATER = {
    "sqlite": "PRAGMA defer_foreign_keys = ON",
    "postgresql": "SET CONSTRAINTS ALL DEFERRED",
}


@pytest.fixture
def kept(record: Record) -> Record:
    """A record with every kind of row, written by two events."""
    record.import_rows(numbered(small_record()), "test.jsonl", ME)
    with record.book.acting(ME, Action.ENROLLED, "k-me") as act:
        act.put(Curator(ME, "Ann", CuratorRole.ADMIN, account="hash"))
    return record


@pytest.fixture
def kept_once(sqlite_record: Record) -> Record:
    sqlite_record.import_rows(numbered(small_record()), "test.jsonl", ME)
    with sqlite_record.book.acting(ME, Action.ENROLLED, "k-me") as act:
        act.put(Curator(ME, "Ann", CuratorRole.ADMIN, account="hash"))
    return sqlite_record


def test_an_untouched_record_agrees_with_its_events(kept: Record) -> None:
    report = verify(kept)

    assert report.agrees
    assert (report.events, report.rows, report.head) == (2, 8, 2)
    assert report.digest == kept.book.event(2).digest


def test_an_empty_record_agrees(record: Record) -> None:
    assert verify(record).agrees


def test_the_words_of_an_assertion_changed_by_raw_sql_are_named(kept: Record) -> None:
    edit(kept, "UPDATE assertion SET body = replace(body, 'The words', 'Other words')")

    assert verify(kept).differences[0] == "assertion a-1: words differs from event 1"


def test_an_assertion_given_to_another_party_is_named(kept: Record) -> None:
    edit(kept, "UPDATE assertion SET body = replace(body, 'p-ministry', 'p-outlet')")

    report = verify(kept)

    assert "assertion a-1: party_id differs from event 1" in report.differences
    assert "assertion a-1: column party_id differs from the row (event 1)" in report.differences


@pytest.mark.parametrize("column", ["changes", "at", "action"])
def test_who_follows_an_event_that_was_changed_past_reading_is_told(
    kept_once: Record, column: str
) -> None:
    edit(kept_once, "DROP TRIGGER event_refuses_update")
    edit(kept_once, f"UPDATE event SET {column} = 'x' WHERE seq = 2")  # noqa: S608

    with pytest.raises(Tampered, match="event 2 cannot be read"):
        kept_once.feed.changed_since(0, 10)


def test_a_row_without_an_event_is_named(kept: Record) -> None:
    edit(
        kept,
        "INSERT INTO phrasing (phrasing_id, claim_id, status, seq, body) "
        "SELECT 'f-9', claim_id, status, seq, body FROM phrasing",
    )

    assert verify(kept).differences == ("phrasing f-9: no event wrote this row",)


def test_a_row_that_is_gone_is_named(kept: Record) -> None:
    edit(kept, "DELETE FROM phrasing")

    assert verify(kept).differences == ("phrasing f-1: is gone, though event 1 wrote it",)


def test_no_text_of_a_row_is_trusted_once_it_is_no_row(kept: Record) -> None:
    edit(kept, "UPDATE claim SET body = '{'")

    assert "claim c-1: cannot be read" in " ".join(verify(kept).differences)


@pytest.mark.parametrize("statement", ["UPDATE event SET reason = 'x'", "DELETE FROM event"])
def test_the_database_refuses_to_change_the_journal(kept: Record, statement: str) -> None:
    with pytest.raises(Exception, match="append-only"):
        edit(kept, statement)

    assert verify(kept).agrees


def test_no_event_is_replaced_on_sqlite(kept: Record) -> None:
    if not kept.database.is_sqlite:
        pytest.skip("PostgreSQL knows no REPLACE")

    with pytest.raises(Exception, match="append-only"):
        edit(kept, "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 1")


def test_the_server_refuses_to_empty_the_journal(record: Record) -> None:
    if record.database.is_sqlite:
        pytest.skip("SQLite knows no TRUNCATE")

    with pytest.raises(Exception, match="append-only"):
        edit(record, "TRUNCATE event")


@pytest.mark.parametrize("made", HARMLESS)
def test_a_guard_that_was_made_harmless_on_the_server_is_named(record: Record, made: str) -> None:
    if record.database.is_sqlite:
        pytest.skip("what SQLite's can be made into stands among the attacks")

    edit(record, "DROP TRIGGER event_refuses_update ON event")
    edit(record, f"CREATE TRIGGER event_refuses_update {HARMLESS[made]}")

    assert verify(record).differences == (
        "the journal is no longer guarded: 2 of 3 triggers still refuse",
    )


@pytest.mark.parametrize(
    "body",
    ["BEGIN RETURN NULL; END", "BEGIN RETURN NULL; /* BEGIN RAISE EXCEPTION */ END"],
)
def test_what_refuses_made_harmless_on_the_server_is_named(record: Record, body: str) -> None:
    if record.database.is_sqlite:
        pytest.skip("SQLite has no functions of its own")

    edit(
        record,
        "CREATE OR REPLACE FUNCTION event_refuses() RETURNS trigger LANGUAGE plpgsql "
        f"AS $$ {body} $$",
    )

    assert verify(record).differences == (
        "the journal is no longer guarded: 0 of 3 triggers still refuse",
    )


@pytest.mark.parametrize("kind", ROW_TABLES)
def test_every_column_is_watched_on_either_database(kept: Record, kind: str) -> None:
    table = ROW_TABLES[kind]
    with kept.database.reading() as connection:
        before = connection.execute(table.select()).mappings().first()
    assert before is not None

    for column in table.columns:
        there = before[column.name]
        other = there + 1 if isinstance(there, int) else f"{there or ''}x"
        with taken_back(kept) as connection:
            connection.execute(text(_FOREIGN_KEYS_LATER[connection.dialect.name]))
            this = table.c[f"{kind}_id"] == before[f"{kind}_id"]
            connection.execute(update(table).where(this).values({column.name: other}))
            found = report_on(connection).differences

        named = [one for one in found if one.startswith(f"{kind} {before[f'{kind}_id']}: ")]
        assert named, (column.name, found)


@pytest.mark.parametrize("column", [column.name for column in event.columns])
def test_every_field_of_an_event_is_watched_on_either_database(kept: Record, column: str) -> None:
    with kept.database.reading() as connection:
        there = connection.execute(event.select().where(event.c.seq == 1)).mappings().one()[column]
    wrong = 99 if column == "seq" else f"{there}x"

    with taken_back(kept) as connection:
        on = "" if kept.database.is_sqlite else " ON event"
        connection.execute(text(f"DROP TRIGGER event_refuses_update{on}"))
        connection.execute(update(event).where(event.c.seq == 1).values({column: wrong}))
        found = report_on(connection).differences

    assert any(one.startswith("event 1: ") for one in found), found


def test_a_journal_without_its_guard_is_named(kept_once: Record) -> None:
    edit(kept_once, "DROP TRIGGER event_refuses_update")

    assert verify(kept_once).differences == (
        "the journal is no longer guarded: 2 of 3 triggers are there",
    )


@pytest.mark.parametrize(
    ("statements", "named"),
    [
        (
            ["CREATE TRIGGER eats BEFORE INSERT ON evidence BEGIN SELECT RAISE(IGNORE); END"],
            "trigger eats on evidence",
        ),
        (
            ["CREATE TRIGGER eats BEFORE INSERT ON inbox BEGIN SELECT RAISE(IGNORE); END"],
            "trigger eats on inbox",
        ),
        (
            [
                "ALTER TABLE evidence RENAME TO other",
                "CREATE VIEW evidence AS SELECT * FROM other",
            ],
            "view evidence in the place of a table",
        ),
    ],
)
def test_what_acts_by_itself_and_is_none_of_ours_is_named(
    kept_once: Record, statements: list[str], named: str
) -> None:
    """It may change what is told once the record was looked at: all agrees until then."""
    for statement in statements:
        edit(kept_once, statement)

    [found] = verify(kept_once).differences

    assert found.startswith(named)


@pytest.mark.parametrize(
    ("statements", "named"),
    [
        (
            [
                "CREATE TRIGGER later BEFORE INSERT ON evidence EXECUTE FUNCTION event_refuses()",
            ],
            "trigger later on evidence",
        ),
        (["CREATE RULE eats AS ON INSERT TO inbox DO INSTEAD NOTHING"], "rule eats on inbox"),
        (
            ["ALTER TABLE vector RENAME TO other", "CREATE VIEW vector AS SELECT * FROM other"],
            "view vector in the place of a table",
        ),
    ],
)
def test_what_acts_by_itself_on_the_server_is_named(
    record: Record, statements: list[str], named: str
) -> None:
    if record.database.is_sqlite:
        pytest.skip("of the server")
    with record.database.writing() as connection:
        for statement in statements:
            connection.execute(text(statement))

    [found] = verify(record).differences

    assert found.startswith(named)


def test_a_view_that_somebody_made_beside_the_tables_is_left_alone(kept_once: Record) -> None:
    edit(kept_once, "CREATE VIEW wordings AS SELECT * FROM claim")

    assert verify(kept_once).agrees


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE event SET reason = 'x' WHERE seq = 1", "event 1: its content differs"),
        ("UPDATE event SET actor = 'k-other' WHERE seq = 2", "event 2: its content differs"),
        ("UPDATE event SET changes = changes || ' '", "event 1: its content differs"),
        ("UPDATE event SET digest = 'x' WHERE seq = 1", "event 2: does not follow"),
        ("DELETE FROM event WHERE seq = 1", "event 1: is gone; the next one is event 2"),
        ("DELETE FROM event WHERE seq = 2", "curator k-me: no event wrote this row"),
        ("UPDATE event SET seq = x'ff' WHERE seq = 1", "event b'\\xff': its number is none"),
    ],
)
def test_an_event_changed_behind_the_guard_is_named(
    kept_once: Record, statement: str, named: str
) -> None:
    edit(kept_once, "DROP TRIGGER event_refuses_update")
    edit(kept_once, "DROP TRIGGER event_refuses_delete")

    edit(kept_once, statement)

    assert named in " ".join(verify(kept_once).differences)


def test_who_asks_for_the_last_event_is_told_if_it_has_no_number(kept_once: Record) -> None:
    edit(kept_once, "DROP TRIGGER event_refuses_update")

    edit(kept_once, "UPDATE event SET seq = x'ff' WHERE seq = 2")

    with pytest.raises(Tampered, match="its number is none"):
        kept_once.feed.head()


def columns() -> Iterator[tuple[str, str]]:
    for table in (*ROW_TABLES.values(), event):
        yield from ((table.name, column.name) for column in table.columns)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.sampled_from(sorted(columns())), value=st.text(max_size=20), n=st.integers())
def test_an_edit_of_any_column_is_found(
    kept_once: Record, place: tuple[str, str], value: str, n: int
) -> None:
    table = {**ROW_TABLES, "event": event}[place[0]]
    column = table.c[place[1]]
    new = value if isinstance(column.type, String) else n % 2**62
    with kept_once.database.reading() as connection:
        before = connection.execute(table.select()).mappings().first()
    assert before is not None

    with taken_back(kept_once) as connection:
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        connection.execute(text("DROP TRIGGER event_refuses_update"))
        connection.execute(update(table).where(column == before[column.name]).values({column: new}))
        found = [one for one in report_on(connection).differences if "no longer guarded" not in one]

    assert (before[column.name] == new) == (found == [])


@contextmanager
def taken_back(record: Record) -> Iterator[Connection]:
    """A transaction that leaves nothing, for trying out an edit."""
    with suppress(_Enough), record.database.writing() as connection:
        yield connection
        raise _Enough


class _Enough(Exception):
    pass


def test_a_row_put_back_as_it_was_agrees(kept: Record) -> None:
    with kept.book.acting(ME, Action.CORRECTED, "c-1") as act:
        act.put(claim("c-1", "Another wording?"))
        act.put(claim())

    assert verify(kept).agrees


def test_every_state_that_acts_lead_to_agrees(kept: Record) -> None:
    for number, status in enumerate([Status.WITHDRAWN, Status.PUBLISHED, Status.DRAFT]):
        with kept.book.acting(ME, Action.CORRECTED, "c-1") as act:
            there = act.row(Claim, "c-1")
            assert there is not None
            act.put(claim("c-1", f"Wording {number}?", status=status))
            act.put(phrasing(f"f-{number}", f"wording {number}"))

    assert verify(kept).agrees


def edit(record: Record, statement: str) -> None:
    """What somebody with a database shell does."""
    with record.database.writing() as connection:
        connection.execute(text(statement))
