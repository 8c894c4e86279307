"""Questions with a deadline: pressed buttons, inline queries and guest calls."""

from dataclasses import dataclass, field
from typing import ClassVar, TypeVar

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.clock import Clock
from onrecord_bot.devserver.refusals import bad_request
from onrecord_bot.devserver.world.world import Message, User

# Far from the ids of messages and updates: a mix-up is seen.
FIRST_ID = 4_000_000_000


@dataclass(slots=True, eq=False)
class Query:
    """Something the bot may answer once, and only for a while after it was asked."""

    LIFETIME_S: ClassVar[float]

    who: User
    query_id: str = field(default="", init=False)
    expires_at: float = field(default=0.0, init=False)
    answer: Json | None = field(default=None, init=False)


@dataclass(slots=True, eq=False)
class Callback(Query):
    """A pressed button."""

    LIFETIME_S = 30

    message: Message | None = None
    data: str = ""


@dataclass(slots=True, eq=False)
class InlineQuery(Query):
    """Text typed after the bot's name; `from_cache` when no update was needed."""

    LIFETIME_S = 10

    text: str = ""
    offset: str = ""
    from_cache: bool = False

    @property
    def results(self) -> list[Json]:
        return list((self.answer or {}).get("results") or ())


@dataclass(slots=True, eq=False)
class GuestCall(Query):
    """The bot called into a chat where it is not a member."""

    LIFETIME_S = 60

    message: Message | None = None
    reply: Message | None = None


@dataclass(slots=True)
class _Cached:
    answer: Json
    until: float


Kind = TypeVar("Kind", bound=Query)


@dataclass(slots=True)
class Queries:
    """All that were asked; an answered callback or inline query cannot be answered again."""

    clock: Clock
    asked: dict[str, Query] = field(default_factory=dict)
    _cache: dict[tuple[int | None, str, str], _Cached] = field(default_factory=dict)
    last_id: int = FIRST_ID

    def next_id(self) -> str:
        self.last_id += 1
        return str(self.last_id)

    def ask(self, query: Kind) -> Kind:
        """The query, from now on open for as long as its kind may be answered."""
        query.query_id = self.next_id()
        query.expires_at = self.clock.now() + query.LIFETIME_S
        self.asked[query.query_id] = query
        return query

    def open(self, query_id: str, kind: type[Kind]) -> Kind:
        """The query while it can still be answered."""
        query = self.asked.get(query_id)
        late = query is not None and self.clock.now() > query.expires_at
        if not isinstance(query, kind) or late or query.answer is not None:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        return query

    def remember(self, query: InlineQuery) -> None:
        """Keep an inline answer for as long as the bot allows."""
        answer = query.answer or {}
        seconds = int(answer.get("cache_time", 300))
        owner = query.who.user_id if answer.get("is_personal") else None
        if seconds > 0:
            key = (owner, query.text, query.offset)
            self._cache[key] = _Cached(answer, self.clock.now() + seconds)

    def cached(self, who: User, text: str, offset: str) -> Json | None:
        """An answer that was given to the same text and may still be shown."""
        for owner in (who.user_id, None):
            kept = self._cache.get((owner, text, offset))
            if kept is not None and self.clock.now() <= kept.until:
                return kept.answer
        return None
