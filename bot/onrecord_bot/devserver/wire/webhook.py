"""Updates delivered to the bot's own address, in order and until it takes them."""

import asyncio
import json

import httpx

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.refusals import Refusal
from onrecord_bot.devserver.wire.botapi import BotApi
from onrecord_bot.devserver.world.backend import Backend

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, no secret
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 2.0
DELIVERY_SECONDS = 30.0


class Postman:
    """Takes the oldest update to the webhook, again and again until the answer is 2xx."""

    def __init__(self, backend: Backend, api: BotApi) -> None:
        self._backend = backend
        self._api = api

    async def walk(self) -> None:
        """Deliver for ever."""
        pause = FIRST_PAUSE
        async with httpx.AsyncClient(timeout=DELIVERY_SECONDS, trust_env=False) as client:
            while True:
                await self._backend.bell.until(self._something, 3600)
                if not self._something():
                    continue
                if await self._delivered(client, self._backend.updates.pending[0]):
                    pause = FIRST_PAUSE
                else:
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, LONGEST_PAUSE)

    def _something(self) -> bool | None:
        return bool(self._backend.hook.url and self._backend.updates.pending) or None

    async def _delivered(self, client: httpx.AsyncClient, update: Json) -> bool:
        hook = self._backend.hook
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers[SECRET_HEADER] = hook.secret
        try:
            answer = await client.post(hook.url, content=json.dumps(update), headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return self._failed(type(error).__name__)
        if not answer.is_success:
            return self._failed(f"Wrong response from the webhook: {answer.status_code}")
        self._backend.updates.confirm(update)
        await self._obey(answer)
        return True

    def _failed(self, why: str) -> bool:
        self._backend.hook.last_error = why
        self._backend.hook.last_error_at = int(self._backend.clock.now())
        return False

    async def _obey(self, answer: httpx.Response) -> None:
        """An answer may itself be a method call; what comes of it is not told."""
        try:
            asked = json.loads(answer.content)
        except ValueError:
            return
        if isinstance(asked, dict) and isinstance(asked.get("method"), str):
            try:
                await self._api.run(asked.pop("method"), Params(asked))
            except Refusal as refusal:
                self._failed(refusal.description)
