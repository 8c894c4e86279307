"""A message is answered whatever form the platform gives it, or is set aside alone."""

from typing import Any

import pytest
from tests.bot.fakes import FakeInbox
from tests.bot.house import QUESTION
from tests.bot.plain_bot import bot_at
from tests.bot.plain_server import PERSON, PlainServer
from tests.waiting import until

pytestmark = pytest.mark.anyio

OF_AN_OLDER_SERVER = {
    "id": "1",
    "question": QUESTION,
    "options": [{"text": "Some", "voter_count": 0}],
    "total_voter_count": 0,
}


@pytest.fixture
def inbox() -> FakeInbox:
    return FakeInbox()


@pytest.mark.parametrize("content", [{"sticker": {}}, {"photo": 5}, {"poll": {"id": "1"}}], ids=str)
async def test_content_of_a_form_that_nobody_knows_is_still_no_text(
    content: dict[str, Any],
) -> None:
    async with PlainServer().running() as server, bot_at(server):
        server.says(None, **content)
        await until(lambda: server.sent)

    assert "There is no text to read here." in server.sent[0]["text"]


@pytest.mark.parametrize(
    "odd",
    [
        *({"date": None}, {"date": 10**15}, {"date": "today"}, {"entities": {"type": "bold"}}),
        {"entities": [{"type": "bold"}, 5, None]},
        {"entities": [{"type": "mention", "offset": "x", "length": -(2**70)}]},
        {"forward_origin": {"type": "channel", "chat": {"id": 5}}},
        {"quote": "killed"},
        {"external_reply": {"origin": 5}},
        {"reply_to_message": {"message_id": 1, "chat": {"id": PERSON, "type": "private"}}},
        {"reply_to_message": 7},
        {"from": {"id": PERSON}},
        {"sender_chat": "channel"},
        {"via_bot": [1]},
        {"media_group_id": {"deep": 1}},
        {"message_thread_id": "general", "is_topic_message": "yes"},
    ],
    ids=str,
)
async def test_a_text_is_answered_whatever_stands_beside_it(odd: dict[str, Any]) -> None:
    async with PlainServer().running() as server, bot_at(server):
        server.says(QUESTION, **odd)
        await until(lambda: server.sent, seconds=10)

    assert "1,956" in server.sent[0]["text"]


@pytest.mark.parametrize("large", [2**63, -(2**63) - 1, 2**70])
@pytest.mark.parametrize("which", ["chat", "message"])
async def test_what_has_an_id_that_cannot_be_kept_is_refused_once_and_others_are_answered(
    inbox: FakeInbox, which: str, large: int
) -> None:
    odd = {"chat": {"chat": {"id": large, "type": "private"}}, "message": {"message_id": large}}
    async with PlainServer().running() as server, bot_at(server, inbox=inbox):
        server.says(QUESTION)
        server.updates[-1]["message"] |= odd[which]
        server.says(QUESTION, chat=PERSON + 1)
        await until(lambda: len(inbox.quarantined) + len(inbox.outcomes) == 2, seconds=10)

    assert list(inbox.quarantined.values()) == ["unparsable: IdTooLarge"]
    assert {int(sent["chat_id"]) for sent in server.sent} == {PERSON + 1}


async def test_a_poll_of_a_server_of_an_older_version_is_read() -> None:
    async with PlainServer().running() as server, bot_at(server):
        server.says(None, poll=OF_AN_OLDER_SERVER)
        await until(lambda: server.sent)

    assert "1,956" in server.sent[0]["text"]


async def test_a_press_is_answered_whatever_stands_in_the_message_that_was_answered(
    inbox: FakeInbox,
) -> None:
    chat = {"id": PERSON, "type": "private"}
    asked = {"message_id": 1, "date": 1, "chat": chat, "poll": OF_AN_OLDER_SERVER}
    answer = {"message_id": 2, "date": 1, "chat": chat, "text": "…", "reply_to_message": asked}
    person = {"id": PERSON, "is_bot": False, "first_name": "A"}
    press = {"id": "1", "from": person, "chat_instance": "1", "data": "c:money", "message": answer}
    async with PlainServer().running() as server, bot_at(server, inbox=inbox):
        server.updates.append({"update_id": 1, "callback_query": press})
        await until(lambda: server.sent)

    assert "How much money?" in server.sent[0]["text"]
    assert list(inbox.outcomes.values()) == ["opened"]
