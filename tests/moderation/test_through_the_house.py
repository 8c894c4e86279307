"""The whole house: a curator publishes in a chat, and another process answers with it."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

import pytest
import structlog
from tests.index.fakes import word_index
from tests.moderation.room import a_place, account
from tests.moderation.running import a_bot

from onrecord.answering import Answering
from onrecord.asking import Heard, Match
from onrecord.store import Record
from onrecord_bot.devserver import DevServer, FromChannel
from onrecord_bot.devserver.people.seats import Seat
from onrecord_bot.devserver.world.world import Message
from onrecord_index.follower import Follower
from onrecord_index.head import Head

WANTED = "Did Freedonia lose 40 tanks at Lake Sylva?"
SECONDS_UNTIL_ANSWERS_SHOW_IT = 2.0


class Hand:
    """A curator at the development server: what they say or tap, and what then stands there."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self.screen: Message | None = None

    async def say(self, *texts: str) -> None:
        for text in texts:
            self._seat.say(text)
            self.screen = await self._seat.next_reply()

    async def forward(self, text: str, origin: FromChannel) -> None:
        self._seat.forward(text, origin=origin)
        self.screen = await self._seat.next_reply()

    async def tap(self, *labels: str) -> None:
        for label in labels:
            assert self.screen is not None
            self._seat.tap(self.screen, label)
            self.screen = await self._seat.next_edit(self.screen)


async def until(seen: Callable[[], bool], seconds: float) -> bool:
    """Whether it is seen within so many seconds."""
    for _ in range(int(seconds / 0.05)):
        if await asyncio.to_thread(seen):
            return True
        await asyncio.sleep(0.05)
    return False


@pytest.mark.anyio
async def test_what_is_published_in_a_chat_is_in_the_answers_of_another_process(
    tmp_path: Path,
) -> None:
    with a_place(tmp_path) as place, Record.open(f"sqlite:///{tmp_path / 'record.db'}") as other:
        index = word_index(other.feed, tmp_path / "other", other.vectors)
        answers = Answering(index, other.ledger, Head.load().thresholds)
        async with DevServer() as server:
            curator = server.user("Vera Private")
            place.enrol(curator.user.user_id)
            place.record.demands.hand_in(WANTED, "en")
            hand = Hand(curator.private_chat())
            async with a_bot(place, server):
                await hand.say("/curate")
                await hand.tap("Asked by people", "1", "Take in hand", "New claim")
            async with a_bot(place, server):
                await hand.say("How many tanks did Freedonia lose at Lake Sylva?")
                await hand.say("Freedonia")
                await hand.tap("A state", "Nobody named", "Stated it")
                post = FromChannel("Lake News", "lakenews", 42)
                await hand.forward("“We lost 40 tanks since 1 June 2022”", post)
                await hand.tap("As published", "Keep these")
            with Follower(index):
                async with a_bot(place, server):
                    await hand.tap("Publish")
                    found = await until(
                        lambda: isinstance(answers.answer(Heard(WANTED))[0].finding, Match),
                        SECONDS_UNTIL_ANSWERS_SHOW_IT,
                    )
        index.close()

    assert hand.screen is not None
    assert "Published" in hand.screen.text
    assert found


@pytest.mark.anyio
async def test_a_curators_chat_lists_curating_among_its_commands(tmp_path: Path) -> None:
    with a_place(tmp_path) as place:
        async with DevServer() as server, a_bot(place, server):
            curator, other = server.user("Vera"), server.user("Ann")
            place.enrol(curator.user.user_id)
            chat = curator.private_chat()
            await Hand(chat).say("/curate")

            def listed(seat: Seat) -> list[str]:
                return [each["command"] for each in server.backend.profile.listed_in(seat.chat)]

            assert await until(lambda: "curate" in listed(chat), 2.0)
            assert "curate" not in listed(other.private_chat())


@pytest.mark.anyio
async def test_nothing_of_a_curators_chat_reaches_the_logs(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with a_place(tmp_path) as place, structlog.testing.capture_logs() as events:
        async with DevServer() as server, a_bot(place, server):
            curator = server.user("Vera Private")
            place.enrol(curator.user.user_id)
            hand = Hand(curator.private_chat())
            await hand.say("/curate")
            await hand.tap("New claim")
            await hand.say("How many secretwords were there?")
            await hand.say("Secretparty", "\u202e")

    told = f"{events} {caplog.text}"
    for private in ("secretword", "Secretparty", "Vera Private", account(curator.user.user_id)):
        assert private not in told
