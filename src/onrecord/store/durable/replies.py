"""The ledger of what was sent, and where answers stand that may have to be corrected."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, bindparam, select

from onrecord.durable import Delivered, Reply, ReplyState, Showing, Shown
from onrecord.model import ClaimId
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database
from onrecord.store.database.prepared import Prepared
from onrecord.store.durable.inbox import end
from onrecord.store.tables.rowtables import AT_ONCE, batches
from onrecord.store.tables.schema import cited, delivered, reply

_FRESH = Prepared(reply.insert())
_PLACES: BindParameter[Any] = bindparam("places", expanding=True)
_UNCITED = Prepared(cited.delete().where(cited.c.place.in_(_PLACES)))
_TAKEN_AWAY = Prepared(delivered.delete().where(delivered.c.place.in_(_PLACES)))
_STANDS, _CITES = Prepared(delivered.insert()), Prepared(cited.insert())


_THIS = (reply.c.update_id == bindparam("one")) & (reply.c.n == bindparam("nth"))
_KNOWN = Prepared(select(reply.c.state, reply.c.message_id).where(_THIS))
_NOTED = Prepared(
    reply.update()
    .where(_THIS)
    .values(
        state=bindparam("how"),
        message_id=bindparam("message"),
        reason=bindparam("why"),
        at=bindparam("now"),
    )
    .returning(reply.c.n)
)


class StoredReplies:
    """Ids of messages only; no text of a reply is kept."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def begin(self, update_id: int, n: int) -> Reply:
        """What was known of the reply before this try; from now on it is SENDING."""
        with self._database.writing() as connection:
            known = _known(connection, update_id, n)
            if known.state is ReplyState.NEW:
                under_way = Reply(update_id, n, ReplyState.SENDING)
                _insert(connection, under_way, "", self._clock.steady())
        return known

    def sent(
        self,
        update_id: int,
        n: int,
        message_id: int | None,
        standing: Delivered | None = None,
        ends: str | None = None,
    ) -> bool | None:
        """The reply went out, with the answer to be kept; where it ends its update, as ``done``."""
        now = self._clock.steady()
        with self._database.writing() as connection:
            _note(connection, Reply(update_id, n, ReplyState.SENT, message_id), "", now)
            if standing is not None:
                _keep(connection, standing, now)
            return end(connection, update_id, ends) if ends else None

    def gave_up(self, update_id: int, n: int, reason: str) -> None:
        """The reply can never be sent."""
        one = Reply(update_id, n, ReplyState.FAILED)
        with self._database.writing() as connection:
            _note(connection, one, reason[:500], self._clock.steady())

    def deliver(self, delivered: Delivered) -> None:
        """Remember where an answer stands (replaces an earlier one at the same place)."""
        with self._database.writing() as connection:
            _keep(connection, delivered, self._clock.steady())

    def delivered_to(self, chat_id: int, asked_message_id: int) -> Sequence[Delivered]:
        """The answers to one message, in their order: for when that message is edited."""
        query = select(delivered.c.place).where(
            delivered.c.chat_id == chat_id, delivered.c.asked_message_id == asked_message_id
        )
        with self._database.reading() as connection:
            found = _standing(connection, list(connection.scalars(query)))
        return sorted(found, key=lambda one: (one.shown.nth, one.message_id))

    def citing(self, claim_ids: Sequence[ClaimId], limit: int) -> Sequence[Delivered]:
        """The latest ``limit`` answers that show any of these claims, to be corrected with them."""
        places: dict[str, None] = {}
        with self._database.reading() as connection:
            for some in batches(claim_ids, AT_ONCE):
                query = (
                    select(cited.c.place)
                    .join(delivered, delivered.c.place == cited.c.place)
                    .where(cited.c.claim_id.in_(some))
                    .order_by(delivered.c.at.desc(), cited.c.place)
                )
                places.update(dict.fromkeys(connection.scalars(query)))
            return _standing(connection, list(places)[:limit])

    def stands(self, delivered: Delivered) -> bool:
        """Whether this very answer is still what is remembered of its place."""
        with self._database.reading() as connection:
            return _standing(connection, [_place_of(delivered)]) == [delivered]

    def let_be(self, delivered: Delivered) -> None:
        """Correct what stands there no more; it is still the answer to its question."""
        with self._database.writing() as connection:
            _UNCITED.run(connection, places=[_place_of(delivered)])

    def forget(self, chat_id: int, message_id: int) -> None:
        """Drop what is kept about one message that is gone."""
        with self._database.writing() as connection:
            _forget(connection, [_place(chat_id, message_id)])

    def forget_chat(self, chat_id: int) -> None:
        """Drop everything kept about a chat (the bot was blocked, or was asked to forget)."""
        query = select(delivered.c.place).where(delivered.c.chat_id == chat_id)
        with self._database.writing() as connection:
            _forget(connection, list(connection.scalars(query)))


