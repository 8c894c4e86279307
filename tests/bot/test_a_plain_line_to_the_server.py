"""One call over HTTP: what a server may answer, and what it must not get away with."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_bot.configuration import BotSettings, Secret
from onrecord_bot.line import Garbled, Line, Patience
from onrecord_bot.wire import connect

PATIENCE = Patience(connect=2.0, answer=2.0)
PLAIN = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"3;name=value\r\nhel\r\n2\r\nlo\r\n0\r\nAfter: all\r\n\r\n"
)
LATER = b"HTTP/1.1 100 Continue\r\n\r\n" + PLAIN
TO_THE_END = b"HTTP/1.1 200 OK\r\n\r\nhello"

pytestmark = pytest.mark.anyio


@dataclass
class Scripted:
    """A server that answers every request with the next of its scripts, piece by piece."""

    scripts: list[Sequence[bytes]]
    hangs_up: bool = False
    connections: int = 0
    requests: list[bytes] = field(default_factory=list)
    url: str = ""

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Scripted"]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/botX/getMe"
        try:
            yield self
        finally:
            server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                await self._once(reader, writer)
                if self.hangs_up:
                    break
        except (ConnectionError, asyncio.IncompleteReadError, IndexError):
            pass
        finally:
            writer.close()

    async def _once(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line.partition(b":")[2])
            for line in head.lower().splitlines()
            if line.startswith(b"content-length")
        )
        self.requests.append(head + await reader.readexactly(length))
        for piece in self.scripts.pop(0):
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0)


async def asked(line: Line, server: Scripted) -> tuple[int, bytes]:
    return await line.call("POST", server.url, b"a=b", PATIENCE)


async def test_a_call_is_a_form_sent_to_the_address() -> None:
    async with Scripted([[PLAIN]]).running() as server:
        await asked(Line(1), server)

    [request] = server.requests
    assert request.startswith(b"POST /botX/getMe HTTP/1.1\r\nHost: 127.0.0.1:")
    assert b"\r\nContent-Length: 3\r\n" in request
    assert request.endswith(b"\r\n\r\na=b")


async def test_a_connection_serves_the_next_call() -> None:
    line = Line(1)

    async with Scripted([[PLAIN], [CHUNKED], [LATER]]).running() as server:
        answers = [await asked(line, server) for _ in range(3)]
        line.close()

    assert answers == [(200, b"hello")] * 3
    assert server.connections == 1


@pytest.mark.parametrize(
    ("answer", "hangs_up"),
    [
        (TO_THE_END, True),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", False),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello", False),
        (PLAIN, True),
        (PLAIN + b"HTTP/1.1 200 OK\r\n", False),
    ],
)
async def test_a_connection_that_is_no_good_any_more_is_not_used_again(
    answer: bytes, hangs_up: bool
) -> None:
    line = Line(1)

    async with Scripted([[answer], [answer]], hangs_up).running() as server:
        first = await asked(line, server)
        await asyncio.sleep(0.05)
        second = await asked(line, server)
        line.close()

    assert (first, second) == ((200, b"hello"), (200, b"hello"))
    assert server.connections == 2


@pytest.mark.parametrize("status", [204, 304])
async def test_some_answers_have_no_body(status: int) -> None:
    async with Scripted([[b"HTTP/1.1 %d X\r\n\r\n" % status]]).running() as server:
        assert await asked(Line(1), server) == (status, b"")


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"HTTP/1.1 two hundred\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: +5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhello\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n",
        b"x" * 200_000,
    ],
)
async def test_what_is_no_answer_is_said_so(answer: bytes) -> None:
    async with Scripted([[answer]], hangs_up=True).running() as server:
        with pytest.raises(Garbled):
            await asked(Line(1), server)


@pytest.mark.parametrize("cut", [0, 10, len(PLAIN) - 1])
async def test_an_answer_that_is_cut_is_no_answer(cut: int) -> None:
    async with Scripted([[PLAIN[:cut]]], hangs_up=True).running() as server:
        with pytest.raises(ConnectionError):
            await asked(Line(1), server)


async def test_a_server_that_says_nothing_is_not_waited_for() -> None:
    line = Line(1)

    async with Scripted([[b""], [PLAIN]]).running() as server:
        with pytest.raises(TimeoutError):
            await line.call("POST", server.url, b"a=b", Patience(connect=2.0, answer=0.05))
        answer = await asked(line, server)
        line.close()

    # The place of the call is free again, and its connection is not used for another.
    assert answer == (200, b"hello")
    assert server.connections == 2


async def test_no_more_calls_than_places_are_made_at_a_time() -> None:
    line = Line(1)

    async with Scripted([[b""]]).running() as server:
        first = asyncio.create_task(asked(line, server))
        await asyncio.sleep(0.05)
        with pytest.raises(TimeoutError):
            await line.call("POST", server.url, b"a=b", Patience(connect=0.05, answer=0.05))
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)

    assert len(server.requests) == 1


async def test_a_proxy_of_the_environment_is_gone_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    me = b'{"ok": true, "result": {"id": 1, "is_bot": true, "first_name": "B", "username": "b"}}'
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(me)

    async with Scripted([[head + me]]).running() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url.removesuffix("/botX/getMe"))
        wire = connect(BotSettings(Secret("1:" + "a" * 35), base_url="http://telegram.example"))
        await wire.initialize()
        await wire.shutdown()

    assert proxy.requests[0].startswith(b"POST http://telegram.example/bot1:")


@given(
    st.sampled_from([PLAIN, CHUNKED, LATER, TO_THE_END]),
    st.lists(st.integers(1, 90), max_size=8),
)
def test_where_an_answer_is_cut_into_pieces_makes_no_difference(
    answer: bytes, cuts: list[int]
) -> None:
    places = sorted({0, *(at for at in cuts if at < len(answer)), len(answer)})
    pieces = [answer[a:b] for a, b in pairwise(places)]

    async def once() -> tuple[int, bytes]:
        async with Scripted([pieces], hangs_up=True).running() as server:
            return await asked(Line(1), server)

    assert asyncio.run(once()) == (200, b"hello")
