"""From raw JSON to the library's update; anything malformed is Unparsable."""

import json
from collections.abc import Mapping
from typing import Any

from telegram import ChatMember, InlineQuery, Message, Update
from telegram.constants import MessageAttachmentType
from telegram.error import TelegramError

from onrecord.durable import Waiting
from onrecord.text import whole_letters
from onrecord_bot.delivery.outcome import Place
from onrecord_bot.line.wire import LARGEST_ID, Wire
from onrecord_bot.work.handler import Unparsable

_UNFIT = (
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    IndexError,
    OverflowError,
    RecursionError,
    OSError,
    TelegramError,
)
_REPLIED = "reply_to_message"
_USED = frozenset(
    (
        *("message_id", "date", "edit_date", "chat", "from", "sender_chat", "via_bot"),
        *("text", "entities", "caption", "caption_entities", "media_group_id"),
        *(_REPLIED, "quote", "external_reply", "forward_origin", "poll", "reply_markup"),
        *("message_thread_id", "is_topic_message", "is_automatic_forward", "migrate_to_chat_id"),
    )
)
"""The fields of a message that we make use of."""
_GROUND = ("message_id", "chat", "text", "caption")
"""Those without which nobody can be answered."""
_SOME_DAY = 0
_OF_A_POLL = {
    "id": "",
    "options": [],
    "total_voter_count": 0,
    "type": "regular",
    **dict.fromkeys(("is_closed", "is_anonymous", "allows_multiple_answers"), False),
    **dict.fromkeys(("allows_revoting", "members_only"), False),
}
"""What the library wants of a poll beside its question; servers before Bot API 10.0 lack some."""
_TYPED = ("id", "from", "query", "offset", "chat_type")
"""The same of an inline query."""
_LEFT_OUT = "content_left_out"
"""Stands in a bare message for a picture, a sticker and the like that could not be read."""
_MESSAGES = ("message", "edited_message", "guest_message")
_GENERAL = 1
_GROUPS = ("group", "supergroup")


class IdTooLarge(ValueError):
    """A chat or a message whose number no database holds: what is said there cannot be noted."""


def parse(raw: bytes, wire: Wire) -> Update:
    """The update; raises Unparsable, whose words hold nothing of the content.

    A field may be of a form that the library does not know, of an older server or a newer: then
    the rest is read without it.
    """
    try:
        given = _held(json.loads(raw))
        try:
            return _looked_through(given, wire)
        except _UNFIT:
            return _looked_through(_bare(given, wire), wire)
    except _UNFIT as error:
        raise Unparsable(type(error).__name__) from error


def message_in(waiting: Waiting, wire: Wire) -> Message | None:
    """The new message in an update that waits; None where it is something else."""
    try:
        return parse(waiting.raw, wire).message
    except Unparsable:
        return None


def query_in(given: Mapping[str, Any], wire: Wire) -> InlineQuery | None:
    """The inline query with only what we use; None where it is malformed."""
    try:
        # Nearly always empty, so that servers may leave it out.
        used = {"offset": "", **{key: given[key] for key in _TYPED if key in given}}
        return InlineQuery.de_json(_held(used), wire)
    except _UNFIT:
        return None


def place_of(message: Message) -> Place:
    """Where to answer a message.

    A plain thread of replies is no topic, and the general topic must not be named: the platform
    refuses both.
    """
    return Place(
        chat_id=message.chat.id,
        message_id=message.message_id,
        thread_id=_topic(message),
        group=message.chat.type in _GROUPS,
    )


def shows_something(message: Message) -> bool:
    """Whether a person sent it: a picture, an empty text; what the platform reports is neither."""
    held = (message.effective_attachment, message.checklist, message.text, message.caption)
    return any(part is not None for part in held) or bool(message.api_kwargs.get(_LEFT_OUT))


def _topic(message: Message) -> int | None:
    named = message.is_topic_message and message.message_thread_id != _GENERAL
    return message.message_thread_id if named else None


def _held(value: Any) -> Any:
    """The same in letters that every database holds, none moved: entities count them."""
    match value:
        case str():
            return whole_letters(value).replace("\0", " ")
        case list():
            return [_held(one) for one in value]
        case dict():
            return {key: _held(one) for key, one in value.items()}
    return value


def _bare(given: Any, wire: Wire) -> Any:
    """The update with only those fields of its messages that we use and that can be read."""
    return {key: _bare_part(key, value, wire) for key, value in given.items()}


def _bare_part(key: str, value: Any, wire: Wire) -> Any:
    if key in _MESSAGES:
        return _bare_message(value, wire)
    if key == "callback_query" and isinstance(value, dict) and "message" in value:
        return value | {"message": _bare_message(value["message"], wire)}
    return value


def _bare_message(message: Any, wire: Wire) -> Any:
    if not isinstance(message, dict):
        return message
    kept = {key: message[key] for key in _GROUND if key in message} | {"date": _SOME_DAY}
    for key in sorted(_USED & message.keys()):
        value = message[key]
        with_it = {**kept, key: _bare_field(key, value, wire)}
        if _is_read(with_it, wire):
            kept = with_it
    kept[_LEFT_OUT] = any(kind in message for kind in MessageAttachmentType)
    return kept


def _bare_field(key: str, value: Any, wire: Wire) -> Any:
    if key == _REPLIED:
        return _bare_message(value, wire)
    if key == "poll" and isinstance(value, dict) and isinstance(value.get("question"), str):
        return {"question": value["question"], **_OF_A_POLL}
    return value


def _is_read(message: dict[str, Any], wire: Wire) -> bool:
    try:
        return Message.de_json(message, wire) is not None
    except _UNFIT:
        return False


def _looked_through(given: Any, wire: Wire) -> Update:
    update = Update.de_json(given, wire)
    _look_through(update)
    return update


def _look_through(update: Update) -> None:
    """The library takes any type for a field: refuse here what would fail later."""
    change = update.my_chat_member
    if change is not None and not isinstance(change.new_chat_member, ChatMember):
        raise TypeError("member")
    message, chat = update.effective_message, update.effective_chat
    numbers: tuple[object, ...] = (chat.id if chat else 0, message.message_id if message else 0)
    if any(isinstance(one, int) and abs(one) > LARGEST_ID for one in numbers):
        raise IdTooLarge
    if message is None:
        return
    for words in (getattr(message, "text", None), getattr(message, "caption", None)):
        if words is not None and not isinstance(words, str):
            raise TypeError("text")
    ids: tuple[object, ...] = (message.message_id, message.chat.id)
    if not all(isinstance(one, int) for one in ids):
        raise TypeError("id")
