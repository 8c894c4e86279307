"""Methods that change a message in place."""

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.contents.formatting import Formatted
from onrecord_bot.devserver.contents.keyboards import checked_keyboard
from onrecord_bot.devserver.methods.addressing import message_named, writable_chat
from onrecord_bot.devserver.methods.media import media_content
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.methods.texts import caption_in, text_in
from onrecord_bot.devserver.refusals import bad_request
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.world import Message

_CAPTION_FIELDS = ("caption", "caption_entities")


def edit_message_text(backend: Backend, params: Params) -> Json | bool:
    message = _editable(backend, params)
    content = text_in(params).content("text")
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    if options := params.object("link_preview_options"):
        content["link_preview_options"] = options
    return _edited(backend, params, message, content)


def edit_message_caption(backend: Backend, params: Params) -> Json | bool:
    message = _editable(backend, params)
    caption = caption_in(params)
    if "text" in message.content:
        raise bad_request("there is no caption in the message to edit")
    return _edited(backend, params, message, _bare(message) | _fields(caption))


def edit_message_media(backend: Backend, params: Params) -> Json | bool:
    message = _editable(backend, params)
    return _edited(backend, params, message, media_content(backend, params, params.object("media")))


def edit_message_reply_markup(backend: Backend, params: Params) -> Json | bool:
    message = _editable(backend, params)
    return _edited(backend, params, message, message.content)


def _editable(backend: Backend, params: Params) -> Message:
    if inline_id := params.text("inline_message_id"):
        message = backend.world.inline_messages.get(inline_id)
        if message is None or message.deleted:
            raise bad_request("MESSAGE_ID_INVALID")
        return message
    message = message_named(writable_chat(backend, params), params, "message to edit not found")
    if message.sender is not backend.world.bot:
        raise bad_request("message can't be edited")
    return message


def _edited(backend: Backend, params: Params, message: Message, content: Json) -> Json | bool:
    # An edit without a keyboard takes the old one away, as in Telegram.
    keyboard = checked_keyboard(params.object("reply_markup"))
    if content == message.content and keyboard == message.keyboard:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are "
            "exactly the same as a current content and reply markup of the message"
        )
    if content != message.content:
        message.edit_date = backend.world.now()
    message.content, message.keyboard = content, keyboard
    backend.world.changed(message)
    return True if message.inline_message_id else message.as_json()


def _bare(message: Message) -> Json:
    return {name: value for name, value in message.content.items() if name not in _CAPTION_FIELDS}


def _fields(caption: Formatted) -> Json:
    return caption.content("caption") if caption.text else {}
