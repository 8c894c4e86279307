"""Faults come at the call they were ordered for, and leave the effect they should."""

import httpx
import pytest
from tests.devserver.asking import Caller

from onrecord_bot.devserver import DevServer, Seat
from onrecord_bot.devserver.wire.faults import (
    BAD_GATEWAY_PAGE,
    NOT_FOUND,
    Broken,
    Drop,
    Faults,
    Flood,
    Garbled,
    HalfBody,
    Slow,
    Trickle,
)

pytestmark = pytest.mark.anyio


async def test_the_nth_call_meets_the_fault(server: DevServer, call: Caller) -> None:
    server.faults.on("getMe", NOT_FOUND, nth=2)

    answers = [(await call("getMe"))["ok"] for _ in range(3)]

    assert answers == [True, False, True]


async def test_a_flood_in_one_chat_leaves_others_alone(
    server: DevServer, call: Caller, ann: Seat
) -> None:
    bob = server.user("Bob").private_chat()
    bob.say("/start")
    server.faults.on("sendMessage", Flood(7), times=None, chat_id=ann.chat.chat_id)

    refused = await call("sendMessage", chat_id=ann.chat.chat_id, text="a")
    taken = await call("sendMessage", chat_id=bob.chat.chat_id, text="a")

    assert refused["parameters"] == {"retry_after": 7}
    assert taken["ok"]


@pytest.mark.parametrize(
    ("fault", "happened"),
    [(Drop(), 0), (Drop(after_effect=True), 1), (HalfBody(), 1)],
)
async def test_a_broken_connection_before_or_after_the_effect(
    server: DevServer, call: Caller, ann: Seat, fault: Drop | HalfBody, happened: int
) -> None:
    server.faults.on("sendMessage", fault)

    with pytest.raises(httpx.TransportError):
        await call("sendMessage", chat_id=ann.chat.chat_id, text="a")

    assert len(ann.bot_messages()) == happened
    assert server.calls("sendMessage")[0].fault == fault


async def test_an_error_may_come_as_a_page(server: DevServer, call: Caller) -> None:
    server.faults.on("getMe", BAD_GATEWAY_PAGE)

    answer = await call.raw("getMe")

    assert answer.status_code == 502
    assert "<h1>Bad Gateway</h1>" in answer.text


async def test_a_garbled_answer_is_no_json(server: DevServer, call: Caller, ann: Seat) -> None:
    server.faults.on("sendMessage", Garbled())

    answer = await call.raw("sendMessage", chat_id=ann.chat.chat_id, text="a")

    with pytest.raises(ValueError, match="Expecting"):
        answer.json()
    assert len(ann.bot_messages()) == 1


@pytest.mark.parametrize("fault", [Slow(0.01), Trickle(0.0)])
async def test_a_slow_answer_is_whole(
    server: DevServer, call: Caller, fault: Slow | Trickle
) -> None:
    server.faults.on("getMe", fault)

    assert (await call("getMe"))["ok"]


def test_chance_is_the_same_for_the_same_seed() -> None:
    def met(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.on("*", Broken(), times=None, chance=0.5)
        return [faults.next_for("getMe") is not None for _ in range(50)]

    assert met(1) == met(1)
    assert met(1) != met(2)
    assert 10 < sum(met(1)) < 40


async def test_the_rate_model_asks_to_wait(call: Caller, ann: Seat, server: DevServer) -> None:
    server.limit_rates()

    answers = [await call("sendMessage", chat_id=ann.chat.chat_id, text="a") for _ in range(4)]

    assert [answer["ok"] for answer in answers] == [True, True, True, False]
    assert answers[-1]["error_code"] == 429
    assert answers[-1]["parameters"]["retry_after"] >= 1
