"""A server with a small bot, and one browser for a module."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, async_playwright
from tests.devserver.asking import Caller
from tests.devserver.page.browsing import ARGUMENTS, CHROMIUM, PageBot

from onrecord_bot.devserver import DevServer, served


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
