"""What is let in of the raw updates: what is meant for the bot; the rest is never kept."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from onrecord.durable import Arrived

GROUP_COMMANDS = ("check", "help", "following", "about", "privacy")
"""What works in groups, in the order in which their menu offers it."""
_HEARD = frozenset({*GROUP_COMMANDS, "start", "forget"})
"""What is heard in groups without our name. Silence after /forget might be taken for 'done'."""
_PRESSED = ("callback_query", "my_chat_member", "chosen_inline_result")
UNREADABLE = "unreadable"
"""Stands for a message: no form of one, so that the update is kept and set aside with a reason."""
_DEEP = 6
"""No field that tells whether an update is for us lies deeper in it."""


@dataclass(frozen=True, slots=True)
class Me:
    """Who the bot is on this server."""

    user_id: int
    username: str


def said_in(raw: Any, deep: int = _DEEP) -> Any:
    """The update without fields that are null: some servers so write what others leave out."""
    if not isinstance(raw, dict) or not deep:
        return raw
    return {key: said_in(one, deep - 1) for key, one in raw.items() if one is not None}


def update_id_of(raw: object) -> int | None:
    """The id of an update; None where it is missing or cannot serve as an offset."""
    if not isinstance(raw, dict):
        return None
    given = raw.get("update_id")
    if isinstance(given, bool) or not isinstance(given, int):
        return None
    return given if given >= 0 else None


def arrived(raw: Mapping[str, Any], key: bytes = b"") -> Arrived:
    """An update with the lane that keeps its order, ready to be kept.

    With a ``key`` it is kept under a number made from all that it holds, not under its id: another
    bot, or a server that counts from one again, may give a known id to a new update.
    """
    body = _written(raw)
    number = _number_of(body, key) if key else int(raw["update_id"])
    return Arrived(number, lane_of(raw), body)


def _written(raw: Mapping[str, Any]) -> bytes:
    """The update as it is kept; of one that nests too deeply to be written only its id."""
    try:
        return json.dumps(raw, separators=(",", ":"), sort_keys=True).encode("ascii")
    except RecursionError:
        # What could be read cannot always be written, and nothing behind it would be let in.
        return json.dumps({"update_id": raw["update_id"], "message": UNREADABLE}).encode("ascii")


def _number_of(body: bytes, key: bytes) -> int:
    """A number for the update, from which nobody without the key can guess what it holds."""
    digest = blake2b(body, digest_size=8, key=key[: blake2b.MAX_KEY_SIZE]).digest()
    return int.from_bytes(digest) >> 1


def lane_of(raw: Mapping[str, Any]) -> str:
    """The lane in which the update keeps its order: its chat, or its sender if it has no chat."""
    for part in raw.values():
        if not isinstance(part, Mapping):
            continue
        inside = part.get("message") if isinstance(part.get("message"), Mapping) else part
        chat = inside.get("chat") if isinstance(inside, Mapping) else None
        if isinstance(chat, Mapping) and isinstance(chat.get("id"), int):
            return str(chat["id"])
        sender = part.get("from")
        if isinstance(sender, Mapping) and isinstance(sender.get("id"), int):
            return f"user:{sender['id']}"
    return "elsewhere"


def is_inline(raw: Mapping[str, Any]) -> bool:
    return isinstance(raw.get("inline_query"), Mapping)


def is_sound_query(raw: Mapping[str, Any]) -> bool:
    """Whether an inline query has the fields that answering needs, of their types."""
    query, sender = raw["inline_query"], raw["inline_query"].get("from")
    return (
        isinstance(query.get("id"), str)
        and isinstance(query.get("query"), str)
        and isinstance(query.get("offset", ""), str)
        and isinstance(sender, Mapping)
        and isinstance(sender.get("id"), int)
        and isinstance(sender.get("first_name"), str)
    )


def is_for_us(raw: Mapping[str, Any], me: Me) -> bool:
    """Whether an update may be kept: a group's own talk may not."""
    if any(key in raw for key in _PRESSED):
        return True
    if isinstance(raw.get("guest_message"), Mapping):
        return True
    message = raw.get("message", raw.get("edited_message"))
    if message is None:
        return False
    if not isinstance(message, Mapping) or not isinstance(message.get("chat"), Mapping):
        # Not the shape of a message: let in, so that it is quarantined with its reason.
        return True
    kind = message["chat"].get("type")
    if kind not in ("group", "supergroup", "channel"):
        return True
    return kind != "channel" and is_addressed(message, me)


def is_addressed(message: Mapping[str, Any], me: Me) -> bool:
    """Whether a message in a group is meant for the bot."""
    if "migrate_to_chat_id" in message:
        return True
    if message.get("is_automatic_forward") or _id_of(message.get("via_bot")) == me.user_id:
        return False
    text, entities = _words(message)
    return _answers_us(message, me) or _commands_us(text, me) or _names_us(text, entities, me)


def _words(message: Mapping[str, Any]) -> tuple[str, Sequence[Any]]:
    text = message.get("text", message.get("caption", ""))
    entities = message.get("entities", message.get("caption_entities", ()))
    return (
        text if isinstance(text, str) else "",
        entities if isinstance(entities, list) else (),
    )


def _answers_us(message: Mapping[str, Any], me: Me) -> bool:
    """A reply to our message; in a topic every message "replies" to the one that opened it."""
    replied = message.get("reply_to_message")
    if not isinstance(replied, Mapping) or "forum_topic_created" in replied:
        return False
    return _id_of(replied.get("from")) == me.user_id


def _commands_us(text: str, me: Me) -> bool:
    if not text.startswith("/") or not text[1:2].strip():
        return False
    command, _, whom = text[1:].split(None, 1)[0].partition("@")
    if whom:
        return whom.casefold() == me.username.casefold()
    return command.casefold() in _HEARD


def _names_us(text: str, entities: Sequence[Any], me: Me) -> bool:
    return any(_is_our_name(text, e, me) for e in entities if isinstance(e, Mapping))


def _is_our_name(text: str, entity: Mapping[str, Any], me: Me) -> bool:
    if entity.get("type") == "text_mention":
        return _id_of(entity.get("user")) == me.user_id
    offset, length = entity.get("offset"), entity.get("length")
    if (
        entity.get("type") != "mention"
        or not isinstance(offset, int)
        or not isinstance(length, int)
    ):
        return False
    units = text.encode("utf-16-le", "surrogatepass")[2 * offset : 2 * (offset + length)]
    return units.decode("utf-16-le", "replace").casefold() == f"@{me.username}".casefold()


def _id_of(user: object) -> object:
    return user.get("id") if isinstance(user, Mapping) else None
