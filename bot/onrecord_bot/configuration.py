"""What the bot must be told before it starts: one frozen object whose secrets do not show."""

import hmac
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from onrecord.follows import Pauses

TELEGRAM = "https://api.telegram.org"


class Secret:
    """A string that shows itself only when asked by name."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def equals(self, other: str) -> bool:
        """Compared in constant time."""
        return hmac.compare_digest(self._value.encode(), other.encode("utf-8", "surrogateescape"))

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """Where Telegram delivers updates, and what it must show to be let in."""

    url: str
    secret: Secret
    path: str = "/telegram"
    max_body: int = 1024 * 1024

    def is_at(self, path: str) -> bool:
        """Whether updates come in there: under our own path, or as a proxy passes its own on."""
        public = unquote(urlsplit(self.url).path)
        return path.rstrip("/") in (self.path, public.rstrip("/"))


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast we speak: Telegram's own figures; it bears short bursts, and says so where not."""

    overall_per_second: float = 30.0
    chat_per_second: float = 1.0
    chat_burst: int = 10
    group_per_minute: float = 20.0
    group_burst: int = 6


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many questions one chat may ask before it is told to wait."""

    private_burst: int = 300
    private_per_second: float = 1.0
    group_burst: int = 30
    group_per_second: float = 1 / 3
    notice_seconds: float = 60.0


@dataclass(frozen=True, slots=True)
class BotSettings:
    """Everything the bot is told; ``webhook`` None means long polling.

    ``base_url`` may be given with or without the trailing ``/bot``. ``instance`` names the holder
    of leases and must differ between processes that share one inbox.
    """

    token: Secret
    base_url: str = TELEGRAM
    base_file_url: str = ""
    webhook: WebhookSettings | None = None
    instance: str = "bot"
    lanes: int = 32
    answering_threads: int = 2
    storing_threads: int = 4
    lease_seconds: float = 10.0
    poll_seconds: int = 25
    settle_seconds: float = 1.0
    handler_seconds: float = 30.0
    shutdown_seconds: float = 6.0
    max_waiting: int = 50_000
    inline_seconds: float = 8.0
    pace: Pace = field(default_factory=Pace)
    pauses: Pauses = field(default_factory=Pauses)
    allowance: Allowance = field(default_factory=Allowance)

    @property
    def method_url(self) -> str:
        """The address that precedes the token in a method call."""
        return _bot_address(self.base_url)

    @property
    def file_url(self) -> str:
        """The address that precedes the token in a file download."""
        if self.base_file_url:
            return _bot_address(self.base_file_url)
        return _bot_address(_server(self.base_url) + "/file")


def _server(address: str) -> str:
    return address.rstrip("/").removesuffix("/bot")


def _bot_address(address: str) -> str:
    return _server(address) + "/bot"
