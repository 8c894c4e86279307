"""Keeps secrets out of logs: by their value where it is known, by their shape where it is not."""

import logging
import traceback
from collections.abc import Iterable, Mapping, MutableMapping
from pathlib import PurePath
from typing import Any

import regex

MASK = "***"
# A bot's id, a colon (or as an address writes it), the secret part; a little wider than Telegram's
# own. Linear: one character class after another, nothing nested.
_TOKEN = regex.compile(r"\d{6,12}(?::|%3[Aa])[A-Za-z0-9_-]{30,64}")
_TALKATIVE = ("httpx", "httpcore", "telegram", "hpack", "asyncio")


def quiet_libraries() -> None:
    """Libraries that print each address they call, token included, speak only of trouble."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def steps(error: BaseException) -> str:
    """Where an error came from, without its message: that may hold what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    return " > ".join(f"{PurePath(f.filename).name}:{f.lineno} {f.name}" for f in frames)


class Redactor:
    """A structlog processor, and a filter of the standard library's logging, in one."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = sorted({s for s in secrets if len(s) >= 4}, key=len, reverse=True)
        self._known = tuple(known)

    def __call__(
        self, _logger: object, _method: str, event: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        for key in list(event):
            event[key] = self.cleaned(event[key])
        return event

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrites a record of the standard library in place; it is always let through."""
        record.msg, record.args = self.text(record.getMessage()), ()
        if record.exc_text:
            record.exc_text = self.text(record.exc_text)
        return True

    def text(self, words: str) -> str:
        """The words without any secret."""
        for secret in self._known:
            words = words.replace(secret, MASK)
        return str(_TOKEN.sub(MASK, words))

    def cleaned(self, value: object) -> object:
        """The value without any secret; containers are looked through, exceptions become text."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, bytes):
            return self.text(value.decode("utf-8", "replace"))
        if isinstance(value, Mapping):
            return {self.cleaned(k): self.cleaned(v) for k, v in value.items()}
        if isinstance(value, (list, tuple, set, frozenset)):
            return [self.cleaned(v) for v in value]
        if value is None or isinstance(value, (bool, int, float)):
            return value
        return self.text(str(value))
