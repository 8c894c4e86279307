"""Each look into the store is a transaction: the workers look when there is something to find."""

from collections.abc import Sequence

import pytest
from tests.bot.fakes import FakeInbox
from tests.bot.house import QUESTION, house

from onrecord.durable import Waiting
from onrecord_bot.work import workers


class CountingInbox(FakeInbox):
    """Counts how often it is asked for work."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0

    def lease(self, owner: str, limit: int, seconds: float) -> Sequence[Waiting]:
        self.looks += 1
        return super().lease(owner, limit, seconds)


@pytest.fixture(autouse=True)
def _nobody_looks_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "IDLE_SECONDS", 60.0)


@pytest.mark.anyio
async def test_after_the_last_message_of_a_chat_nobody_looks_for_more() -> None:
    inbox = CountingInbox()
    async with house(inbox=inbox) as h:
        ann = h.server.user("Ann").private_chat()

        for _ in range(3):
            ann.say(QUESTION)
            await ann.next_reply()
            await h.settled()

        # Once at the start, once for each message.
        assert inbox.looks <= 4


@pytest.mark.anyio
async def test_what_waits_behind_in_a_chat_is_taken_up_at_once() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        for _ in range(3):
            ann.say(QUESTION)

        said = [(await ann.next_reply()).text for _ in range(3)]
        assert all("1,956 killed" in text for text in said)


@pytest.mark.anyio
async def test_what_there_was_no_room_for_is_taken_up_when_there_is() -> None:
    async with house(lanes=1) as h:
        chats = [h.server.user(name).private_chat() for name in ("Ann", "Bob", "Cid")]

        for chat in chats:
            chat.say(QUESTION)

        assert [bool((await chat.next_reply()).text) for chat in chats] == [True, True, True]


@pytest.mark.anyio
async def test_what_waits_behind_an_update_that_was_set_aside_is_taken_up_at_once() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        chat = {"id": ann.chat.chat_id, "type": "private"}
        update_id = h.server.updates.next_id()
        h.server.updates.push_raw({"update_id": update_id, "message": {"chat": chat}})
        ann.say(QUESTION)

        assert "1,956 killed" in (await ann.next_reply()).text
