"""Methods about chats and who is in them."""

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.methods.addressing import chat_named, is_admin, writable_chat
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.refusals import bad_request
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.world import Chat, Standing, User

_RIGHTS = [
    "can_be_edited",
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_promote_members",
    "can_manage_video_chats",
    "is_anonymous",
    "can_pin_messages",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
]


def get_chat(backend: Backend, params: Params) -> Json:
    chat = chat_named(backend, params)
    return chat.as_json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }


def get_chat_member(backend: Backend, params: Params) -> Json:
    chat = chat_named(backend, params)
    user = backend.world.users.get(params.integer("user_id") or 0)
    if user is None:
        raise bad_request("invalid user_id specified")
    return member_json(chat, user)


def get_chat_member_count(backend: Backend, params: Params) -> int:
    chat = chat_named(backend, params)
    return sum(chat.has(user_id) for user_id in chat.standings)


def get_chat_administrators(backend: Backend, params: Params) -> list[Json]:
    chat = chat_named(backend, params)
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    users = (backend.world.users[user_id] for user_id in chat.standings if is_admin(chat, user_id))
    return [member_json(chat, user) for user in users if not user.is_bot]


def leave_chat(backend: Backend, params: Params) -> bool:
    chat = writable_chat(backend, params)
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.standings[backend.world.bot.user_id] = Standing.LEFT
    return True


def member_json(chat: Chat, user: User) -> Json:
    """Somebody's standing in a chat, with the fields that each standing carries."""
    status = chat.standing(user.user_id)
    body: Json = {"status": status.value, "user": user.as_json()}
    if status is Standing.CREATOR:
        body["is_anonymous"] = False
    if status is Standing.ADMINISTRATOR:
        body |= dict.fromkeys(_RIGHTS, False) | {"can_manage_chat": True}
    if status is Standing.KICKED:
        body["until_date"] = 0
    return body
