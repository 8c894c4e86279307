"""What people do reaches the bot as Telegram would show it, and only what it may see."""

from typing import Any

import pytest
from tests.devserver.asking import Caller

from onrecord_bot.devserver import (
    DevServer,
    FromChannel,
    FromChat,
    FromHidden,
    FromUser,
    NothingCame,
    Person,
    Seat,
)
from onrecord_bot.devserver.people.origins import Origin

pytestmark = pytest.mark.anyio


async def updates(call: Caller) -> list[dict[str, Any]]:
    kinds = ["message", "edited_message", "my_chat_member", "guest_message", "channel_post"]
    taken: list[dict[str, Any]] = (await call("getUpdates", allowed_updates=kinds))["result"]
    return taken


@pytest.fixture
def bob(server: DevServer) -> Person:
    return server.user("Bob", username="bob")


@pytest.mark.parametrize(
    ("origin", "kind", "field"),
    [
        (FromUser(), "user", "sender_user"),
        (FromHidden(), "hidden_user", "sender_user_name"),
        (FromChat(), "chat", "sender_chat"),
        (FromChannel(date=5), "channel", "message_id"),
    ],
)
async def test_a_forward_tells_its_origin(
    call: Caller, ann: Seat, origin: Origin, kind: str, field: str
) -> None:
    ann.forward("words", origin=origin)

    told = (await updates(call))[-1]["message"]["forward_origin"]

    assert told["type"] == kind
    assert field in told


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("hello everyone", False),
        ("hello @onrecord_dev_bot", False),
        ("/check this", True),
        ("/check@onrecord_dev_bot", True),
        ("/check@other_bot", False),
    ],
)
async def test_privacy_mode_hides_what_is_not_addressed(
    call: Caller, server: DevServer, bob: Person, text: str, *, seen: bool
) -> None:
    bob.at(server.group("Group", bob)).say(text)

    assert bool(await updates(call)) is seen


async def test_a_reply_to_the_bot_is_seen_in_a_group(
    call: Caller, server: DevServer, bob: Person
) -> None:
    seat = bob.at(server.group("Group", bob))
    await call("sendMessage", chat_id=seat.chat.chat_id, text="I am here")
    mine = await seat.next_reply()

    seat.say("really?", reply_to=mine, quote="here")

    [update] = await updates(call)
    assert update["message"]["quote"] == {"text": "here", "position": 5, "is_manual": True}
    assert update["message"]["reply_to_message"]["text"] == "I am here"


async def test_an_administrator_bot_sees_everything(
    call: Caller, server: DevServer, bob: Person
) -> None:
    group = server.group("Group", bob)
    group.promote()

    bob.at(group).say("hello everyone")

    promoted, said = await updates(call)
    assert promoted["my_chat_member"]["new_chat_member"]["status"] == "administrator"
    assert said["message"]["text"] == "hello everyone"


async def test_a_topic_is_kept_both_ways(call: Caller, server: DevServer, bob: Person) -> None:
    group = server.supergroup("Forum", bob, topics=True)
    topic = group.topic("Questions")
    bob.at(group).say("/check a", topic=topic)

    [update] = await updates(call)
    thread_id = update["message"]["message_thread_id"]
    answer = await call(
        "sendMessage", chat_id=group.chat.chat_id, text="b", message_thread_id=thread_id
    )

    assert thread_id == topic
    assert answer["result"]["is_topic_message"] is True


async def test_a_kick_and_a_block_are_told(call: Caller, server: DevServer, ann: Seat) -> None:
    group = server.group("Group", ann.person)
    group.kick()
    ann.block()

    told = [update["my_chat_member"] for update in (await updates(call))[-2:]]

    assert [change["new_chat_member"]["status"] for change in told] == ["kicked", "kicked"]


async def test_an_album_is_one_update_for_each_photo(call: Caller, ann: Seat) -> None:
    ann.album("first", "", origin=FromChannel())

    first, second = (update["message"] for update in (await updates(call))[-2:])

    assert first["media_group_id"] == second["media_group_id"]
    assert first["caption"] == "first"
    assert "caption" not in second


async def test_a_changed_message_comes_as_an_edit(call: Caller, ann: Seat) -> None:
    said = ann.say("before")
    ann.edit(said, "after")

    edited = (await updates(call))[-1]["edited_message"]

    assert (edited["message_id"], edited["text"]) == (said.message_id, "after")


async def test_a_guest_call_carries_the_message_it_is_about(
    call: Caller, server: DevServer, bob: Person
) -> None:
    seat = bob.at(server.supergroup("Elsewhere", bob, bot=False))
    claim = seat.say("1,956 mercenaries")
    asked = seat.guest("@onrecord_dev_bot what is on record?", reply_to=claim)
    [update] = await updates(call)
    query_id = update["guest_message"]["guest_query_id"]
    content = {"message_text": "Two statements"}
    result = {"type": "article", "id": "1", "title": "T", "input_message_content": content}

    sent = await call("answerGuestQuery", guest_query_id=query_id, result=result)
    again = await call("answerGuestQuery", guest_query_id=query_id, result=result)
    reply = await server.guest_reply(asked)
    inline_id = sent["result"]["inline_message_id"]
    edited = await call("editMessageText", inline_message_id=inline_id, text="Three statements")

    assert update["guest_message"]["reply_to_message"]["text"] == "1,956 mercenaries"
    assert again["ok"] is False
    assert (edited["result"], reply.text) == (True, "Three statements")


async def test_a_channel_post_is_seen_by_a_bot_in_the_channel(
    call: Caller, server: DevServer, bob: Person
) -> None:
    bob.at(server.channel("Channel", bob, bot=True)).say("a post")

    [update] = await updates(call)

    assert update["channel_post"]["sender_chat"]["title"] == "Channel"


async def test_waiting_in_vain_shows_the_transcript(call: Caller, ann: Seat) -> None:
    await call("sendMessage", chat_id=ann.chat.chat_id, text="")

    with pytest.raises(NothingCame) as waited:
        await ann.next_reply(timeout=0.01)

    assert "Ann: /start" in str(waited.value)
    assert "sendMessage -> 400" in str(waited.value)


async def test_a_later_server_repeats_no_ids() -> None:
    first, later = DevServer(first_id=10), DevServer(first_id=1000)

    said = [one.user("Ann").private_chat().say("a") for one in (first, later)]

    assert said[0].message_id < said[1].message_id
    assert first.updates.pushed < later.updates.pushed
