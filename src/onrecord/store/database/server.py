"""Lines to a PostgreSQL server, which notice where one has fallen silent.

A firewall that forgets a connection, or a proxy that hangs, tells neither end: we would wait for
ever, and the server would keep what the line holds, locks too. So after some seconds of silence
the server is asked, on another line, whether it is still at work. If it is not, the silent line is
given up, and the next one that is made ends what the server has left of it.
"""

import threading
from secrets import token_hex
from time import monotonic
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import URL

from onrecord.errors import Misconfigured
from onrecord.store.database.complaints import THROUGH_A_POOLER

SILENT_SECONDS = 5.0
CONNECT_SECONDS = 10
_LOOK_SECONDS = 3
_NO_PEER = "tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
"""The server lets go within half a minute of a machine of ours that is gone, not within hours."""

_AT_WORK = """SELECT count(*) > 0 FROM pg_stat_activity
               WHERE pid = %s AND application_name = %s AND state NOT LIKE 'idle%%'"""
_END = """SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
           WHERE pid = ANY(%s) AND application_name = %s"""

T = TypeVar("T")


class Line(psycopg.Connection[Any]):
    """A connection that is given up once the server has fallen silent on it."""

    lines: "Lines | None" = None

    def wait(self, gen: PQGen[T], *given: Any, **more: Any) -> T:
        return super().wait(self._heard(gen), *given, **more)

    def _heard(self, asked: PQGen[T]) -> PQGen[T]:
        """The same question, which ends where no answer will come; the library waits in steps."""
        ready: Any = None
        heard = monotonic()
        while True:
            try:
                wanted = asked.send(ready)
            except StopIteration as answered:
                value: T = answered.value
                return value
            ready = yield wanted
            if ready or monotonic() - heard > SILENT_SECONDS:
                if not ready and not self._is_worked_on():
                    # What came while we looked counts.
                    ready = (yield wanted) or self._give_up()
                heard = monotonic()

    def _is_worked_on(self) -> bool:
        return self.lines is not None and self.lines.is_at_work(self.pgconn.backend_pid)

    def _give_up(self) -> int:
        if self.lines is not None:
            self.lines.lose(self.pgconn.backend_pid)
        self.pgconn.finish()
        raise psycopg.OperationalError("it has fallen silent")


class Lines:
    """All the lines of one database to its server, known there by a name of their own."""

    def __init__(self, url: URL, patience: float) -> None:
        self._url = url
        self._told = _told_of(url)
        ours = f"-c lock_timeout={int(patience * 1000)} -c {_NO_PEER}"
        self._told["options"] = f"{self._told.get('options', '')} {ours}".lstrip()
        self._name = f"{self._told.get('application_name', 'onrecord')} {token_hex(8)}"
        self._guard = threading.Lock()
        self._lost: set[int] = set()

    def engine(self, **how: Any) -> Engine:
        """Connections over such lines, kept as SQLAlchemy is told."""
        # What is bound may be what somebody wrote: no error may say it.
        return create_engine(self._url, creator=self._connected, hide_parameters=True, **how)

    def is_at_work(self, process: int) -> bool:
        """Whether the server says so of one of its processes."""
        try:
            with self._made(_LOOK_SECONDS) as line:
                found = line.execute(_AT_WORK, (process, self._name)).fetchone()
        except psycopg.Error:
            return False
        return bool(found and found[0])

    def lose(self, process: int) -> None:
        """Note a process of the server that neither hears us any more nor is heard."""
        with self._guard:
            self._lost.add(process)

    def _connected(self) -> Line:
        line = self._made(CONNECT_SECONDS)
        _refuse_a_pooler(line)
        with self._guard:
            lost, self._lost = self._lost, set()
        if lost:
            line.execute(_END, (list(lost), self._name))
            line.commit()
        line.lines = self
        return line

    def _made(self, seconds: int) -> Line:
        how = {"connect_timeout": seconds, "application_name": self._name}
        return Line.connect(**{**self._told, **how})


def _refuse_a_pooler(line: Line) -> None:
    """Raise Misconfigured where somebody between us and the server lends us one of his lines."""
    found = line.execute("SELECT pg_backend_pid()").fetchone()
    line.rollback()
    if found != (line.pgconn.backend_pid,):
        line.close()
        raise Misconfigured(THROUGH_A_POOLER)


def _told_of(url: URL) -> dict[str, Any]:
    """What the URL says, as the driver takes it."""
    dialect = url.get_dialect()(dbapi=psycopg)  # type: ignore[call-arg]
    _, told = dialect.create_connect_args(url)
    return dict(told)
