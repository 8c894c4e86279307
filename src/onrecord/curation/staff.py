"""Who keeps the record: enrolled by invitation, allowed what their role allows, dismissed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from onrecord.curation.conditions import as_enrolled, needed, present
from onrecord.curation.desks import Book, Demands, Invites, Transaction
from onrecord.curation.drafts import fresh_id
from onrecord.curation.rights import may
from onrecord.errors import NoRole
from onrecord.events import Action
from onrecord.model import Curator, CuratorId, CuratorRole, Status
from onrecord.submissions import Demand

NOBODY = CuratorId("nobody")
"""Who a refused stranger is in the journal: nothing that leads to a person."""


class Staff:
    """The curators and their roles; what is refused is journalled."""

    def __init__(self, book: Book, invites: Invites, demands: Demands) -> None:
        self._book = book
        self._invites = invites
        self._demands = demands

    def admitted(self, account: str, action: Action) -> Curator:
        """The curator with this account, if the act is theirs to do.

        Raises NoRole, and journals that it did, without anything that leads to the person.
        """
        curator = self._book.curator_of(account)
        if curator is None or not may(curator, action):
            self._note_refusal(curator.curator_id if curator else NOBODY, action)
            raise _no_role_for(action)
        return curator

    def check(self, by: Curator, action: Action) -> None:
        """Raises NoRole, as admitted does, where the act is not theirs to do."""
        if not may(by, action):
            self.admitted(by.account, action)

    @contextmanager
    def acting(
        self, by: Curator, action: Action, subject: str, reason: str = ""
    ) -> Iterator[Transaction]:
        """One act of this curator, and one event.

        Raises NoRole, as admitted does, where the act is not theirs to do, or not any more.
        """
        self.check(by, action)
        with (
            self._noting_refusals(by, action),
            self._book.acting(by.curator_id, action, subject, reason) as act,
        ):
            # The role may have gone since. Acts come one by one: now it stays until this one ends.
            if not may(as_enrolled(act, by), action):
                raise _no_role_for(action)
            yield act

    def known(self, account: str) -> Curator | None:
        """Who is enrolled under this account, asked without leaving a trace."""
        return self._book.curator_of(account)

    def curators(self) -> Sequence[Curator]:
        """Everybody who is or was enrolled."""
        return self._book.rows(Curator)

    def enrol(self, by: Curator, account: str, name: str, role: CuratorRole) -> Curator:
        """Give who has this account a role, in the place of the one held before. Raises NoRole."""
        there = self._book.curator_of(account)
        curator_id = there.curator_id if there else CuratorId(fresh_id("k"))
        curator = Curator(curator_id, name, role, account)
        with self.acting(by, Action.ENROLLED, curator_id) as act:
            act.put(curator)
        return curator

    def invite(self, by: Curator, role: CuratorRole, hours: float) -> str:
        """A one-time token that gives this role. Raises NoRole."""
        self.check(by, Action.ENROLLED)
        with self._noting_refusals(by, Action.ENROLLED):
            return self._invites.issue(by.curator_id, role, hours)

    def invited_as(self, token: str) -> CuratorRole:
        """The role that a token would give. Raises Refused where it is used, expired or unknown."""
        return self._invites.role_of(token)

    def redeem(self, token: str, account: str, name: str) -> Curator:
        """Enrol who holds the token. Raises Refused where it is used, expired or unknown."""
        return self._invites.redeem(token, account, name)

    def dismiss(self, by: Curator, curator_id: CuratorId, reason: str) -> Curator:
        """Take a role away, and what was in hand; what the person did stays in the journal.

        Raises NoRole, Refused, NotOnRecord.
        """
        with self.acting(by, Action.DISMISSED, curator_id, needed(reason)) as act:
            dismissed = replace(present(act, Curator, curator_id), status=Status.WITHDRAWN)
            act.put(dismissed)
            for held in self._demands.in_hand(curator_id):
                wanted = act.submission(held.submission_id)
                act.put_submission(replace(wanted, state=Demand.OPEN, taken_by=None))
        return dismissed

    @contextmanager
    def _noting_refusals(self, by: Curator, action: Action) -> Iterator[None]:
        try:
            yield
        except NoRole:
            self._note_refusal(by.curator_id, action)
            raise

    def _note_refusal(self, by: CuratorId, action: Action) -> None:
        with self._book.acting(by, Action.WAS_REFUSED, action.value, "no role for this act"):
            pass


def _no_role_for(action: Action) -> NoRole:
    return NoRole(f"this needs a role that may do it: {action.value}")
