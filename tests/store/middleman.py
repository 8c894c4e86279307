"""Stands between a record and its server, and may fall silent without hanging up on either."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from sqlalchemy import URL, make_url

_NUMBER = re.compile(rb"K\x00\x00\x00\x0c....", re.DOTALL)
"""Which process of the server this is, as the server tells at the beginning."""
_ANOTHER = b"K\x00\x00\x00\x0c\x00\x00\x00\x07"


@dataclass(slots=True, eq=False)
class _Line:
    """One connection through: its two ends."""

    ends: tuple[socket.socket, socket.socket]
    silent: bool = False
    pools: bool = False

    def carry(self) -> None:
        for near, far in (self.ends, self.ends[::-1]):
            threading.Thread(target=self._pass_on, args=(near, far), daemon=True).start()

    def _pass_on(self, near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while (some := near.recv(65536)) or self.silent:
                if self.silent and not some:
                    return
                if not self.silent:
                    far.sendall(_NUMBER.sub(_ANOTHER, some) if self.pools else some)
            far.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        for end in self.ends:
            end.close()


@dataclass(slots=True)
class Middleman:
    """Lines that are open when it falls silent stay so; it tells neither end."""

    server: URL
    pools: bool = False
    url: str = ""
    _lines: list[_Line] = field(default_factory=list)

    def falls_silent(self) -> None:
        for line in self._lines:
            line.silent = True

    @contextmanager
    def running(self) -> Iterator["Middleman"]:
        """Listens on loopback for as long as the block runs."""
        with socket.create_server(("127.0.0.1", 0)) as listening:
            port = listening.getsockname()[1]
            place = self.server.set(host="127.0.0.1", port=port, query={"sslmode": "disable"})
            self.url = place.render_as_string(hide_password=False)
            threading.Thread(target=self._accept, args=(listening,), daemon=True).start()
            yield self
            for line in self._lines:
                line.close()

    def _accept(self, listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                near, _ = listening.accept()
                line = _Line((near, self._dial()), pools=self.pools)
                self._lines.append(line)
                line.carry()

    def _dial(self) -> socket.socket:
        folder, port = self.server.query.get("host"), self.server.port or 5432
        if isinstance(folder, str) and not self.server.host:
            line = socket.socket(socket.AF_UNIX)
            line.connect(f"{folder}/.s.PGSQL.{port}")
            return line
        return socket.create_connection((self.server.host or "localhost", port))


@contextmanager
def between(url: str, *, pools: bool = False) -> Iterator[Middleman]:
    """One that stands before this server; as a pooler, it numbers the lines itself."""
    with Middleman(make_url(url), pools).running() as middleman:
        yield middleman
