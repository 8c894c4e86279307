"""The local chat page over HTTP: its files, its state, what one does there, and what is new."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from importlib.resources import files
from secrets import token_hex
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.page.samples import SAMPLES, sample
from onrecord_bot.devserver.page.stage import GENERAL, Tab, set_up
from onrecord_bot.devserver.people.seats import NothingCame
from onrecord_bot.devserver.refusals import Refusal
from onrecord_bot.devserver.server import DevServer
from onrecord_bot.devserver.world.queries import InlineQuery
from onrecord_bot.devserver.world.world import Change, Chat, Message

Act = Callable[[Tab, Json], Awaitable[Json]]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
PRESS_PATIENCE_S = 35.0
"""A little longer than the bot looks up for: what it says when it gives up is still seen."""
INLINE_PATIENCE_S = 10.0
HEARTBEAT_S = 15.0


class NotPossible(Exception):
    """Something the page asked for cannot be done; the message is shown there."""


class ChatPage:
    """The page's side of the development server."""

    def __init__(self, server: DevServer) -> None:
        self.tabs: dict[str, Tab] = {}
        self._server = server
        self._run = token_hex(8)
        self._listeners: set[asyncio.Queue[Json]] = set()
        self._acts: dict[str, Act] = {
            "say": self._say,
            "edit": self._edit,
            "forward": self._forward,
            "tap": self._tap,
            "inline": self._inline,
            "choose": self._choose,
        }

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/", self._file, methods=["GET"]),
            Route("/static/{name}", self._file, methods=["GET"]),
            Route("/chat/state", self._state, methods=["GET"]),
            Route("/chat/events", self._events, methods=["GET"]),
            Route("/chat/{tab}/{act}", self._act, methods=["POST"]),
        ]

    def open(self) -> None:
        """People the stage; from now on every change is told to the pages that are open."""
        self.tabs = set_up(self._server)
        self._server.world.watchers.append(self._changed)
        self._server.world.action_watchers.append(self._acting)

    async def _file(self, request: Request) -> Response:
        name = request.path_params.get("name", "index.html")
        folder = files("onrecord_bot.devserver.page") / "static"
        known = {entry.name: entry for entry in folder.iterdir()}
        suffix = "." + name.rpartition(".")[2]
        if name not in known or suffix not in TYPES:
            return Response("Not found", status_code=404, headers=HEADERS)
        return Response(known[name].read_bytes(), media_type=TYPES[suffix], headers=HEADERS)

    async def _state(self, _: Request) -> Response:
        bot = self._server.world.bot.as_json()
        profile, tabs = self._server.backend.profile, self.tabs.values()
        return JSONResponse(
            {
                "run": self._run,
                "bot": bot,
                "tabs": [tab.as_json(profile.listed_in(tab.seat.chat)) for tab in tabs],
                "samples": [one.as_json() for one in SAMPLES],
            },
            headers=HEADERS,
        )

    async def _events(self, _: Request) -> Response:
        return StreamingResponse(self._stream(), media_type="text/event-stream", headers=HEADERS)

    async def _stream(self) -> AsyncIterator[bytes]:
        listener: asyncio.Queue[Json] = asyncio.Queue()
        self._listeners.add(listener)
        try:
            yield b"retry: 1000\n: listening\n\n"
            while True:
                yield await _next_event(listener)
        finally:
            self._listeners.discard(listener)

    def _changed(self, change: Change, message: Message) -> None:
        self._tell(message.chat, {"type": change.value, "message": message.as_json()})

    def _acting(self, chat: Chat, topic: int | None, action: str) -> None:
        self._tell(chat, {"type": "action", "action": action, "topic": topic or GENERAL})

    def _tell(self, chat: Chat, event: Json) -> None:
        for tab in self.tabs.values():
            if tab.seat.chat is chat:
                for listener in self._listeners:
                    listener.put_nowait(event | {"tab": tab.tab_id})

    async def _act(self, request: Request) -> Response:
        tab = self.tabs.get(request.path_params["tab"])
        act = self._acts.get(request.path_params["act"])
        if tab is None or act is None:
            return JSONResponse({"error": "There is nothing here by that name."}, 404, HEADERS)
        if not request.headers.get("content-type", "").startswith("application/json"):
            return JSONResponse({"error": "JSON is expected."}, 415, HEADERS)
        try:
            return JSONResponse(await act(tab, await _body(request)), headers=HEADERS)
        except NotPossible as error:
            return JSONResponse({"error": str(error)}, 400, HEADERS)
        except Refusal as refusal:
            return JSONResponse({"error": refusal.description}, 400, HEADERS)

    async def _say(self, tab: Tab, body: Json) -> Json:
        text = str(body.get("text", ""))
        if not text.strip():
            raise NotPossible("There is nothing to send.")
        reply_to = self._message(tab, body.get("reply_to")) if body.get("reply_to") else None
        quote = str(body.get("quote", ""))
        if reply_to is None or quote not in reply_to.text:
            quote = ""
        if not tab.has_bot and self._names_bot(text):
            return _told(
                tab.seat.guest(text.strip()[:4096], reply_to=reply_to, quote=quote).message
            )
        for piece in _pieces(text.strip()):
            said = tab.seat.say(piece, reply_to=reply_to, quote=quote, topic=_topic(tab, body))
        return _told(said)

    def _names_bot(self, text: str) -> bool:
        """Whether it calls the bot: where the bot is no member, as a guest."""
        return f"@{self._server.world.bot.username}".casefold() in text.casefold()

    async def _edit(self, tab: Tab, body: Json) -> Json:
        message = self._message(tab, body.get("message_id"))
        if message.sender is not tab.seat.person.user or not str(body.get("text", "")).strip():
            raise NotPossible("Only your own messages can be changed, and not to nothing.")
        tab.seat.edit(message, str(body["text"]).strip()[:4096])
        return _told(message)

    async def _forward(self, tab: Tab, body: Json) -> Json:
        topic = _topic(tab, body)
        if (one := sample(str(body.get("sample", "")))) is not None:
            send = tab.seat.photo if one.pictured else tab.seat.forward
            return _told(send(one.text, origin=one.origin, topic=topic))
        source = self.tabs.get(str(body.get("from_tab", "")))
        if source is None:
            raise NotPossible("There is no such message to forward.")
        message = self._message(source, body.get("message_id"))
        return _told(tab.seat.forward(message=message, topic=topic))

    async def _tap(self, tab: Tab, body: Json) -> Json:
        message = self._message(tab, body.get("message_id"))
        places = [b for row in message.buttons for b in row if "callback_data" in b]
        wanted = str(body.get("data", ""))
        if wanted not in {button["callback_data"] for button in places}:
            raise NotPossible("This button is gone.")
        try:
            return await self._server.toast(tab.seat.press(message, wanted), PRESS_PATIENCE_S)
        except NothingCame:
            raise NotPossible("The bot did not react to the button.") from None

    async def _inline(self, tab: Tab, body: Json) -> Json:
        offset = str(body.get("offset", ""))
        query = tab.seat.inline(str(body.get("text", "")), offset=offset)
        try:
            await self._server.results(query, INLINE_PATIENCE_S)
        except NothingCame:
            raise NotPossible("The bot showed no results.") from None
        return {"query_id": query.query_id} | (query.answer or {})

    async def _choose(self, tab: Tab, body: Json) -> Json:
        query = self._server.backend.queries.asked.get(str(body.get("query_id", "")))
        if not isinstance(query, InlineQuery):
            raise NotPossible("These results are gone.")
        ids = [str(result["id"]) for result in query.results]
        if str(body.get("result_id", "")) not in ids:
            raise NotPossible("This result is gone.")
        place = ids.index(str(body["result_id"]))
        return _told(tab.seat.choose(query, place, topic=_topic(tab, body)))

    @staticmethod
    def _message(tab: Tab, message_id: Any) -> Message:
        message = tab.seat.chat.messages.get(message_id) if isinstance(message_id, int) else None
        if message is None:
            raise NotPossible("This message is gone.")
        return message


def _topic(tab: Tab, body: Json) -> int | None:
    """The topic that is open on the page; None is the general one."""
    topic = body.get("topic")
    return topic if isinstance(topic, int) and topic in tab.seat.chat.topics else None


def _told(message: Message | None) -> Json:
    return {"message_id": message.message_id if message is not None else 0}


async def _next_event(listener: asyncio.Queue[Json]) -> bytes:
    try:
        async with asyncio.timeout(HEARTBEAT_S):
            event = await listener.get()
    except TimeoutError:
        return b": still here\n\n"
    return f"data: {json.dumps(event)}\n\n".encode()


async def _body(request: Request) -> Json:
    try:
        body = await request.json()
        json.dumps(body, ensure_ascii=False).encode()  # half a character would break the answer
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise NotPossible("The page sent something unreadable.")
    return body


def _pieces(text: str, limit: int = 4096) -> list[str]:
    """A long text as the messages that Telegram's own clients would send."""
    pieces, begun, used = [], 0, 0
    for place, letter in enumerate(text):
        width = 2 if ord(letter) > 0xFFFF else 1
        if used + width > limit:
            pieces.append(text[begun:place])
            begun, used = place, 0
        used += width
    return [piece for piece in (*pieces, text[begun:]) if piece.strip()]
