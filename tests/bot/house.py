"""A whole bot at the development server, with the record's side faked."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from tests.bot.fakes import (
    FakeAnswerDesk,
    FakeConversations,
    FakeDemands,
    FakeFeedback,
    FakeInbox,
    FakeReplies,
    an_account,
)
from tests.bot.fakes_following import FakeFollows, FakeNotices
from tests.waiting import until

from onrecord_bot.application import Bot
from onrecord_bot.configuration import BotSettings, Pace, Secret
from onrecord_bot.desks import Desks
from onrecord_bot.devserver import DevServer
from onrecord_bot.updates.moderating import Moderation, NoModeration
from onrecord_bot.updates.voting import Voting

QUESTION = "How many fighters were killed?"
"""What the faked record has an answer to."""
# Tests of what is said need not wait for the platform's pace.
QUICK = Pace(10_000.0, 10_000.0, 100, 600_000.0, 100)


@dataclass
class House:
    """The bot, its Telegram, and what it works with."""

    server: DevServer
    bot: Bot
    desk: FakeAnswerDesk
    inbox: FakeInbox
    replies: FakeReplies
    conversations: FakeConversations
    demands: FakeDemands
    follows: FakeFollows
    notices: FakeNotices
    feedback: FakeFeedback
    stop: asyncio.Event
    registry: CollectorRegistry

    async def settled(self) -> None:
        """Waits until nothing is left to be handled."""
        await until(self._is_idle)

    def _is_idle(self) -> bool:
        depth = self.inbox.depth()
        return not (self.server.updates.pending or depth.waiting or depth.leased)


def hasten(monkeypatch: pytest.MonkeyPatch) -> None:
    """What failed is tried again at once: for tests that ask what is said, not when."""
    monkeypatch.setattr("onrecord_bot.line.polling.Backoff.pause", lambda *_: 0.01)
    monkeypatch.setattr("onrecord_bot.delivery.sending._pause", lambda *_: 0.01)


def settings_for(server: DevServer) -> BotSettings:
    return BotSettings(
        Secret(server.token),
        base_url=server.base_url,
        base_file_url=server.base_file_url,
        settle_seconds=0.3,
        pace=QUICK,
        shutdown_seconds=2.0,
        poll_seconds=1,
    )


def a_desk() -> FakeAnswerDesk:
    return FakeAnswerDesk(
        {"fighters": an_account(), "money": an_account("money", "How much money?")}
    )


@asynccontextmanager
async def house(
    server: DevServer | None = None,
    *,
    moderation: Moderation | None = None,
    inbox: FakeInbox | None = None,
    desk: FakeAnswerDesk | None = None,
    **changed: Any,
) -> AsyncIterator[House]:
    """A bot that runs for as long as the block does, and stops cleanly after it."""
    async with server or DevServer() as telegram:
        kept = inbox or FakeInbox()
        replies = FakeReplies(kept)
        conversations, demands = FakeConversations(), FakeDemands()
        follows, notices = FakeFollows(), FakeNotices()
        feedback = FakeFeedback()
        answering, stop = desk or a_desk(), asyncio.Event()
        desks = Desks(
            answering,
            kept,
            replies,
            conversations,
            demands,
            follows,
            notices,
            lambda user_id: f"person-{user_id * 31}",
            lambda user_id: f"giver-{user_id * 37}",
            moderation or NoModeration(),
            Voting(feedback, "a head", lambda place: f"ballot {place}"),
        )
        registry = CollectorRegistry()
        bot = Bot(replace(settings_for(telegram), **changed), desks, registry)
        running = asyncio.create_task(bot.run(stop))
        try:
            yield House(
                telegram,
                bot,
                answering,
                kept,
                replies,
                conversations,
                demands,
                follows,
                notices,
                feedback,
                stop,
                registry,
            )
        finally:
            stop.set()
            await running
