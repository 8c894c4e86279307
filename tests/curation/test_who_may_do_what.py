"""Fault 8: every act of the desk, by every role: what is not allowed is refused and journalled."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.records import empty_record
from tests.rows import assertion, claim, evidence, numbered, small_record

from onrecord.curation import CurationDesk, Draft, Staff, may
from onrecord.errors import NoRole
from onrecord.events import Action
from onrecord.model import AssertionId, ClaimId, Curator, CuratorId, CuratorRole, Status
from onrecord.rows import from_json
from onrecord.store import Record, verify
from onrecord.submissions import SubmissionId

OPERATOR = CuratorId("operator")
WANTED = "How many tanks were lost?"
Do = Callable[[CurationDesk, Record, Curator], object]

READS = {"in_hand", "acts_of", "acts", "check"}
"""What only looks, and only at what the one who asks may see or do."""


def submission(record: Record) -> SubmissionId:
    return record.demands.queue(1)[0].submission_id


def taken(desk: CurationDesk, record: Record, by: Curator) -> SubmissionId:
    """What waits, in the hands of who acts where they may take it."""
    waits = submission(record)
    return desk.take(by, waits).submission_id if may(by, Action.TOOK) else waits


ACTS: dict[str, tuple[Action, Do]] = {
    "take": (Action.TOOK, lambda desk, record, by: desk.take(by, submission(record))),
    "put_back": (
        Action.PUT_BACK,
        lambda desk, record, by: desk.put_back(by, taken(desk, record, by)),
    ),
    "decline": (
        Action.DECLINED,
        lambda desk, record, by: desk.decline(by, submission(record), "x"),
    ),
    "publish": (
        Action.PUBLISHED,
        lambda desk, _record, by: desk.publish(by, Draft(ClaimId("c-9"), (claim("c-9"),))),
    ),
    "correct": (
        Action.CORRECTED,
        lambda desk, _record, by: desk.correct(by, replace(claim(), topic="Ports"), "x"),
    ),
    "withdraw": (Action.WITHDREW, lambda desk, _record, by: desk.withdraw(by, ClaimId("c-1"), "x")),
    "withdraw_statement": (
        Action.WITHDREW,
        lambda desk, _record, by: desk.withdraw_statement(by, AssertionId("a-1"), "x"),
    ),
    "merge": (
        Action.MERGED,
        lambda desk, record, by: desk.merge(
            by, record.ledger.entry(ClaimId("c-2")), record.ledger.entry(ClaimId("c-1")), "x"
        ),
    ),
    "undo": (Action.UNDID, lambda desk, record, by: desk.undo(by, own_act(record, by))),
    "invite": (
        Action.ENROLLED,
        lambda desk, _record, by: desk.staff.invite(by, CuratorRole.ADMIN, 1),
    ),
    "enrol": (
        Action.ENROLLED,
        lambda desk, _record, by: desk.staff.enrol(by, "new account", "New", CuratorRole.EDITOR),
    ),
    "dismiss": (
        Action.DISMISSED,
        lambda desk, _record, by: desk.staff.dismiss(by, CuratorId("k-other"), "x"),
    ),
}


def own_act(record: Record, by: Curator) -> int:
    return record.book.events_by(by.curator_id, 9)[-1].seq


def who(role: str) -> Curator:
    """A curator of this role, somebody dismissed from the highest one, or a stranger."""
    if role in tuple(CuratorRole):
        return Curator(CuratorId("k-me"), "Me", CuratorRole(role), "my account")
    status = Status.WITHDRAWN if role == "dismissed" else Status.DRAFT
    return Curator(CuratorId("k-me"), "Me", CuratorRole.ADMIN, "my account", status)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with Record.open(empty_record(tmp_path)) as opened:
        second = [claim("c-2"), assertion("a-2", claim_id="c-2"), evidence("a-2")]
        opened.import_rows(numbered([*small_record(), *second]), "test", OPERATOR)
        opened.demands.hand_in(WANTED, "en")
        other = Curator(CuratorId("k-other"), "Other", CuratorRole.CURATOR, "another account")
        with opened.book.acting(OPERATOR, Action.ENROLLED, "k-other") as act:
            act.put(other)
        yield opened


def enrolled(record: Record, role: str) -> Curator:
    """Who acts, with one act of their own that could be undone."""
    by = who(role)
    if role != "stranger":
        with record.book.acting(OPERATOR, Action.ENROLLED, by.curator_id) as act:
            act.put(by)
    with record.book.acting(by.curator_id, Action.PUBLISHED, "c-3") as act:
        act.put(claim("c-3"))
    return by


@pytest.mark.parametrize("role", ["stranger", "dismissed", *CuratorRole])
@pytest.mark.parametrize("name", ACTS)
def test_only_who_may_does_it_and_a_refusal_is_journalled(
    record: Record, name: str, role: str
) -> None:
    by = enrolled(record, role)
    desk = CurationDesk(record.book, record.demands, record.invites, from_json)
    action, do = ACTS[name]
    before, head = sorted(map(repr, record.all_rows())), record.feed.head()

    if may(by, action):
        do(desk, record, by)
    else:
        with pytest.raises(NoRole):
            do(desk, record, by)
        refused = record.book.event(record.feed.head())
        assert (refused.action, refused.subject) == (Action.WAS_REFUSED, action.value)
        assert record.feed.head() == head + 1
        assert sorted(map(repr, record.all_rows())) == before
        assert record.demands.queue(1)[0].taken_by is None
    assert verify(record).agrees


class Intercepted:
    """A part of the record before whose first write somebody else writes."""

    def __init__(self, part: Any, before: Callable[[], object]) -> None:
        self._part = part
        self._before = [before]

    def acting(self, *act: Any) -> Any:
        self._interrupt()
        return self._part.acting(*act)

    def issue(self, *invitation: Any) -> Any:
        self._interrupt()
        return self._part.issue(*invitation)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._part, name)

    def _interrupt(self) -> None:
        while self._before:
            self._before.pop()()


@pytest.mark.parametrize("name", ACTS)
def test_a_role_that_is_taken_away_between_the_look_and_the_act_is_none(
    record: Record, name: str
) -> None:
    by = enrolled(record, CuratorRole.ADMIN)
    action, do = ACTS[name]
    before = sorted(map(repr, record.all_rows()))

    def dismissed() -> None:
        with record.book.acting(OPERATOR, Action.DISMISSED, by.curator_id) as act:
            act.put(replace(by, status=Status.WITHDRAWN))

    book, invites = (Intercepted(part, dismissed) for part in (record.book, record.invites))
    desk = CurationDesk(book, record.demands, invites, from_json)

    with pytest.raises(NoRole):
        do(desk, record, by)

    refused = record.book.event(record.feed.head())
    assert (refused.actor, refused.action) == (by.curator_id, Action.WAS_REFUSED)
    assert refused.subject == (Action.TOOK if name == "put_back" else action)
    assert sorted(map(repr, record.all_rows())) == before
    assert record.demands.queue(1)[0].taken_by is None


def test_who_may_not_enrol_brings_no_role_back_by_undoing(record: Record) -> None:
    """Else an administrator who was made an editor undoes just that."""
    desk = CurationDesk(record.book, record.demands, record.invites, from_json)
    by = enrolled(record, CuratorRole.ADMIN)
    operator = Curator(OPERATOR, "operator", CuratorRole.ADMIN)
    lowered = desk.staff.enrol(operator, by.account, by.name, CuratorRole.EDITOR)
    lowering = record.feed.head()

    with pytest.raises(NoRole):
        desk.undo(lowered, lowering)

    assert desk.staff.known(by.account) == lowered
    assert record.book.event(record.feed.head()).action is Action.WAS_REFUSED


def test_the_matrix_holds_every_act_that_the_desk_offers() -> None:
    offered = {
        name
        for desk in (CurationDesk, Staff)
        for name, method in inspect.getmembers(desk, inspect.isfunction)
        if not name.startswith("_") and "by" in inspect.signature(method).parameters
    }

    assert offered == {*ACTS, *READS, "acting"}


def test_an_action_that_nobody_thought_of_is_nobodys() -> None:
    thought_of = {action for action, _ in ACTS.values()} | {Action.DRAFTED, Action.REDACTED}

    for role in CuratorRole:
        for action in set(Action) - thought_of:
            assert not may(who(role), action)
