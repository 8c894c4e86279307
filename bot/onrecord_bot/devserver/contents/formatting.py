"""A text and its entities as Telegram stores them: cleaned, trimmed, checked, counted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.contents.detecting import detected, units
from onrecord_bot.devserver.refusals import bad_request

ENTITY_LIMIT = 100
ENTITY_KINDS = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    ]
)
QUOTES = frozenset({"blockquote", "expandable_blockquote"})
_LINE_MARKS = frozenset(chr(code) for code in range(0x2028, 0x202F))
_CONTROLS = {code: " " for code in range(32) if code != 10}
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u3164\u115f\u1160\u2800")
_EXCLUSIVE = ENTITY_KINDS - QUOTES - {"bold", "italic", "underline", "strikethrough", "spoiler"}


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text with entities that fit it."""

    text: str
    entities: tuple[Json, ...] = ()

    def content(self, text_field: str) -> Json:
        """As the fields of a message: text and entities, or caption and caption_entities."""
        field = "entities" if text_field == "text" else f"{text_field}_entities"
        return {text_field: self.text} | ({field: list(self.entities)} if self.entities else {})


def formatted(text: str, entities: Iterable[Any]) -> Formatted:
    """What Telegram keeps of a text and its entities; refuses entities that do not fit."""
    given = checked(text, entities)
    text, given = _cleaned(text, given)
    text, given = _trimmed(text, given)
    kept = sorted(given, key=lambda entity: (entity["offset"], -entity["length"]))[:ENTITY_LIMIT]
    return Formatted(text, tuple(_with_detected(text, kept)))


def is_blank(text: str) -> bool:
    """Nothing that a reader could see."""
    return not any(letter for letter in text if not letter.isspace() and letter not in _INVISIBLE)


def checked(text: str, entities: Iterable[Any]) -> list[Json]:
    """The entities, each within the text and on whole characters."""
    starts = _character_starts(text)
    return [_checked_one(entity, starts, units(text)) for entity in entities]


def _checked_one(entity: Any, starts: frozenset[int], end: int) -> Json:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    _check_kind(entity)
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or offset < 0:
        raise bad_request("receive an entity with incorrect offset")
    if not isinstance(length, int) or length < 0:
        raise bad_request("receive an entity with incorrect length")
    if offset > end:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if offset + length > end:
        raise bad_request(f"entity ends after the end of the text at UTF-16 offset {offset}")
    if offset not in starts:
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at UTF-16 offset {offset}")
    if offset + length not in starts:
        raise bad_request(
            f"entity ends in a middle of a UTF-16 symbol at UTF-16 offset {offset + length}"
        )
    return dict(entity)


def _check_kind(entity: Json) -> None:
    kind = str(entity.get("type"))
    if kind not in ENTITY_KINDS:
        raise bad_request("can't parse MessageEntity: unsupported type specified")
    if kind == "text_link" and not str(entity.get("url") or ""):
        raise bad_request("can't parse MessageEntity: can't find field url")


def _character_starts(text: str) -> frozenset[int]:
    """UTF-16 offsets at which a character begins, and the end of the text."""
    return frozenset(_offsets(text))


def _offsets(text: str) -> list[int]:
    offsets = [0]
    for letter in text:
        offsets.append(offsets[-1] + (2 if ord(letter) > 0xFFFF else 1))
    return offsets


def _cleaned(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Controls become spaces; direction overrides and line separators go."""
    kept = [letter not in _LINE_MARKS and letter != "\r" for letter in text]
    if all(kept):
        return text.translate(_CONTROLS), entities
    before = _offsets(text)
    after = _offsets_of_kept(text, kept)
    new_place = dict(zip(before, after, strict=True))
    moved = [_moved(entity, new_place) for entity in entities]
    left = "".join(letter for letter, keep in zip(text, kept, strict=True) if keep)
    return left.translate(_CONTROLS), [entity for entity in moved if entity["length"] > 0]


def _offsets_of_kept(text: str, kept: Sequence[bool]) -> list[int]:
    offsets = [0]
    for letter, keep in zip(text, kept, strict=True):
        offsets.append(offsets[-1] + (units(letter) if keep else 0))
    return offsets


def _moved(entity: Json, new_place: dict[int, int]) -> Json:
    start = new_place[entity["offset"]]
    end = new_place[entity["offset"] + entity["length"]]
    return entity | {"offset": start, "length": end - start}


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    cut = units(text) - units(text.lstrip())
    end = units(text.rstrip()) - cut
    kept: list[Json] = []
    for entity in entities:
        start = max(entity["offset"] - cut, 0)
        stop = min(entity["offset"] + entity["length"] - cut, end)
        if stop > start:
            kept.append(entity | {"offset": start, "length": stop - start})
    return text.strip(), kept


def _with_detected(text: str, given: list[Json]) -> list[Json]:
    """Links, mentions and commands are found where no given entity lies (quotes and styles may)."""
    taken = [entity for entity in given if entity["type"] in _EXCLUSIVE]
    found = [entity for entity in detected(text) if not _overlaps(entity, taken)]
    return sorted(given + found, key=lambda entity: (entity["offset"], -entity["length"]))


def _overlaps(entity: Json, others: Iterable[Json]) -> bool:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    return any(
        other["offset"] < end and start < other["offset"] + other["length"] for other in others
    )
