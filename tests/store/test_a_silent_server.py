"""A server behind a line that fell silent is given up, and what it still holds of us is freed."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text
from tests.store.conftest import Server
from tests.store.middleman import Middleman, between

from onrecord.durable import Arrived
from onrecord.errors import Busy
from onrecord.store import Record
from onrecord.store.database import server as lines
from onrecord.store.database.engine import Lock

ONE = [Arrived(1, "chat", b"{}")]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "SILENT_SECONDS", 0.3)


@pytest.fixture
def middleman(server: Server) -> Iterator[Middleman]:
    url = server.fresh()
    with between(url) as middleman:
        yield middleman
    server.drop(url)


def test_a_line_that_fell_silent_is_given_up_and_the_next_one_serves(middleman: Middleman) -> None:
    with Record.open(middleman.url) as record:
        record.inbox.depth()
        middleman.falls_silent()

        assert record.inbox.accept(ONE) == 1


def test_what_takes_the_server_long_is_waited_for(middleman: Middleman) -> None:
    with (
        Record.open(middleman.url) as record,
        record.database.reading() as connection,
    ):
        assert connection.scalar(text("SELECT 'done' FROM pg_sleep(1.2)")) == "done"


def test_an_act_that_was_cut_off_in_its_midst_keeps_nobody_waiting(middleman: Middleman) -> None:
    with Record.open(middleman.url, patience=0.3) as record:
        with pytest.raises(Busy):
            is_cut_off(record, middleman)

        assert record.inbox.accept(ONE) == 1


def is_cut_off(record: Record, middleman: Middleman) -> None:
    with record.database.writing(Lock.INBOX) as connection:
        middleman.falls_silent()
        connection.execute(text("SELECT 1"))


def test_a_name_is_taken_again_from_our_own_line_that_fell_silent(middleman: Middleman) -> None:
    with Record.open(middleman.url) as record, Record.open(middleman.url) as other:
        record.claim_instance("run")
        record.take_part()
        middleman.falls_silent()

        record.hold_on()

        with pytest.raises(Busy, match="another 'run'"):
            other.claim_instance("run")


def test_a_line_that_is_quiet_is_no_ghost_for_another_process(middleman: Middleman) -> None:
    with Record.open(middleman.url) as record, Record.open(middleman.url) as other:
        other.claim_instance("run")
        record.inbox.depth()
        middleman.falls_silent()

        record.inbox.depth()

        with pytest.raises(Busy, match="another 'run'"):
            record.claim_instance("run")
