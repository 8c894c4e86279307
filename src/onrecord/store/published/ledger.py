"""The record as answers read it: published rows, quickly, and never from a stale copy."""

import threading
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date

from sqlalchemy import Connection, desc, func, select

from onrecord.errors import NotOnRecord, OnRecordError
from onrecord.model import Assertion, Claim, ClaimId, Entry, Party, PartyId, Status
from onrecord.rows import as_row
from onrecord.store.acts import journal
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.published.gathering import (
    claims_by_id,
    first_phrasings_of,
    gather,
    phrasings_of,
)
from onrecord.store.published.speaking import said_by, speakers
from onrecord.store.published.touching import Touched, touched_since
from onrecord.store.tables.rowtables import load
from onrecord.store.tables.schema import asked, claim, event

_MOST_KEPT = 4096
_MOST_EVENTS = 64
_SECONDS_BETWEEN_COUNTS = 5.0
_MOST_WITHDRAWN = 100


class StoredLedger:
    """Reads entries, keeping them in memory until an event touches them.

    The journal's head is asked each time, so that acts of other processes count at once.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._lock = threading.Lock()
        self._kept: dict[str, Entry | None] = {}
        self._kept_at = 0
        self._withdrawn: tuple[int, Sequence[Entry]] = (-1, ())
        self._speakers: tuple[int, Sequence[Party]] = (-1, ())
        self._changed: tuple[int, date | None] = (-1, None)
        self._asked: Counter[tuple[str, str]] = Counter()
        self._counted_at = clock.steady()

    def entries(self, claim_ids: Sequence[ClaimId]) -> Mapping[ClaimId, Entry]:
        """What is on record about these claims; only published rows, absent ids are left out.

        A merged claim is given as the one that it was merged into, under the id asked for.
        Of its phrasings the first are enough to tell what it is about: it may have thousands.
        """
        with self._database.reading() as connection:
            head = journal.head(connection)
            found = self._kept_until(connection, head, claim_ids)
            missing = [key for key in dict.fromkeys(claim_ids) if key not in found]
            fresh = _published_entries(connection, missing)
        self._keep(fresh, head)
        found.update(fresh)
        return {ClaimId(key): entry for key, entry in found.items() if entry is not None}

    def entry(self, claim_id: ClaimId) -> Entry:
        """One claim by link, withdrawn ones included, redirects of merged claims followed.

        Raises NotOnRecord where there is none.
        """
        with self._database.reading() as connection:
            found = claims_by_id(connection, [claim_id]).get(claim_id)
            if found is None or found.status not in {Status.PUBLISHED, Status.WITHDRAWN}:
                raise NotOnRecord(f"there is no claim {claim_id!r} on record")
            phrasings = phrasings_of(connection, [found.claim_id])
            gathered = gather(connection, [found.claim_id])
        return gathered.entry(found, phrasings.get(found.claim_id, ()))

    def withdrawn(self) -> Sequence[Entry]:
        """The claims taken out of answers last, with the reason that was given; latest first."""
        with self._database.reading() as connection:
            head = journal.head(connection)
            if self._withdrawn[0] != head:
                self._withdrawn = head, _last_withdrawn(connection)
        return self._withdrawn[1]

    def speakers(self) -> Sequence[Party]:
        """Whoever has statements on record, and whom they speak for; the same until one changes."""
        with self._database.reading() as connection:
            head, (known_at, known) = journal.head(connection), self._speakers
            if known_at != head:
                found = speakers(connection)
                # Who knows them by name need not learn them anew at any event.
                self._speakers = head, known if found == known else found
        return self._speakers[1]

    def said_by(self, party_ids: Collection[PartyId]) -> Sequence[Assertion]:
        """What these said, for themselves or for others, on published claims; each once."""
        with self._database.reading() as connection:
            return said_by(connection, party_ids)

    def changed_on(self, revision: int) -> date | None:
        """The day of this event; None for an empty record."""
        if self._changed[0] != revision:
            with self._database.reading() as connection:
                self._changed = revision, journal.day_of(connection, revision)
        return self._changed[1]

    def recent(self, limit: int) -> Sequence[Claim]:
        """The published claims that were asked for or changed last, latest first."""
        self._flush_if_it_goes()
        with self._database.reading() as connection:
            last = _last_asked(connection, limit) + _last_changed(connection, limit)
            order = [claim_id for *_, claim_id in sorted(last, reverse=True)]
            claims = load(connection, Claim, set(order))
        return [claims[claim_id] for claim_id in dict.fromkeys(order)][:limit]

    def count_asked(self, claim_ids: Sequence[ClaimId]) -> None:
        """Note that these claims were asked for today; nothing about who asked.

        Counts are written together every few seconds: an answer does not wait for the disk.
        """
        today = self._clock.now().date().isoformat()
        with self._lock:
            self._asked.update((claim_id, today) for claim_id in set(claim_ids))
            due = self._clock.steady() - self._counted_at >= _SECONDS_BETWEEN_COUNTS
        if due:
            self._flush_if_it_goes()

    def _flush_if_it_goes(self) -> None:
        """What was asked about is worth no failure: who asks needs no room on the disk."""
        with suppress(OnRecordError):
            self.flush()

    def flush(self) -> None:
        """Write down what was counted; what cannot be written now waits for the next time."""
        with self._lock:
            counts, self._asked = self._asked, Counter()
            self._counted_at = self._clock.steady()
        if not counts:
            return
        try:
            with self._database.writing(Lock.ASKED) as connection:
                for (claim_id, day), times in counts.items():
                    _count(connection, claim_id, day, times)
        except OnRecordError:
            with self._lock:
                self._asked.update(counts)
            raise

    def _kept_until(
        self, connection: Connection, head: int, wanted: Iterable[str]
    ) -> dict[str, Entry | None]:
        """Those wanted that are in memory and that no event up to the head has touched."""
        with self._lock:
            if head > self._kept_at:
                self._forget_what_changed(connection, head)
            return {key: self._kept[key] for key in wanted if key in self._kept}

    def _forget_what_changed(self, connection: Connection, head: int) -> None:
        few = self._kept and head - self._kept_at <= _MOST_EVENTS
        touched = touched_since(connection, self._kept_at, _MOST_EVENTS if few else 0)
        if touched.last < head:
            self._kept.clear()
        for key in [key for key, one in self._kept.items() if _changed(key, one, touched)]:
            del self._kept[key]
        self._kept_at = head

    def _keep(self, fresh: Mapping[str, Entry | None], head: int) -> None:
        with self._lock:
            # What was read before the last change seen may be of before that change.
            if head == self._kept_at:
                if len(self._kept) + len(fresh) > _MOST_KEPT:
                    self._kept.clear()
                self._kept.update(fresh)


def _changed(key: str, kept: Entry | None, touched: Touched) -> bool:
    if key in touched.claims:
        return True
    # A claim that others were merged into is kept under their ids too.
    return kept is not None and (
        kept.claim.claim_id in touched.claims or not touched.parties.isdisjoint(kept.parties)
    )


def _published_entries(connection: Connection, keys: Sequence[str]) -> dict[str, Entry | None]:
    """The entry of each id, None where nothing is published under it."""
    if not keys:
        return {}
    claims = {
        key: one
        for key, one in claims_by_id(connection, keys).items()
        if one.status is Status.PUBLISHED
    }
    ids = {one.claim_id for one in claims.values()}
    gathered = gather(connection, ids)
    phrasings = first_phrasings_of(connection, ids)
    found = {
        key: gathered.entry(one, phrasings.get(one.claim_id, ())) for key, one in claims.items()
    }
    return {key: found.get(key) for key in keys}


def _last_withdrawn(connection: Connection) -> Sequence[Entry]:
    """Those with a reason: a publication that was undone needs none, and nobody is told of it."""
    query = (
        select(claim.c.body)
        .where(claim.c.status == Status.WITHDRAWN.value)
        .order_by(desc(claim.c.seq))
        .limit(_MOST_WITHDRAWN)
    )
    claims = [as_row(Claim, body) for body in connection.scalars(query)]
    told = {one.claim_id: one for one in claims if one.reason.strip()}
    gathered = gather(connection, told)
    phrasings = first_phrasings_of(connection, told)
    return [gathered.entry(one, phrasings.get(key, ())) for key, one in told.items()]


def _last_asked(connection: Connection, limit: int) -> list[tuple[str, int, str]]:
    query = (
        select(asked.c.day, asked.c.times, asked.c.claim_id)
        .join(claim, claim.c.claim_id == asked.c.claim_id)
        .where(claim.c.status == Status.PUBLISHED.value)
        .order_by(asked.c.day.desc(), asked.c.times.desc(), asked.c.claim_id)
        .limit(4 * limit)
    )
    return [(day, times, claim_id) for day, times, claim_id in connection.execute(query)]


def _last_changed(connection: Connection, limit: int) -> list[tuple[str, int, str]]:
    query = (
        select(func.substr(event.c.at, 1, 10), claim.c.claim_id)
        .join(event, event.c.seq == claim.c.seq)
        .where(claim.c.status == Status.PUBLISHED.value)
        .order_by(desc(claim.c.seq), claim.c.claim_id)
        .limit(limit)
    )
    return [(day, 0, claim_id) for day, claim_id in connection.execute(query)]


def _count(connection: Connection, claim_id: str, day: str, times: int) -> None:
    key = (asked.c.claim_id == claim_id, asked.c.day == day)
    more = asked.update().where(*key).values(times=asked.c.times + times)
    if connection.execute(more).rowcount == 0:
        connection.execute(asked.insert(), {"claim_id": claim_id, "day": day, "times": times})
