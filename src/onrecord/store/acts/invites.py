"""One-time links that give a role; only hashes of their tokens are kept."""

import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Select, select

from onrecord.curation.rights import may
from onrecord.errors import NoRole, Refused
from onrecord.events import Action
from onrecord.model import Curator, CuratorId, CuratorRole, Status
from onrecord.rows import from_json
from onrecord.store.acts.book import Act, StoredBook
from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database, Lock
from onrecord.store.tables.schema import curator, invite

_LONGEST_HOURS = 24 * 30
_RANK = {role: rank for rank, role in enumerate(CuratorRole)}


class StoredInvites:
    """Invitations: a token is shown once and known by its hash ever after."""

    def __init__(self, database: Database, clock: Clock, book: StoredBook) -> None:
        self._database = database
        self._clock = clock
        self._book = book

    def issue(self, by: CuratorId, role: CuratorRole, hours: float) -> str:
        """A fresh token (at most 48 of A-Za-z0-9_-) that works once within these hours.

        Raises Refused where these are none, or more than a month, and NoRole.
        """
        if not 0 < hours <= _LONGEST_HOURS:
            raise Refused(f"an invitation lasts between 0 and {_LONGEST_HOURS} hours, not {hours}")
        token = secrets.token_urlsafe(32)
        expires = self._clock.now().astimezone(UTC) + timedelta(hours=hours)
        row = {
            "token_hash": _hash(token),
            "role": role.value,
            "issued_by": by,
            "expires_at": expires.isoformat(),
        }
        with self._database.writing(Lock.JOURNAL) as connection:
            if not _may_still_invite(connection, by):
                raise NoRole("only an admin invites")
            connection.execute(invite.insert(), row)
        return token

    def redeem(self, token: str, account: str, name: str) -> Curator:
        """Enrol who holds the token. Raises Refused where it is used, expired or unknown."""
        there = self._book.curator_of(account)
        curator_id = there.curator_id if there else CuratorId(f"k-{secrets.token_hex(6)}")
        reason = f"invited by {self._issuer(token)}"
        with self._book.acting(curator_id, Action.ENROLLED, curator_id, reason) as act:
            role = self._use(act.connection, token)
            curator = _enrolled(act, curator_id, account, name, role)
            act.put(curator)
        return curator

    def role_of(self, token: str) -> CuratorRole:
        """The role that this token would give. Raises Refused as redeem does."""
        with self._database.reading() as connection:
            return self._standing(connection, select(invite), token)

    def _issuer(self, token: str) -> str:
        """Who gave the token; empty where nobody did."""
        query = select(invite.c.issued_by).where(invite.c.token_hash == _hash(token))
        with self._database.reading() as connection:
            return connection.scalar(query) or ""

    def _use(self, connection: Connection, token: str) -> CuratorRole:
        """The role that this token gives, now that it is used up."""
        role = self._standing(connection, select(invite).with_for_update(), token)
        used = invite.update().where(invite.c.token_hash == _hash(token))
        connection.execute(used.values(used_at=self._clock.now().isoformat()))
        return role

    def _standing(
        self, connection: Connection, invitations: Select[Any], token: str
    ) -> CuratorRole:
        found = connection.execute(invitations.where(invite.c.token_hash == _hash(token))).first()
        if found is None or found.used_at is not None:
            raise Refused("this invitation is unknown or was used: ask for a new one")
        if datetime.fromisoformat(found.expires_at) <= self._clock.now():
            raise Refused("this invitation has expired: ask for a new one")
        if not _may_still_invite(connection, found.issued_by):
            raise Refused("whoever gave this invitation may no longer do so: ask for a new one")
        return CuratorRole(found.role)


def _may_still_invite(connection: Connection, issued_by: str) -> bool:
    """Whoever has access to the machine invites, too, and has no row."""
    body = connection.scalar(select(curator.c.body).where(curator.c.curator_id == issued_by))
    if body is None:
        return True
    issuer = from_json("curator", body)
    return isinstance(issuer, Curator) and may(issuer, Action.ENROLLED)


def _enrolled(
    act: Act, curator_id: CuratorId, account: str, name: str, role: CuratorRole
) -> Curator:
    """The curator with this role, or with the one held before where that allows more."""
    there = act.row(Curator, curator_id)
    if there is None:
        return Curator(curator_id=curator_id, name=name, role=role, account=account)
    higher = max(there.role, role, key=_RANK.__getitem__)
    return replace(there, role=higher, status=Status.PUBLISHED)


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
