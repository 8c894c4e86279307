"""The development server with its chat page, until it is told to stop."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable

from onrecord_bot.devserver.control import Control
from onrecord_bot.devserver.page.chatpage import ChatPage
from onrecord_bot.devserver.server import DevServer

# Ids begin above the seconds since then, so a later run repeats none that a bot remembers.
FIRST_DAY = 1_704_067_200


@contextlib.asynccontextmanager
async def served(port: int = 0, *, control: bool = False) -> AsyncIterator[DevServer]:
    """A running server with the chat page at its root; with `control`, others may steer it."""
    server = DevServer(port, first_id=int(time.time()) - FIRST_DAY)
    page = ChatPage(server)
    server.routes += page.routes()
    if control:
        server.routes += Control(server).routes()
    page.open()
    async with server:
        yield server


async def serve(
    port: int,
    stop: asyncio.Event | None = None,
    *,
    control: bool = False,
    ready: Callable[[DevServer], None] | None = None,
) -> None:
    """Serve until `stop` is set; `ready` is told the server once it listens."""
    async with served(port, control=control) as server:
        if ready is not None:
            ready(server)
        await (stop or asyncio.Event()).wait()
