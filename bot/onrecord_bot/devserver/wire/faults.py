"""What may go wrong on the way to Telegram and back, on demand."""

import random
from dataclasses import dataclass, field

ANY_METHOD = "*"


@dataclass(frozen=True, slots=True)
class Flood:
    """429 with the seconds to wait."""

    retry_after: int = 1


@dataclass(frozen=True, slots=True)
class Broken:
    """An error code instead of an answer; as a page of HTML when a proxy speaks."""

    code: int = 502
    description: str = "Bad Gateway"
    html: bool = False


@dataclass(frozen=True, slots=True)
class Slow:
    """The answer comes, but late."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Drop:
    """The connection breaks: before anything was done, or after it was done."""

    after_effect: bool = False


@dataclass(frozen=True, slots=True)
class HalfBody:
    """The connection breaks in the middle of the answer; the effect has happened."""


@dataclass(frozen=True, slots=True)
class Garbled:
    """An answer that is no JSON; the effect has happened."""


@dataclass(frozen=True, slots=True)
class Trickle:
    """The answer comes byte by byte, with a pause after each."""

    seconds_a_byte: float = 1.0


Fault = Flood | Broken | Slow | Drop | HalfBody | Garbled | Trickle

UNAUTHORIZED = Broken(401, "Unauthorized")
FORBIDDEN = Broken(403, "Forbidden: bot was blocked by the user")
NOT_FOUND = Broken(404, "Not Found")
CONFLICT = Broken(
    409,
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
)
BAD_GATEWAY = Broken()
BAD_GATEWAY_PAGE = Broken(html=True)


@dataclass(slots=True)
class _Rule:
    method: str
    fault: Fault
    nth: int
    times: int | None
    chat_id: int | None
    chance: float
    seen: int = 0

    def fits(self, method: str, chat_id: str) -> bool:
        here = self.chat_id is None or str(self.chat_id) == chat_id
        return here and self.method in {ANY_METHOD, method}

    def due(self) -> bool:
        """Whether the call just counted is one of those the rule means."""
        return self.seen >= self.nth and (self.times is None or self.seen < self.nth + self.times)


@dataclass(slots=True)
class Faults:
    """Rules in the order they were given; the first that is due decides."""

    seed: int = 0
    _rules: list[_Rule] = field(default_factory=list)
    _dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)

    def on(
        self,
        method: str,
        fault: Fault,
        *,
        nth: int = 1,
        times: int | None = 1,
        chat_id: int | None = None,
        chance: float = 1.0,
    ) -> None:
        """From the nth call of a method on, `times` calls (None: all) meet the fault."""
        self._rules.append(_Rule(method.lower(), fault, nth, times, chat_id, chance))

    def clear(self) -> None:
        self._rules.clear()

    def next_for(self, method: str, chat_id: str = "") -> Fault | None:
        """The fault that this call meets; every rule that fits counts the call."""
        met: Fault | None = None
        for rule in self._rules:
            if not rule.fits(method.lower(), chat_id):
                continue
            rule.seen += 1
            if met is None and rule.due() and self._dice.random() < rule.chance:
                met = rule.fault
        return met
