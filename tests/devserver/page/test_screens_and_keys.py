"""The local chat page on screens of any size, by the keyboard alone, in light and in dark."""

import re

import pytest
from playwright.async_api import Browser, expect
from tests.devserver.page.browsing import IN_A_BROWSER, page_at

from onrecord_bot.devserver import DevServer

pytestmark = IN_A_BROWSER


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
