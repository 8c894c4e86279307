"""Updates that were accepted and not yet done with, each lane in its order."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, bindparam, exists, func, or_, select

from onrecord.durable import BESIDE_ANSWERS, Arrived, Depth, SetAside, Waiting
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.database.prepared import Prepared
from onrecord.store.durable.shapes import shape
from onrecord.store.tables.rowtables import AT_ONCE, batches
from onrecord.store.tables.schema import inbox, quarantine, reply, seen

LONGEST_LEASE = 900.0
"""Seconds; a lease that seems to last longer was taken by a clock that was wrong since."""
MOST_LEASES = 10
"""An update held so often, of which nothing was ever begun to be said, ends each process."""
_REST = (1.0, 5.0, 30.0)
"""Seconds before an update that failed once, twice, more often is tried again."""

_SEEN_AMONG = Prepared(
    select(seen.c.update_id).where(seen.c.update_id.in_(bindparam("some", expanding=True)))
)
_LAST = Prepared(select(func.max(inbox.c.arrival)))
_NEW, _SEEN = Prepared(inbox.insert()), Prepared(seen.insert())
_HELD = Prepared(
    inbox.update()
    .where(inbox.c.arrival.in_(bindparam("taken", expanding=True)))
    .values(owner=bindparam("holder"), free_at=bindparam("until"), leases=inbox.c.leases + 1)
)
_TAKEN_OUT = Prepared(
    inbox.delete().where(inbox.c.update_id == bindparam("one")).returning(inbox.c.lane)
)
_ENDED = Prepared(
    seen.update().where(seen.c.update_id == bindparam("one")).values(outcome=bindparam("how"))
)
_BEGUN = Prepared(
    select(reply.c.n)
    .where(reply.c.update_id == bindparam("one"), reply.c.n < BESIDE_ANSWERS)
    .limit(1)
)
_IN_LANE = Prepared(select(inbox.c.arrival).where(inbox.c.lane == bindparam("which")).limit(1))


class _Kept(NamedTuple):
    """An update as it is kept: the columns of the inbox."""

    arrival: int
    update_id: int
    lane: str
    raw: bytes
    received_at: float
    owner: str | None
    free_at: float
    leases: int
    failures: int


def _is_free(now: Any, beyond: Any) -> Any:
    return or_(inbox.c.free_at <= now, inbox.c.free_at > beyond)


def _free() -> Select[Any]:
    """The oldest update of each lane, where nobody holds it."""
    older = inbox.alias()
    is_first = ~exists().where(older.c.lane == inbox.c.lane, older.c.arrival < inbox.c.arrival)
    return (
        select(*(inbox.c[name] for name in _Kept._fields))
        .where(_is_free(bindparam("now"), bindparam("beyond")), is_first)
        .order_by(inbox.c.arrival)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )


_FREE = Prepared(_free())


class StoredInbox:
    """The durable inbox: nothing leaves it but by being done or by going to quarantine."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def accept(self, arrived: Sequence[Arrived]) -> int:
        """Keep these durably in one transaction; how many were new (an id counts once)."""
        with self._database.writing(Lock.INBOX) as connection:
            return self._accept(connection, arrived)

    def admit(
        self, arrived: Sequence[Arrived], owner: str, limit: int, seconds: float
    ) -> tuple[int, Sequence[Waiting]]:
        """``accept`` and ``lease`` in one transaction: what comes in is mostly taken up at once."""
        with self._database.writing(Lock.INBOX) as connection:
            fresh = self._accept(connection, arrived)
            return fresh, self._lease(connection, owner, limit, seconds)

    def _accept(self, connection: Connection, arrived: Sequence[Arrived]) -> int:
        by_id: dict[int, Arrived] = {}
        for one in arrived:
            by_id.setdefault(one.update_id, one)
        now = self._clock.steady()
        known = _seen_among(connection, list(by_id))
        fresh = [one for one in by_id.values() if one.update_id not in known]
        if fresh:
            last = int(_LAST.value(connection) or 0)
            rows = [_row(one, number, now) for number, one in enumerate(fresh, last + 1)]
            _NEW.each(connection, rows)
            marks = [{"update_id": one.update_id, "at": now, "outcome": ""} for one in fresh]
            _SEEN.each(connection, marks)
        return len(fresh)

    def lease(self, owner: str, limit: int, seconds: float) -> Sequence[Waiting]:
        """The oldest waiting update of each lane that nobody holds, at most ``limit`` lanes."""
        with self._database.writing() as connection:
            return self._lease(connection, owner, limit, seconds)

    def _lease(
        self, connection: Connection, owner: str, limit: int, seconds: float
    ) -> Sequence[Waiting]:
        now = self._clock.steady()
        held_until = now + min(seconds, LONGEST_LEASE)
        beyond = now + 2 * LONGEST_LEASE
        found = [_Kept(*one) for one in _FREE.rows(connection, now=now, beyond=beyond, most=limit)]
        harmful = [one for one in found if _is_harmful(connection, one)]
        for one in harmful:
            _to_quarantine(connection, one, "the process ended while handling it", now)
        waiting = [one for one in found if one not in harmful]
        if waiting:
            taken = [one.arrival for one in waiting]
            _HELD.run(connection, taken=taken, holder=owner, until=held_until)
        return [self._waiting(one) for one in waiting]

    def behind(self, update_id: int, limit: int) -> Sequence[Waiting]:
        """What waits behind this leased update in its lane, oldest first; it stays waiting."""
        held = inbox.alias()
        query = (
            select(inbox)
            .join(held, held.c.lane == inbox.c.lane)
            .where(held.c.update_id == update_id, inbox.c.arrival > held.c.arrival)
            .order_by(inbox.c.arrival)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return [self._waiting(one) for one in connection.execute(query)]

    def renew(self, owner: str, seconds: float) -> None:
        """Hold what this owner has leased for so long from now."""
        until = self._clock.steady() + min(seconds, LONGEST_LEASE)
        with self._database.writing() as connection:
            mine = inbox.update().where(inbox.c.owner == owner)
            connection.execute(mine.values(free_at=until))

    def release(self, owner: str) -> None:
        """Give back what this owner still holds, uncounted (a clean shutdown)."""
        now = self._clock.steady()
        with self._database.writing() as connection:
            mine = inbox.update().where(inbox.c.owner == owner)
            connection.execute(mine.values(owner=None, free_at=now, leases=inbox.c.leases - 1))

    def done(self, update_id: int, outcome: str) -> bool:
        """The update was handled; its text is erased. Whether more of its lane waits."""
        with self._database.writing() as connection:
            return end(connection, update_id, outcome)

    def failed(self, update_id: int, reason: str, tries: int = 3) -> bool:
        """Try again later, or quarantine after ``tries``; whether it went to quarantine."""
        now = self._clock.steady()
        with self._database.writing() as connection:
            query = select(inbox).where(inbox.c.update_id == update_id).with_for_update()
            found = connection.execute(query).first()
            if found is None:
                return False
            failures = found.failures + 1
            if failures >= tries:
                _to_quarantine(connection, found, reason, now)
                return True
            rest = _REST[min(failures, len(_REST)) - 1]
            connection.execute(
                inbox.update()
                .where(inbox.c.arrival == found.arrival)
                .values(owner=None, free_at=now + rest, failures=failures)
            )
        return False

    def depth(self) -> Depth:
        """How much waits."""
        now = self._clock.steady()
        held = and_(inbox.c.owner.is_not(None), ~_is_free(now, now + 2 * LONGEST_LEASE))
        with self._database.reading() as connection:
            leased = _count(connection, select(func.count()).where(held))
            oldest = connection.scalar(select(func.min(inbox.c.received_at)).where(~held))
            every = _count(connection, select(func.count()).select_from(inbox))
            apart = _count(connection, select(func.count()).select_from(quarantine))
        age = max(0.0, now - oldest) if oldest is not None else 0.0
        return Depth(waiting=every - leased, leased=leased, quarantined=apart, oldest_seconds=age)

    def _waiting(self, one: Any) -> Waiting:
        # By the calendar as it is set now: it may have been another when the update came.
        waited = timedelta(seconds=max(0.0, self._clock.steady() - one.received_at))
        return Waiting(
            update_id=one.update_id,
            lane=one.lane,
            raw=bytes(one.raw),
            received_at=self._clock.now() - waited,
            attempts=one.leases,
        )

    def set_aside(self) -> Sequence[SetAside]:
        """What is in quarantine, the latest reason first."""
        latest = func.max(quarantine.c.at)
        query = (
            select(quarantine.c.reason, func.count(), latest)
            .group_by(quarantine.c.reason)
            .order_by(latest.desc())
        )
        with self._database.reading() as connection:
            found = connection.execute(query).all()
        return [SetAside(why, n, datetime.fromtimestamp(at, UTC)) for why, n, at in found]


def end(connection: Connection, update_id: int, outcome: str) -> bool:
    """Erase an update that was handled; whether more of its lane waits."""
    lane = _TAKEN_OUT.value(connection, one=update_id)
    _ENDED.run(connection, one=update_id, how=outcome)
    return _IN_LANE.value(connection, which=lane) is not None


def _is_harmful(connection: Connection, one: _Kept) -> bool:
    """Whether an update seems to end the process; one already understood only waits to be sent."""
    return one.leases >= MOST_LEASES and _BEGUN.value(connection, one=one.update_id) is None


def _row(one: Arrived, arrival: int, now: float) -> dict[str, Any]:
    return {
        "arrival": arrival,
        "update_id": one.update_id,
        "lane": one.lane,
        "raw": one.raw,
        "received_at": now,
        "free_at": now,
        "leases": 0,
        "failures": 0,
    }


def _seen_among(connection: Connection, update_ids: list[int]) -> set[int]:
    found: set[int] = set()
    for some in batches(update_ids, AT_ONCE):
        found.update(update_id for (update_id,) in _SEEN_AMONG.rows(connection, some=some))
    return found


def _to_quarantine(connection: Connection, one: Any, reason: str, now: float) -> None:
    """Set an update apart; of its text only the shape is kept."""
    kept = {
        "update_id": one.update_id,
        "at": now,
        "reason": reason[:500],
        "shape": shape(bytes(one.raw)),
    }
    connection.execute(quarantine.delete().where(quarantine.c.update_id == one.update_id))
    connection.execute(quarantine.insert(), kept)
    connection.execute(inbox.delete().where(inbox.c.arrival == one.arrival))
    mark = seen.update().where(seen.c.update_id == one.update_id)
    connection.execute(mark.values(outcome="quarantined"))


def _count(connection: Connection, query: Select[int]) -> int:
    return int(connection.scalar(query) or 0)
