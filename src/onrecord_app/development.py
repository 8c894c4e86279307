"""OnRecord without a token: the development server in the same process, with its chat page."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from onrecord.errors import Misconfigured
from onrecord.settings import Settings
from onrecord_app.house import House
from onrecord_app.staffing import instance_name
from onrecord_app.steps import Steps
from onrecord_bot.configuration import BotSettings, Secret
from onrecord_bot.devserver import DevServer


@asynccontextmanager
async def development_telegram(
    house: House, settings: Settings, steps: Steps
) -> AsyncIterator[BotSettings]:
    """A Telegram on loopback; its curator tab is a curator. Raises Misconfigured."""
    # Ids go on from where the last run cannot have come: the inbox knows those it has seen.
    server = DevServer(settings.dev_port, first_id=int(time.time()))
    try:
        await server.__aenter__()
    except OSError as wrong:
        raise Misconfigured(
            f"cannot listen on 127.0.0.1:{settings.dev_port} ({wrong.strerror}): "
            "set ONRECORD_DEV_PORT to another port, 0 for any"
        ) from None
    try:
        steps.say(f"No token is set: chat with the bot at [bold]{server.url}/[/]")
        yield BotSettings(
            token=Secret(server.token),
            base_url=server.base_url,
            base_file_url=server.base_file_url,
            instance=instance_name(),
        )
    finally:
        await server.__aexit__(None, None, None)
