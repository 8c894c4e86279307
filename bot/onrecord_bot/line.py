"""Calls over HTTP/1.1 to one server, on connections that are kept for the next call."""

import asyncio
import contextlib
import ssl
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import NoReturn
from urllib.parse import SplitResult, urlsplit

_LONGEST_HEAD = 64 * 1024
_LINE_ENDS = b"\r\n"
_HEAD_ENDS = b"\r\n\r\n"
_FINAL = 200
_WITHOUT_BODY = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
_MOST_DIGITS = 12
_PORTS = {"http": 80, "https": 443}


class Garbled(Exception):
    """What came from the server is no HTTP that we read; the message holds nothing of it."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait for a free place and a connection, and for an answer to begin."""

    connect: float
    answer: float


class _Connection(asyncio.Protocol):
    """One connection, and what came over it that nobody has read."""

    def __init__(self) -> None:
        self._got = bytearray()
        self._ended = False
        self._more: asyncio.Future[None] | None = None
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - as the loop promises
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._got += data
        self._wake()

    def eof_received(self) -> None:
        self._ended = True
        self._wake()

    def connection_lost(self, _exc: Exception | None) -> None:
        self._ended = True
        self._wake()

    @property
    def is_unused(self) -> bool:
        """Whether it stands, and nothing came that was not asked for."""
        return not (self._ended or self._got)

    def write(self, data: bytes) -> None:
        if self._transport is not None:
            self._transport.write(data)

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    async def until(self, mark: bytes, most: int = _LONGEST_HEAD) -> bytes:
        """What comes up to this mark and with it. Raises Garbled where that is too far off."""
        seen = 0
        while (at := self._got.find(mark, seen)) < 0:
            seen = max(0, len(self._got) - len(mark) + 1)
            if seen > most:
                raise Garbled("a line of the server's answer has no end")
            await self._something()
        return self._taken(at + len(mark))

    async def exactly(self, count: int) -> bytes:
        """The next so many bytes."""
        while len(self._got) < count:
            await self._something()
        return self._taken(count)

    async def rest(self) -> bytes:
        """Everything until the server hangs up."""
        with contextlib.suppress(ConnectionResetError):
            while True:
                await self._something()
        return self._taken(len(self._got))

    async def _something(self) -> None:
        if self._ended:
            raise ConnectionResetError("the server hung up before its answer was over")
        self._more = asyncio.get_running_loop().create_future()
        await self._more

    def _taken(self, count: int) -> bytes:
        taken = bytes(self._got[:count])
        del self._got[:count]
        return taken

    def _wake(self) -> None:
        if self._more is not None and not self._more.done():
            self._more.set_result(None)


@dataclass(frozen=True, slots=True)
class _Head:
    """The status line and the header fields of an answer, names in small letters."""

    version: bytes
    status: int
    fields: Mapping[bytes, bytes]

    @property
    def keeps_open(self) -> bool:
        wish = self.fields.get(b"connection", b"").lower()
        return wish != b"close" if self.version == b"HTTP/1.1" else wish == b"keep-alive"


class Line:
    """So many calls at a time at most; whoever calls limits the time that one may take."""

    def __init__(self, most: int, secured: ssl.SSLContext | None = None) -> None:
        self._places = asyncio.Semaphore(most)
        self._secured = secured
        self._idle: deque[_Connection] = deque()

    async def call(
        self, method: str, url: str, body: bytes, patience: Patience
    ) -> tuple[int, bytes]:
        """Status and body of the answer. Raises Garbled, OSError or TimeoutError."""
        where = urlsplit(url)
        request = _asked(method, where, body)
        async with self._connected(where, patience.connect) as connection:
            connection.write(request)
            async with asyncio.timeout(patience.answer):
                head = await _final_head(connection)
            answer, goes_on = await _body(connection, head)
            if goes_on and head.keeps_open:
                self._idle.append(connection)
            return head.status, answer

    def close(self) -> None:
        """Let the connections go that nobody uses."""
        while self._idle:
            self._idle.pop().close()

    @asynccontextmanager
    async def _connected(self, where: SplitResult, seconds: float) -> AsyncIterator[_Connection]:
        """A connection; what is not put among the idle ones is closed."""
        async with asyncio.timeout(seconds):
            await self._places.acquire()
        try:
            async with asyncio.timeout(seconds):
                connection = self._kept() or await self._opened(where)
            try:
                yield connection
            finally:
                if not self._idle or self._idle[-1] is not connection:
                    connection.close()
        finally:
            self._places.release()

    def _kept(self) -> _Connection | None:
        while self._idle:
            # The one used last is the likeliest to stand still.
            if (connection := self._idle.pop()).is_unused:
                return connection
            connection.close()
        return None

    async def _opened(self, where: SplitResult) -> _Connection:
        _, connection = await asyncio.get_running_loop().create_connection(
            _Connection,
            where.hostname or "",
            where.port or _PORTS[where.scheme],
            ssl=self._secured if where.scheme == "https" else None,
        )
        return connection


