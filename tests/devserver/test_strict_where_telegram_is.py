"""The development server refuses what Telegram refuses, in Telegram's words."""

from typing import Any

import pytest
from tests.devserver.asking import Caller

from onrecord_bot.devserver import DevServer, HandClock, Seat

pytestmark = pytest.mark.anyio


def button(**action: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "B", **action}]]}


async def test_another_token_is_unauthorised(call: Caller) -> None:
    answer = await call("getMe", token="1:wrong")  # noqa: S106 - no secret

    assert answer == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_an_unknown_method_is_not_found(call: Caller) -> None:
    assert (await call("sendTelepathy"))["error_code"] == 404


async def test_method_names_are_read_without_regard_to_case(call: Caller) -> None:
    assert (await call("GETME"))["result"]["supports_guest_queries"] is True


@pytest.mark.parametrize(
    ("values", "refused"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \u200b\n"}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "a", "reply_parameters": {"message_id": 99}}, "to be replied not found"),
        ({"text": "a", "message_thread_id": 7}, "message thread not found"),
        ({"text": "a", "reply_markup": button(callback_data="я" * 33)}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "reply_markup": button(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "reply_markup": button(url="not a link")}, "BUTTON_URL_INVALID"),
        ({"text": "a", "reply_markup": button(url="http://localhost/a")}, "BUTTON_URL_INVALID"),
        ({"text": "a", "reply_markup": button()}, "Text buttons are unallowed"),
        ({"text": "<b>a", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "a.b", "parse_mode": "MarkdownV2"}, "is reserved and must be escaped"),
    ],
)
async def test_a_message_telegram_would_not_take(
    call: Caller, ann: Seat, values: dict[str, Any], refused: str
) -> None:
    answer = await call("sendMessage", chat_id=ann.chat.chat_id, **values)

    assert answer["error_code"] == 400
    assert answer["description"].startswith("Bad Request: ")
    assert refused in answer["description"]


@pytest.mark.parametrize(
    ("entity", "refused"),
    [
        ({"type": "bold", "offset": -1, "length": 1}, "incorrect offset"),
        ({"type": "bold", "offset": 3, "length": 9}, "ends after the end"),
        ({"type": "bold", "offset": 9, "length": 1}, "begins after the end"),
        ({"type": "bold", "offset": 1, "length": 1}, "begins in a middle"),
        ({"type": "bold", "offset": 0, "length": 1}, "ends in a middle"),
        ({"type": "glow", "offset": 0, "length": 2}, "unsupported type"),
        ({"type": "text_link", "offset": 0, "length": 2}, "url"),
    ],
)
async def test_an_entity_that_does_not_fit(
    call: Caller, ann: Seat, entity: dict[str, Any], refused: str
) -> None:
    answer = await call("sendMessage", chat_id=ann.chat.chat_id, text="😀bcd", entities=[entity])

    assert refused in answer["description"]


async def test_length_is_counted_after_markup(call: Caller, ann: Seat) -> None:
    text = "<b>" + "a" * 4096 + "</b>"

    answer = await call("sendMessage", chat_id=ann.chat.chat_id, text=text, parse_mode="HTML")

    assert answer["result"]["entities"] == [{"type": "bold", "offset": 0, "length": 4096}]


async def test_formatting_after_the_hundredth_entity_is_dropped(call: Caller, ann: Seat) -> None:
    bold = [{"type": "bold", "offset": place, "length": 1} for place in range(0, 240, 2)]

    answer = await call("sendMessage", chat_id=ann.chat.chat_id, text="a " * 120, entities=bold)

    assert len(answer["result"]["entities"]) == 100


async def test_a_missing_message_to_answer_is_forgiven_when_asked_so(
    call: Caller, ann: Seat
) -> None:
    reply = {"message_id": 99, "allow_sending_without_reply": True}

    answer = await call("sendMessage", chat_id=ann.chat.chat_id, text="a", reply_parameters=reply)

    assert "reply_to_message" not in answer["result"]


async def test_a_keyboard_has_limits(call: Caller, ann: Seat) -> None:
    one = {"text": "b", "callback_data": "1"}
    shapes = [[[one] * 9], [[one]] * 101]

    answers = [
        await call(
            "sendMessage",
            chat_id=ann.chat.chat_id,
            text="a",
            reply_markup={"inline_keyboard": shape},
        )
        for shape in shapes
    ]

    assert [answer["description"] for answer in answers] == [
        "Bad Request: REPLY_MARKUP_TOO_LONG"
    ] * 2


async def test_an_edit_that_changes_nothing_is_refused(call: Caller, ann: Seat) -> None:
    sent = (await call("sendMessage", chat_id=ann.chat.chat_id, text="same"))["result"]
    place = {"chat_id": ann.chat.chat_id, "message_id": sent["message_id"]}

    again = await call("editMessageText", text="same", **place)
    changed = await call("editMessageText", text="other", **place)

    assert "message is not modified" in again["description"]
    assert changed["result"]["text"] == "other"


async def test_an_edit_without_a_keyboard_takes_it_away(call: Caller, ann: Seat) -> None:
    sent = await call(
        "sendMessage", chat_id=ann.chat.chat_id, text="a", reply_markup=button(callback_data="1")
    )

    edited = await call(
        "editMessageText",
        chat_id=ann.chat.chat_id,
        message_id=sent["result"]["message_id"],
        text="b",
    )

    assert "reply_markup" in sent["result"]
    assert "reply_markup" not in edited["result"]


