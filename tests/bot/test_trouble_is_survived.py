"""Faults of the network, of the platform and of updates: nothing accepted is lost."""

import threading
from typing import Any

import pytest
from tests.bot.house import QUESTION, a_desk, house
from tests.waiting import until

from onrecord.model import ENGLISH
from onrecord_bot.configuration import Pace
from onrecord_bot.devserver import DevServer, Disorder
from onrecord_bot.devserver.wire.faults import (
    BAD_GATEWAY,
    BAD_GATEWAY_PAGE,
    CONFLICT,
    FORBIDDEN,
    NOT_FOUND,
    Broken,
    Drop,
    Flood,
    Garbled,
    HalfBody,
    Slow,
)
from onrecord_bot.line import wire
from onrecord_bot.render import notice

MALFORMED: list[dict[str, Any]] = [
    {"message": "text"},
    {"message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}, "text": 5}},
    {"message": {"message_id": "x", "date": 0, "chat": {"id": 5, "type": "private"}}},
    {"message": {"message_id": 1, "date": "soon", "chat": {"id": 5, "type": "private"}}},
    {"message": {"message_id": 1, "date": 0, "chat": {"id": "x", "type": "private"}, "text": "a"}},
    {"message": {"message_id": 1, "date": 0, "chat": [], "text": "a"}},
    {"callback_query": {"id": 5}},
    {"callback_query": []},
    {"my_chat_member": {"chat": None}},
    {"chosen_inline_result": {}},
    {"guest_message": {"text": "a"}},
    {"inline_query": {"id": 7}},
    {"inline_query": {"id": "7", "from": {"id": 5, "first_name": "A"}, "query": "a"}},
    {"inline_query": {"id": "7", "from": {"id": 5, "first_name": "A", "is_bot": False},
                      "query": "a", "offset": "", "location": "here"}},
    {"message": {"message_id": 1, "date": 10**18, "chat": {"id": 5, "type": "private"}}},
    {"message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}, "text": "a",
                 "entities": "no", "forward_origin": {"type": "odd"}}},
]  # fmt: skip


@pytest.mark.anyio
@pytest.mark.parametrize(
    "fault", [BAD_GATEWAY, BAD_GATEWAY_PAGE, CONFLICT, Garbled(), HalfBody(), Drop()]
)
async def test_a_poll_that_fails_is_followed_by_one_that_works(fault: Any) -> None:
    server = DevServer()
    server.faults.on("getUpdates", fault, nth=1, times=2)
    async with house(server):
        ann = server.user("Ann").private_chat()

        ann.say(QUESTION)

        assert "1,956" in (await ann.next_reply()).text


@pytest.mark.anyio
@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
async def test_one_refused_token_ends_nothing(method: str) -> None:
    server = DevServer()
    server.faults.on(method, NOT_FOUND)
    async with house(server):
        ann = server.user("Ann").private_chat()

        ann.say(QUESTION)

        assert "1,956" in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_a_server_that_is_slow_to_say_who_we_are_is_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wire, "READ_SECONDS", 0.2)
    server = DevServer()
    server.faults.on("getMe", Slow(0.5), times=None)
    async with house(server):
        ann = server.user("Ann").private_chat()

        ann.say(QUESTION)

        assert "1,956" in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_a_bot_that_cannot_poll_is_not_ready_and_says_why() -> None:
    server = DevServer()
    async with house(server) as h:
        ann = server.user("Ann").private_chat()
        ann.say("/start")
        await ann.next_reply()
        ready = h.bot.health().ready

        server.faults.on("getUpdates", NOT_FOUND, times=None)
        ann.say("/start")
        await until(lambda: not h.bot.health().ready)
        health = h.bot.health()

        assert ready
        assert health.alive
        assert health.details["trouble"] == "InvalidToken"


@pytest.mark.anyio
@pytest.mark.parametrize("fault", [BAD_GATEWAY, Garbled(), Drop()])
async def test_an_answer_that_did_not_get_out_is_sent_again(fault: Any) -> None:
    server = DevServer()
    server.faults.on("sendMessage", fault, times=2)
    async with house(server):
        ann = server.user("Ann").private_chat()

        ann.say(QUESTION)

        assert "1,956" in (await ann.next_reply(15)).text


@pytest.mark.anyio
async def test_an_answer_that_got_out_is_sent_once_though_the_word_of_it_breaks_off() -> None:
    server = DevServer()
    server.faults.on("sendMessage", HalfBody(), times=2)
    async with house(server):
        ann = server.user("Ann").private_chat()

        ann.say(QUESTION)
        first = await ann.next_reply()
        ann.say("/start")
        second = await ann.next_reply()

    assert "1,956" in first.text
    assert "1,956" not in second.text


@pytest.mark.anyio
async def test_a_chat_that_must_wait_holds_up_no_other_and_gets_its_answer() -> None:
    server = DevServer()
    async with house(server) as h:
        ann, ben = server.user("Ann").private_chat(), server.user("Ben").private_chat()
        server.faults.on("sendMessage", Flood(6), chat_id=ann.chat.chat_id)

        ann.say(QUESTION)
        ben.say(QUESTION)
        await ben.next_reply()
        meanwhile = list(ann.bot_messages())

        assert meanwhile == []
        assert "1,956" in (await ann.next_reply(15)).text
        assert h.inbox.quarantined == {}


