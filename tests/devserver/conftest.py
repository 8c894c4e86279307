"""A development server, a person who started the bot, and a bare caller."""

from collections.abc import AsyncIterator

import pytest
from tests.devserver.asking import Caller

from onrecord_bot.devserver import DevServer, HandClock, Seat


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def server(clock: HandClock) -> AsyncIterator[DevServer]:
    async with DevServer(clock=clock) as running:
        yield running


@pytest.fixture
async def call(server: DevServer) -> AsyncIterator[Caller]:
    caller = Caller(server)
    yield caller
    await caller.close()


@pytest.fixture
def ann(server: DevServer) -> Seat:
    """Ann's private chat, in which she has said something."""
    chat = server.user("Ann").private_chat()
    chat.say("/start")
    return chat
