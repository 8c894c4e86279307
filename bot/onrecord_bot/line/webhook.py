"""Takes updates that Telegram delivers: the secret first, then a small body, then 200 once kept."""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import structlog

from onrecord_bot.configuration import WebhookSettings
from onrecord_bot.line.door import update_id_of
from onrecord_bot.line.polling import Keep

log = structlog.get_logger()

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

_SECRET = b"x-telegram-bot-api-secret-token"
_AS_IT_IS = b"identity"
RETRY_AFTER = b"5"


class TooLarge(Exception):
    """The body is over the limit; the rest of it was not read."""


class CutOff(Exception):
    """Whoever delivers went away in the middle of the body; nothing is said of what came."""


class Webhook:
    """An ASGI application with one address and one method."""

    def __init__(self, settings: WebhookSettings, keep: Keep, is_open: Callable[[], bool]) -> None:
        self._settings = settings
        self._keep = keep
        self._is_open = is_open

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        status, extra = await self._answer(scope, receive)
        headers = [(b"content-length", b"0"), *extra]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b""})

    async def _answer(
        self, scope: Scope, receive: Receive
    ) -> tuple[int, list[tuple[bytes, bytes]]]:
        refusal = self._refusal(scope)
        if refusal is not None:
            return refusal, []
        if not self._is_open():
            return 503, [(b"retry-after", RETRY_AFTER)]
        try:
            body = await _body(receive, self._settings.max_body)
        except TooLarge:
            return 413, [(b"connection", b"close")]
        except CutOff:
            return 400, []
        return await self._kept(body)

    def _refusal(self, scope: Scope) -> int | None:
        """Judged by the head alone: not a byte of the body is read for a stranger."""
        headers = dict(scope["headers"])
        if not self._settings.is_at(scope["path"]):
            return 404
        if not self._settings.secret.equals(headers.get(_SECRET, b"").decode("latin-1")):
            return 403
        if scope["method"] != "POST":
            return 405
        if headers.get(b"content-encoding", _AS_IT_IS) != _AS_IT_IS:
            return 415
        length = headers.get(b"content-length", b"0")
        if not length.isdigit():
            return 400
        # So many digits are too large whatever they say, and Python would refuse to read them.
        return 413 if len(length) > 18 or int(length) > self._settings.max_body else None

    async def _kept(self, body: bytes) -> tuple[int, list[tuple[bytes, bytes]]]:
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            update = None
        if update_id_of(update) is None:
            # Telegram would deliver it again and again, for it can never be kept.
            log.warning("webhook_unreadable")
            return 200, []
        try:
            await self._keep([update])
        except Exception as error:  # noqa: BLE001 - Telegram delivers again what is not kept
            log.warning("webhook_not_kept", error=type(error).__name__)
            return 503, [(b"retry-after", RETRY_AFTER)]
        return 200, []


async def _body(receive: Receive, limit: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise CutOff
        pieces.append(message.get("body", b""))
        size += len(pieces[-1])
        if size > limit:
            raise TooLarge
        if not message.get("more_body"):
            return b"".join(pieces)
