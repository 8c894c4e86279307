"""The load generator says how many were answered, how fast, how often twice, in which order."""

import asyncio

import pytest
from tests.devserver.asking import Caller

from onrecord_bot.devserver import DevServer, Seat
from onrecord_bot.devserver.load import Load, LoadGenerator, LoadReport, Tally
from onrecord_bot.devserver.world.world import Message

pytestmark = pytest.mark.anyio

QUICK = Load(messages=20, per_second=2000, chats=4, seed=1)


async def answering(call: Caller, *, times: int = 1) -> None:
    """A bot that answers every message so many times, for ever."""
    offset = 0
    while True:
        for update in (await call("getUpdates", offset=offset, timeout=5))["result"]:
            offset = update["update_id"] + 1
            message = update["message"]
            reply = {"message_id": message["message_id"]}
            for _ in range(times):
                place = {"chat_id": message["chat"]["id"], "reply_parameters": reply}
                await call("sendMessage", text="answer", **place)


async def fared(server: DevServer, call: Caller, times: int) -> LoadReport:
    bot = asyncio.create_task(answering(call, times=times))
    try:
        return await LoadGenerator(server, QUICK).run(patience_s=5)
    finally:
        bot.cancel()
        await asyncio.gather(bot, return_exceptions=True)


async def test_a_good_bot_loses_nothing(server: DevServer, call: Caller) -> None:
    report = await fared(server, call, times=1)

    assert (report.sent, report.lost, report.duplicates, report.inversions) == (20, 0, 0, 0)
    assert 0 < report.p50_s <= report.p95_s


async def test_a_silent_bot_loses_everything(server: DevServer) -> None:
    report = await LoadGenerator(server, QUICK).run(patience_s=0.01)

    assert (report.lost, report.p95_s) == (20, 0.0)


async def test_second_answers_are_counted(server: DevServer, call: Caller) -> None:
    assert (await fared(server, call, times=2)).duplicates >= 19


async def test_answers_out_of_order_are_counted(call: Caller, ann: Seat) -> None:
    tally = Tally()
    asked = [ann.say("one"), ann.say("two"), ann.say("three")]
    for message in asked:
        tally.asked(message, 0.0)

    for message in (asked[1], asked[0], asked[2]):
        tally.answered(await _reply(call, ann, message), 1.0)

    assert (tally.report().inversions, tally.report().lost) == (1, 0)


async def _reply(call: Caller, ann: Seat, message: Message) -> Message:
    reply = {"message_id": message.message_id}
    await call("sendMessage", chat_id=ann.chat.chat_id, text="a", reply_parameters=reply)
    return await ann.next_reply()
