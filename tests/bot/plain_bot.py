"""A bot at the plain server, as it runs, with fakes for all it asks."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from prometheus_client import CollectorRegistry
from tests.bot.fakes import FakeConversations, FakeDemands, FakeInbox, FakeReplies
from tests.bot.fakes_following import FakeFollows, FakeNotices
from tests.bot.house import QUICK, a_desk
from tests.bot.plain_server import TOKEN, PlainServer

from onrecord_bot.application import Bot
from onrecord_bot.configuration import BotSettings, Secret
from onrecord_bot.desks import Desks


@asynccontextmanager
async def bot_at(
    server: PlainServer,
    address: str = "{}",
    *,
    inbox: FakeInbox | None = None,
    replies: FakeReplies | None = None,
    **changed: Any,
) -> AsyncIterator[Bot]:
    settings = BotSettings(
        Secret(TOKEN),
        base_url=address.format(server.url),
        settle_seconds=0.05,
        shutdown_seconds=2.0,
        pace=QUICK,
        **changed,
    )
    stop = asyncio.Event()
    inbox = inbox or FakeInbox()
    desks = Desks(
        a_desk(),
        inbox,
        replies or FakeReplies(inbox),
        FakeConversations(),
        FakeDemands(),
        FakeFollows(),
        FakeNotices(),
        lambda user_id: f"person-{user_id * 31}",
        lambda user_id: f"giver-{user_id * 37}",
    )
    bot = Bot(settings, desks, CollectorRegistry())
    running = asyncio.create_task(bot.run(stop))
    try:
        yield bot
    finally:
        stop.set()
        await running
