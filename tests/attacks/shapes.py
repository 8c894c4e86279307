"""Updates of any shape: JSON that follows Telegram's names and breaks its types."""

from typing import Any

from hypothesis import strategies as st

CHAT = st.fixed_dictionaries(
    {},
    optional={
        "id": st.integers(-(2**70), 2**70) | st.text(max_size=3) | st.booleans(),
        "type": st.sampled_from(["private", "group", "supergroup", "channel", "sender", 5, None]),
        "title": st.text(max_size=5) | st.integers(),
        "username": st.text(max_size=5) | st.none(),
    },
)
USER = st.fixed_dictionaries(
    {},
    optional={
        "id": st.integers(-5, 2**70) | st.text(max_size=3),
        "is_bot": st.booleans() | st.text(max_size=2),
        "first_name": st.text(max_size=5) | st.integers(),
        "language_code": st.sampled_from(["en", "uk-UA", "", "x" * 99, 7, None]),
    },
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False)
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["id", "type", "text", "date", "user", "chat", "x"]), inner),
    max_leaves=6,
)  # fmt: skip
TEXTS = (
    st.text(alphabet=st.characters(), max_size=40)
    | st.sampled_from(
        ["/start", "/check", "/start c_", "/language", "/forget", "🙂" * 2048, "1e309"]
    )
    | JSON
)
ENTITY = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(["mention", "bold", "text_mention", "url", "bot_command", 5]),
        "offset": st.integers(-5, 2**40) | st.text(max_size=2),
        "length": st.integers(-5, 2**40) | st.none(),
        "user": USER | JSON,
    },
)


def message(depth: int = 1) -> st.SearchStrategy[Any]:
    """A message, perhaps a reply to one, of fields that are mostly right."""
    inner = message(depth - 1) if depth else JSON
    return st.fixed_dictionaries(
        {},
        optional={
            "message_id": st.integers(-5, 2**70) | JSON,
            "date": st.integers(-(2**70), 2**70) | JSON,
            "chat": CHAT | JSON,
            "from": USER | JSON,
            "text": TEXTS,
            "caption": TEXTS,
            "entities": st.lists(ENTITY, max_size=3) | JSON,
            "forward_origin": JSON
            | st.fixed_dictionaries(
                {"type": st.sampled_from(["user", "channel", "hidden_user", "chat", "odd"])},
                optional={"date": JSON, "sender_user": USER | JSON, "chat": CHAT | JSON,
                          "message_id": JSON, "sender_user_name": TEXTS, "sender_chat": CHAT},
            ),
            "quote": JSON | st.fixed_dictionaries({"text": TEXTS, "position": JSON}),
            "reply_to_message": inner,
            "media_group_id": JSON,
            "via_bot": USER | JSON,
            "migrate_to_chat_id": JSON,
            "is_automatic_forward": JSON,
            "message_thread_id": JSON,
            "external_reply": JSON,
        },
    )  # fmt: skip


BODIES = st.one_of(
    *[
        st.fixed_dictionaries({kind: message() | JSON})
        for kind in ("message", "edited_message", "channel_post", "guest_message")
    ],
    st.fixed_dictionaries(
        {
            "callback_query": JSON
            | st.fixed_dictionaries(
                {},
                optional={"id": JSON, "from": USER | JSON, "data": TEXTS, "message": message(),
                          "inline_message_id": JSON, "chat_instance": JSON},
            )
        }
    ),
    st.fixed_dictionaries(
        {
            "inline_query": JSON
            | st.fixed_dictionaries(
                {"id": JSON | st.text(max_size=3), "from": USER | JSON, "query": TEXTS},
                optional={"offset": JSON | st.text(max_size=2)},
            )
        }
    ),
    st.fixed_dictionaries(
        {
            "my_chat_member": JSON
            | st.fixed_dictionaries(
                {},
                optional={"chat": CHAT, "from": USER, "date": JSON, "old_chat_member": JSON,
                          "new_chat_member": JSON | st.fixed_dictionaries(
                              {"status": st.sampled_from(["left", "kicked", "member", "x"])},
                              optional={"user": USER, "until_date": JSON})},
            )
        }
    ),
    st.fixed_dictionaries(
        {
            "chosen_inline_result": JSON
            | st.fixed_dictionaries(
                {}, optional={"result_id": TEXTS, "from": USER, "query": TEXTS,
                              "inline_message_id": JSON})
        }
    ),
    st.dictionaries(st.text(max_size=8), JSON, max_size=3),
)  # fmt: skip
