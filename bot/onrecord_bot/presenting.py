"""Getting to know the platform: who we are there, where updates go, which commands are shown."""

import asyncio
import contextlib

import structlog
from telegram import BotCommandScopeAllGroupChats
from telegram.error import InvalidToken, TelegramError

from onrecord.errors import Misconfigured
from onrecord_bot import phrases, render
from onrecord_bot.configuration import BotSettings, WebhookSettings
from onrecord_bot.line.door import Me
from onrecord_bot.line.polling import Backoff, advice
from onrecord_bot.line.wire import ALLOWED_UPDATES, Wire, connect
from onrecord_bot.watch.health import Pulse

log = structlog.get_logger()


async def called_there(settings: BotSettings) -> str:
    """The name under which the server knows us; raises Misconfigured if it does not."""
    try:
        async with connect(settings) as wire:
            return wire.bot.username or ""
    except InvalidToken:
        raise Misconfigured("the server refuses the token: copy it anew from @BotFather") from None
    except TelegramError as error:
        raise Misconfigured(
            f"the server does not answer ({type(error).__name__}): look at its address, and "
            "whether this machine may call it"
        ) from None


class Introduction:
    """Asks until it is told; with ``hook`` updates are brought to us, without they are fetched."""

    def __init__(self, wire: Wire, hook: WebhookSettings | None, pulse: Pulse) -> None:
        self._wire = wire
        self._hook = hook
        self._pulse = pulse

    async def made(self) -> Me:
        """What the server says about us."""
        backoff = Backoff()
        while True:
            try:
                await self._wire.initialize()
                await self._say_where_updates_go()
            except TelegramError as error:
                await self._failed(error, backoff.pause(error))
            else:
                user = self._wire.bot
                return Me(user.id, user.username or "")

    async def offer_menu(self) -> None:
        """The list of commands is a comfort: a server without it must do."""
        for language in phrases.SUPPORTED:
            code = None if language == phrases.SUPPORTED[0] else language
            with contextlib.suppress(TelegramError):
                await self._wire.set_my_commands(render.commands(language), language_code=code)
                await self._wire.set_my_commands(
                    render.group_commands(language), BotCommandScopeAllGroupChats(), code
                )

    async def _failed(self, error: TelegramError, pause: float) -> None:
        self._pulse.failed(error)
        kind = type(error).__name__
        log.warning("introduction_failed", error=kind, advice=advice(error), pause=pause)
        await asyncio.sleep(pause)

    async def _say_where_updates_go(self) -> None:
        hook = self._hook
        if hook is None:
            # A server that knows no webhooks must do; where one is set, the poll finds out.
            with contextlib.suppress(TelegramError):
                await self._wire.delete_webhook(drop_pending_updates=False)
            return
        await self._wire.set_webhook(
            hook.url, allowed_updates=list(ALLOWED_UPDATES), secret_token=hook.secret.reveal()
        )
        self._pulse.succeeded()
