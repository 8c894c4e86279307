"""Methods that answer a pressed button, an inline query or a guest call."""

import re
from typing import Any

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.contents.keyboards import checked_keyboard
from onrecord_bot.devserver.methods.media import file_content
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.methods.texts import CAPTION_LIMIT, caption_in, text_in
from onrecord_bot.devserver.refusals import bad_request
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.queries import Callback, GuestCall, InlineQuery

TOAST_LIMIT = 200
RESULTS_LIMIT = 50
RESULT_ID_BYTES = 64
OFFSET_BYTES = 64
TITLE_NEEDED = frozenset({"article", "document", "video"})
RESULT_KINDS = frozenset({"article", "photo", "document"})
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")


def answer_callback_query(backend: Backend, params: Params) -> bool:
    query = backend.queries.open(params.text("callback_query_id"), Callback)
    text, url = params.text("text"), params.text("url")
    if len(text) > TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    if url and not url.startswith(f"https://t.me/{backend.world.bot.username}?start="):
        raise bad_request("URL_INVALID")
    query.answer = {"text": text, "show_alert": params.flag("show_alert"), "url": url}
    backend.bell.ring()
    return True


def answer_inline_query(backend: Backend, params: Params) -> bool:
    query = backend.queries.open(params.text("inline_query_id"), InlineQuery)
    results = [_checked_result(backend, result) for result in params.items("results")]
    _check_together(results)
    if len(params.text("next_offset").encode()) > OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    cache_time = params.integer("cache_time")
    query.answer = {
        "results": results,
        "next_offset": params.text("next_offset"),
        "is_personal": params.flag("is_personal"),
        "cache_time": 300 if cache_time is None else cache_time,
        "button": _checked_button(params.object("button")),
    }
    backend.queries.remember(query)
    backend.bell.ring()
    return True


def answer_guest_query(backend: Backend, params: Params) -> Json:
    query = backend.queries.open(params.text("guest_query_id"), GuestCall)
    result = _checked_result(backend, params.object("result"))
    if query.message is None:
        raise bad_request("GUEST_QUERY_INVALID")
    world, chat = backend.world, query.message.chat
    extras = {"guest_bot_caller_user": query.who.as_json()}
    query.answer = result
    query.reply = world.put(
        chat,
        world.bot,
        content_of(backend, result),
        extras=extras,
        reply_to=query.message,
        thread_id=query.message.thread_id,
        keyboard=checked_keyboard(result.get("reply_markup")),
        inline_message_id=f"guest-{query.query_id}",
    )
    return {"inline_message_id": query.reply.inline_message_id}


def content_of(backend: Backend, result: Json) -> Json:
    """The message that a chosen result becomes."""
    body = result.get("input_message_content")
    if body is not None:
        params = Params({**body, "text": body.get("message_text", "")})
        content = text_in(params).content("text")
        options = body.get("link_preview_options")
        return content | ({"link_preview_options": options} if options else {})
    kind = str(result.get("type"))
    given = str(result.get(f"{kind}_file_id") or result.get(f"{kind}_url") or "")
    known = backend.files.has(given)
    files = backend.files
    stored = files.by_id(given) if known else files.keep(f"{kind}s", "file", given.encode())
    caption = caption_in(Params(result))
    return file_content(kind, stored) | (caption.content("caption") if caption.text else {})


def _checked_result(backend: Backend, result: Any) -> Json:
    if not isinstance(result, dict) or str(result.get("type")) not in RESULT_KINDS:
        raise bad_request("can't parse InlineQueryResult: RESULT_TYPE_INVALID")
    if not 1 <= len(str(result.get("id") or "").encode()) <= RESULT_ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if result["type"] in TITLE_NEEDED and not result.get("title"):
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = result.get("input_message_content")
    if content is not None and not isinstance(content, dict):
        raise bad_request("can't parse InlineQueryResult: can't parse input message content")
    if result["type"] == "article" and not content:
        raise bad_request("MESSAGE_EMPTY")
    checked_keyboard(result.get("reply_markup"))
    if content is not None:
        content_of(backend, result)
    elif len(str(result.get("caption") or "")) > CAPTION_LIMIT:
        raise bad_request("MEDIA_CAPTION_TOO_LONG")
    return result


def _check_together(results: list[Json]) -> None:
    if len(results) > RESULTS_LIMIT:
        raise bad_request("RESULTS_TOO_MUCH")
    if len({str(result["id"]) for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")


def _checked_button(button: Json | None) -> Json | None:
    if not button:
        return None
    if not str(button.get("text") or ""):
        raise bad_request("BUTTON_TEXT_EMPTY")
    start = button.get("start_parameter")
    if start is not None and not _START_PARAMETER.fullmatch(str(start)):
        raise bad_request("START_PARAM_INVALID")
    return button
