"""Figures for an operator: what came in, what became of it, and how it stands."""

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from tests.bot.fakes import FakeConversations, FakeDemands, FakeInbox, FakeReplies
from tests.bot.fakes_following import FakeFollows, FakeNotices
from tests.bot.house import a_desk, house, settings_for

from onrecord_bot.application import Bot
from onrecord_bot.desks import Desks
from onrecord_bot.devserver import DevServer
from onrecord_bot.watch.counting import Counts


@pytest.mark.anyio
async def test_each_update_is_counted_by_its_outcome() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.say("How many fighters?")
        ann.say("/help")
        await ann.next_reply()
        await ann.next_reply()
        await h.settled()

        told = generate_latest(h.registry).decode()
        assert 'onrecord_bot_updates_handled_total{outcome="answered"} 1.0' in told
        assert 'onrecord_bot_updates_handled_total{outcome="/help"} 1.0' in told
        assert 'onrecord_bot_answers_total{finding="match"} 1.0' in told
        assert "onrecord_bot_updates_accepted_total 2.0" in told
        assert "onrecord_bot_answer_seconds_count 2.0" in told


def test_two_bots_in_one_process_do_not_share_their_counts() -> None:
    registries = CollectorRegistry(), CollectorRegistry()

    first, second = (Counts(registry) for registry in registries)
    first.accepted.inc()

    assert b"accepted_total 1.0" in generate_latest(registries[0])
    assert b"accepted_total 0.0" in generate_latest(registries[1])
    assert second.accepted is not first.accepted


@pytest.mark.anyio
async def test_a_bot_that_has_not_begun_is_alive_and_not_ready() -> None:
    server = DevServer()
    inbox = FakeInbox()
    desks = Desks(
        a_desk(), inbox, FakeReplies(inbox), FakeConversations(), FakeDemands(),
        FakeFollows(), FakeNotices(), str, str,
    )  # fmt: skip

    health = Bot(settings_for(server), desks).health()

    assert (health.ready, health.alive) == (False, True)
