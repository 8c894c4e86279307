"""The index over the store itself: what is published is found, what is not is not."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.index.fakes import WordEncoder, word_index
from tests.records import empty_record

from onrecord.asking import Question
from onrecord.events import Action
from onrecord.model import ENGLISH, Claim, ClaimId, CuratorId, Phrasing, PhrasingId, Status, Text
from onrecord.store import Record
from onrecord_index.retriever import Index

CURATOR = CuratorId("test")


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with Record.open(empty_record(tmp_path)) as record:
        yield record


@pytest.fixture
def index(record: Record, tmp_path: Path) -> Iterator[Index]:
    index = opened(record, tmp_path)
    yield index
    index.close()


def opened(record: Record, tmp_path: Path) -> Index:
    encoder = WordEncoder()
    return word_index(record.feed, tmp_path / "index", record.vectors, encoder)


def put(record: Record, claim_id: str, text: str, status: Status) -> None:
    claim = Claim(ClaimId(claim_id), (Text(text),), status=status)
    worded = Phrasing(PhrasingId(f"{claim_id}-p"), claim.claim_id, f"is it so that {text}", ENGLISH)
    action = Action.PUBLISHED if status is Status.PUBLISHED else Action.DRAFTED
    with record.book.acting(CURATOR, action, claim_id) as transaction:
        transaction.put(claim)
        transaction.put(worded)


def found(index: Index, text: str) -> list[str]:
    return [hit.claim_id for hit in index.search(Question(text, ENGLISH, text, text), 10).hits]


def test_a_published_claim_is_found_after_catching_up_and_after_a_restart(
    record: Record, index: Index, tmp_path: Path
) -> None:
    put(record, "grain", "grain left the port", Status.PUBLISHED)

    assert index.catch_up() > 0
    assert found(index, "grain left the port") == ["grain"]
    index.save()

    again = opened(record, tmp_path)
    assert found(again, "grain left the port") == ["grain"]
    assert again.counters["rebuilds"] == 0
    assert again.check().problems == ()
    again.close()


def test_a_copy_that_went_its_own_way_gets_an_index_of_its_own(tmp_path: Path) -> None:
    """Both are one record up to a point, with as many events: only what happened differs."""
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    empty_record(one)
    shutil.copytree(one, other)
    for home, claim_id, text in (
        (one, "grain", "grain left the port"),
        (other, "bridge", "bridge was closed to cars"),
    ):
        with Record.open(f"sqlite:///{home}/record.db") as record:
            put(record, claim_id, text, Status.PUBLISHED)
            opened(record, home).close()
    shutil.rmtree(other / "index")
    shutil.copytree(one / "index", other / "index")

    with (
        Record.open(f"sqlite:///{other}/record.db") as record,
        closing(opened(record, other)) as index,
    ):
        assert index.counters["rebuilds"] == 1
        assert found(index, "bridge was closed to cars") == ["bridge"]
        assert index.check().problems == ()


@pytest.mark.parametrize("status", [Status.DRAFT, Status.WITHDRAWN])
def test_a_claim_that_is_not_published_is_never_in_the_index(
    status: Status, record: Record, index: Index
) -> None:
    put(record, "grain", "grain left the port", status)

    index.catch_up()

    assert index.searched().claims == 0


def test_a_withdrawal_takes_a_claim_out_of_a_running_index(record: Record, index: Index) -> None:
    put(record, "grain", "grain left the port", Status.PUBLISHED)
    index.catch_up()
    put(record, "grain", "grain left the port", Status.WITHDRAWN)

    index.catch_up()


def test_vectors_stay_in_the_record_when_the_index_is_thrown_away(
    record: Record, index: Index, tmp_path: Path
) -> None:
    put(record, "grain", "grain left the port", Status.PUBLISHED)
    index.catch_up()
    encoder = WordEncoder()

    other = word_index(record.feed, tmp_path / "other", record.vectors, encoder)

    assert encoder.encoded == []
    assert found(other, "grain left the port") == ["grain"]
    other.close()
