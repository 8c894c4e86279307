"""Who keeps the record: enrolled by invitation, allowed what their role allows, dismissed."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.curation.conditions import needed, present
from onrecord.curation.desks import Book, Invites
from onrecord.curation.drafts import fresh_id
from onrecord.curation.rights import may
from onrecord.errors import NoRole
from onrecord.events import Action
from onrecord.model import Curator, CuratorId, CuratorRole, Status

NOBODY = CuratorId("nobody")
"""Who a refused stranger is in the journal: nothing that leads to a person."""


class Staff:
    """The curators and their roles; what is refused is journalled."""

    def __init__(self, book: Book, invites: Invites) -> None:
        self._book = book
        self._invites = invites

    def admitted(self, account: str, action: Action) -> Curator:
        """The curator with this account, if the act is theirs to do.

        Raises NoRole, and journals that it did, without anything that leads to the person.
        """
        curator = self._book.curator_of(account)
        if curator is None or not may(curator, action):
            by = curator.curator_id if curator else NOBODY
            with self._book.acting(by, Action.WAS_REFUSED, action.value, "no role for this act"):
                pass
            raise NoRole(f"this needs a role that may do it: {action.value}")
        return curator

    def check(self, by: Curator, action: Action) -> None:
        """Raises NoRole, as admitted does, where the act is not theirs to do."""
        if not may(by, action):
            self.admitted(by.account, action)

    def known(self, account: str) -> Curator | None:
        """Who is enrolled under this account, asked without leaving a trace."""
        return self._book.curator_of(account)

    def curators(self) -> Sequence[Curator]:
        """Everybody who is or was enrolled."""
        return self._book.rows(Curator)

    def enrol(self, by: Curator, account: str, name: str, role: CuratorRole) -> Curator:
        """Give who has this account a role, in the place of the one held before. Raises NoRole."""
        self.check(by, Action.ENROLLED)
        there = self._book.curator_of(account)
        curator_id = there.curator_id if there else CuratorId(fresh_id("k"))
        curator = Curator(curator_id, name, role, account)
        with self._book.acting(by.curator_id, Action.ENROLLED, curator_id) as act:
            act.put(curator)
        return curator

    def invite(self, by: Curator, role: CuratorRole, hours: float) -> str:
        """A one-time token that gives this role. Raises NoRole."""
        self.check(by, Action.ENROLLED)
        return self._invites.issue(by.curator_id, role, hours)

    def invited_as(self, token: str) -> CuratorRole:
        """The role that a token would give. Raises Refused where it is used, expired or unknown."""
        return self._invites.role_of(token)

    def redeem(self, token: str, account: str, name: str) -> Curator:
        """Enrol who holds the token. Raises Refused where it is used, expired or unknown."""
        return self._invites.redeem(token, account, name)

    def dismiss(self, by: Curator, curator_id: CuratorId, reason: str) -> Curator:
        """Take a role away; what the person did stays in the journal.

        Raises NoRole, Refused, NotOnRecord.
        """
        self.check(by, Action.DISMISSED)
        with self._book.acting(by.curator_id, Action.DISMISSED, curator_id, needed(reason)) as act:
            dismissed = replace(present(act, Curator, curator_id), status=Status.WITHDRAWN)
            act.put(dismissed)
        return dismissed
