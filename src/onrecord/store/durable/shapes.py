"""The shape of a JSON text: what is where and of what kind, without anything that it says."""

import json
import re

_A_FIELD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_DEEPEST = 12
_LONGEST = 4000


def shape(raw: bytes) -> str:
    """Enough to see why an update could not be handled, with nothing of what a person wrote."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return f"{len(raw)} bytes that are no JSON"
    return json.dumps(_of(value, 0), separators=(",", ":"))[:_LONGEST]


def _of(value: object, depth: int) -> object:
    if depth > _DEEPEST:
        return "..."
    if isinstance(value, dict):
        return {_name(key): _of(inner, depth + 1) for key, inner in value.items()}
    if isinstance(value, list):
        return [len(value), *(_of(inner, depth + 1) for inner in value[:3])]
    return type(value).__name__


def _name(key: str) -> str:
    return key if _A_FIELD.fullmatch(key) else "?"