def _known(connection: Connection, update_id: int, n: int) -> Reply:
    for state, message_id in _KNOWN.rows(connection, one=update_id, nth=n):
        return Reply(update_id, n, ReplyState(state), message_id)
    return Reply(update_id, n, ReplyState.NEW)


def _note(connection: Connection, one: Reply, why: str, now: float) -> None:
    said = {"how": one.state.value, "message": one.message_id, "why": why, "now": now}
    if _NOTED.value(connection, one=one.update_id, nth=one.n, **said) is None:
        _insert(connection, one, why, now)


def _insert(connection: Connection, one: Reply, why: str, now: float) -> None:
    _FRESH.run(
        connection,
        update_id=one.update_id,
        n=one.n,
        state=one.state.value,
        message_id=one.message_id,
        reason=why,
        at=now,
    )


def _place(chat_id: int, message_id: int, inline_message_id: str = "") -> str:
    where = f"{chat_id}/{message_id}/{inline_message_id}"
    return sha256(where.encode()).hexdigest()[:32]


def _place_of(one: Delivered) -> str:
    return _place(one.chat_id, one.message_id, one.inline_message_id)


def _keep(connection: Connection, one: Delivered, now: float) -> None:
    place = _place_of(one)
    _forget(connection, [place])
    _remember(connection, place, one, now)


def _remember(connection: Connection, place: str, one: Delivered, now: float) -> None:
    _STANDS.run(
        connection,
        place=place,
        chat_id=one.chat_id,
        asked_message_id=one.asked_message_id,
        message_id=one.message_id,
        inline_message_id=one.inline_message_id,
        language=one.language,
        page=one.shown.page,
        at=now,
        showing=one.shown.showing.value,
        nth=one.shown.nth,
    )
    for n, claim_id in enumerate(one.shown.claim_ids):
        _CITES.run(connection, place=place, n=n, claim_id=claim_id)


def _forget(connection: Connection, places: Sequence[str]) -> None:
    for some in batches(places, AT_ONCE):
        _UNCITED.run(connection, places=some)
        _TAKEN_AWAY.run(connection, places=some)


def _standing(connection: Connection, places: Sequence[str]) -> list[Delivered]:
    """The answers at these places, first sent first."""
    claims = _claims_at(connection, places)
    found: list[Row[Any]] = []
    for some in batches(places, AT_ONCE):
        found.extend(connection.execute(select(delivered).where(delivered.c.place.in_(some))))
    in_order = sorted(found, key=lambda one: (one.at, one.message_id))
    return [_as_delivered(one, claims[one.place]) for one in in_order]


def _claims_at(connection: Connection, places: Sequence[str]) -> dict[str, list[ClaimId]]:
    """The claims that the answer at each place shows, in the order shown."""
    claims: dict[str, list[ClaimId]] = {place: [] for place in places}
    for some in batches(places, AT_ONCE):
        shown = select(cited).where(cited.c.place.in_(some)).order_by(cited.c.place, cited.c.n)
        for one in connection.execute(shown):
            claims[one.place].append(ClaimId(one.claim_id))
    return claims


def _as_delivered(one: Row[Any], claim_ids: Sequence[ClaimId]) -> Delivered:
    return Delivered(
        chat_id=one.chat_id,
        asked_message_id=one.asked_message_id,
        message_id=one.message_id,
        inline_message_id=one.inline_message_id,
        shown=Shown(tuple(claim_ids), Showing(one.showing), one.page, one.nth),
        language=one.language,
    )
