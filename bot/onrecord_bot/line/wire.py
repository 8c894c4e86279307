"""The line to a Bot API server: the library's client, kept quiet and handing over raw JSON."""

import contextlib
import ipaddress
import os
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from telegram import Bot, Update
from telegram.error import Conflict, RetryAfter, TelegramError

from onrecord_bot.configuration import BotSettings
from onrecord_bot.line.calling import BrokenOff, Calls

# The library's own switch to durations as such; without it each look at one is a warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")

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
"""Updates in one answer: the most that the Bot API gives."""
READ_SECONDS = 8.0
"""How long a server may be silent within a call."""
INTRODUCTION_SECONDS = 30.0
"""How long it may think about who we are: nothing is held up by that but the start."""
CONNECTIONS = 64
_EDITING = ("editMessageText", "editMessageReplyMarkup")
_DONE_ONCE = (*_EDITING, "sendMessage", "answerGuestQuery")
"""What is over once the server said that it succeeded, also if the rest of its words is lost."""
LARGEST_ID = 2**63 - 1
"""The largest number that either database holds."""


class Wire(Bot):
    """The library's bot, reading of each answer only what we use, and of updates nothing."""

    async def raw_updates(self, offset: int, seconds: int, most: int = BATCH) -> list[object]:
        """The updates from ``offset`` on, unparsed, so that a bad one does not spoil the others."""
        asked = {
            "offset": offset,
            "limit": most,
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

    async def _post(self, endpoint: str, *given: Any, **more: Any) -> Any:
        """What the server returns, cut down to what we use where we send or ask who we are.

        If the rest could not be read, or does not come, a message that went out would seem to have
        failed, and would be sent again.
        """
        if endpoint == "getMe":
            more["read_timeout"] = INTRODUCTION_SECONDS
        try:
            result = await super()._post(endpoint, *given, **more)
        except BrokenOff:
            if endpoint not in _DONE_ONCE:
                raise
            result = None
        if endpoint == "sendMessage":
            return _standing(result)
        if endpoint == "getMe":
            return _ourselves(result)
        if endpoint == "answerGuestQuery":
            return _standing_inline(result)
        return True if endpoint in _EDITING else result


def _standing(result: object) -> dict[str, Any]:
    """The message that was sent, with the id 0 if the server did not give one."""
    told = result.get("message_id") if isinstance(result, dict) else None
    known = isinstance(told, int) and 0 < told <= LARGEST_ID
    somewhere = {"id": 0, "type": "private"}
    return {"message_id": told if known else 0, "date": 0, "chat": somewhere}


def _standing_inline(result: object) -> dict[str, Any]:
    """Where the answer to a guest call stands: nowhere that we know, if the server did not say."""
    told = result.get("inline_message_id") if isinstance(result, dict) else None
    return {"inline_message_id": told if isinstance(told, str) else ""}


def _ourselves(result: object) -> dict[str, Any]:
    told = result if isinstance(result, dict) else {}
    user_id, name = told.get("id"), told.get("username")
    if not isinstance(user_id, int):
        raise TelegramError("the server's result of getMe is no user")
    known = name if isinstance(name, str) else ""
    return {"id": user_id, "is_bot": True, "first_name": known, "username": known}


def wait_asked(error: RetryAfter) -> float:
    """The seconds that the platform wants us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def connect(settings: BotSettings) -> Wire:
    """A client for the server that the settings name; nothing is called yet."""
    # A proxy of the environment is for the way out, not for a server on this machine.
    outside = not _is_here(settings.method_url)
    return Wire(
        settings.token.reveal(),
        base_url=settings.method_url,
        base_file_url=settings.file_url,
        request=Calls(CONNECTIONS, READ_SECONDS, through_proxy=outside),
        get_updates_request=Calls(1, READ_SECONDS, through_proxy=outside),
    )


def _is_here(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
