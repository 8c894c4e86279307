"""OnRecord without a token: the development server in the same process, with its chat page."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from onrecord.errors import Misconfigured
from onrecord.model import CuratorRole
from onrecord.settings import Settings
from onrecord.store import Record
from onrecord_app.command_line.steps import Steps
from onrecord_app.house import BY_COMMAND, House, staff_of
from onrecord_app.process.staffing import instance_name, pseudonyms
from onrecord_bot.configuration import BotSettings, Secret
from onrecord_bot.devserver.page.stage import DEV_CURATOR_ID
from onrecord_bot.devserver.serving import served


@asynccontextmanager
async def development_telegram(
    house: House, settings: Settings, steps: Steps
) -> AsyncIterator[BotSettings]:
    """A Telegram on loopback; its curator tab is a curator. Raises Misconfigured."""
    _enrol(house.record, pseudonyms(settings).curator(DEV_CURATOR_ID))
    async with AsyncExitStack() as stack:
        try:
            server = await stack.enter_async_context(served(settings.dev_port))
        except OSError as wrong:
            raise Misconfigured(
                f"cannot listen on 127.0.0.1:{settings.dev_port} ({wrong.strerror}): "
                "set ONRECORD_DEV_PORT to another port, 0 for any"
            ) from None
        steps.say("No token is set: chat with the bot at ", f"{server.url}/")
        yield BotSettings(
            token=Secret(server.token),
            base_url=server.base_url,
            base_file_url=server.base_file_url,
            instance=instance_name(),
        )


def _enrol(record: Record, account: str) -> None:
    """The curator of the chat page, once for each record."""
    staff = staff_of(record)
    if staff.known(account) is None:
        staff.enrol(BY_COMMAND, account, "Curator", CuratorRole.ADMIN)
