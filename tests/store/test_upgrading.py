"""Records of every schema that was ever published come to the present one without a loss."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from tests.clocks import FakeClock
from tests.rows import small_record
from tests.store.conftest import Server

from onrecord.durable import Delivered, Showing, Shown
from onrecord.errors import Misconfigured
from onrecord.feedback import Vote
from onrecord.follows import Follow, OfClaim
from onrecord.model import ENGLISH, ClaimId
from onrecord.rows import as_json
from onrecord.store import Record, backup, restore, upgrade, verify
from onrecord.store.database.sqlite import sqlite_module
from onrecord.store.tables.schema import VERSIONS, metadata

GOLDEN = Path(__file__).parent / "golden"
HEAD_OF_0005 = "e59eb56e03cb18b0875a3e2b9e57c3c392dceae528d13cdda99456f74533c0e7"
HEAD_OF_0001 = "95f45272c819b7bbfa0b4277f5bd7ebd0925a0ea86820b72c310aaa72705bba2"


def golden(version: str, directory: Path) -> str:
    path = directory / f"record_{version}.db"
    connection = sqlite_module().connect(path)
    connection.executescript((GOLDEN / f"record_{version}.sql").read_text("utf-8"))
    connection.close()
    return f"sqlite:///{path}"


def added_since(version: str) -> list[str]:
    """Tables of later schemas, in an order in which they can be dropped."""
    before = (GOLDEN / f"record_{version}.sql").read_text("utf-8")
    later = [t.name for t in metadata.sorted_tables if f"CREATE TABLE {t.name} " not in before]
    return later[::-1]


def without_later_columns(connection: Connection, version: str) -> None:
    """The record as it was before the schema that added columns to a table."""
    for column in ("showing", "nth"):
        connection.exec_driver_sql(f"ALTER TABLE delivered DROP COLUMN {column}")
    connection.execute(text("UPDATE alembic_version SET version_num = :it"), {"it": version})


def test_a_record_of_the_first_schema_is_whole_after_the_upgrade(tmp_path: Path) -> None:
    url = golden("0001", tmp_path)
    with pytest.raises(Misconfigured, match="onrecord upgrade"):
        Record.open(url)

    assert upgrade(url) == ("0001", VERSIONS[-1])

    with Record.open(url) as record:
        report = verify(record)
        assert report.agrees, report.differences
        assert report.digest == HEAD_OF_0001
        assert sorted(map(repr, record.all_rows())) == sorted(map(repr, small_record()))
        [wanted] = record.demands.queue(5)
        assert wanted.text == "How many tanks were lost?"
        record.feedback.vote("b", Vote(ClaimId("c-1"), same=True, sum=0.5, blind=False, head="h"))


def test_a_record_of_the_schema_before_gains_the_follows(url: str, clock: FakeClock) -> None:
    with Record.open(url, clock=clock) as record, record.database.writing() as connection:
        connection.exec_driver_sql("DROP TABLE follow")
        without_later_columns(connection, "0004")
    with pytest.raises(Misconfigured, match=r"schema 0004.*onrecord upgrade"):
        Record.open(url)

    assert upgrade(url) == ("0004", VERSIONS[-1])

    with Record.open(url, clock=clock) as record:
        assert record.follows.begin(Follow(1, OfClaim(ClaimId("c-1")), ENGLISH))


def test_answers_delivered_before_lists_were_told_apart_are_known_by_their_claims(
    url: str, clock: FakeClock
) -> None:
    one, two = Shown((ClaimId("c-1"),)), Shown((ClaimId("c-1"), ClaimId("c-2")))
    with Record.open(url, clock=clock) as record:
        record.replies.deliver(Delivered(7, 1, 2, "", one, "en"))
        record.replies.deliver(Delivered(7, 1, 3, "", two, "en"))
        with record.database.writing() as connection:
            without_later_columns(connection, "0005")

    assert upgrade(url) == ("0005", VERSIONS[-1])

    with Record.open(url, clock=clock) as record:
        shown = [each.shown.showing for each in record.replies.delivered_to(7, 1)]
        assert shown == [Showing.ACCOUNT, Showing.NEAREST]
        assert verify(record).agrees


def test_a_backup_of_the_first_schema_can_be_restored(url: str, tmp_path: Path) -> None:
    golden("0001", tmp_path)

    restore(tmp_path / "record_0001.db", url, replace=True)

    with Record.open(url) as record:
        assert verify(record).digest == HEAD_OF_0001


def test_events_that_had_one_name_only_keep_their_form_and_their_hash(
    url: str, tmp_path: Path
) -> None:
    golden("0005", tmp_path)

    restore(tmp_path / "record_0005.db", url, replace=True)

    with Record.open(url) as record:
        report = verify(record)
        assert report.agrees, report.differences
        assert report.digest == HEAD_OF_0005
        written = "".join(map(as_json, record.all_rows()))
        assert r'"event":" the \"Great\" quake of Сільва\tII "' in written
        assert '"event":"--02-24"' in written


def test_the_first_schema_on_a_server_gains_the_votes(server: Server, tmp_path: Path) -> None:
    url = server.fresh()
    with Record.open(url) as record:
        backup(record, tmp_path / "empty.db")
        with record.database.writing() as connection:
            for table in added_since("0001"):
                connection.exec_driver_sql(f"DROP TABLE {table}")
            without_later_columns(connection, "0001")

    assert upgrade(url) == ("0001", VERSIONS[-1])

    with Record.open(url) as record:
        record.feedback.vote("b", Vote(ClaimId("c-1"), same=True, sum=0.5, blind=False, head="h"))
        assert record.feedback.voted("b") is True
    server.drop(url)
