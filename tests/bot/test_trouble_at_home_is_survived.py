"""Faults of the store, the disk and the look-ups: nothing accepted is lost."""

import json
import threading

import pytest
import structlog
from prometheus_client import generate_latest
from tests.bot.fakes import FakeInbox
from tests.bot.house import QUESTION, a_desk, house
from tests.waiting import until

from onrecord.errors import Busy, NoRoom
from onrecord.model import ENGLISH
from onrecord_bot.delivery.outcome import Outcome, Place, Show
from onrecord_bot.render import notice
from onrecord_bot.work.handler import Finished


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
async def test_a_stuck_lookup_is_abandoned_and_who_waits_behind_it_is_not_blamed() -> None:
    desk = a_desk()
    desk.hold = threading.Event()
    async with house(desk=desk, handler_seconds=1.0, answering_threads=1) as h:
        ann, ben, cid = (h.server.user(name).private_chat() for name in ("Ann", "Ben", "Cid"))

        ann.say("hold this")
        await until(lambda: desk.heard)
        cid.say("hold this")
        answer = await ben.answer_to(QUESTION)
        await until(lambda: h.bot.health().details["abandoned_threads"])
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
            assert await h.bot._replier.carry_out(900, outcome) == Finished("said")
        await h.bot._replier.carry_out(901, outcome)

        assert len(ann.bot_messages()) == said + 4
