"""Removes what is kept only for a while when its time is over, without a trace.

SQLite overwrites what is erased at once (``secure_delete``), but its log holds the old pages until
it is emptied. PostgreSQL frees erased text when it vacuums, in its own time; who needs it gone at
once runs the record on SQLite or on an encrypted disk.
"""

import threading
from datetime import UTC, timedelta

from sqlalchemy import Connection, delete, or_, select

from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database
from onrecord.store.tables.schema import (
    cited,
    conversation,
    delivered,
    inbox,
    invite,
    quarantine,
    reply,
    seen,
)

HOUR = 3600.0
DAY = 24 * HOUR
KEPT_SEEN = 7 * DAY
KEPT_REPLIES = 7 * DAY
KEPT_DELIVERED = 48 * HOUR
KEPT_QUARANTINE = 30 * DAY
KEPT_CONVERSATION = 30 * DAY
KEPT_INVITES = 2 * DAY
_BETWEEN_PRUNINGS = 300.0


class Tidying:
    """Prunes every few minutes; empties SQLite's log each time, since erased text may be in it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._lock = threading.Lock()
        self._pruned_at: float | None = None

    def run(self) -> None:
        """Prune if it is time, and leave nothing erased in the log."""
        now = self._clock.steady()
        with self._lock:
            due = self._pruned_at is None or now - self._pruned_at >= _BETWEEN_PRUNINGS
            if due:
                self._pruned_at = now
        if due:
            with self._database.writing() as connection:
                self._prune(connection, now)
        if self._log_holds_something():
            self._database.checkpoint()

    def _prune(self, connection: Connection, now: float) -> None:
        pending = select(inbox.c.update_id)
        connection.execute(
            seen.delete().where(seen.c.at < now - KEPT_SEEN, seen.c.update_id.not_in(pending))
        )
        old = select(delivered.c.place).where(delivered.c.at < now - KEPT_DELIVERED)
        connection.execute(cited.delete().where(cited.c.place.in_(old)))
        for table, kept in (
            (delivered, KEPT_DELIVERED),
            (reply, KEPT_REPLIES),
            (quarantine, KEPT_QUARANTINE),
            (conversation, KEPT_CONVERSATION),
        ):
            connection.execute(delete(table).where(table.c.at < now - kept))
        # A calendar that is a day ahead for a while takes no invitation away for good.
        long_ago = (self._clock.now().astimezone(UTC) - timedelta(seconds=KEPT_INVITES)).isoformat()
        spent = or_(invite.c.used_at.is_not(None), invite.c.expires_at < long_ago)
        connection.execute(invite.delete().where(spent))

    def _log_holds_something(self) -> bool:
        path = self._database.path
        if path is None:
            return False
        log = path.with_name(f"{path.name}-wal")
        return log.exists() and log.stat().st_size > 0
