"""Another process can play the people and order faults."""

import httpx
import pytest

from onrecord_bot.devserver import served

pytestmark = pytest.mark.anyio


async def test_a_driver_speaks_waits_and_breaks_things() -> None:
    async with served(control=True) as server, httpx.AsyncClient(trust_env=False) as driver:
        control, method = f"{server.url}/control", f"{server.base_url}{server.token}/sendMessage"
        said = (await driver.post(f"{control}/say", json={"who": "Ann", "text": "hello"})).json()
        words = {"chat_id": said["chat"]["id"], "text": "answer"}

        order = {"method": "sendMessage", "fault": "flood"}
        await driver.post(f"{control}/fault", json=order)
        refused = await driver.post(method, json=words)
        await driver.post(method, json=words)
        reply = (await driver.post(f"{control}/wait", json={"who": "Ann"})).json()
        queue = (await driver.get(f"{control}/queue")).json()
        transcript = (await driver.get(f"{control}/transcript")).text

    assert refused.status_code == 429
    assert reply["text"] == "answer"
    assert queue == {"pending": 1, "confirmed": 0}
    assert "OnRecord: answer" in transcript


async def test_without_leave_there_is_no_control() -> None:
    async with served() as server, httpx.AsyncClient(trust_env=False) as driver:
        answer = await driver.post(f"{server.url}/control/say", json={"who": "A", "text": "b"})

    assert answer.status_code == 404


async def test_another_hosts_name_is_not_heard() -> None:
    async with served() as server, httpx.AsyncClient(trust_env=False) as stranger:
        answer = await stranger.get(f"{server.url}/", headers={"Host": "rebound.example"})

    assert answer.status_code == 400
