"""Methods that carry files."""

from typing import Any

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.methods.addressing import writable_chat
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.methods.sending import posted
from onrecord_bot.devserver.methods.texts import caption_in
from onrecord_bot.devserver.refusals import Refusal, bad_request
from onrecord_bot.devserver.world.backend import Backend
from onrecord_bot.devserver.world.files import DOWNLOAD_LIMIT, UPLOAD_LIMIT, StoredFile

ALBUM_LEAST, ALBUM_MOST = 2, 10


def send_photo(backend: Backend, params: Params) -> Json:
    return _sent(backend, params, "photo")


def send_document(backend: Backend, params: Params) -> Json:
    return _sent(backend, params, "document")


def send_media_group(backend: Backend, params: Params) -> list[Json]:
    chat = writable_chat(backend, params)
    media = params.items("media")
    if not ALBUM_LEAST <= len(media) <= ALBUM_MOST:
        raise bad_request("wrong number of messages in the media group")
    contents = [media_content(backend, params, item) for item in media]
    group = {"media_group_id": str(backend.world.now()) + backend.queries.next_id()}
    return [
        posted(backend, params, content, chat_id=chat.chat_id, extras=dict(group)).as_json()
        for content in contents
    ]


def get_file(backend: Backend, params: Params) -> Json:
    stored = backend.files.by_id(params.text("file_id"))
    if len(stored.content) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return stored.as_json() | {"file_path": stored.path}


def media_content(backend: Backend, params: Params, item: Any) -> Json:
    """The content of one InputMedia object."""
    if not isinstance(item, dict) or str(item.get("type")) not in {"photo", "document"}:
        raise bad_request("can't parse InputMedia: type must be photo or document")
    stored = _file(backend, params, str(item.get("media", "")), str(item["type"]))
    caption = caption_in(Params(item))
    return file_content(str(item["type"]), stored) | (
        caption.content("caption") if caption.text else {}
    )


def file_content(kind: str, stored: StoredFile) -> Json:
    """A file as the message field that holds it."""
    if kind == "photo":
        sizes = ((90, 90), (800, 600))
        return {
            "photo": [stored.as_json() | {"width": wide, "height": high} for wide, high in sizes]
        }
    return {kind: stored.as_json() | {"file_name": stored.name}}


def _sent(backend: Backend, params: Params, kind: str) -> Json:
    chat = writable_chat(backend, params)
    stored = _file(backend, params, params.text(kind), kind)
    caption = caption_in(params)
    content = file_content(kind, stored)
    if caption.text:
        content |= caption.content("caption")
    return posted(backend, params, content, chat_id=chat.chat_id).as_json()


def _file(backend: Backend, params: Params, given: str, kind: str) -> StoredFile:
    """A file by id, from the upload, or as an address (which nobody fetches here)."""
    name = given.removeprefix("attach://")
    upload = params.uploads.get(name) or params.uploads.get(kind)
    if upload is not None:
        if len(upload.content) > UPLOAD_LIMIT:
            raise Refusal(413, "Request Entity Too Large")
        if not upload.content:
            raise bad_request("file must be non-empty")
        return backend.files.keep(f"{kind}s", upload.name, upload.content)
    if given.startswith(("http://", "https://")):
        return backend.files.keep(f"{kind}s", given.rpartition("/")[2] or "file", given.encode())
    if not given:
        raise bad_request(f"there is no {kind} in the request")
    return backend.files.by_id(given)
