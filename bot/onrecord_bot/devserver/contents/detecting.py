"""Links, mentions, commands and hashtags that Telegram finds in a text by itself."""

import re

from onrecord_bot.devserver.bodies import Json

# Each pattern is linear: no nested repetition.
_PATTERNS = (
    (
        "url",
        re.compile(
            r"https?://[^\s<>\"«»]+|(?<![\w@./])(?:[a-z0-9-]+\.){1,4}(?:com|org|net|"
            r"me|info|ru|ua|by|eu|uk|de|io|news|example)\b(?:/[^\s<>\"«»]*)?",
            re.IGNORECASE,
        ),
    ),
    (
        "email",
        re.compile(r"(?<![\w.@])[\w.+-]{1,64}@[a-z0-9-]{1,64}\.[a-z]{2,10}\b", re.IGNORECASE),
    ),
    (
        "bot_command",
        re.compile(r"(?<![\w/@.:])/[a-z0-9_]{1,32}(?:@[a-z0-9_]{3,32})?\b", re.IGNORECASE),
    ),
    ("mention", re.compile(r"(?<![\w@])@[a-z0-9_]{3,32}\b", re.IGNORECASE)),
    ("hashtag", re.compile(r"(?<![\w#&])#[^\W\d]\w{0,63}")),
)
_TRAILING = ".,;:!?)]}'"


def detected(text: str) -> list[Json]:
    """Entities in the order of the text, none over another."""
    found: list[tuple[int, int, str]] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.start(), match.start() + len(match.group().rstrip(_TRAILING))
            if not any(start < other_end and other < end for other, other_end, _ in found):
                found.append((start, end, kind))
    return [_entity(text, *span) for span in sorted(found)]


def _entity(text: str, start: int, end: int, kind: str) -> Json:
    return {"type": kind, "offset": units(text[:start]), "length": units(text[start:end])}


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
