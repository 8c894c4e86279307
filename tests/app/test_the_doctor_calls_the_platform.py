"""What the doctor tells of the Bot API server that the settings name."""

import asyncio
from pathlib import Path

import pytest
from pydantic import SecretStr

from onrecord.settings import Settings
from onrecord_app.doctor import Line, looked_at
from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.wire.faults import Broken

pytestmark = pytest.mark.anyio


async def told(home: Path, token: str, server: str) -> Line:
    """The doctor's line on the platform; it looks from a thread of its own, as a command would."""
    settings = Settings(home=home, telegram_token=SecretStr(token), telegram_base_url=server)
    lines = await asyncio.to_thread(lambda: list(looked_at(settings)))
    [line] = (line for line in lines if line.name == "Telegram")
    return line


async def test_a_server_that_knows_the_bot_tells_its_name(tmp_path: Path) -> None:
    async with DevServer() as server:
        line = await told(tmp_path, server.token, server.base_url)

        assert line.value.endswith(f"as @{server.world.bot.username}")
        assert not line.wrong


async def test_a_token_that_the_server_refuses_is_told(tmp_path: Path) -> None:
    async with DevServer() as server:
        line = await told(tmp_path, "1:" + "b" * 35, server.base_url)

    assert "refuses the token" in line.wrong


async def test_a_server_in_trouble_is_told(tmp_path: Path) -> None:
    async with DevServer() as server:
        server.faults.on("getMe", Broken(502), times=None)

        line = await told(tmp_path, server.token, server.base_url)

    assert "does not answer" in line.wrong


async def test_a_server_that_is_not_there_is_told_without_the_token(tmp_path: Path) -> None:
    async with DevServer() as server:
        gone, token = server.base_url, server.token

    line = await told(tmp_path, token, gone)

    assert "does not answer" in line.wrong
    assert token not in f"{line.value} {line.wrong}"
