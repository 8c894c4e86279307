"""A Bot API server that shares nothing with ours: as little as the Bot API promises, and no more.

It knows three methods, leaves out every optional field, adds fields and kinds of update that nobody
knows, and may cut its answers into chunks or hang up after each.
"""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

TOKEN = "123456789:" + "a" * 35
PERSON = 7_000_000_000_001
GROUP = -1_009_999_999_999_999
NOBODY_KNOWS = {"new_since_tomorrow": {"deep": [1, {"er": None}]}}

ODD = {"deep": "[" * 50_000 + "]" * 50_000, "long": "9" * 5_000}
"""What nobody can read, by what stands for it in a field ``odd``."""
Said = tuple[int, str, str]
"""Status, content type and body of an answer."""


@dataclass
class PlainServer:
    """Its updates, and what it is told to answer out of turn before it does its work."""

    chunked: bool = False
    hangs_up: bool = False
    marked: bool = False
    shows: dict[str, Any] = field(default_factory=dict)
    """What stands in a message that was sent, beside the least."""
    returns: dict[str, Any] = field(default_factory=dict)
    """What a method returns in place of what it would, having done its work."""
    updates: list[dict[str, Any]] = field(default_factory=list)
    instead: dict[str, list[Said]] = field(default_factory=lambda: defaultdict(list))
    called: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    sent: list[dict[str, str]] = field(default_factory=list)
    told: int = 0
    url: str = ""

    @asynccontextmanager
    async def running(self) -> AsyncIterator["PlainServer"]:
        """Listens on loopback for as long as the block runs."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield self
        finally:
            server.close()

    def says(self, text: str | None, *, chat: int = PERSON, **more: Any) -> None:
        """Somebody writes: with the required fields, and with some that nobody knows."""
        self.told += 1
        number = 900_000_000 + self.told
        where = {"id": chat, "type": "private" if chat > 0 else "supergroup", "title": "G"}
        message = {
            "message_id": 3_000_000_000 + number,
            "date": 1_700_000_000,
            "chat": where | NOBODY_KNOWS,
            "from": {"id": PERSON, "is_bot": False, "first_name": "A"} | NOBODY_KNOWS,
        }
        if text is not None:
            message["text"] = text
        self.updates.append({"update_id": number, "message": message | NOBODY_KNOWS | more})

    def tells_something_new(self) -> None:
        """An update of a kind that is not there yet."""
        self.told += 1
        number = 900_000_000 + self.told
        self.updates.append({"update_id": number, "telepathy": {"from": {"id": PERSON}}})

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._once(reader, writer) and not self.hangs_up:
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _once(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.split("\r\n")
        fields = {
            name.lower(): value.strip() for name, _, value in (r.partition(":") for r in lines)
        }
        body = await reader.readexactly(int(fields.get("content-length", "0")))
        status, kind, answer = self._answer(first.split()[1], fields.get("content-type", ""), body)
        writer.write(self._framed(status, kind, answer.encode()))
        await writer.drain()
        return True

    def _framed(self, status: int, kind: str, body: bytes) -> bytes:
        version = "1.0" if self.hangs_up else "1.1"
        head = f"HTTP/{version} {status} Said\r\nContent-Type: {kind}\r\n"
        if self.hangs_up:
            return f"{head}\r\n".encode() + body
        if not self.chunked:
            return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
        pieces = [body[at : at + 7] for at in range(0, len(body), 7)]
        framed = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
        return f"{head}Transfer-Encoding: chunked\r\n\r\n".encode() + framed + b"0\r\n\r\n"

    def _answer(self, path: str, kind: str, body: bytes) -> Said:
        root, _, method = path.rpartition("/")
        self.called[method].append(time.monotonic())
        if root != f"/bot{TOKEN}":
            return 404, "text/html", "<h1>Not Found</h1>"
        if self.instead[method]:
            return self.instead[method].pop(0)
        does = {"getMe": _me, "getUpdates": self._waiting, "sendMessage": self._send}.get(method)
        if does is None:
            return 404, "application/json", json.dumps({"ok": False, "error_code": 404})
        done = does(_fields(kind, body))
        result = {"ok": True, "result": self.returns.get(method, done)} | NOBODY_KNOWS
        said = json.dumps(result)
        for name, raw in ODD.items():
            said = said.replace(f'"odd": "{name}"', f'"odd": {raw}')
        return 200, "application/json", "\ufeff" * self.marked + said

    def _waiting(self, given: dict[str, str]) -> list[dict[str, Any]]:
        """At once, however long it was asked to wait."""
        offset = int(given.get("offset", "0"))
        self.updates = [one for one in self.updates if one["update_id"] >= offset]
        return self.updates[: int(given.get("limit", "100"))]

    def _send(self, given: dict[str, str]) -> dict[str, Any]:
        self.sent.append(given)
        chat = int(given["chat_id"])
        where = {"id": chat, "type": "private" if chat > 0 else "supergroup"}
        message_id = 4_000_000_000 + len(self.sent)
        return {"message_id": message_id, "date": 1_700_000_000, "chat": where} | self.shows


def _me(_given: dict[str, str]) -> dict[str, Any]:
    bot = {"id": 123456789, "is_bot": True, "first_name": "Plain", "username": "plain_bot"}
    return bot | NOBODY_KNOWS


def _fields(kind: str, body: bytes) -> dict[str, str]:
    if kind.startswith("application/json"):
        return {name: str(value) for name, value in json.loads(body or b"{}").items()}
    return dict(parse_qsl(body.decode(), keep_blank_values=True))
