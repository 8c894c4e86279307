"""A webhook gets each update with the secret, in order, until it takes it."""

import contextlib
from collections.abc import AsyncIterator

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from tests.devserver.asking import Caller

from onrecord_bot.devserver import DevServer, Seat
from onrecord_bot.devserver.wire.hosting import QuietServer, listening_on

pytestmark = pytest.mark.anyio


class Door:
    """A bot's webhook that refuses at first and then takes everything."""

    def __init__(self, refusals: int = 0) -> None:
        self.refusals = refusals
        self.taken: list[str] = []
        self.secrets: set[str] = set()
        self.url = ""

    async def take(self, request: Request) -> Response:
        self.secrets.add(request.headers.get("x-telegram-bot-api-secret-token", ""))
        if self.refusals:
            self.refusals -= 1
            return Response(status_code=503)
        message = (await request.json())["message"]
        self.taken.append(message["text"])
        chat_id = message["chat"]["id"]
        return JSONResponse({"method": "sendMessage", "chat_id": chat_id, "text": "taken"})


@contextlib.asynccontextmanager
async def opened(door: Door) -> AsyncIterator[Door]:
    async with contextlib.AsyncExitStack() as stack:
        listening = stack.enter_context(listening_on(0))
        door.url = f"http://127.0.0.1:{listening.getsockname()[1]}/hook"
        app = Starlette(routes=[Route("/hook", door.take, methods=["POST"])])
        config = uvicorn.Config(app, log_config=None, lifespan="off", ws="none")
        async with QuietServer(config).running(listening):
            yield door


async def test_every_update_arrives_in_order_despite_refusals(
    server: DevServer, call: Caller, ann: Seat
) -> None:
    async with opened(Door(refusals=2)) as door:
        await call("setWebhook", url=door.url, secret_token="s3-cret_")  # noqa: S106 - made up
        ann.say("second")

        await server.until(lambda: len(door.taken) == 2 or None)
        await ann.next_reply()
        info = (await call("getWebhookInfo"))["result"]

    assert door.taken == ["/start", "second"]
    assert door.secrets == {"s3-cret_"}
    assert "503" in info["last_error_message"]
