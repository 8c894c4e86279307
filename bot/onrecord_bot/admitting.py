"""What happens to an update at the door: kept until handled, answered at once, or turned away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from telegram.error import TelegramError

from onrecord_bot.inline.queries import InlineQueries
from onrecord_bot.line.door import (
    Me,
    arrived,
    is_for_us,
    is_inline,
    is_sound_query,
    said_in,
    update_id_of,
)
from onrecord_bot.line.wire import Wire
from onrecord_bot.updates.parsing import query_in
from onrecord_bot.watch.counting import Counts
from onrecord_bot.work.workers import Workers


@dataclass(frozen=True, slots=True)
class Hosts:
    """Those who take what comes in, once we know who we are."""

    me: Me
    workers: Workers
    inline: InlineQueries


class Admission:
    """Admits updates, however they come; ``key`` makes the id under which each is kept."""

    def __init__(self, wire: Wire, counts: Counts, key: bytes) -> None:
        self._wire = wire
        self._counts = counts
        self._key = key
        self._hosts: Hosts | None = None

    @property
    def is_open(self) -> bool:
        return self._hosts is not None

    def open(self, hosts: Hosts) -> None:
        """Opens the door: from now on somebody takes what comes in."""
        self._hosts = hosts

    async def keep(self, batch: Sequence[Any]) -> None:
        """Keeps what is meant for us; returns once it is on disk. Raises what the store raises."""
        hosts = self._hosts
        if hosts is None:
            raise TelegramError("not introduced yet")
        kept = []
        for raw in map(said_in, batch):
            if update_id_of(raw) is None:
                self._drop("without an id")
            elif is_inline(raw):
                self._offer(raw, hosts.inline)
            elif is_for_us(raw, hosts.me):
                kept.append(arrived(raw, self._key))
            else:
                self._drop("not for us")
        if kept:
            self._counts.accepted.inc(await hosts.workers.admit(kept))

    def _offer(self, raw: Mapping[str, Any], inline: InlineQueries) -> None:
        """Inline queries are never written down: they are worthless after ten seconds."""
        query = query_in(raw["inline_query"], self._wire) if is_sound_query(raw) else None
        if query is None:
            self._drop("unreadable inline query")
        else:
            inline.offer(query)

    def _drop(self, why: str) -> None:
        self._counts.dropped.labels(why).inc()
