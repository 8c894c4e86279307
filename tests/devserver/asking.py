"""A bare caller of the Bot API, without a library between."""

from typing import Any

import httpx

from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.bodies import Json


class Caller:
    """Calls methods and gives back the whole answer."""

    def __init__(self, server: DevServer) -> None:
        self._server = server
        self._client = httpx.AsyncClient(trust_env=False, timeout=10)

    async def __call__(self, method: str, token: str = "", **values: Any) -> Json:
        url = f"{self._server.base_url}{token or self._server.token}/{method}"
        body: Json = (await self._client.post(url, json=values)).json()
        return body

    async def raw(self, method: str, **values: Any) -> httpx.Response:
        url = f"{self._server.base_url}{self._server.token}/{method}"
        return await self._client.post(url, json=values)

    async def close(self) -> None:
        await self._client.aclose()
