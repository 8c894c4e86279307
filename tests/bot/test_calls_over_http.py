"""A call ends: with the answer, or with an error that holds neither address nor token nor words."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from telegram.error import NetworkError, TimedOut

from onrecord_bot.line import calling
from onrecord_bot.line.calling import BrokenOff, Calls, Garbled

HEAD = b"HTTP/1.1 %b\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def serving(answer: bytes, *, goes_on: bytes | None = None) -> AsyncIterator[str]:
    """A server that begins so, and hangs up; or goes on so, a piece every few milliseconds."""
    served = set[asyncio.Task[None] | None]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        served.add(asyncio.current_task())
        with suppress(ConnectionError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(answer)
            while goes_on is not None and not (reader.at_eof() or writer.is_closing()):
                writer.write(goes_on)
                await asyncio.sleep(0.01)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot1:secret/getMe"
    finally:
        server.close()
        await asyncio.gather(*filter(None, served))


@asynccontextmanager
async def calls(read_seconds: float = 5.0) -> AsyncIterator[Calls]:
    line = Calls(2, read_seconds, through_proxy=False)
    await line.initialize()
    try:
        yield line
    finally:
        await line.shutdown()


async def test_an_answer_that_trickles_in_without_end_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(calling, "SLACK_SECONDS", 0.1)
    async with serving(HEAD % b"200 OK", goes_on=b" ") as url, calls(read_seconds=0.1) as line:
        with pytest.raises(TimedOut):
            await line.post(url)


async def test_a_server_that_says_nothing_is_given_up() -> None:
    async with serving(b"", goes_on=b"") as url, calls(read_seconds=0.1) as line:
        with pytest.raises(TimedOut):
            await line.post(url)


async def test_a_line_that_breaks_names_neither_address_nor_token() -> None:
    async with serving(HEAD % b"200 OK" + b'{"ok": tr') as url, calls() as line:
        with pytest.raises(NetworkError) as broken:
            await line.post(url)

    assert "secret" not in str(broken.value)
    assert broken.value.__cause__ is None


@pytest.mark.parametrize("said", [b'{"ok":true,"res', b'\xef\xbb\xbf { "ok" : true ,'])
async def test_an_answer_that_breaks_off_tells_whether_the_call_succeeded(said: bytes) -> None:
    async with serving(HEAD % b"200 OK" + said) as url, calls() as line:
        with pytest.raises(BrokenOff):
            await line.post(url)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (b"200 OK", b'{"ok":tr'),
        (b"200 OK", b"<html>"),
        (b"502 Oh", b'{"ok":true,'),
        (b"200 OK", b""),
    ],
)
async def test_an_answer_that_breaks_off_sooner_tells_nothing(status: bytes, said: bytes) -> None:
    async with serving(HEAD % status + said) as url, calls() as line:
        with pytest.raises(NetworkError) as broken:
            await line.post(url)

    assert not isinstance(broken.value, BrokenOff)


async def test_nobody_at_home_is_an_error_of_the_network() -> None:
    async with serving(b"") as url:
        pass
    async with calls() as line:
        with pytest.raises(NetworkError) as refused:
            await line.post(url)

    assert "secret" not in str(refused.value)


async def test_what_is_no_json_is_not_repeated_in_the_error() -> None:
    said = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\na person's"
    async with serving(said) as url, calls() as line:
        with pytest.raises(Garbled) as unread:
            await line.post(url)

    assert "person" not in str(unread.value)


async def test_a_line_that_is_closed_opens_again() -> None:
    said = b'HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n{"ok": true, "result": [1]}'
    async with serving(said) as url, calls() as line:
        await line.shutdown()
        with pytest.raises(NetworkError):
            await line.post(url)
        await line.initialize()

        assert await line.post(url) == [1]
