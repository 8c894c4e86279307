"""Any server that follows the Bot API will do, also one that gives the least it promises."""

import logging
import time

import pytest
from tests.bot.fakes import FakeInbox, FakeReplies
from tests.bot.house import QUESTION
from tests.bot.plain_bot import bot_at
from tests.bot.plain_server import GROUP, PERSON, TOKEN, PlainServer
from tests.waiting import until

from onrecord_bot.configuration import Secret, WebhookSettings
from onrecord_bot.line import calling

PAGE = (502, "text/html", "<html><h1>Bad Gateway</h1></html>")
BUSY = (429, "application/json", '{"ok": false, "error_code": 429, "description": "Later"}')

pytestmark = pytest.mark.anyio


@pytest.fixture
def inbox() -> FakeInbox:
    return FakeInbox()


@pytest.fixture
def replies(inbox: FakeInbox) -> FakeReplies:
    return FakeReplies(inbox)


@pytest.mark.parametrize("address", ["{}", "{}/", "{}/bot", "{}/bot/"])
async def test_the_address_may_end_as_people_write_it(address: str) -> None:
    async with PlainServer().running() as server, bot_at(server, address):
        server.says(QUESTION)
        await until(lambda: server.sent)

    assert "1,956" in server.sent[0]["text"]


@pytest.mark.parametrize("manner", [{"chunked": True}, {"hangs_up": True}], ids=str)
async def test_answers_may_come_in_chunks_or_with_the_connection_closed_behind(
    manner: dict[str, bool],
) -> None:
    async with PlainServer(**manner).running() as server, bot_at(server):
        server.says(QUESTION)
        server.says(QUESTION + " And by whom?", chat=PERSON + 1)
        await until(lambda: len(server.sent) == 2)

    assert {int(sent["chat_id"]) for sent in server.sent} == {PERSON, PERSON + 1}


async def test_what_nobody_knows_yet_is_passed_over() -> None:
    async with PlainServer().running() as server, bot_at(server) as bot:
        server.tells_something_new()
        server.says("/check@plain_bot " + QUESTION, chat=GROUP)
        server.tells_something_new()
        server.says(QUESTION)
        await until(lambda: len(server.sent) == 2 and not server.updates)

        assert bot.health().ready

    assert {int(sent["chat_id"]) for sent in server.sent} == {GROUP, PERSON}
    assert not any("message_thread_id" in sent for sent in server.sent)


async def test_a_message_that_comes_back_in_a_form_that_nobody_knows_was_sent(
    inbox: FakeInbox,
) -> None:
    poll = {"id": "1", "question": "Which?", "options": [{"words": "of a time to come"}]}
    asked = {"message_id": 1, "date": 0, "chat": {"id": PERSON, "type": "private"}, "poll": poll}
    async with (
        PlainServer(shows={"reply_to_message": asked, "entities": "none"}).running() as server,
        bot_at(server, inbox=inbox),
    ):
        server.says(QUESTION)
        await until(lambda: inbox.outcomes)

    assert len(server.sent) == 1
    assert list(inbox.outcomes.values()) == ["answered"]


@pytest.mark.parametrize(
    "returned",
    [
        *({"message_id": 7}, {"message_id": "7"}, {}, True, None, [7]),
        {"message_id": 7, "date": "today", "chat": {"id": PERSON, "type": "hologram"}},
        {"message_id": 2**70, "date": 10**18, "chat": PERSON},
    ],
    ids=str,
)
async def test_a_message_that_was_taken_is_not_sent_again_whatever_is_returned_for_it(
    inbox: FakeInbox, returned: object
) -> None:
    async with (
        PlainServer(returns={"sendMessage": returned}).running() as server,
        bot_at(server, inbox=inbox),
    ):
        server.says(QUESTION)
        await until(lambda: inbox.outcomes or inbox.quarantined)

    assert len(server.sent) == 1
    assert list(inbox.outcomes.values()) == ["answered"]


