"""A bot that runs on a real record beside a development server, until the test is done with it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from tests.bot.house import settings_for
from tests.moderation.room import Place

from onrecord.follows import Pauses
from onrecord_bot.application import Bot
from onrecord_bot.desks import Desks
from onrecord_bot.devserver import DevServer

_PAUSES = Pauses(gathering=0.1, apart=0.1)
"""Nobody who follows waits long in a test."""


@asynccontextmanager
async def a_bot(place: Place, server: DevServer) -> AsyncIterator[Bot]:
    record = place.record
    desks = Desks(
        place.answers, record.inbox, record.replies, record.conversations, record.demands,
        record.follows, record.notices,
        lambda user_id: f"person-{user_id}", lambda user_id: f"giver-{user_id}", place.curating(),
    )  # fmt: skip
    settings = replace(settings_for(server), pauses=_PAUSES)
    bot, stop = Bot(settings, desks), asyncio.Event()
    running = asyncio.create_task(bot.run(stop))
    try:
        yield bot
    finally:
        stop.set()
        await running