async def test_somebody_elses_message_cannot_be_edited(call: Caller, ann: Seat) -> None:
    said = ann.say("mine")

    answer = await call(
        "editMessageText", chat_id=ann.chat.chat_id, message_id=said.message_id, text="b"
    )

    assert answer["description"] == "Bad Request: message can't be edited"


async def test_a_button_can_be_answered_once_and_not_late(
    call: Caller, ann: Seat, clock: HandClock
) -> None:
    await call(
        "sendMessage", chat_id=ann.chat.chat_id, text="a", reply_markup=button(callback_data="1")
    )
    message = await ann.next_reply()
    prompt, late = ann.tap(message), ann.tap(message)

    answers = [await call("answerCallbackQuery", callback_query_id=prompt.query_id, text="ok")]
    answers.append(await call("answerCallbackQuery", callback_query_id=prompt.query_id))
    clock.forward(3600)
    answers.append(await call("answerCallbackQuery", callback_query_id=late.query_id))

    assert [answer["ok"] for answer in answers] == [True, False, False]
    assert "query is too old" in answers[-1]["description"]


async def test_a_long_toast_is_refused(call: Caller, ann: Seat) -> None:
    await call(
        "sendMessage", chat_id=ann.chat.chat_id, text="a", reply_markup=button(callback_data="1")
    )
    pressed = ann.tap(await ann.next_reply())

    answer = await call("answerCallbackQuery", callback_query_id=pressed.query_id, text="a" * 201)

    assert answer["description"] == "Bad Request: MESSAGE_TOO_LONG"


def article(result_id: str, **more: Any) -> dict[str, Any]:
    content = {"message_text": "words"}
    return {
        "type": "article",
        "id": result_id,
        "title": "T",
        "input_message_content": content,
    } | more


@pytest.mark.parametrize(
    ("results", "refused"),
    [
        ([article(str(n)) for n in range(51)], "RESULTS_TOO_MUCH"),
        ([article("1"), article("1")], "RESULT_ID_DUPLICATE"),
        ([article("")], "RESULT_ID_INVALID"),
        ([article("я" * 33)], "RESULT_ID_INVALID"),
        ([article("1", title="")], "ARTICLE_TITLE_EMPTY"),
        ([article("1", input_message_content="words")], "can't parse input message content"),
        ([article("1", reply_markup=[5])], "object expected as reply markup"),
        ([article("1", reply_markup=button(copy_text="words"))], "BUTTON_COPY_TEXT_INVALID"),
        ([article("1", input_message_content={"message_text": ""})], "message text is empty"),
    ],
)
async def test_inline_results_telegram_would_not_take(
    call: Caller, ann: Seat, results: list[dict[str, Any]], refused: str
) -> None:
    query = ann.inline("words")

    answer = await call("answerInlineQuery", inline_query_id=query.query_id, results=results)

    assert refused in answer["description"]


async def test_inline_results_after_ten_seconds_are_refused(
    call: Caller, ann: Seat, clock: HandClock
) -> None:
    query = ann.inline("words")
    clock.forward(11)

    answer = await call("answerInlineQuery", inline_query_id=query.query_id, results=[])

    assert "query is too old" in answer["description"]


async def test_inline_results_are_cached_for_everyone_unless_personal(
    call: Caller, ann: Seat, server: DevServer, clock: HandClock
) -> None:
    asked = ann.inline("words")
    await call(
        "answerInlineQuery", inline_query_id=asked.query_id, results=[article("1")], cache_time=60
    )
    bob = server.user("Bob")

    soon = bob.inline("words")
    clock.forward(61)
    later = bob.inline("words")

    assert (soon.from_cache, later.from_cache) == (True, False)


async def test_a_bot_cannot_write_first(call: Caller, server: DevServer) -> None:
    stranger = server.user("Eve").private_chat()

    answer = await call("sendMessage", chat_id=stranger.chat.chat_id, text="a")

    assert answer["description"] == "Forbidden: bot can't initiate conversation with a user"


async def test_a_blocked_bot_is_told_so(call: Caller, ann: Seat) -> None:
    ann.block()

    answer = await call("sendMessage", chat_id=ann.chat.chat_id, text="a")

    assert (answer["error_code"], answer["description"]) == (
        403,
        "Forbidden: bot was blocked by the user",
    )


async def test_a_moved_group_tells_its_new_id(call: Caller, server: DevServer) -> None:
    group = server.group("Old", server.user("Ann"))
    new = group.migrate()

    answer = await call("sendMessage", chat_id=group.chat.chat_id, text="a")

    assert answer["parameters"] == {"migrate_to_chat_id": new.chat.chat_id}


async def test_direction_overrides_are_taken_out_and_entities_follow(
    call: Caller, ann: Seat
) -> None:
    bold = [{"type": "bold", "offset": 3, "length": 2}]

    answer = await call("sendMessage", chat_id=ann.chat.chat_id, text="a\u202e bc", entities=bold)

    assert answer["result"]["text"] == "a bc"
    assert answer["result"]["entities"] == [{"type": "bold", "offset": 2, "length": 2}]
