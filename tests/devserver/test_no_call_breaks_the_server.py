"""Whatever a bot sends, it gets a result or a refusal."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.methods import METHODS
from onrecord_bot.devserver.methods.params import Params, params_of
from onrecord_bot.devserver.refusals import Refusal

NAMES = [
    "chat_id",
    "message_id",
    "text",
    "entities",
    "caption",
    "reply_markup",
    "reply_parameters",
    "message_thread_id",
    "parse_mode",
    "results",
    "result",
    "button",
    "media",
    "photo",
    "action",
    "reaction",
    "commands",
    "scope",
    "user_id",
    "inline_message_id",
    "message_ids",
    "from_chat_id",
    "callback_query_id",
    "link_preview_options",
]
FIELDS = [
    "message_id",
    "chat_id",
    "quote",
    "type",
    "offset",
    "length",
    "url",
    "id",
    "title",
    "text",
    "callback_data",
    "media",
    "inline_keyboard",
    "input_message_content",
    "message_text",
    "command",
    "description",
    "copy_text",
]
SIMPLE = st.none() | st.booleans() | st.integers(-5, 5) | st.floats() | st.text(max_size=5)
KNOWN = st.sampled_from(["1001", "article", "bold", "photo", "typing", "HTML", "text_link"])
VALUES = st.recursive(
    SIMPLE | KNOWN,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4)
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(
    st.sampled_from(sorted(METHODS)), st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6)
)
def test_any_values_get_a_result_or_a_refusal(name: str, values: dict[str, Any]) -> None:
    server = DevServer()
    ann = server.user("Ann").private_chat()
    ann.say("/start")
    query_id, guest_id = ann.inline("words").query_id, ann.guest("words").query_id
    usual = {"chat_id": 1001, "message_id": 1, "text": "words"}
    usual |= {"inline_query_id": query_id, "guest_query_id": guest_id}

    try:
        METHODS[name](server.backend, Params(usual | values))
    except Refusal as refusal:
        told = refusal.description
    else:
        told = ""

    assert not told or refusal_is_telegrams(told)


def refusal_is_telegrams(told: str) -> bool:
    return told.startswith(("Bad Request: ", "Forbidden: ", "Unauthorized", "Not Found"))


@settings(deadline=None)
@given(st.binary(max_size=80), st.sampled_from(["application/json", "multipart/form-data", ""]))
def test_any_body_is_read_or_refused(body: bytes, content_type: str) -> None:
    try:
        params = params_of("", content_type, body)
    except Refusal:
        return

    assert isinstance(params.values, dict)


def test_half_a_character_is_refused() -> None:
    with pytest.raises(Refusal, match="UTF-8"):
        params_of("", "application/json", b'{"text": "\\ud83d"}')
