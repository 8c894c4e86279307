"""The local chat page in a real browser: it shows what the bot sends, and works like a chat."""

from types import SimpleNamespace

import pytest
from playwright.async_api import Browser, Route, expect
from tests.devserver.page.browsing import IN_A_BROWSER, page_at

from onrecord_bot.devserver import DevServer, served, serving
from onrecord_bot.devserver.page.stage import DEV_COLLEAGUE_ID
from onrecord_bot.devserver.people.seats import Person

pytestmark = IN_A_BROWSER


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


async def test_a_page_that_was_away_catches_up(server: DevServer, browser: Browser) -> None:
    async with page_at(browser, server) as page:
        await page.get_by_role("button", name="Start", exact=True).click()
        await expect(page.get_by_role("article")).to_have_count(2)

        await page.reload()

        await expect(page.get_by_role("article")).to_have_count(2)


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


async def test_what_is_being_written_outlasts_a_restart_of_the_server(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Both servers begin in one second, so that their messages have the same numbers.
    monkeypatch.setattr(serving, "time", SimpleNamespace(time=lambda: 2_000_000_000.0))
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
