"""The bot's updates, kept until an offset confirms them."""

from collections.abc import Callable, Sequence
from typing import Protocol

from onrecord_bot.devserver.bell import Bell
from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.refusals import conflict

BATCH_LIMIT = 100
# Telegram sends these only to bots that ask for them by name.
ASKED_FOR_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Mixer(Protocol):
    """Something that disturbs a batch on its way to the bot."""

    def __call__(self, batch: list[Json]) -> list[Json]: ...


def _as_it_is(batch: list[Json]) -> list[Json]:
    return batch


class UpdateQueue:
    """Pending updates in order; `confirmed` remembers what the bot has let go."""

    def __init__(self, bell: Bell, first_id: int = 0) -> None:
        self.pending: list[Json] = []
        self.pushed: list[int] = []
        self.confirmed: set[int] = set()
        self.allowed: frozenset[str] | None = None
        self.mixer: Mixer = _as_it_is
        self._bell = bell
        self._polling = 0
        self._next_id = 100_000_000 + first_id
        self._poll = 0

    def push(self, kind: str, body: Json) -> int | None:
        """A new update; None when the bot has not asked for this kind."""
        if not self._wanted(kind):
            return None
        update_id = self._next_id
        self.push_raw({"update_id": update_id, kind: body})
        return update_id

    def push_raw(self, update: Json) -> None:
        """Any object at all as an update, even one that cannot be understood."""
        update_id = update.get("update_id")
        if isinstance(update_id, int):
            self._next_id = max(self._next_id, update_id + 1)
            self.pushed.append(update_id)
        self.pending.append(update)
        self._bell.ring()

    def next_id(self) -> int:
        """An id for an update that a test makes itself."""
        return self._next_id

    @property
    def is_polled(self) -> bool:
        """Whether somebody is waiting for updates now."""
        return self._polling > 0

    def forget(self) -> None:
        self.pending.clear()

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Which kinds come from now on; None leaves it, empty means the usual ones."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def confirm_below(self, offset: int) -> None:
        gone = [update for update in self.pending if _id_of(update) < offset]
        self.confirmed.update(_id_of(update) for update in gone)
        self.pending = [update for update in self.pending if _id_of(update) >= offset]

    def confirm(self, update: Json) -> None:
        """One update was taken by a webhook."""
        self.confirmed.add(_id_of(update))
        self.pending = [other for other in self.pending if other is not update]
        self._bell.ring()

    async def poll(self, offset: int | None, limit: int, timeout_s: float) -> list[Json]:
        """A long poll: waits until there is something, the time is over or another poll came."""
        self._poll += 1
        mine = self._poll
        self._settle(offset)
        self._polling += 1
        self._bell.ring()
        try:
            await self._bell.until(self._something_for(mine), timeout_s)
        finally:
            self._polling -= 1
        if self._poll != mine:
            raise conflict(
                "terminated by other getUpdates request; "
                "make sure that only one bot instance is running"
            )
        return self.mixer(list(self.pending[: min(max(limit, 1), BATCH_LIMIT)]))

    def _settle(self, offset: int | None) -> None:
        if offset is None or offset == 0:
            return
        if offset < 0:
            self.confirmed.update(_id_of(update) for update in self.pending[:offset])
            self.pending = self.pending[offset:]
        else:
            self.confirm_below(offset)

    def _something_for(self, poll: int) -> Callable[[], bool | None]:
        return lambda: True if self.pending or self._poll != poll else None

    def _wanted(self, kind: str) -> bool:
        return kind not in ASKED_FOR_ONLY if self.allowed is None else kind in self.allowed


def _id_of(update: Json) -> int:
    update_id = update.get("update_id")
    return update_id if isinstance(update_id, int) else 0
