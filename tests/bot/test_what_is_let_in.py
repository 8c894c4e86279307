"""The door: what a group says among itself is never kept."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_bot.line.door import (
    Me,
    arrived,
    is_for_us,
    is_sound_query,
    lane_of,
    said_in,
    update_id_of,
)

ME = Me(7, "OnRecordBot")
GROUP = {"id": -100, "type": "supergroup"}
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["chat", "from", "text", "entities", "id", "type", "message", "via_bot",
                         "reply_to_message", "inline_query", "offset", "length", "query"])
        | st.text(max_size=3),
        inner,
        max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip
NULLS = dict.fromkeys(("callback_query", "my_chat_member", "guest_message", "edited_message"))


def in_group(**fields: Any) -> dict[str, Any]:
    message = {"message_id": 5, "chat": GROUP, "from": {"id": 1}, **fields}
    return {"update_id": 1, "message": message}


def mention(text: str, name: str) -> dict[str, Any]:
    units = len(text[: text.index(name)].encode("utf-16-le")) // 2
    entity = {"type": "mention", "offset": units, "length": len(name)}
    return in_group(text=text, entities=[entity])


def test_of_a_thousand_messages_in_a_group_none_is_let_in() -> None:
    talk = [in_group(text=f"Message {n}, 600 killed") for n in range(1_000)]

    kept = [update for update in talk if is_for_us(update, ME)]

    assert kept == []


@pytest.mark.parametrize(
    "update",
    [
        in_group(text="/check 600 were killed"),
        in_group(text="/check@onrecordbot"),
        in_group(text="/CHECK"),
        in_group(text="/forget"),
        in_group(text="why?", reply_to_message={"from": {"id": 7}}),
        mention("🙂 look, @OnRecordBot, 600 killed", "@OnRecordBot"),
        in_group(
            text="look here",
            entities=[{"type": "text_mention", "offset": 0, "length": 4, "user": {"id": 7}}],
        ),
        in_group(migrate_to_chat_id=-200),
    ],
)
def test_what_is_addressed_to_us_in_a_group_is_let_in(update: dict[str, Any]) -> None:
    assert is_for_us(update, ME)


@pytest.mark.parametrize(
    "update",
    [
        in_group(text="/check@OtherBot 600"),
        in_group(text="/unknown"),
        in_group(text="/language"),
        in_group(text="/"),
        in_group(text="why?", reply_to_message={"from": {"id": 8}}),
        in_group(
            text="in a topic", reply_to_message={"from": {"id": 7}, "forum_topic_created": {}}
        ),
        mention("ask @SomebodyElse", "@SomebodyElse"),
        in_group(text="/check", via_bot={"id": 7}),
        in_group(text="/check", is_automatic_forward=True),
        {"update_id": 1, "channel_post": {"text": "/check"}},
        {"update_id": 1, "poll": {}},
        *(
            {"update_id": 1, kind: {"text": "/check", "chat": {"id": 5, "type": "private"}}}
            for kind in (
                *("edited_channel_post", "business_message", "edited_business_message"),
                *("deleted_business_messages", "message_reaction", "message_reaction_count"),
                *("poll_answer", "chat_join_request", "chat_boost", "chat_member"),
            )
        ),
    ],
)
def test_what_is_not_addressed_to_us_stays_outside(update: dict[str, Any]) -> None:
    assert not is_for_us(update, ME)


@pytest.mark.parametrize("kind", ["callback_query", "my_chat_member", "guest_message"])
def test_presses_memberships_and_guest_calls_are_let_in(kind: str) -> None:
    assert is_for_us({"update_id": 1, kind: {"id": "1"}}, ME)


def test_a_message_of_no_known_shape_is_let_in_to_be_quarantined() -> None:
    assert is_for_us({"update_id": 1, "message": "nonsense"}, ME)


@pytest.mark.parametrize("raw", [None, [], "x", {}, {"update_id": "1"}, {"update_id": True},
                                 {"update_id": -1}, {"update_id": 1.5}])  # fmt: skip
def test_an_update_without_a_usable_id_has_none(raw: object) -> None:
    assert update_id_of(raw) is None


def test_an_id_past_what_a_database_counts_is_kept_under_a_number_of_its_own() -> None:
    huge = {"update_id": 10**30, "message": {}}

    assert update_id_of(huge) == 10**30
    assert 0 <= arrived(huge, b"key").update_id < 2**63


def test_what_nests_too_deeply_to_be_written_is_kept_without_what_it_holds() -> None:
    """Else nothing that came with it could be kept, however often it came again."""
    nested: list[Any] = []
    for _ in range(100_000):
        nested = [nested]

    kept = arrived({"update_id": 5, "message": {"chat": GROUP, "text": nested}}, b"key")

    assert json.loads(kept.raw) == {"update_id": 5, "message": "unreadable"}
    assert kept.lane == str(GROUP["id"])


def test_a_press_shares_the_lane_of_its_chat() -> None:
    press = {"update_id": 1, "callback_query": {"from": {"id": 1}, "message": {"chat": GROUP}}}

    assert lane_of(press) == lane_of(in_group(text="x")) == "-100"


def test_an_update_without_a_chat_keeps_the_order_of_its_sender() -> None:
    assert lane_of({"update_id": 1, "chosen_inline_result": {"from": {"id": 9}}}) == "user:9"


@given(st.sampled_from(["message", "edited_message", "callback_query", "poll"]), _JSON)
def test_no_shape_of_an_update_makes_the_door_raise(kind: str, content: Any) -> None:
    update = {"update_id": 1, kind: content}

    is_for_us(update, ME)

    assert arrived(update).update_id == 1


@given(st.dictionaries(st.sampled_from(["id", "query", "offset", "from"]), _JSON))
def test_no_shape_of_an_inline_query_makes_the_door_raise(content: dict[str, Any]) -> None:
    assert is_sound_query({"update_id": 1, "inline_query": content}) in (True, False)


def test_a_field_that_is_null_counts_as_left_out() -> None:
    talk = in_group(text="600 killed", migrate_to_chat_id=None, via_bot=None) | NULLS
    reply = in_group(text="why?", reply_to_message={"from": {"id": 7}, "forum_topic_created": None})
    edited = {"update_id": 1, "message": None, "edited_message": in_group(text="/check")["message"]}

    assert not is_for_us(said_in(talk), ME)
    assert is_for_us(said_in(reply), ME)
    assert is_for_us(said_in(edited), ME)
