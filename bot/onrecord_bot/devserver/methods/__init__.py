"""Every method of the Bot API that the development server knows, by its name."""

from collections.abc import Callable
from typing import Any

from onrecord_bot.devserver.methods import answering, chats, editing, media, profile, sending
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.refusals import NO_SUCH_METHOD
from onrecord_bot.devserver.world.backend import Backend

Method = Callable[[Backend, Params], Any]

# Names are compared without regard to case, as Telegram does.
METHODS: dict[str, Method] = {
    name.lower(): method
    for name, method in {
        "getMe": profile.get_me,
        "setMyCommands": profile.set_my_commands,
        "getMyCommands": profile.get_my_commands,
        "deleteMyCommands": profile.delete_my_commands,
        "setMyName": profile.set_my_name,
        "getMyName": profile.get_my_name,
        "setMyDescription": profile.set_my_description,
        "getMyDescription": profile.get_my_description,
        "setMyShortDescription": profile.set_my_short_description,
        "getMyShortDescription": profile.get_my_short_description,
        "setChatMenuButton": profile.set_chat_menu_button,
        "getChatMenuButton": profile.get_chat_menu_button,
        "setWebhook": profile.set_webhook,
        "deleteWebhook": profile.delete_webhook,
        "getWebhookInfo": profile.get_webhook_info,
        "logOut": profile.done,
        "close": profile.done,
        "sendMessage": sending.send_message,
        "sendChatAction": sending.send_chat_action,
        "forwardMessage": sending.forward_message,
        "copyMessage": sending.copy_message,
        "setMessageReaction": sending.set_message_reaction,
        "deleteMessage": sending.delete_message,
        "deleteMessages": sending.delete_messages,
        "sendPhoto": media.send_photo,
        "sendDocument": media.send_document,
        "sendMediaGroup": media.send_media_group,
        "getFile": media.get_file,
        "editMessageText": editing.edit_message_text,
        "editMessageCaption": editing.edit_message_caption,
        "editMessageMedia": editing.edit_message_media,
        "editMessageReplyMarkup": editing.edit_message_reply_markup,
        "answerCallbackQuery": answering.answer_callback_query,
        "answerInlineQuery": answering.answer_inline_query,
        "answerGuestQuery": answering.answer_guest_query,
        "getChat": chats.get_chat,
        "getChatMember": chats.get_chat_member,
        "getChatMemberCount": chats.get_chat_member_count,
        "getChatAdministrators": chats.get_chat_administrators,
        "leaveChat": chats.leave_chat,
    }.items()
}


def method_called(name: str) -> Method:
    method = METHODS.get(name.lower())
    if method is None:
        raise NO_SUCH_METHOD
    return method
