"""Methods about the bot itself: who it is, its commands and descriptions, its webhook."""

import re
from typing import Any
from urllib.parse import urlsplit

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.refusals import bad_request
from onrecord_bot.devserver.world.backend import Backend

COMMANDS_LIMIT = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")


def get_me(backend: Backend, _: Params) -> Json:
    return backend.world.bot.as_json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": not backend.profile.privacy,
        "supports_inline_queries": True,
        "supports_guest_queries": backend.profile.guest_queries,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def done(_: Backend, __: Params) -> bool:
    return True


def set_my_commands(backend: Backend, params: Params) -> bool:
    commands = params.items("commands")
    if len(commands) > COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        _check_command(command)
    backend.profile.commands[_scope(params)] = commands
    return True


def get_my_commands(backend: Backend, params: Params) -> list[Json]:
    return backend.profile.commands.get(_scope(params), [])


def delete_my_commands(backend: Backend, params: Params) -> bool:
    backend.profile.commands.pop(_scope(params), None)
    return True


def set_my_name(backend: Backend, params: Params) -> bool:
    return _set(backend.profile.names, params, "name", 64)


def get_my_name(backend: Backend, params: Params) -> Json:
    name = backend.profile.names.get(params.text("language_code"))
    return {"name": name or backend.world.bot.first_name}


def set_my_description(backend: Backend, params: Params) -> bool:
    return _set(backend.profile.descriptions, params, "description", 512)


def get_my_description(backend: Backend, params: Params) -> Json:
    return {"description": backend.profile.descriptions.get(params.text("language_code"), "")}


def set_my_short_description(backend: Backend, params: Params) -> bool:
    return _set(backend.profile.short_descriptions, params, "short_description", 120)


def get_my_short_description(backend: Backend, params: Params) -> Json:
    kept = backend.profile.short_descriptions.get(params.text("language_code"), "")
    return {"short_description": kept}


def set_chat_menu_button(backend: Backend, params: Params) -> bool:
    backend.profile.menu_button = params.object("menu_button") or {"type": "commands"}
    return True


def get_chat_menu_button(backend: Backend, _: Params) -> Json:
    return backend.profile.menu_button


def set_webhook(backend: Backend, params: Params) -> bool:
    url, secret = params.text("url"), params.text("secret_token")
    # Telegram insists on HTTPS; here the bot listens on loopback, where plain HTTP is enough.
    if url and urlsplit(url).scheme not in {"http", "https"}:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    _allow(backend, params)
    backend.hook.url, backend.hook.secret = url, secret
    backend.hook.max_connections = params.integer("max_connections") or 40
    backend.hook.last_error = ""
    return _dropped(backend, params)


def delete_webhook(backend: Backend, params: Params) -> bool:
    backend.hook.url = backend.hook.secret = ""
    return _dropped(backend, params)


def get_webhook_info(backend: Backend, _: Params) -> Json:
    hook = backend.hook
    info: Json = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(backend.updates.pending),
        "max_connections": hook.max_connections,
    }
    if hook.last_error:
        info |= {"last_error_message": hook.last_error, "last_error_date": hook.last_error_at}
    return info


def _allow(backend: Backend, params: Params) -> None:
    if params.has("allowed_updates"):
        backend.updates.allow([str(kind) for kind in params.items("allowed_updates")])


def _dropped(backend: Backend, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        backend.updates.forget()
    backend.bell.ring()
    return True


def _check_command(command: Any) -> None:
    if not isinstance(command, dict) or not _COMMAND.fullmatch(str(command.get("command", ""))):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(str(command.get("description", ""))) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


def _scope(params: Params) -> str:
    scope = params.object("scope") or {"type": "default"}
    parts = (scope.get("type"), scope.get("chat_id"), scope.get("user_id"))
    return ":".join(str(part) for part in (*parts, params.text("language_code")) if part)


def _set(shelf: dict[str, str], params: Params, name: str, limit: int) -> bool:
    value = params.text(name)
    if len(value) > limit:
        raise bad_request(f"{name} is too long")
    shelf[params.text("language_code")] = value
    return True
