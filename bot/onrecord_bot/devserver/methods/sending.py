"""Methods that put messages into chats, or take them away."""

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.contents.keyboards import checked_keyboard
from onrecord_bot.devserver.methods.addressing import (
    answered_in,
    chat_named,
    is_admin,
    message_named,
    topic_in,
    writable_chat,
)
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.methods.texts import caption_in, text_in
from onrecord_bot.devserver.refusals import bad_request
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.world import Message

DELETE_SECONDS = 48 * 3600
_ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)


def send_message(backend: Backend, params: Params) -> Json:
    chat = writable_chat(backend, params)
    content = text_in(params).content("text")
    if options := params.object("link_preview_options"):
        content["link_preview_options"] = options
    return posted(backend, params, content, chat_id=chat.chat_id).as_json()


def posted(
    backend: Backend, params: Params, content: Json, *, chat_id: int, extras: Json | None = None
) -> Message:
    """The bot's message, put into its chat with reply, topic and keyboard."""
    world = backend.world
    chat = world.chats[chat_id]
    thread_id = topic_in(chat, params)
    answered = answered_in(backend, chat, params)
    quoted = {} if answered.quote is None else {"quote": answered.quote}
    return world.put(
        chat,
        world.bot,
        content,
        extras={**(extras or {}), **quoted},
        reply_to=answered.message,
        thread_id=thread_id,
        keyboard=checked_keyboard(params.object("reply_markup")),
    )


def send_chat_action(backend: Backend, params: Params) -> bool:
    chat = writable_chat(backend, params)
    thread_id = topic_in(chat, params)
    if params.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    backend.world.act(chat, thread_id, params.text("action"))
    return True


def forward_message(backend: Backend, params: Params) -> Json:
    chat = writable_chat(backend, params)
    source = _source(backend, params)
    extras = {"forward_origin": origin_of(source)}
    return posted(
        backend, params, dict(source.content), chat_id=chat.chat_id, extras=extras
    ).as_json()


def copy_message(backend: Backend, params: Params) -> Json:
    chat = writable_chat(backend, params)
    source = _source(backend, params)
    content = dict(source.content)
    if params.has("caption") and "text" not in content:
        content |= caption_in(params).content("caption")
    copied = posted(backend, params, content, chat_id=chat.chat_id)
    return {"message_id": copied.message_id}


def origin_of(message: Message) -> Json:
    """Where a forwarded message comes from."""
    if "forward_origin" in message.extras:
        return dict(message.extras["forward_origin"])
    if message.sender is not None:
        return {"type": "user", "date": message.date, "sender_user": message.sender.as_json()}
    place = {"chat": message.chat.as_json(), "message_id": message.message_id}
    return {"type": "channel", "date": message.date} | place


def set_message_reaction(backend: Backend, params: Params) -> bool:
    chat = writable_chat(backend, params)
    message_named(chat, params, "message to react not found")
    if len(params.items("reaction")) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    return True


def delete_message(backend: Backend, params: Params) -> bool:
    chat = writable_chat(backend, params)
    message = message_named(chat, params, "message to delete not found")
    _check_deletable(backend, message)
    backend.world.delete(message)
    return True


def delete_messages(backend: Backend, params: Params) -> bool:
    chat = writable_chat(backend, params)
    asked = params.items("message_ids")
    if not 1 <= len(asked) <= 100:
        raise bad_request("message identifiers are not specified")
    for message_id in asked:
        number = Params({"message_id": message_id}).integer("message_id")
        if (message := chat.messages.get(number or 0)) is not None:
            backend.world.delete(message)
    return True


def _source(backend: Backend, params: Params) -> Message:
    source_chat = chat_named(backend, params, "from_chat_id")
    return message_named(source_chat, params, "message to forward not found")


def _check_deletable(backend: Backend, message: Message) -> None:
    bot, chat = backend.world.bot, message.chat
    own = message.sender is bot
    old = backend.world.now() - message.date > DELETE_SECONDS
    if old or not (own or chat.is_private or is_admin(chat, bot.user_id)):
        raise bad_request("message can't be deleted")
