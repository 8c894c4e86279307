"""The user side over HTTP, for a driver that lives in another process."""

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.people.seats import NothingCame, Seat
from onrecord_bot.devserver.server import DevServer
from onrecord_bot.devserver.wire.faults import BAD_GATEWAY, NOT_FOUND, Drop, Fault, Flood

FAULTS: dict[str, Fault] = {
    "flood": Flood(1),
    "bad_gateway": BAD_GATEWAY,
    "not_found": NOT_FOUND,
    "drop": Drop(),
    "drop_after": Drop(after_effect=True),
}


class Control:
    """`POST /control/<act>` with a JSON body; people are made when first named."""

    def __init__(self, server: DevServer) -> None:
        self._server = server
        self._seats: dict[str, Seat] = {}

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/control/say", self.say, methods=["POST"]),
            Route("/control/tap", self.tap, methods=["POST"]),
            Route("/control/wait", self.wait, methods=["POST"]),
            Route("/control/fault", self.fault, methods=["POST"]),
            Route("/control/update", self.update, methods=["POST"]),
            Route("/control/queue", self.queue, methods=["GET"]),
            Route("/control/transcript", self.transcript, methods=["GET"]),
        ]

    async def say(self, request: Request) -> Response:
        """`{"who", "text"}`: somebody writes to the bot."""
        body = await request.json()
        return JSONResponse(self._seat(body).say(str(body["text"])).as_json())

    async def tap(self, request: Request) -> Response:
        """`{"who", "message_id", "button"}`: somebody presses a button."""
        body = await request.json()
        seat = self._seat(body)
        message = seat.chat.messages[int(body["message_id"])]
        return JSONResponse({"callback_query_id": seat.tap(message, body["button"]).query_id})

    async def wait(self, request: Request) -> Response:
        """`{"who", "seconds"}`: the next reply to somebody; 404 when none comes."""
        body = await request.json()
        try:
            reply = await self._seat(body).next_reply(float(body.get("seconds", 5)))
        except NothingCame as nothing:
            return JSONResponse({"error": str(nothing)}, 404)
        return JSONResponse(reply.as_json())

    async def fault(self, request: Request) -> Response:
        """`{"method", "fault", "nth", "times"}`, or `{"clear": true}`."""
        body = await request.json()
        if body.get("clear"):
            self._server.faults.clear()
        else:
            rule = {"nth": int(body.get("nth", 1)), "times": int(body.get("times", 1))}
            self._server.faults.on(str(body["method"]), FAULTS[str(body["fault"])], **rule)
        return JSONResponse({})

    async def update(self, request: Request) -> Response:
        """Any JSON object, queued as an update just as it is."""
        self._server.updates.push_raw(json.loads(await request.body()))
        return JSONResponse({})

    async def queue(self, _: Request) -> Response:
        updates = self._server.updates
        figures = {"pending": updates.pending, "confirmed": updates.confirmed}
        return JSONResponse({name: len(what) for name, what in figures.items()})

    async def transcript(self, _: Request) -> Response:
        return PlainTextResponse(self._server.transcript())

    def _seat(self, body: Json) -> Seat:
        name = str(body["who"])
        if name not in self._seats:
            self._seats[name] = self._server.user(name).private_chat()
        return self._seats[name]
