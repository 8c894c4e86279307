"""A stop finishes what is in hand, gives back the rest, and waits for nobody who is stuck."""

import asyncio
import threading
from typing import Any

import pytest
from tests.bot.fakes import FakeInbox
from tests.bot.house import QUESTION, a_desk, house
from tests.waiting import PATIENCE_S, until

from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.wire.faults import Flood
from onrecord_bot.work import leases


@pytest.mark.anyio
async def test_a_stop_finishes_what_is_in_hand_and_gives_back_the_rest() -> None:
    inbox = FakeInbox()
    server = DevServer()
    async with server:
        people = [server.user(f"Person {n}").private_chat() for n in range(10)]
        async with house(_Entered(server), inbox=inbox) as h:
            for n in range(50):
                for seat in people:
                    seat.say(f"fighters {n}")
            await server.called("sendMessage", 3)
            h.stop.set()
        depth = inbox.depth()
        answered = len(inbox.outcomes)

        async with house(_Entered(server), inbox=inbox) as again:
            await again.settled()
            sent = sum(len(seat.bot_messages()) for seat in people)

    assert depth.leased == 0
    assert answered < 500
    assert len(inbox.outcomes) == 500
    assert sent == 500


@pytest.mark.anyio
async def test_a_stop_waits_for_nobody_who_is_stuck() -> None:
    desk = a_desk()
    desk.hold = threading.Event()
    async with DevServer() as server:
        ann = server.user("Ann").private_chat()
        async with asyncio.timeout(PATIENCE_S):
            async with house(_Entered(server), desk=desk, shutdown_seconds=0.5) as h:
                ann.say("hold this")
                await until(lambda: h.desk.heard)

        assert h.inbox.depth().leased == 0
        assert h.inbox.depth().waiting == 1
        desk.hold.set()


class _HeldInbox(FakeInbox):
    """Whatever is given back waits for a record that another process holds."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    def release(self, owner: str) -> None:
        self.let_go.wait()
        super().release(owner)


@pytest.mark.anyio
async def test_a_stop_does_not_wait_for_a_record_that_another_process_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(leases, "LAST_SECONDS", 0.1)
    inbox = _HeldInbox()
    async with asyncio.timeout(PATIENCE_S), house(inbox=inbox) as h:
        h.stop.set()

    inbox.let_go.set()


@pytest.mark.anyio
async def test_a_stop_does_not_wait_for_a_chat_that_must_wait() -> None:
    server, inbox = DevServer(), FakeInbox()
    async with house(server, inbox=inbox, shutdown_seconds=3600.0) as h:
        ann = server.user("Ann").private_chat()
        server.faults.on("sendMessage", Flood(3000), times=None)
        ann.say(QUESTION)
        await server.called("sendMessage")
        workers = h.bot._workers
        assert workers is not None
        await until(lambda: workers._patience.parked)

    [waiting] = inbox.lease("the next", 10, 60)
    assert waiting.attempts == 0


class _Entered(DevServer):
    """A server that is running already: two bots come and go at it."""

    def __init__(self, server: DevServer) -> None:
        self._server = server

    async def __aenter__(self) -> Any:
        return self._server

    async def __aexit__(self, *_: object) -> None:
        await asyncio.sleep(0)
