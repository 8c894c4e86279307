"""A look-up that takes too long is told of at once, and then tried again."""

import threading
from collections.abc import Iterator

import pytest
from tests.bot.fakes import FakeAnswerDesk, an_account
from tests.bot.house import a_desk, house

from onrecord.model import ENGLISH, RUSSIAN, Language
from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.wire.faults import Flood
from onrecord_bot.phrases import say

SLOW = "hold on, how many fighters were killed?"
"""A question that the desk is stuck on, for as long as it is held."""


def told(language: Language = ENGLISH) -> str:
    return say("trouble.slow", language)


@pytest.fixture
def desk() -> Iterator[FakeAnswerDesk]:
    """A desk on which look-ups are held, until the end of the test."""
    held = a_desk()
    held.hold = hold = threading.Event()
    yield held
    hold.set()


@pytest.mark.anyio
async def test_who_asked_is_told_once_and_gets_the_answer_when_it_comes(
    desk: FakeAnswerDesk,
) -> None:
    desk.held_to = 2
    async with house(desk=desk, handler_seconds=1.5) as h:
        ann = h.server.user("Ann").private_chat()

        ann.say(SLOW)
        first, then = await ann.next_reply(10), await ann.next_reply(15)
        await h.settled()

        assert first.text == told()
        assert "1,956" in then.text
        assert len(ann.bot_messages()) == 2
        assert h.inbox.quarantined == {}


@pytest.mark.anyio
async def test_what_no_try_answers_is_told_of_twice_and_then_the_next_question_is_answered(
    desk: FakeAnswerDesk,
) -> None:
    async with house(desk=desk, handler_seconds=1.0) as h:
        ann = h.server.user("Ann").private_chat()

        ann.say(SLOW)
        ann.say("How many fighters were killed?")
        await h.settled()

        slow, sorry, answer = (message.text for message in ann.bot_messages())
        assert slow == told()
        assert sorry == say("trouble.failed", ENGLISH)
        assert "1,956" in answer


@pytest.mark.anyio
async def test_an_edited_question_is_told_of_as_well_and_its_answer_changes_in_place(
    desk: FakeAnswerDesk,
) -> None:
    async with house(desk=desk, handler_seconds=1.5) as h:
        ann = h.server.user("Ann").private_chat()
        asked = ann.say("How many fighters were killed?")
        reply = await ann.next_reply(10)
        desk.held_to = 2

        ann.edit(asked, "hold on, how much money?")
        slow = await ann.next_reply(10)

        assert slow.text == told()
        assert "How much money?" in (await ann.next_edit(reply, 15)).text
        await h.settled()
        assert len(ann.bot_messages()) == 2


@pytest.mark.anyio
async def test_an_edited_question_that_no_try_answers_is_told_so(desk: FakeAnswerDesk) -> None:
    async with house(desk=desk, handler_seconds=1.0) as h:
        ann = h.server.user("Ann").private_chat()
        asked = ann.say("How many fighters were killed?")
        await ann.next_reply(10)

        ann.edit(asked, SLOW)
        slow, sorry = await ann.next_reply(10), await ann.next_reply(15)

        assert (slow.text, sorry.text) == (told(), say("trouble.failed", ENGLISH))


@pytest.mark.anyio
async def test_it_is_told_in_the_language_that_was_typed(desk: FakeAnswerDesk) -> None:
    async with house(desk=desk, handler_seconds=1.0) as h:
        ann = h.server.user("Ann").private_chat()

        ann.say("Сколько наёмников убито (hold)?")
        reply = await ann.next_reply(10)

        assert reply.text == told(RUSSIAN)


@pytest.mark.anyio
async def test_a_press_that_takes_too_long_is_told_of_on_its_button(desk: FakeAnswerDesk) -> None:
    desk.claims["fighters"] = an_account(statements=60)
    async with house(desk=desk, handler_seconds=1.5) as h:
        desk.held_to = 0
        ann = h.server.user("Ann").private_chat()
        page = await ann.answer_to(SLOW)
        desk.held_to = 2

        toast = await h.server.toast(ann.tap(page, "Next"), 10)
        await h.settled()

        assert toast["text"] == told()
        assert len(ann.bot_messages()) == 1
        assert "2/" in str(ann.bot_messages()[0].buttons)


@pytest.mark.anyio
async def test_a_word_that_cannot_be_said_now_holds_no_answer_up(desk: FakeAnswerDesk) -> None:
    server, desk.held_to = DevServer(), 1
    async with house(server, desk=desk, handler_seconds=1.5) as h:
        ann = server.user("Ann").private_chat()
        server.faults.on("sendMessage", Flood(1), chat_id=ann.chat.chat_id)

        ann.say(SLOW)
        await h.settled()

        [answer] = ann.bot_messages()
        assert "1,956" in answer.text
