"""The Bot API over HTTP: one call in, one answer or one fault out."""

import asyncio
import hmac
import json
from collections import deque
from dataclasses import dataclass
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Receive, Scope, Send

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.methods import method_called
from onrecord_bot.devserver.methods.params import Params, params_of
from onrecord_bot.devserver.refusals import (
    NO_SUCH_METHOD,
    UNAUTHORIZED,
    Refusal,
    conflict,
    too_many_requests,
)
from onrecord_bot.devserver.wire.connections import Connections
from onrecord_bot.devserver.wire.faults import (
    Broken,
    Drop,
    Fault,
    Faults,
    Flood,
    Garbled,
    HalfBody,
    Slow,
    Trickle,
)
from onrecord_bot.devserver.wire.rates import SENDING, RateModel
from onrecord_bot.devserver.world.backend import Backend

CALLS_KEPT = 50_000
POLL_SECONDS = 50
BODY_LIMIT = 60 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot and how it ended; `code` 0 is a connection that broke."""

    method: str
    values: Json
    at: float
    code: int
    fault: Fault | None = None


class BotApi:
    """Serves `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(
        self,
        token: str,
        backend: Backend,
        faults: Faults,
        connections: Connections,
    ) -> None:
        self.calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self.rates: RateModel | None = None
        self._token = token
        self._backend = backend
        self._faults = faults
        self._connections = connections

    async def call(self, request: Request) -> Response:
        name = request.path_params["method"]
        try:
            self._check_token(request)
            params = await _params(request)
        except Refusal as refusal:
            return _refused(refusal)
        except ClientDisconnect:
            return Response(status_code=400)
        fault = self._faults.next_for(name, params.text("chat_id"))
        response = await self._with(fault, name, params, request)
        code = 0 if isinstance(response, _Cut) else response.status_code
        values = dict(params.values)
        self.calls.append(Call(name, values, self._backend.clock.now(), code, fault))
        self._backend.bell.ring()
        return response

    async def file(self, request: Request) -> Response:
        try:
            self._check_token(request)
        except Refusal as refusal:
            return _refused(refusal)
        stored = self._backend.files.at(request.path_params["path"])
        if stored is None:
            return _refused(NO_SUCH_METHOD)
        return Response(stored.content, media_type="application/octet-stream")

    async def run(self, name: str, params: Params) -> Any:
        """The result of a method; also what a webhook's answer may ask for."""
        if name.lower() == "getupdates":
            return await self._updates(params)
        method = method_called(name)
        if self.rates is not None and name.lower() in SENDING:
            wait = self.rates.wait_before(params.text("chat_id"))
            if wait is not None:
                raise too_many_requests(wait)
        result = method(self._backend, params)
        self._backend.bell.ring()
        return result

    async def _updates(self, params: Params) -> list[Json]:
        if self._backend.hook.url:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        if params.has("allowed_updates"):
            self._backend.updates.allow([str(kind) for kind in params.items("allowed_updates")])
        limit = params.integer("limit")
        timeout_s = min(max(params.integer("timeout") or 0, 0), POLL_SECONDS)
        return await self._backend.updates.poll(
            params.integer("offset"), 100 if limit is None else limit, timeout_s
        )

    def _check_token(self, request: Request) -> None:
        given = str(request.path_params["token"])
        if not hmac.compare_digest(given.encode(), self._token.encode()):
            raise UNAUTHORIZED

    async def _answer(self, name: str, params: Params) -> Response:
        try:
            return JSONResponse({"ok": True, "result": await self.run(name, params)})
        except Refusal as refusal:
            return _refused(refusal)

    async def _with(
        self, fault: Fault | None, name: str, params: Params, request: Request
    ) -> Response:
        instead = await self._instead(fault, request)
        if instead is not None:
            return instead
        if isinstance(fault, Slow):
            await asyncio.sleep(fault.seconds)
        answer = await self._answer(name, params)
        return await self._damaged(answer, fault, request)

    async def _instead(self, fault: Fault | None, request: Request) -> Response | None:
        """What comes in place of the method's work; None when the work is to be done."""
        if isinstance(fault, Flood):
            return _refused(too_many_requests(fault.retry_after))
        if isinstance(fault, Broken):
            return _broken(fault)
        if isinstance(fault, Drop) and not fault.after_effect:
            await self._connections.cut(request.scope)
            return _Cut(b"")
        return None

    async def _damaged(self, answer: Response, fault: Fault | None, request: Request) -> Response:
        if isinstance(fault, Drop):
            await self._connections.cut(request.scope)
            return _Cut(b"")
        if isinstance(fault, Garbled):
            return Response(b'{"ok": true, "result": [}', media_type="application/json")
        if isinstance(fault, HalfBody):
            return _Half(bytes(answer.body), self._connections)
        if isinstance(fault, Trickle):
            return _Trickled(bytes(answer.body), fault.seconds_a_byte)
        return answer


class _Cut(Response):
    """The answer on a connection that is already gone."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive, send  # nothing can be said any more


class _Half(Response):
    """The first half of a body, and then the line goes dead."""

    def __init__(self, body: bytes, connections: Connections) -> None:
        super().__init__(body, media_type="application/json")
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del receive
        body = bytes(self.body)
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        half = body[: len(body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        await self._connections.hang_up(scope)


class _Trickled(Response):
    """A body byte by byte."""

    def __init__(self, body: bytes, seconds_a_byte: float) -> None:
        super().__init__(body, media_type="application/json")
        self._pause = seconds_a_byte

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        body = bytes(self.body)
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        for place in range(len(body)):
            piece = {"body": body[place : place + 1], "more_body": place + 1 < len(body)}
            await send({"type": "http.response.body", **piece})
            await asyncio.sleep(self._pause)


async def _params(request: Request) -> Params:
    length = request.headers.get("content-length", "0")
    if not length.isdigit() or int(length) > BODY_LIMIT:
        raise Refusal(413, "Request Entity Too Large")
    content_type = request.headers.get("content-type", "")
    return params_of(request.url.query, content_type, await request.body())


def _refused(refusal: Refusal) -> Response:
    return JSONResponse(refusal.as_json(), status_code=refusal.code)


def _broken(fault: Broken) -> Response:
    if fault.html:
        page = f"<html><head><title>{fault.code}</title></head><body><h1>{fault.description}</h1>"
        return HTMLResponse(page + "</body></html>\r\n", status_code=fault.code)
    body = {"ok": False, "error_code": fault.code, "description": fault.description}
    return Response(json.dumps(body), status_code=fault.code, media_type="application/json")