def _asked(method: str, where: SplitResult, body: bytes) -> bytes:
    path = where.path + (f"?{where.query}" if where.query else "")
    lines = [
        f"{method} {path or '/'} HTTP/1.1",
        f"Host: {where.netloc.rpartition('@')[2]}",
        "Accept: application/json",
        "User-Agent: OnRecord",
    ]
    if body or method == "POST":
        lines.append("Content-Type: application/x-www-form-urlencoded")
        lines.append(f"Content-Length: {len(body)}")
    if any(letter.isspace() for letter in path) or not path.isascii():
        raise ValueError("an address with a space or a letter beyond ASCII")
    return "\r\n".join([*lines, "", ""]).encode("ascii") + body


async def _final_head(connection: _Connection) -> _Head:
    """The head of the answer, after any that only says that it will come."""
    while (head := _head(await connection.until(_HEAD_ENDS))).status < _FINAL:
        if head.status == HTTPStatus.SWITCHING_PROTOCOLS:
            raise Garbled("the server wants another protocol")
    return head


def _head(block: bytes) -> _Head:
    first, *lines = block.removesuffix(_HEAD_ENDS).split(_LINE_ENDS)
    version, _, rest = first.partition(b" ")
    status = rest[:3]
    if version not in (b"HTTP/1.1", b"HTTP/1.0") or not status.isdigit():
        raise Garbled("the server's answer is no HTTP/1.1")
    fields: dict[bytes, bytes] = {}
    for line in lines:
        name, colon, value = line.partition(b":")
        if not colon or name != name.strip():
            raise Garbled("a header field of the server's answer cannot be read")
        name, value = name.lower(), value.strip()
        fields[name] = fields[name] + b"," + value if name in fields else value
    return _Head(version, int(status), fields)


async def _body(connection: _Connection, head: _Head) -> tuple[bytes, bool]:
    """The body, and whether the connection outlives it."""
    if head.fields.get(b"content-encoding", b"identity").lower() != b"identity":
        raise Garbled("the server's answer is packed, which was not asked for")
    if head.status in _WITHOUT_BODY:
        return b"", True
    if (coding := head.fields.get(b"transfer-encoding")) is not None:
        if coding.lower() != b"chunked":
            _unreadable()
        return await _chunks(connection), True
    if (length := head.fields.get(b"content-length")) is not None:
        return await connection.exactly(_number(length, 10)), True
    return await connection.rest(), False


async def _chunks(connection: _Connection) -> bytes:
    chunks: list[bytes] = []
    while size := _number((await connection.until(_LINE_ENDS)).partition(b";")[0].strip(), 16):
        chunks.append(await connection.exactly(size))
        if await connection.exactly(len(_LINE_ENDS)) != _LINE_ENDS:
            _unreadable()
    # What follows the last chunk tells us nothing.
    while await connection.until(_LINE_ENDS) != _LINE_ENDS:
        pass
    return b"".join(chunks)


def _number(digits: bytes, base: int) -> int:
    # int() takes signs, spaces and underscores, which no length has.
    if not digits.isalnum() or len(digits) > _MOST_DIGITS:
        _unreadable()
    with contextlib.suppress(ValueError):
        return int(digits, base)
    return _unreadable()


def _unreadable() -> NoReturn:
    raise Garbled("the length of the server's answer cannot be read")
