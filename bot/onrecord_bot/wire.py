"""The line to a Bot API server: the library's client, kept quiet and handing over raw JSON."""

import asyncio
import contextlib
import ipaddress
import json
import os
import sys
from datetime import timedelta
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

from telegram import Bot, Update
from telegram.error import Conflict, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest, RequestData

from onrecord_bot.configuration import BotSettings

# The library's own switch to durations as such; without it each look at one is a warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")

# httpcore tries to import this several times a call; where it is missing, all of the path is
# searched for it each time: a third of a call's processor time. Known to be missing, it is not.
if find_spec("sniffio") is None:
    sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]  # None: known to be missing

ALLOWED_UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.CHOSEN_INLINE_RESULT,
    Update.MY_CHAT_MEMBER,
    "guest_message",
)
BATCH = 100
SLACK_SECONDS = 5.0


class QuietRequest(HTTPXRequest):
    """The library's request, without two of its habits.

    It logs a body that it cannot read, a person's words included. And its limits of time are
    those between two bytes: an answer that trickles in would never end.
    """

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = HTTPXRequest.DEFAULT_NONE,
        write_timeout: Any = HTTPXRequest.DEFAULT_NONE,
        connect_timeout: Any = HTTPXRequest.DEFAULT_NONE,
        pool_timeout: Any = HTTPXRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        reading = read_timeout if isinstance(read_timeout, int | float) else self.read_timeout
        try:
            async with asyncio.timeout((reading or 0.0) + SLACK_SECONDS):
                return await super().do_request(
                    url,
                    method,
                    request_data,
                    read_timeout,
                    write_timeout,
                    connect_timeout,
                    pool_timeout,
                )
        except TimeoutError:
            raise TimedOut from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            read = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError) as error:
            raise TelegramError("the server's response is not JSON") from error
        if not isinstance(read, dict):
            raise TelegramError("the server's response is not an object")
        return read


class Wire(Bot):
    """The library's bot with one method more."""

    async def raw_updates(self, offset: int, seconds: int) -> list[Any]:
        """What waits at the server from ``offset`` on, unparsed: one bad update spoils no other."""
        asked = {
            "offset": offset,
            "limit": BATCH,
            "timeout": seconds,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        try:
            result: object = await self._post("getUpdates", asked, read_timeout=seconds + 10.0)
        except Conflict:
            # Perhaps a webhook is set; if it is another process instead, this changes nothing.
            with contextlib.suppress(TelegramError):
                await self.delete_webhook(drop_pending_updates=False)
            raise
        if not isinstance(result, list):
            raise TelegramError("the server's result of getUpdates is not a list")
        return result


def wait_asked(error: RetryAfter) -> float:
    """The seconds that the platform wants us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def connect(settings: BotSettings) -> Wire:
    """A client for the server that the settings name; nothing is called yet."""
    # A proxy of the environment is for the way out, not for a server on this machine.
    outside = {"trust_env": not _is_here(settings.method_url)}
    return Wire(
        settings.token.reveal(),
        base_url=settings.method_url,
        base_file_url=settings.file_url,
        request=QuietRequest(
            connection_pool_size=64,
            read_timeout=8.0,
            connect_timeout=5.0,
            pool_timeout=5.0,
            httpx_kwargs=outside,
        ),
        get_updates_request=QuietRequest(
            connection_pool_size=1, connect_timeout=5.0, httpx_kwargs=outside
        ),
    )


def _is_here(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
