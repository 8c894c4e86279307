"""A bot to which the platform delivers: told where, let in by the secret, answered as ever."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Generator
from contextlib import asynccontextmanager

import pytest
import uvicorn
from tests.bot.house import house

from onrecord_bot.application import Bot
from onrecord_bot.configuration import Secret, WebhookSettings


class _Quiet(uvicorn.Server):
    """Leaves the signals of the process alone."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


@asynccontextmanager
async def listening(bot: Bot, on: socket.socket) -> AsyncIterator[None]:
    assert bot.webhook is not None
    server = _Quiet(uvicorn.Config(bot.webhook, lifespan="off", log_config=None, access_log=False))
    serving = asyncio.create_task(server.serve(sockets=[on]))
    try:
        yield
    finally:
        server.should_exit = True
        await serving


@pytest.mark.anyio
async def test_what_the_platform_delivers_is_answered_and_nothing_is_polled() -> None:
    with socket.create_server(("127.0.0.1", 0)) as on:
        url = f"http://127.0.0.1:{on.getsockname()[1]}/telegram"
        hook = WebhookSettings(url, Secret("-".join(("a", "shared", "word"))))
        async with house(webhook=hook) as h, listening(h.bot, on):
            ann = h.server.user("Ann").private_chat()

            reply = await ann.answer_to("How many fighters were killed?")

            assert "1,956" in reply.text
            assert h.bot.health().ready
            assert h.server.calls("getUpdates") == []