@pytest.mark.parametrize("method", ["getMe", "getUpdates", "sendMessage"])
@pytest.mark.parametrize(
    ("status", "said"),
    [
        (429, '{"ok": false, "error_code": 429, "parameters": {"retry_after": 1e300}}'),
        (429, '{"ok": false, "error_code": 429, "parameters": {"retry_after": NaN}}'),
        (429, '{"ok": false, "error_code": 429, "parameters": {"retry_after": "1"}}'),
        (429, '{"ok": false, "error_code": 429, "parameters": {"retry_after": -1}}'),
        (429, '{"ok": false, "error_code": 429, "parameters": "soon"}'),
        (400, '{"ok": false, "parameters": {"migrate_to_chat_id": "-100"}}'),
        (400, '{"ok": false, "error_code": 400, "description": 5}'),
        (200, '{"ok": false, "error_code": 502, "result": null}'),
        (200, '{"ok": true}'),
        (200, '{"ok": true, "result": ' + "[" * 50_000 + "]" * 50_000 + "}"),
        (200, '{"ok": true, "result": ' + "9" * 5_000 + "}"),
    ],
    ids=lambda one: str(one)[:70],
)
async def test_an_error_of_an_odd_form_ends_neither_the_bot_nor_an_update(
    inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch, method: str, status: int, said: str
) -> None:
    monkeypatch.setattr(calling, "LONGEST_WAIT", 0.1)
    async with PlainServer().running() as server, bot_at(server, inbox=inbox):
        server.instead[method].append((status, "application/json", said))
        server.says(QUESTION)
        await until(lambda: inbox.outcomes or inbox.quarantined)

    assert len(server.sent) == 1
    assert list(inbox.outcomes.values()) == ["answered"]


@pytest.mark.parametrize("status", [400, 403, 409, 302, 204])
async def test_a_page_of_somebody_between_says_nothing_about_the_chat(
    inbox: FakeInbox, status: int
) -> None:
    async with PlainServer().running() as server, bot_at(server, inbox=inbox):
        server.instead["sendMessage"] = [(status, "text/html", "<h1>Not here</h1>")] * 2
        server.says(QUESTION)
        await until(lambda: inbox.outcomes)

    assert len(server.sent) == 1
    assert list(inbox.outcomes.values()) == ["answered"]


@pytest.mark.parametrize("known", [{}, [], None, {"id": "123456789"}], ids=str)
async def test_who_we_are_is_asked_until_it_is_told(known: object) -> None:
    async with PlainServer(returns={"getMe": known}).running() as server, bot_at(server):
        server.says(QUESTION)
        await until(lambda: len(server.called["getMe"]) == 2)
        server.returns["getMe"] = {"id": 123456789, "first_name": 5}
        await until(lambda: server.sent)


async def test_answers_may_begin_with_a_byte_order_mark() -> None:
    async with PlainServer(marked=True).running() as server, bot_at(server):
        server.says(QUESTION)
        await until(lambda: server.sent)


async def test_an_update_that_nobody_can_read_is_set_aside_and_others_are_answered(
    inbox: FakeInbox, capfd: pytest.CaptureFixture[str]
) -> None:
    async with PlainServer().running() as server, bot_at(server, inbox=inbox):
        server.says(QUESTION, odd="deep")
        server.says(QUESTION, chat=PERSON + 1)
        server.says(QUESTION, odd="long")
        await until(lambda: len(inbox.quarantined) == 2 and server.sent, seconds=30)

    assert [int(sent["chat_id"]) for sent in server.sent] == [PERSON + 1]
    assert capfd.readouterr().out.count("update_unreadable") == 2


@pytest.mark.parametrize(
    ("said", "outcomes"),
    [
        ('{"description": "Forbidden: blocked", "error_code": 403, "ok": false}', ["chat gone"]),
        ('{"ok": false, "error_code": 502, "description": "Bad Gateway"}', ["answered"]),
        ('{"ok": false}', ["answered"]),
    ],
)
async def test_an_error_may_come_under_the_status_of_a_success(
    inbox: FakeInbox, said: str, outcomes: list[str]
) -> None:
    async with PlainServer().running() as server, bot_at(server, inbox=inbox):
        server.instead["sendMessage"].append((200, "application/json", said))
        server.says(QUESTION)
        await until(lambda: inbox.outcomes)

    assert list(inbox.outcomes.values()) == outcomes
    assert inbox.quarantined == {}


async def test_a_server_that_counts_its_updates_from_one_again_is_heard(
    inbox: FakeInbox, replies: FakeReplies
) -> None:
    for asked in (QUESTION, QUESTION + " And by whom?"):
        async with PlainServer().running() as server, bot_at(server, inbox=inbox, replies=replies):
            server.says(asked)
            server.says(asked, chat=PERSON + 1)
            await until(lambda server=server: len(server.sent) == 2 and not server.updates)


