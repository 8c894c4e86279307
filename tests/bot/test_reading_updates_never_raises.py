"""Updates of any shape and messages of any text: understood, or named as not of the form."""

import contextlib
import copy
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Message, Update

from onrecord.model import ENGLISH
from onrecord_bot.configuration import BotSettings, Secret
from onrecord_bot.line.door import Me, is_for_us, lane_of
from onrecord_bot.line.wire import connect
from onrecord_bot.pages.styled import units
from onrecord_bot.questions.asked import asked_in, command_in, is_only_links
from onrecord_bot.updates.parsing import parse, place_of, query_in
from onrecord_bot.work.handler import Unparsable

ME = Me(7, "OnRecordBot")
WIRE = connect(BotSettings(Secret("1:x"), base_url="http://127.0.0.1:1"))
USER = {"id": 1, "is_bot": False, "first_name": "Ann"}
CHAT = {"id": 1, "type": "private", "first_name": "Ann"}
MESSAGE: dict[str, Any] = {
    "message_id": 3,
    "date": 1_655_000_000,
    "chat": CHAT,
    "from": USER,
    "text": "How many fighters?",
    "entities": [{"type": "bold", "offset": 0, "length": 3}],
    "quote": {"text": "fighters", "position": 0, "is_manual": True},
    "forward_origin": {
        "type": "channel",
        "date": 1_655_000_000,
        "message_id": 4,
        "chat": {"id": -1, "type": "channel", "title": "News", "username": "news"},
    },
    "reply_to_message": {"message_id": 2, "date": 1_655_000_000, "chat": CHAT, "text": "Before"},
}

NOT_HELD = st.text(st.sampled_from("a\0\ud800\udfffé\U0001f600"), max_size=8)
"""No database holds half of a letter, and PostgreSQL no NUL."""

_LEAF: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(max_size=4) | st.just([])
)
TYPED: dict[str, Any] = {"id": "9", "from": USER, "query": "fighters", "offset": ""}


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every place in a nested value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    found = []
    for key, one in inner:
        found.append((*path, key))
        if isinstance(one, (dict, list)):
            found.extend(_paths(one, (*path, key)))
    return found


@settings(max_examples=500)
@given(st.lists(st.tuples(st.sampled_from(_paths(MESSAGE)), _LEAF), min_size=1, max_size=4))
def test_a_message_with_any_field_spoilt_is_understood_or_named(
    spoilt: list[tuple[tuple[Any, ...], Any]],
) -> None:
    message = copy.deepcopy(MESSAGE)
    for path, value in spoilt:
        _put(message, path, value)
    raw = {"update_id": 1, "message": message}

    is_for_us(raw, ME)
    lane_of(raw)
    with contextlib.suppress(Unparsable):
        assert isinstance(parse(json.dumps(raw).encode(), WIRE), Update)


@given(
    st.text(max_size=300) | st.sampled_from(["/", "/ ", "/@", "/check", "@onrecordbot", "\ud800"])
)
def test_a_message_of_any_text_is_read(text: str) -> None:
    plain = {k: v for k, v in MESSAGE.items() if k not in ("quote", "forward_origin")}
    raw = {"update_id": 1, "message": {**plain, "text": text}}
    message = parse(json.dumps(raw).encode(), WIRE).message
    assert message is not None

    command = command_in(message, ME)
    asked = asked_in(message, ENGLISH, ME)

    assert command is None or command.name
    if asked is not None:
        assert asked.text.strip()
        asked.text.encode("utf-8")
        is_only_links(asked.text)
    assert place_of(message).chat_id == 1


def _put(value: Any, path: tuple[Any, ...], leaf: Any) -> None:
    for key in path[:-1]:
        if not isinstance(value, (dict, list)):
            return
        try:
            value = value[key]
        except (LookupError, TypeError):
            return
    if isinstance(value, dict) or (isinstance(value, list) and value):
        value[path[-1]] = leaf


def test_what_is_typed_is_read_without_what_may_be_empty_or_is_of_no_use() -> None:
    sparing = {name: value for name, value in TYPED.items() if name != "offset"}

    for given_query in (TYPED, sparing, TYPED | {"location": "here", "new": [1]}):
        query = query_in(given_query, WIRE)

        assert query is not None
        assert (query.id, query.from_user.id, query.query) == ("9", 1, "fighters")


@given(
    st.dictionaries(
        st.sampled_from(["id", "from", "query", "offset", "chat_type", "location", "x"]),
        st.one_of(
            st.none(),
            st.integers(),
            st.text(),
            st.dictionaries(st.sampled_from(["id", "is_bot", "first_name"]), st.text()),
        ),
    )
)
def test_reading_what_is_typed_never_raises(odd: dict[str, Any]) -> None:
    assert query_in(TYPED | odd, WIRE) is None or odd is not None
    query_in(odd, WIRE)


@given(NOT_HELD)
def test_what_no_database_holds_is_out_of_an_update_and_moves_nothing(words: str) -> None:
    """A press or a link with such an id failed, and a text that was handed in was lost."""
    message = MESSAGE | {"text": words, "reply_to_message": MESSAGE | {"text": words}}
    press = {"id": words, "from": USER, "chat_instance": "1", "data": words, "message": message}

    query = parse(json.dumps({"update_id": 1, "callback_query": press}).encode(), WIRE)
    typed = query_in({"id": "1", "from": USER, "query": words}, WIRE)

    pressed = query.callback_query
    assert pressed is not None
    assert isinstance(pressed.message, Message)
    assert pressed.message.reply_to_message is not None
    assert typed is not None
    read = {pressed.data, pressed.message.text, pressed.message.reply_to_message.text, typed.query}
    [held] = read
    assert held is not None
    assert "\0" not in held.encode().decode()
    assert units(held) == units(words)
