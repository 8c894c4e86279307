"""The local chat page in a real browser: it shows what the bot sends, and works like a chat."""

import asyncio
import contextlib
import re
import shutil
from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Browser, Page, Route, async_playwright, expect
from tests.devserver.asking import Caller

from onrecord_bot.devserver import DevServer, served
from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.page.stage import DEV_COLLEAGUE_ID
from onrecord_bot.devserver.people.seats import Person

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)

pytestmark = [
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


@pytest.fixture
async def server() -> AsyncIterator[DevServer]:
    async with served() as running:
        call = Caller(running)
        bot = asyncio.create_task(PageBot(call, running.world.bot.username).live())
        try:
            yield running
        finally:
            bot.cancel()
            await asyncio.gather(bot, return_exceptions=True)
            await call.close()


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield launched
        await launched.close()


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


async def test_a_forwarded_sample_is_answered_with_what_the_bot_sent(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.get_by_role("button", name="Forward · Morning Wire").click()

        answer = page.get_by_role("article", name="OnRecord")
        await expect(answer.locator("b").nth(1)).to_have_text("On record")
        await expect(answer.locator("blockquote")).to_have_text("about 600")
        await expect(answer).to_contain_text("<b>two</b> statements")
        forwarded = page.get_by_role("article", name="You")
        await expect(forwarded).to_contain_text("Forwarded from Morning Wire")


async def test_a_button_shows_a_toast_and_edits_in_place(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.get_by_label("Message", exact=True).fill("hello")
        await page.keyboard.press("Enter")
        await page.get_by_role("button", name="More", exact=True).click()

        await expect(page.get_by_text("Turned")).to_be_visible()
        answer = page.get_by_role("article", name="OnRecord")
        await expect(answer).to_contain_text("The second page")
        await expect(answer).to_contain_text("edited")
        await expect(page.get_by_role("article")).to_have_count(2)


async def test_another_page_is_read_from_its_beginning(server: DevServer, browser: Browser) -> None:
    async with page_at(browser, server) as page:
        await page.get_by_label("Message", exact=True).fill("hello")
        await page.keyboard.press("Enter")
        await page.get_by_role("button", name="Much longer").click()

        answer = page.get_by_role("article", name="OnRecord")
        await expect(answer).to_contain_text("The second page")
        seen = await answer.evaluate(
            "it => it.getBoundingClientRect().top - "
            "document.getElementById('scroller').getBoundingClientRect().top"
        )
        assert seen >= 0


async def test_what_one_types_never_becomes_markup(server: DevServer, browser: Browser) -> None:
    attack = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    async with page_at(browser, server) as page:
        await page.get_by_label("Message", exact=True).fill(attack)
        await page.get_by_role("button", name="Send").click()

        await expect(page.get_by_role("article", name="You")).to_contain_text(attack)
        assert await page.locator("#log img, #log script").count() == 0


async def test_in_the_group_one_replies_with_a_command_and_picks_a_result(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.locator("#tab-group").click()
        await page.get_by_role("article", name="Marta Berg").hover()
        await page.get_by_role("button", name="Reply", exact=True).click()
        await page.get_by_label("Message", exact=True).fill("/check")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("article", name="OnRecord")).to_be_visible()

        await page.get_by_label("Message", exact=True).fill("@onrecord_dev_bot fighters")
        await page.get_by_role("button", name="A claim").click()

        chosen = page.get_by_role("article", name="You").last
        await expect(chosen).to_contain_text("via @onrecord_dev_bot")
        await expect(chosen).to_contain_text("Compact answer to fighters")


async def test_a_link_to_the_bot_opens_the_private_chat(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.locator("#tab-group").click()
        await page.get_by_label("Message", exact=True).fill("/check")
        await page.keyboard.press("Enter")
        await page.get_by_role("link", name="Full record").click()

        await expect(page.locator("#tab-private")).to_have_attribute("aria-selected", "true")
        answer = page.get_by_role("article", name="OnRecord")
        await expect(answer).to_contain_text("Began: /start c-1")


async def test_a_message_of_the_bot_is_forwarded_to_the_group(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.get_by_role("button", name="Start", exact=True).click()
        answer = page.get_by_role("article", name="OnRecord")
        await answer.hover()
        await answer.get_by_role("button", name="Forward", exact=True).click()
        await page.get_by_role("dialog").get_by_role("button", name="Newsroom").click()

        await expect(page.locator("#tab-group")).to_have_attribute("aria-selected", "true")
        await expect(page.get_by_text("Forwarded from OnRecord")).to_be_visible()


async def test_the_keyboard_alone_is_enough(server: DevServer, browser: Browser) -> None:
    async with page_at(browser, server) as page:
        await page.locator("#tab-private").focus()
        await page.keyboard.press("ArrowDown")
        await expect(page.locator("#tab-group")).to_be_focused()
        await page.keyboard.press("ArrowDown")
        await expect(page.locator("#tab-curator")).to_be_focused()

        await page.get_by_role("button", name="Start curating").press("Enter")
        more = page.get_by_role("button", name="More", exact=True)
        await more.press("Enter")

        answer = page.get_by_role("article", name="OnRecord")
        await expect(answer).to_contain_text("The second page")


async def test_a_page_that_was_away_catches_up(server: DevServer, browser: Browser) -> None:
    async with page_at(browser, server) as page:
        await page.get_by_role("button", name="Start", exact=True).click()
        await expect(page.get_by_role("article")).to_have_count(2)

        await page.reload()

        await expect(page.get_by_role("article")).to_have_count(2)


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_it_fits_the_screen_and_follows_the_colour_scheme(
    server: DevServer, browser: Browser, width: int, scheme: str
) -> None:
    async with page_at(browser, server, width=width, color_scheme=scheme) as page:
        await page.get_by_role("button", name="Forward · Olena").click()
        await expect(page.get_by_role("article", name="OnRecord")).to_be_visible()

        assert not await page.evaluate("document.documentElement.scrollWidth > innerWidth")
        await expect(page.locator("html")).to_have_attribute("data-theme", scheme)
        await page.get_by_role("button", name=re.compile("Switch to")).click()
        other = {"light": "dark", "dark": "light"}[scheme]
        await expect(page.locator("html")).to_have_attribute("data-theme", other)


async def test_a_topic_shows_what_was_said_in_it_and_an_answer_comes_there(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.locator("#tab-group").click()
        await page.get_by_role("button", name="City desk").click()
        await expect(page.get_by_role("article")).to_have_count(1)

        await page.get_by_label("Message", exact=True).fill("/check the library")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("article", name="OnRecord")).to_be_visible()

        await page.get_by_role("button", name="Abroad").click()
        await expect(page.get_by_role("article")).to_have_count(0)
        await page.get_by_role("button", name="General").click()
        await expect(page.get_by_role("article")).to_have_count(1)


async def test_what_comes_into_another_topic_is_counted_there(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.locator("#tab-group").click()
        group = next(c for c in server.world.chats.values() if c.title == "Newsroom")
        abroad = next(each for each, name in group.topics.items() if name == "Abroad")
        Person(server, server.world.users[DEV_COLLEAGUE_ID]).at(group).say("News", topic=abroad)

        await expect(page.get_by_role("button", name="Abroad 1 unread")).to_be_visible()
        await expect(page.get_by_role("tab", name="Newsroom, 1 unread")).to_be_visible()
        await page.get_by_role("button", name="Abroad").click()
        await expect(page.get_by_role("button", name="Abroad", exact=True)).to_be_visible()


async def test_where_it_is_no_member_the_bot_is_called_by_its_name(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.locator("#tab-friends").click()
        await page.get_by_role("article", name="Marta Berg").hover()
        await page.get_by_role("button", name="Reply", exact=True).click()
        await page.get_by_label("Message", exact=True).fill("@onrecord_dev_bot please")
        await page.keyboard.press("Enter")

        answer = page.get_by_role("article", name="OnRecord")
        await expect(answer).to_contain_text("As a guest: My neighbour says")


async def test_a_text_that_is_being_written_waits_in_its_chat(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        field = page.get_by_label("Message", exact=True)
        await field.fill("A long text")

        await page.locator("#tab-group").click()
        await expect(field).to_have_value("")
        await page.locator("#tab-private").click()
        await expect(field).to_have_value("A long text")


async def test_a_text_too_long_for_inline_is_not_lost_on_the_way_to_the_private_chat(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        field = page.get_by_label("Message", exact=True)
        await page.locator("#tab-group").click()
        await field.fill("@onrecord_dev_bot long words")
        await page.get_by_role("button", name="Ask in private").click()
        await expect(page.locator("#tab-private")).to_have_attribute("aria-selected", "true")

        await page.locator("#tab-group").click()

        await expect(field).to_have_value("@onrecord_dev_bot long words")


async def test_what_stands_in_code_letters_is_copied_by_a_key(
    server: DevServer, browser: Browser
) -> None:
    allowed = ["clipboard-read", "clipboard-write"]
    async with page_at(browser, server, permissions=allowed) as page:
        await page.get_by_label("Message", exact=True).fill("/start code")
        await page.keyboard.press("Enter")

        await page.get_by_role("button", name="code", exact=True).press("Enter")

        await expect(page.get_by_text("Copied")).to_be_visible()
        assert await page.evaluate("navigator.clipboard.readText()") == "code"


async def test_a_picture_is_forwarded_with_its_caption(server: DevServer, browser: Browser) -> None:
    async with page_at(browser, server) as page:
        await page.get_by_role("button", name="Forward · Front Pictures").click()

        forwarded = page.get_by_role("article", name="You")
        await expect(forwarded).to_contain_text("Photo")
        await expect(forwarded).to_contain_text("More than 500 mercenaries")


async def test_back_leads_to_the_chat_before(server: DevServer, browser: Browser) -> None:
    async with page_at(browser, server) as page:
        await page.locator("#tab-group").click()
        await page.locator("#tab-curator").click()

        await page.go_back()
        await expect(page.locator("#tab-group")).to_have_attribute("aria-selected", "true")
        await page.go_back()
        await expect(page.locator("#tab-private")).to_have_attribute("aria-selected", "true")
        await page.go_forward()
        await expect(page.locator("#tab-group")).to_have_attribute("aria-selected", "true")


async def test_what_is_said_while_the_page_opens_is_not_missed(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.locator("#tab-group").click()
        group = next(c for c in server.world.chats.values() if c.title == "Newsroom")
        marta = Person(server, server.world.users[DEV_COLLEAGUE_ID]).at(group)

        async def told_late(route: Route) -> None:
            state = await route.fetch()
            marta.say("Said meanwhile")
            await page.wait_for_timeout(200)  # until the page has heard of it
            await route.fulfill(response=state)

        await page.route("**/chat/state", told_late)
        await page.reload()

        await expect(page.get_by_text("Said meanwhile").last).to_be_visible()
        await expect(page.get_by_role("article")).to_have_count(2)


async def test_what_is_being_written_outlasts_a_restart_of_the_server(browser: Browser) -> None:
    context = await browser.new_context()
    page = await context.new_page()
    field = page.get_by_label("Message", exact=True)
    async with served() as first:
        port = int(first.url.rstrip("/").rpartition(":")[2])
        await page.goto(first.url)
        await page.locator("#tab-friends").click()
        await page.get_by_role("article", name="Marta Berg").hover()
        await page.get_by_role("button", name="Reply", exact=True).click()
        await field.fill("Half a text")
    await expect(page.get_by_text("Reconnecting…")).to_be_visible()

    async with served(port):
        await expect(page.get_by_text("Reconnecting…")).to_be_hidden()
        await expect(field).to_have_value("Half a text")
        await expect(page.get_by_text("Reply to Marta Berg")).to_be_hidden()
        await field.press("Enter")
        await expect(page.get_by_role("article", name="You")).to_contain_text("Half a text")
    await context.close()


async def test_the_hour_reads_from_the_left_also_under_words_that_do_not(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        await page.get_by_label("Message", exact=True).fill("مرحبا")
        await page.keyboard.press("Enter")

        hour = page.get_by_role("article", name="You").locator(".meta")
        await expect(hour).to_have_css("direction", "ltr")


async def test_an_arrow_up_in_an_empty_field_changes_what_one_said_last(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server) as page:
        field = page.get_by_label("Message", exact=True)
        await field.fill("A word with an eror")
        await field.press("Enter")
        await expect(page.get_by_role("article", name="You")).to_be_visible()

        await field.press("ArrowUp")

        await expect(field).to_have_value("A word with an eror")
        await field.fill("A word without one")
        await field.press("Enter")
        await expect(page.get_by_role("article", name="You")).to_contain_text("edited")


async def test_the_answer_to_a_text_longer_than_the_window_comes_into_view(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server, width=360) as page:
        field = page.get_by_label("Message", exact=True)
        await field.fill("\n".join(f"Line {n}" for n in range(80)))
        await field.press("Enter")

        await expect(page.get_by_role("article", name="OnRecord")).to_be_in_viewport()


async def test_on_a_very_low_screen_half_of_it_stays_for_the_messages(
    server: DevServer, browser: Browser
) -> None:
    async with page_at(browser, server, width=360) as page:
        await page.set_viewport_size({"width": 360, "height": 200})

        log = await page.locator("#scroller").bounding_box()

        assert log is not None
        assert log["height"] >= 100