async def test_an_update_that_comes_again_is_answered_once(
    inbox: FakeInbox, replies: FakeReplies
) -> None:
    async with PlainServer().running() as server, bot_at(server, inbox=inbox, replies=replies):
        server.says(QUESTION)
        again = [dict(reversed(update.items())) for update in server.updates]
        await until(lambda: server.sent and not server.updates)
        server.updates.extend(again)
        await until(lambda: not server.updates)
        server.says(QUESTION, chat=PERSON + 1)
        await until(lambda: len(server.sent) == 2)

    assert {int(sent["chat_id"]) for sent in server.sent} == {PERSON, PERSON + 1}


async def test_a_refused_token_or_webhook_is_explained(capfd: pytest.CaptureFixture[str]) -> None:
    server = PlainServer()
    server.instead["getMe"] = [(401, "application/json", '{"ok": false, "error_code": 401}')]
    server.instead["setWebhook"] = [(400, "application/json", '{"ok": false, "error_code": 400}')]
    hook = WebhookSettings("http://bot.example/telegram", Secret("a"))
    async with server.running(), bot_at(server, webhook=hook):
        await until(lambda: len(server.called["setWebhook"]) == 2)

    told = capfd.readouterr().out
    assert "the server refuses the token" in told
    assert "a public https address" in told


async def test_a_server_that_does_not_wait_is_not_asked_without_a_pause() -> None:
    async with PlainServer().running() as server, bot_at(server):
        await until(lambda: server.called["getUpdates"])
        begun, before = time.monotonic(), len(server.called["getUpdates"])
        await until(lambda: len(server.called["getUpdates"]) >= before + 5)

    assert time.monotonic() - begun > 0.7


async def test_pages_and_busy_answers_in_between_lose_nothing(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    server = PlainServer()
    server.instead |= {
        "getMe": [PAGE],
        "getUpdates": [PAGE, (200, "text/html", "<html>"), BUSY],
        "sendMessage": [BUSY, PAGE],
    }
    async with server.running(), bot_at(server):
        server.says(QUESTION)
        await until(lambda: server.sent and not server.updates)

    assert len(server.sent) == 1
    told = caplog.text + "".join(capfd.readouterr())
    assert TOKEN not in told
    assert str(PERSON) not in told
    assert QUESTION not in told


async def test_what_a_group_says_among_itself_is_not_kept_where_fields_are_null(
    inbox: FakeInbox,
) -> None:
    others = {"callback_query": None, "my_chat_member": None, "guest_message": None}
    async with PlainServer().running() as server, bot_at(server, inbox=inbox):
        server.says("Did you read that 600 were killed?", chat=GROUP, migrate_to_chat_id=None)
        server.updates[-1] |= others
        server.says("/check " + QUESTION, chat=GROUP, reply_to_message=None)
        server.updates[-1] |= others
        await until(lambda: server.sent and not server.updates)

    assert len(inbox.outcomes) == 1


@pytest.mark.parametrize("wait", ['"1"', '"1.0"', "1.0", "1"])
async def test_the_wait_that_is_asked_for_is_kept_however_it_is_written(wait: str) -> None:
    busy = '{"ok": false, "error_code": 429, "parameters": {"retry_after": ' + wait + "}}"
    async with PlainServer().running() as server, bot_at(server):
        server.instead["sendMessage"].append((429, "application/json", busy))
        server.says(QUESTION)
        await until(lambda: server.sent)

    first, second = server.called["sendMessage"]
    assert second - first >= 1.0


@pytest.mark.parametrize("wait", ["1e400", "NaN", "true", '"soon"', "null"])
async def test_a_wait_that_is_no_number_of_seconds_is_not_waited_for(wait: str) -> None:
    busy = '{"ok": false, "error_code": 429, "parameters": {"retry_after": ' + wait + "}}"
    async with PlainServer().running() as server, bot_at(server):
        server.instead["sendMessage"].append((429, "application/json", busy))
        server.says(QUESTION)
        await until(lambda: server.sent)


async def test_a_chat_may_move_to_an_id_that_is_written_as_a_string() -> None:
    moved = '{"ok": false, "error_code": 400, "parameters": {"migrate_to_chat_id": "-1009"}}'
    async with PlainServer().running() as server, bot_at(server):
        server.instead["sendMessage"].append((400, "application/json", moved))
        server.says("/check " + QUESTION, chat=GROUP)
        await until(lambda: server.sent)

    assert [int(sent["chat_id"]) for sent in server.sent] == [-1009]
