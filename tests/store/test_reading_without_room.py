"""A record is read where nothing can be written beside it, as on a full disk."""

import shutil
from pathlib import Path

import pytest
from tests.clocks import FakeClock
from tests.records import empty_record
from tests.rows import claim, numbered, small_record

from onrecord.errors import OnRecordError
from onrecord.model import Claim, ClaimId, CuratorId
from onrecord.store import Record

ME = CuratorId("k-me")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A record with rows in its file and in its log, as a process that was killed leaves it."""
    path = tmp_path / "open" / "record.db"
    with Record.open(empty_record(path.parent)) as record:
        record.import_rows(numbered(small_record()), "test.jsonl", ME)
        record.database.checkpoint()
        record.import_rows(numbered([claim("c-in-the-log")]), "more.jsonl", ME)
        for ending in ("", "-wal"):
            shutil.copyfile(f"{path}{ending}", tmp_path / f"record.db{ending}")
    # The file that it wants to share cannot be opened, nor made.
    (tmp_path / "record.db-shm").symlink_to("nowhere")
    return tmp_path / "record.db"


def claims_of(record: Record) -> set[str]:
    return {row.claim_id for row in record.all_rows() if isinstance(row, Claim)}


def test_what_was_acknowledged_is_read_from_file_and_log(place: Path) -> None:
    with Record.open(f"sqlite:///{place}") as record:
        assert {"c-1", "c-in-the-log"} <= claims_of(record)


def test_without_a_log_the_file_is_read_and_left_as_it_is(place: Path) -> None:
    place.with_name("record.db-wal").unlink()
    before = place.read_bytes()

    with Record.open(f"sqlite:///{place}") as record:
        assert "c-1" in claims_of(record)
        record.ledger.count_asked([ClaimId("c-1")])

    assert place.read_bytes() == before


def test_nothing_is_written_meanwhile(place: Path) -> None:
    with Record.open(f"sqlite:///{place}") as record:
        with pytest.raises(OnRecordError):
            record.import_rows(numbered([claim("c-new")]), "more.jsonl", ME)

        assert "c-new" not in claims_of(record)


def test_what_is_asked_is_counted_later_and_fails_no_answer(place: Path, clock: FakeClock) -> None:
    with Record.open(f"sqlite:///{place}", clock=clock) as record:
        clock.goes_on(60)
        record.ledger.count_asked([ClaimId("c-1")])
        assert record.ledger.recent(5)

        place.with_name("record.db-shm").unlink()
        record.ledger.flush()

    with Record.open(f"sqlite:///{place}") as record:
        assert record.info().counts["asked"] == 1


def test_once_there_is_room_again_an_open_record_sees_what_is_new(place: Path) -> None:
    with Record.open(f"sqlite:///{place}") as record:
        before = claims_of(record)
        place.with_name("record.db-shm").unlink()
        with Record.open(f"sqlite:///{place}") as other:
            other.import_rows(numbered([claim("c-new")]), "more.jsonl", ME)

        assert claims_of(record) == before | {"c-new"}
