"""The chat page in a real browser, and a small bot at the other end."""

import contextlib
import shutil
from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect
from tests.devserver.asking import Caller

from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.bodies import Json

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)

IN_A_BROWSER = [
    pytest.mark.anyio,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed on this machine"),
]

WORDS = "On record: <b>two</b> statements\nabout 600"
ENTITIES = [
    {"type": "bold", "offset": 0, "length": 9},
    {"type": "blockquote", "offset": WORDS.index("about"), "length": 9},
]


class PageBot:
    """A bot of a few lines: an answer with formatting and buttons, results, an edit."""

    def __init__(self, call: Caller, username: str) -> None:
        self._call = call
        self._link = f"https://t.me/{username}?start=c-1"

    async def live(self) -> None:
        offset = 0
        while True:
            for update in (await self._call("getUpdates", offset=offset, timeout=5))["result"]:
                offset = update["update_id"] + 1
                for kind, react in (
                    ("message", self._answer),
                    ("callback_query", self._pressed),
                    ("inline_query", self._offer),
                    ("guest_message", self._visited),
                ):
                    if kind in update:
                        await react(update[kind])

    async def _answer(self, message: Json) -> None:
        chat_id = message["chat"]["id"]
        await self._call("sendChatAction", chat_id=chat_id, action="typing")
        if message.get("text", "").startswith("/start"):
            code = {"type": "code", "offset": len("Began: /start "), "length": len("code")}
            entities = [code] if message["text"].endswith("code") else []
            words = f"Began: {message['text']}"
            await self._call("sendMessage", chat_id=chat_id, text=words, entities=entities)
        elif "via_bot" not in message:
            reply = {"message_id": message["message_id"]}
            topic = {k: v for k, v in message.items() if k == "message_thread_id"}
            await self._call(
                "sendMessage",
                chat_id=chat_id,
                **topic,
                text=WORDS,
                entities=ENTITIES,
                reply_markup=self._keyboard(),
                reply_parameters=reply,
            )

    async def _visited(self, message: Json) -> None:
        said = {"message_text": f"As a guest: {message['reply_to_message']['text']}"}
        result = {"type": "article", "id": "g", "title": "A", "input_message_content": said}
        await self._call(
            "answerGuestQuery", guest_query_id=message["guest_query_id"], result=result
        )

    async def _pressed(self, query: Json) -> None:
        place = {
            "chat_id": query["message"]["chat"]["id"],
            "message_id": query["message"]["message_id"],
        }
        text = "The second page" + "\nand on" * (60 if "long" in query["data"] else 0)
        await self._call("editMessageText", text=text, **place)
        await self._call("answerCallbackQuery", callback_query_id=query["id"], text="Turned")

    async def _offer(self, query: Json) -> None:
        content = {"message_text": f"Compact answer to {query['query']}"}
        result = {
            "type": "article",
            "id": "1",
            "title": "A claim",
            "input_message_content": content,
        }
        button = {"text": "Ask in private", "start_parameter": "q"}
        await self._call(
            "answerInlineQuery", inline_query_id=query["id"], results=[result], button=button
        )

    def _keyboard(self) -> Json:
        more = {"text": "More", "callback_data": "more"}
        longer = {"text": "Much longer", "callback_data": "long"}
        return {"inline_keyboard": [[more, {"text": "Full record", "url": self._link}], [longer]]}


@contextlib.asynccontextmanager
async def page_at(
    browser: Browser, server: DevServer, *, width: int = 1440, **options: Any
) -> AsyncIterator[Page]:
    """The page, open; nothing may go wrong in its console, a blocked resource included."""
    viewport = {"width": width, "height": 800}
    context = await browser.new_context(viewport=viewport, **options)
    page = await context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda told: wrong.append(told.text) if told.type == "error" else None)
    await page.goto(server.url)
    await expect(page.get_by_role("tab")).to_have_count(4)
    yield page
    await context.close()
    assert wrong == []
