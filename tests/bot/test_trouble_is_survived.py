"""Faults of the network, of updates and of ourselves: nothing accepted is lost."""

import json
import threading
from typing import Any

import pytest
import structlog
from prometheus_client import generate_latest
from tests.bot.fakes import FakeInbox
from tests.bot.house import QUESTION, a_desk, house
from tests.waiting import until

from onrecord.errors import Busy, NoRoom
from onrecord.model import ENGLISH
from onrecord_bot.configuration import Pace
from onrecord_bot.delivery.outcome import Outcome, Place, Show
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
)
from onrecord_bot.render import notice


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
    server.faults.on("sendMessage", Broken(400, "Bad Request: BUTTON_DATA_INVALID"))
    async with house(server):
        ann = server.user("Ann").private_chat()

        ann.say(QUESTION)
        reply = await ann.next_reply()

        assert "1,956" in reply.text
        assert reply.content.get("entities", []) == []


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
async def test_what_cannot_be_understood_is_set_aside_and_others_are_served() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        first = h.server.updates.next_id()

        for n, body in enumerate(MALFORMED):
            h.server.updates.push_raw({"update_id": first + n, **body})
        h.server.updates.push_raw({"no_id": True})
        ann.say(QUESTION)
        reply = await ann.next_reply()
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
async def test_an_update_that_fails_three_times_is_set_aside() -> None:
    desk = a_desk()
    desk.trouble = RuntimeError("secret words")
    async with house(desk=desk) as h:
        ann = h.server.user("Ann").private_chat()

        with structlog.testing.capture_logs() as logs:
            ann.say(QUESTION)
            await h.server.called("getUpdates")
            apology = await ann.next_reply(15)

        assert "Something did not work" in apology.text
        assert len(h.desk.heard) == 3
        assert list(h.inbox.quarantined.values()) == ["RuntimeError"]
        assert "secret words" not in json.dumps(logs)
        assert QUESTION not in json.dumps(logs)


@pytest.mark.anyio
async def test_a_record_that_is_held_for_long_costs_no_update_a_try() -> None:
    desk = a_desk()
    desk.trouble = Busy("held by another process")
    async with house(desk=desk) as h:
        ann = h.server.user("Ann").private_chat()
        ann.say(QUESTION)
        await until(lambda: len(h.desk.heard) >= 4)

        desk.trouble = None

        assert "1,956" in (await ann.next_reply(15)).text
        assert h.inbox.quarantined == {}


@pytest.mark.anyio
async def test_what_went_out_is_said_once_however_long_it_cannot_be_written_down() -> None:
    async with house(handler_seconds=1.0) as h:
        ann = h.server.user("Ann").private_chat()
        h.replies.full = NoRoom("no space is left")
        ann.say(QUESTION)
        await until(lambda: h.replies.tried >= 4)

        h.replies.full = None
        await h.settled()

        assert len(ann.bot_messages()) == 1
        assert list(h.inbox.outcomes.values()) == ["answered"]
        [standing] = h.replies.standing.values()
        assert standing.message_id == ann.bot_messages()[0].message_id


@pytest.mark.anyio
async def test_a_full_disk_is_told_of_until_there_is_room() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        h.inbox.full = NoRoom("no space is left")
        ann.say(QUESTION)
        await ann.next_reply()
        await until(lambda: not h.bot.health().ready)
        full = h.bot.health()

        h.inbox.full = None
        await h.settled()

        assert full.alive
        assert full.details["trouble"] == "NoRoom"
        assert h.bot.health().ready
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_a_stuck_lookup_is_abandoned_and_others_are_served() -> None:
    desk = a_desk()
    desk.hold = threading.Event()
    async with house(desk=desk, handler_seconds=2.0, answering_threads=1) as h:
        ann, ben = h.server.user("Ann").private_chat(), h.server.user("Ben").private_chat()

        ann.say("hold this")
        # Who asks earlier waits for the only thread, and that counts as a long answer too.
        await until(lambda: h.bot.health().details["abandoned_threads"])
        ben.say(QUESTION)
        answer = await ben.next_reply()
        await h.settled()
        desk.hold.set()

        assert "1,956" in answer.text
        assert list(h.inbox.quarantined.values()) == ["took too long"]


@pytest.mark.anyio
async def test_who_waits_behind_a_stuck_lookup_is_not_blamed_for_it() -> None:
    desk = a_desk()
    desk.hold = threading.Event()
    async with house(desk=desk, handler_seconds=0.3, answering_threads=1) as h:
        ann, ben, cid = (h.server.user(name).private_chat() for name in ("Ann", "Ben", "Cid"))

        ann.say("hold this")
        await until(lambda: desk.heard)
        cid.say("hold this")
        ben.say(QUESTION)
        answer = await ben.next_reply()
        await h.settled()
        desk.hold.set()

        assert "1,956" in answer.text
        assert list(h.inbox.quarantined.values()) == ["took too long", "took too long"]
        told = generate_latest(h.registry).decode()
        assert 'updates_failed_total{reason="took too long"} 6.0' in told


@pytest.mark.anyio
async def test_a_batch_that_could_not_be_kept_is_not_confirmed() -> None:
    inbox = FakeInbox()
    inbox.trouble = Busy("held by another process")
    async with house(inbox=inbox) as h:
        ann = h.server.user("Ann").private_chat()

        ann.say(QUESTION)
        await h.server.called("getUpdates", 2)
        confirmed = set(h.server.updates.confirmed)
        inbox.trouble = None

        assert confirmed == set()
        assert "1,956" in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_what_the_ledger_knows_as_said_is_not_said_again() -> None:
    """What comes after a crash between having sent an answer and being done with its update."""
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        ann.say("/start")
        await ann.next_reply()
        said = len(ann.bot_messages())
        pages = (Show(notice("trouble.no_claim", ENGLISH)), Show(notice("group.how", ENGLISH)))
        outcome = Outcome("said", pages, Place(ann.chat.chat_id), ENGLISH)

        for _ in range(3):
            assert await h.bot._replier.carry_out(900, outcome) == "said"
        await h.bot._replier.carry_out(901, outcome)

        assert len(ann.bot_messages()) == said + 4


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
