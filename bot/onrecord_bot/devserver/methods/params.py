"""The parameters of a method call, whichever of the three ways they were sent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, TypeVar
from urllib.parse import parse_qsl

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.refusals import bad_request

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent inside a multipart body."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """Values by name; nested ones may come as JSON text, as forms carry them."""

    values: Mapping[str, Any] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        return name in self.values

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name)
        if value is None:
            return default
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str) -> int | None:
        value = self.values.get(name)
        if value is None or value == "":
            return None
        try:
            return int(value)
        except (TypeError, ValueError, OverflowError):
            raise bad_request(f"{name} must be an Integer") from None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"true", "1"}

    def nested(self, name: str) -> Any:
        """The object or list under a name; None when nothing was sent."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return _whole(json.loads(value)) if value else None
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def items(self, name: str) -> list[Any]:
        """The list under a name; empty when nothing was sent."""
        value = self.nested(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise bad_request(f"can't parse {name}: expected an Array")
        return value

    def object(self, name: str) -> Json | None:
        value = self.nested(name)
        if value is not None and not isinstance(value, dict):
            raise bad_request(f"can't parse {name}: expected an Object")
        return value


def params_of(query: str, content_type: str, body: bytes) -> Params:
    """Query string and body together; the body wins."""
    asked = dict(parse_qsl(query, keep_blank_values=True))
    if content_type.startswith("application/json"):
        return Params(asked | _from_json(body))
    if content_type.startswith("multipart/form-data"):
        values, uploads = _from_multipart(content_type, body)
        return Params(asked | values, uploads)
    return Params(asked | dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True)))


def _from_json(body: bytes) -> Json:
    try:
        values = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(values, dict):
        raise bad_request("object expected as an input")
    return _whole(values)


def _whole(values: Read) -> Read:
    """The same values; refuses halves of characters, which JSON can carry and UTF-8 cannot."""
    try:
        json.dumps(values, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return values


def _from_multipart(content_type: str, body: bytes) -> tuple[Json, dict[str, Upload]]:
    head = b"Content-Type: " + content_type.encode("latin-1") + b"\r\n\r\n"
    values: Json = {}
    uploads: dict[str, Upload] = {}
    for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        payload = part.get_payload(decode=True)
        content = payload if isinstance(payload, bytes) else b""
        if (filename := part.get_filename()) is not None:
            uploads[name] = Upload(filename, content)
        else:
            values[name] = content.decode(errors="replace")
    return values, uploads
