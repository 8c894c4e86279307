"""Bots, nameless admins and servers of another age speak to the bot too."""

from typing import Any

import pytest
from tests.bot.house import QUESTION, house

from onrecord_bot.devserver import Seat

ROBOT = {"id": 5, "is_bot": True, "first_name": "Robot", "username": "other_bot"}
NAMELESS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
# As servers before Bot API 9.6 send it; the library refuses it.
POLL = {
    "id": "1",
    "question": "How many?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
}


def raw(seat: Seat, number: int = 70_000, **fields: Any) -> dict[str, Any]:
    """An update with a message in the chat of this seat."""
    chat = seat.chat.as_json()
    sender = seat.person.user.as_json()
    message = {"message_id": number, "date": 1_700_000_000, "chat": chat, "from": sender, **fields}
    return {"update_id": number, "message": message}


@pytest.mark.anyio
async def test_another_bot_gets_no_answer_and_a_nameless_admin_does() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Talk", ann)
        seat, question = ann.at(group), "/check fighters killed"
        await h.server.called("getUpdates")

        await h.bot.admission.keep([raw(seat, 1, text=question, **{"from": ROBOT})])
        await h.settled()
        silent = seat.bot_messages()
        said_for_all = {"from": NAMELESS, "sender_chat": seat.chat.as_json()}
        await h.bot.admission.keep([raw(seat, 2, text=question, **said_for_all)])

        assert silent == []
        assert "1,956" in (await seat.next_reply()).text


@pytest.mark.anyio
@pytest.mark.parametrize(
    "odd",
    [
        {"poll": POLL},
        {"photo": [{"file_id": None}]},
        {"photo": 5},
        {"link_preview_options": "none"},
        {"checklist": None, "story": {}},
        {"reply_to_message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"},
                              "poll": POLL}},
    ],
    ids=lambda odd: next(iter(odd)),
)  # fmt: skip
async def test_a_message_is_read_without_what_the_library_does_not_understand(
    odd: dict[str, Any],
) -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        ann.say("/start")
        await ann.next_reply()

        await h.bot.admission.keep([raw(ann, text="fighters killed", **odd)])

        assert "1,956" in (await ann.next_reply()).text
        assert h.inbox.quarantined == {}


@pytest.mark.anyio
@pytest.mark.parametrize("typed", ["/check@other_bot fighters killed", "/cancel@other_bot"])
async def test_a_command_for_another_bot_is_told_apart_in_private(typed: str) -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.say(typed)

        assert "This command is not known." in (await ann.next_reply()).text
        assert h.desk.heard == []


@pytest.mark.anyio
async def test_a_command_for_another_bot_is_passed_over_in_a_group() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))
        answered = await seat.answer_to("/check fighters killed")

        seat.say("/check@other_bot fighters killed", reply_to=answered)
        await h.settled()

        assert len(seat.bot_messages()) == 1
        assert len(h.desk.heard) == 1


PLACE = {"latitude": 50.4, "longitude": 30.5, "live_period": 900}
PERSON = {"phone_number": "1", "first_name": "Ben"}
THERE = {"location": PLACE, "title": "Town", "address": "A road"}
TALE = {"chat": {"id": 9, "type": "channel", "title": "Tales"}, "id": 1}
SOUND = {"file_id": "f", "file_unique_id": "u", "duration": 1}
FILM = SOUND | {"width": 1, "height": 1, "length": 1}
SHOWN = {"contact": PERSON, "location": PLACE, "venue": THERE, "story": TALE}
HEARD = {"voice": SOUND, "audio": SOUND, "video_note": FILM, "video": FILM, "animation": FILM}


@pytest.mark.anyio
async def test_whatever_holds_no_words_is_told_that_there_are_none_to_read() -> None:
    held = SHOWN | HEARD | {"dice": {"emoji": "x", "value": 3}}
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        ann.say("/start")
        await ann.next_reply()

        for number, (kind, content) in enumerate(held.items()):
            await h.bot.admission.keep([raw(ann, 70_000 + number, **{kind: content})])
            assert "There is no text to read here." in (await ann.next_reply()).text, kind

        assert h.desk.heard == []


@pytest.mark.anyio
@pytest.mark.parametrize("kind", HEARD)
async def test_the_words_below_a_recording_are_the_question(kind: str) -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        ann.say("/start")
        await ann.next_reply()

        await h.bot.admission.keep([raw(ann, **{kind: HEARD[kind]}, caption=QUESTION)])

        assert "1,956" in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_who_walks_about_with_a_place_shared_is_told_once() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        ann.say("/start")
        await ann.next_reply()
        await h.bot.admission.keep([raw(ann, location=PLACE)])
        told = await ann.next_reply()
        await h.settled()

        for number in (1, 2):
            moved = raw(ann, location=PLACE | {"latitude": 50.4 + number})
            edited = {"update_id": 80_000 + number, "edited_message": moved["message"]}
            await h.bot.admission.keep([edited])
        await h.settled()

        assert "There is no text to read here." in told.text
        assert not h.server.calls("editMessageText")
        assert len(ann.bot_messages()) == 2
