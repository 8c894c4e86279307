"""A server that OnRecord cannot work with is refused at once, and with what to do about it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlalchemy import make_url, text
from tests.store.conftest import Server
from tests.store.middleman import between

from onrecord.errors import Misconfigured
from onrecord.store import Record
from onrecord.store.database.engine import Database

REFUSAL = b"SFATAL\x00C08P01\x00Munsupported startup parameter: options\x00\x00"


@pytest.fixture
def own(server: Server) -> Iterator[str]:
    url = server.fresh()
    yield url
    server.drop(url)


def told(url: str, options: str) -> str:
    """The URL, with these options for the server."""
    asking = make_url(url).update_query_dict({"options": options})
    return asking.render_as_string(hide_password=False)


def may(url: str, *grants: str) -> str:
    """The URL for a role of its own that holds these grants alone."""
    role = f"role_of_{make_url(url).database}"
    with closing(Database(url)) as database, database.writing() as connection:
        connection.execute(text(f"CREATE ROLE {role}"))
        for grant in grants:
            connection.execute(text(grant.format(role=role)))
    return told(url, f"-c role={role}")


def test_a_pooler_is_refused(own: str) -> None:
    with between(own, pools=True) as pooler, pytest.raises(Misconfigured, match="pooler"):
        Record.open(pooler.url)


def test_a_pooler_that_refuses_our_options_is_called_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=_refuses, args=(listening,), daemon=True).start()
        url = f"postgresql://127.0.0.1:{listening.getsockname()[1]}/record?sslmode=disable"

        with pytest.raises(Misconfigured, match="pooler"):
            Record.open(url)


def _refuses(listening: socket.socket) -> None:
    line, _ = listening.accept()
    with line:
        line.recv(65536)
        line.sendall(b"E" + (4 + len(REFUSAL)).to_bytes(4, "big") + REFUSAL)


def test_options_in_the_address_reach_the_server(own: str) -> None:
    with closing(Database(told(own, "-c work_mem=7MB"))) as database, database.reading() as one:
        assert one.scalar(text("SHOW work_mem")) == "7MB"
        assert one.scalar(text("SHOW lock_timeout")) == "5s"


def test_a_record_whose_server_allows_all_can_be_written(own: str) -> None:
    with Record.open(own) as record:
        assert record.unwritable() == ""


@pytest.mark.parametrize(
    ("grants", "told_of"),
    [
        (["GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}"], "about, asked, assertion"),
        (["GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}"], "does not own about"),
        (
            [
                "GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}",
                "REVOKE INSERT ON event FROM {role}",
            ],
            "may not in event",
        ),
    ],
)
def test_what_a_role_may_not_is_named(own: str, grants: list[str], told_of: str) -> None:
    with Record.open(may(own, *grants)) as record:
        assert told_of in record.unwritable()
        with pytest.raises(Misconfigured, match=told_of):
            record.take_part()


def test_a_server_that_nobody_may_write_to_is_named(own: str) -> None:
    with Record.open(told(own, "-c default_transaction_read_only=on")) as record:
        assert "standby" in record.unwritable()


def test_a_file_that_can_no_longer_be_written_is_named(sqlite_record: Record) -> None:
    assert sqlite_record.unwritable() == ""
    assert sqlite_record.database.path is not None

    sqlite_record.database.path.rename(sqlite_record.database.path.with_name("moved.db"))

    assert "was removed" in sqlite_record.unwritable()
