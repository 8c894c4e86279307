"""Who runs on a record: one process under a name, however it is reached."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest
from tests.store.conftest import Server

from onrecord.errors import Busy, Misconfigured
from onrecord.store import Record
from onrecord.store.instance import Instance
from onrecord.store.proof import agree_on, confirm


def test_one_name_is_held_by_one_process(url: str) -> None:
    with Record.open(url) as record, Record.open(url) as other:
        record.claim_instance("run")
        with pytest.raises(Busy, match=r"another 'run'.*is running on"):
            other.claim_instance("run")
        other.claim_instance("index")

    with Record.open(url) as later:
        later.claim_instance("run")


def test_a_name_that_was_lost_with_its_connection_is_taken_again(server: Server) -> None:
    url = server.fresh()
    with Record.open(url) as record, Record.open(url) as other:
        record.claim_instance("run")
        record.take_part()
        server.cut(url)

        record.hold_on()

        with pytest.raises(Busy, match=r"another 'run'.*is running on"):
            other.claim_instance("run")
        with pytest.raises(Busy, match="stop it first"):
            Instance.without_others(other.database)


def test_a_name_is_taken_again_as_soon_as_the_server_answers(server: Server) -> None:
    url = server.fresh()
    with Record.open(url) as record, Record.open(url) as other:
        record.claim_instance("run")
        with server.closed(url):
            record.hold_on()
            record.hold_on()

        record.hold_on()

        with pytest.raises(Busy, match=r"another 'run'.*is running on"):
            other.claim_instance("run")


def test_a_name_that_another_took_after_it_was_lost_is_theirs(server: Server) -> None:
    url = server.fresh()
    with Record.open(url) as record, Record.open(url) as other:
        record.claim_instance("run")
        server.cut(url)
        other.claim_instance("run")

        with pytest.raises(Busy, match=r"another 'run'.*is running on"):
            record.hold_on()


def test_what_is_held_stays_so_where_nothing_was_lost(url: str) -> None:
    with Record.open(url) as record, Record.open(url) as other:
        record.claim_instance("run")

        record.hold_on()

        with pytest.raises(Busy):
            other.claim_instance("run")


def test_a_name_is_held_whichever_way_leads_to_the_record(sqlite_url: str, tmp_path: Path) -> None:
    """Two bots on one record would send every answer twice, linked or not."""
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "record.db"
    link.symlink_to(sqlite_url.removeprefix("sqlite:///"))

    with Record.open(sqlite_url) as record, Record.open(f"sqlite:///{link}") as other:
        record.claim_instance("run")
        with pytest.raises(Busy, match=r"another 'run'"):
            other.claim_instance("run")


def test_a_name_is_held_though_the_disk_has_no_room_for_a_number(
    sqlite_record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.pwrite", full)

    sqlite_record.claim_instance("run")


def test_a_place_without_locks_is_told_of_and_is_no_second_process(
    sqlite_record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unable(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", unable)

    with pytest.raises(Misconfigured, match="cannot be locked: No locks available"):
        sqlite_record.claim_instance("run")


def test_a_name_falls_free_with_a_process_that_is_killed(sqlite_url: str) -> None:
    script = (
        "import sys, time\n"
        "from onrecord.store import Record\n"
        "record = Record.open(sys.argv[1])\n"
        "record.claim_instance('run')\n"
        "print('held', flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, sqlite_url], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        with Record.open(sqlite_url) as record:
            with pytest.raises(Busy, match=str(process.pid)):
                record.claim_instance("run")
            process.kill()
            process.wait()
            record.claim_instance("run")


def test_two_that_know_people_by_other_peppers_do_not_run_on_one_record(url: str) -> None:
    """What was handed in through one could not be taken back through the other."""
    with Record.open(url) as record, Record.open(url) as same, Record.open(url) as other:
        record.take_part("proof of one")
        same.take_part("proof of one")

        with pytest.raises(Misconfigured, match="Copy it from the home of one of them"):
            other.take_part("proof of another")

        other.take_part()


def test_a_home_that_is_alone_may_go_on_by_another_pepper(url: str) -> None:
    with Record.open(url) as record:
        record.take_part("proof of one")
    with Record.open(url) as later, Record.open(url) as other:
        later.take_part("proof of another")

        with pytest.raises(Misconfigured, match="this home is another than that of those who run"):
            other.take_part("proof of one")


def test_of_two_that_start_at_once_by_other_peppers_one_is_refused(url: str) -> None:
    with Record.open(url) as record, Record.open(url) as other:
        agree_on(record.database, "proof of one")
        other.take_part("proof of another")

        with pytest.raises(Misconfigured, match="stop them all first"):
            confirm(record.database, "proof of one")


def test_a_role_is_given_under_no_other_pepper_than_that_of_the_bot(url: str) -> None:
    """Who has it would not be found under it, also where the bot is stopped for a while."""
    with Record.open(url) as record:
        record.refuse_strangers("proof of another")
        record.take_part("proof of one")
    with Record.open(url) as record:
        record.refuse_strangers("proof of one")

        with pytest.raises(Misconfigured, match="Copy it from the home of the bot"):
            record.refuse_strangers("proof of another")
