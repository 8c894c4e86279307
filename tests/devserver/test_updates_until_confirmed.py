"""Updates wait until an offset confirms them, for one poller at a time."""

import asyncio

import pytest
from tests.devserver.asking import Caller

from onrecord_bot.devserver import DevServer, Disorder, Seat

pytestmark = pytest.mark.anyio


async def test_an_update_comes_again_until_it_is_confirmed(call: Caller, ann: Seat) -> None:
    first = (await call("getUpdates"))["result"]
    again = (await call("getUpdates"))["result"]

    after = (await call("getUpdates", offset=first[-1]["update_id"] + 1))["result"]

    assert first == again
    assert after == []


async def test_a_negative_offset_keeps_only_the_latest(call: Caller, ann: Seat) -> None:
    ann.say("second")
    ann.say("third")

    [left] = (await call("getUpdates", offset=-1))["result"]

    assert left["message"]["text"] == "third"


async def test_a_long_poll_waits_for_what_is_said(
    call: Caller, server: DevServer, ann: Seat
) -> None:
    server.updates.forget()
    polling = asyncio.create_task(call("getUpdates", timeout=10))
    await asyncio.sleep(0)

    ann.say("now")

    [update] = (await polling)["result"]
    assert update["message"]["text"] == "now"


async def test_a_second_poller_ends_the_first(call: Caller, server: DevServer) -> None:
    first = asyncio.create_task(call("getUpdates", timeout=10))
    await server.until(lambda: server.updates.is_polled or None)

    await call("getUpdates", timeout=0)

    assert (await first)["error_code"] == 409


async def test_only_the_kinds_that_were_asked_for_come(
    call: Caller, server: DevServer, ann: Seat
) -> None:
    server.updates.forget()
    await call("getUpdates", allowed_updates=["callback_query"])

    ann.say("unheard")

    assert (await call("getUpdates"))["result"] == []


async def test_polling_is_refused_while_a_webhook_is_set(call: Caller) -> None:
    await call("setWebhook", url="http://127.0.0.1:1/hook")

    answer = await call("getUpdates")

    assert answer["error_code"] == 409
    assert "webhook is active" in answer["description"]


async def test_disorder_repeats_and_swaps_but_invents_nothing(
    call: Caller, server: DevServer, ann: Seat
) -> None:
    for n in range(20):
        ann.say(f"m{n}")
    server.updates.mixer = Disorder(seed=3, duplicates=0.5, swaps=0.5)

    came = [update["update_id"] for update in (await call("getUpdates"))["result"]]

    assert set(came) == set(server.updates.pushed)
    assert len(came) > len(set(came))
    assert came != sorted(came)


async def test_anything_at_all_can_be_queued_as_an_update(call: Caller, server: DevServer) -> None:
    strange = {"update_id": server.updates.next_id(), "message": {"date": "yesterday"}}

    server.updates.push_raw(strange)

    assert (await call("getUpdates"))["result"] == [strange]


async def test_a_poll_that_waits_is_let_go_when_the_server_closes() -> None:
    server = DevServer()
    async with server:
        polling = asyncio.create_task(server.updates.poll(None, 100, 600.0))
        await asyncio.sleep(0)

    assert await asyncio.wait_for(polling, 30) == []
