"""The four ways a forwarded message tells where it comes from."""

from dataclasses import dataclass

from onrecord_bot.devserver.bodies import Json


@dataclass(frozen=True, slots=True)
class FromUser:
    """A person who lets forwards link to them."""

    name: str = "Olena"
    user_id: int = 700_001
    date: int | None = None


@dataclass(frozen=True, slots=True)
class FromHidden:
    """A person whose name alone is shown."""

    name: str = "Hidden Person"
    date: int | None = None


@dataclass(frozen=True, slots=True)
class FromChat:
    """A group speaking as itself."""

    title: str = "City group"
    chat_id: int = -1_000_000_700_002
    username: str = ""
    date: int | None = None


@dataclass(frozen=True, slots=True)
class FromChannel:
    """A post of a channel: the only origin with a lasting link."""

    title: str = "Example News"
    username: str = "example_news"
    message_id: int = 42
    chat_id: int = -1_000_000_700_003
    signature: str = ""
    date: int | None = None


Origin = FromUser | FromHidden | FromChat | FromChannel


def origin_json(origin: Origin, now: int) -> Json:
    """As `forward_origin` carries it."""
    body: Json = {"date": origin.date if origin.date is not None else now}
    match origin:
        case FromUser():
            who = {"id": origin.user_id, "is_bot": False, "first_name": origin.name}
            return body | {"type": "user", "sender_user": who}
        case FromHidden():
            return body | {"type": "hidden_user", "sender_user_name": origin.name}
        case FromChat():
            return body | {"type": "chat", "sender_chat": _chat(origin, "supergroup")}
        case FromChannel():
            signed = {"author_signature": origin.signature} if origin.signature else {}
            place = {"chat": _chat(origin, "channel"), "message_id": origin.message_id}
            return body | {"type": "channel"} | place | signed


def _chat(origin: FromChat | FromChannel, kind: str) -> Json:
    body: Json = {"id": origin.chat_id, "type": kind, "title": origin.title}
    return body | ({"username": origin.username} if origin.username else {})