@pytest.mark.anyio
async def test_more_chats_that_must_wait_a_moment_than_there_are_places_hold_up_no_other() -> None:
    server = DevServer()
    async with house(server, lanes=2) as h:
        crowd = [server.user(f"Person {n}").private_chat() for n in range(6)]
        for seat in crowd:
            server.faults.on("sendMessage", Flood(2), times=2, chat_id=seat.chat.chat_id)
            seat.say(QUESTION)
        await server.called("sendMessage", 2)
        ben = server.user("Ben").private_chat()

        ben.say(QUESTION)
        await ben.next_reply()
        meanwhile = [message for seat in crowd for message in seat.bot_messages()]
        await h.settled()

        assert meanwhile == []
        assert all(len(seat.bot_messages()) == 1 for seat in crowd)
        assert h.inbox.quarantined == {}


@pytest.mark.anyio
async def test_an_apology_that_must_wait_is_made_all_the_same() -> None:
    server, desk = DevServer(), a_desk()
    desk.hold = threading.Event()
    async with house(server, desk=desk, handler_seconds=0.2) as h:
        ann = server.user("Ann").private_chat()
        server.faults.on("sendMessage", Flood(1), chat_id=ann.chat.chat_id)

        ann.say("hold this")
        apology = await ann.next_reply(30)
        desk.hold.set()

        assert apology.text == notice("trouble.failed", ENGLISH).text.text
        assert list(h.inbox.quarantined.values()) == ["took too long"]


@pytest.mark.anyio
async def test_who_blocked_the_bot_is_not_tried_again() -> None:
    server = DevServer()
    async with house(server) as h:
        ann = server.user("Ann").private_chat()
        server.faults.on("sendMessage", FORBIDDEN, times=None)

        ann.say(QUESTION)
        await server.called("sendMessage")
        await h.settled()

        assert len(server.calls("sendMessage")) == 1
        assert list(h.inbox.outcomes.values()) == ["chat gone"]


@pytest.mark.anyio
async def test_a_page_that_is_refused_goes_out_as_bare_words() -> None:
    server = DevServer()
    server.faults.on("sendMessage", Broken(400, "Bad Request: BUTTON_DATA_INVALID"), times=2)
    async with house(server):
        ann = server.user("Ann").private_chat()

        reply = await ann.answer_to(QUESTION)

        assert "1,956" in reply.text
        assert reply.content.get("entities", []) == []


@pytest.mark.anyio
async def test_what_cannot_be_understood_is_set_aside_and_others_are_served() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        first = h.server.updates.next_id()

        for n, body in enumerate(MALFORMED):
            h.server.updates.push_raw({"update_id": first + n, **body})
        h.server.updates.push_raw({"no_id": True})
        reply = await ann.answer_to(QUESTION)
        await h.settled()

        assert "1,956" in reply.text
        # Each has its end: set aside with a reason, or recorded as of no use.
        ended = set(h.inbox.quarantined) | set(h.inbox.outcomes)
        assert h.inbox.seen == ended
        assert len(h.inbox.quarantined) >= 8


@pytest.mark.anyio
async def test_what_comes_again_has_no_second_effect() -> None:
    server = DevServer()
    server.updates.mixer = Disorder(seed=1, duplicates=0.5, replays=0.5)
    async with house(server) as h:
        ann = server.user("Ann").private_chat()

        for n in range(20):
            ann.say(f"fighters {n}")
        await h.settled()

        assert [heard.text for heard in h.desk.heard] == [f"fighters {n}" for n in range(20)]
        assert len(ann.bot_messages()) == 20


@pytest.mark.anyio
async def test_each_chat_is_answered_in_its_order() -> None:
    async with house() as h:
        seats = [h.server.user(f"Person {n}").private_chat() for n in range(5)]

        for n in range(10):
            for seat in seats:
                seat.say(f"fighters {n}")
        await h.settled()

        for seat in seats:
            asked = [m.reply_to.text for m in seat.bot_messages() if m.reply_to]
            assert asked == [f"fighters {n}" for n in range(10)]


@pytest.mark.anyio
async def test_at_the_platforms_own_limits_nothing_is_lost_or_said_twice() -> None:
    server = DevServer()
    server.limit_rates()
    async with house(server, pace=Pace()) as h:
        ann = h.server.user("Ann").private_chat()

        for n in range(6):
            ann.say(f"fighters {n}")
        await h.settled()

        asked = [m.reply_to.text for m in ann.bot_messages() if m.reply_to]
        assert asked == [f"fighters {n}" for n in range(6)]


@pytest.mark.anyio
async def test_an_answer_that_may_not_be_a_reply_keeps_its_buttons_and_its_topic() -> None:
    refused = Broken(400, "Bad Request: message to be replied not found")
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Talk", ann, topics=True)
        seat = ann.at(group)
        seat.say("The first message, so that the topic is not the general one")
        topic = group.topic("War")
        h.server.faults.on("sendMessage", refused, times=2)

        seat.say(f"/check {QUESTION}", topic=topic)
        await h.settled()

        [sent] = [one for one in seat.bot_messages() if QUESTION in one.text or "1,956" in one.text]
        assert (sent.thread_id, sent.reply_to) == (topic, None)
        assert sent.button_texts()[0] == "Full record"
