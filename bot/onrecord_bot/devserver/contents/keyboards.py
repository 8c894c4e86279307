"""Which keyboards Telegram takes."""

from typing import Any
from urllib.parse import urlsplit

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.refusals import Refusal, bad_request

BUTTONS_LIMIT = 100
ROW_LIMIT = 8
CALLBACK_BYTES = 64
COPY_LIMIT = 256
_ACTIONS = frozenset(
    [
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    ]
)
_OTHER_MARKUPS = ("keyboard", "remove_keyboard", "force_reply")


def checked_keyboard(markup: Any) -> Json | None:
    """The markup, or None where there is none; refuses what Telegram would refuse."""
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if not any(kind in markup for kind in _OTHER_MARKUPS):
            raise bad_request("object expected as reply markup")
        return markup
    rows = _rows(markup["inline_keyboard"])
    return {"inline_keyboard": rows} if rows else None


def _rows(given: Any) -> list[list[Json]]:
    if not isinstance(given, list) or not all(isinstance(row, list) for row in given):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array')
    rows = [[_button(button) for button in row] for row in given if row]
    if sum(map(len, rows)) > BUTTONS_LIMIT or any(len(row) > ROW_LIMIT for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return rows


def _button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: expected an Object")
    if not str(button.get("text") or "").strip():
        raise bad_request("can't parse inline keyboard button: BUTTON_TEXT_EMPTY")
    actions = _ACTIONS & button.keys()
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    refused = _refused_action(button)
    if refused is not None:
        raise refused
    return button


def _refused_action(button: Json) -> Refusal | None:
    if "callback_data" in button:
        size = len(str(button["callback_data"]).encode())
        return None if 1 <= size <= CALLBACK_BYTES else bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not is_link(str(button["url"])):
        return bad_request("BUTTON_URL_INVALID")
    if "copy_text" in button:
        asked = button["copy_text"]
        copied = str(asked.get("text", "")) if isinstance(asked, dict) else ""
        return None if 1 <= len(copied) <= COPY_LIMIT else bad_request("BUTTON_COPY_TEXT_INVALID")
    return None


def is_link(url: str) -> bool:
    """An address that a button may open."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    named = parts.hostname is not None and "." in parts.hostname
    return parts.scheme == "tg" or (parts.scheme in {"http", "https"} and named)
