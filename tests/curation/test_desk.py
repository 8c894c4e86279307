"""The desk that curates."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from tests.records import empty_record
from tests.rows import assertion, claim, evidence, outlet, party, phrasing, publication

from onrecord.curation import CurationDesk, Draft, drafts, fresh_id, may
from onrecord.errors import InOtherHands, NoPlace, NoRole, NotOnRecord, Overtaken, Refused
from onrecord.events import Action
from onrecord.model import Claim, Curator, CuratorId, CuratorRole, Evidence, Status
from onrecord.rows import from_json
from onrecord.store import Record
from onrecord.store.verifying import verify
from onrecord.submissions import Demand


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with Record.open(empty_record(tmp_path)) as opened:
        yield opened


def enrolled(record: Record, role: CuratorRole, name: str = "Ann") -> Curator:
    curator = Curator(CuratorId(f"k-{name.lower()}"), name, role, f"account-of-{name}")
    with record.book.acting(CuratorId("operator"), Action.ENROLLED, curator.curator_id) as act:
        act.put(curator)
    return curator


def draft() -> Draft:
    whole = Draft(claim().claim_id)
    carrier = outlet()
    rows = (
        party(),
        carrier,
        publication(),
        claim(status=Status.DRAFT),
        phrasing("h-1", "five ports"),
        assertion(),
    )
    for row in (*rows, evidence()):
        whole = whole.having(row)
    return whole


def test_a_draft_goes_on_record_as_one_event(record: Record, desk: CurationDesk) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    before = record.feed.head()

    claim_id = desk.publish(ann, draft())

    assert record.feed.head() == before + 1
    assert record.ledger.entry(claim_id).claim.status is Status.PUBLISHED
    assert verify(record).agrees


def test_publishing_answers_the_submission(record: Record, desk: CurationDesk) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    wanted = desk.take(ann, record.demands.hand_in("how many ports", "en").submission_id)

    desk.publish(ann, replace(draft(), answers=wanted.submission_id))

    assert desk.submission(wanted.submission_id).state is Demand.ANSWERED
    assert desk.queue(5) == []


class HeldUp:
    """A book before whose first act somebody else acts."""

    def __init__(self, book: Any, before: Callable[[], object]) -> None:
        self._book = book
        self._before = [before]

    def acting(self, *act: Any) -> Any:
        while self._before:
            self._before.pop()()
        return self._book.acting(*act)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._book, name)


def held_up(record: Record, before: Callable[[], object]) -> CurationDesk:
    return CurationDesk(HeldUp(record.book, before), record.demands, record.invites, from_json)


def test_two_curators_at_the_same_moment_do_not_both_have_a_text(
    record: Record, desk: CurationDesk
) -> None:
    ann, bob = (enrolled(record, CuratorRole.CURATOR, name) for name in ("Ann", "Bob"))
    wanted = record.demands.hand_in("how many ports", "en").submission_id
    bobs = held_up(record, lambda: desk.take(ann, wanted))

    with pytest.raises(InOtherHands):
        bobs.take(bob, wanted)

    assert desk.submission(wanted).taken_by == ann.curator_id


def test_who_asks_at_the_moment_when_a_text_is_taken_is_counted(record: Record) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    wanted = record.demands.hand_in("how many ports", "en").submission_id
    anns = held_up(record, lambda: record.demands.hand_in("how many ports", "en"))

    taken = anns.take(ann, wanted)

    assert taken.count == anns.submission(wanted).count == 2


def test_what_somebody_has_in_hand_is_not_declined_by_another(
    record: Record, desk: CurationDesk
) -> None:
    ann, bob = (enrolled(record, CuratorRole.CURATOR, name) for name in ("Ann", "Bob"))
    wanted = desk.take(ann, record.demands.hand_in("how many ports", "en").submission_id)

    with pytest.raises(InOtherHands):
        desk.decline(bob, wanted.submission_id, "no claim")

    assert desk.in_hand(ann) == [wanted]


def test_what_somebody_has_in_hand_is_not_answered_by_another(
    record: Record, desk: CurationDesk
) -> None:
    ann, bob = (enrolled(record, CuratorRole.CURATOR, name) for name in ("Ann", "Bob"))
    wanted = desk.take(ann, record.demands.hand_in("how many ports", "en").submission_id)

    with pytest.raises(InOtherHands):
        desk.publish(bob, replace(draft(), answers=wanted.submission_id))

    assert desk.in_hand(ann) == [wanted]


def test_what_was_answered_meanwhile_is_not_taken_in_hand(
    record: Record, desk: CurationDesk
) -> None:
    ann, bob = (enrolled(record, CuratorRole.CURATOR, name) for name in ("Ann", "Bob"))
    wanted = record.demands.hand_in("how many ports", "en").submission_id
    desk.publish(ann, replace(draft(), answers=wanted))

    with pytest.raises(Overtaken):
        desk.take(bob, wanted)

    assert desk.submission(wanted).state is Demand.ANSWERED


def test_what_a_dismissed_curator_had_in_hand_waits_for_everybody(
    record: Record, desk: CurationDesk
) -> None:
    ann, bob = (enrolled(record, CuratorRole.ADMIN, name) for name in ("Ann", "Bob"))
    wanted = desk.take(ann, record.demands.hand_in("how many ports", "en").submission_id)

    desk.staff.dismiss(bob, ann.curator_id, "left")

    assert [one.submission_id for one in desk.queue(5)] == [wanted.submission_id]
    assert desk.take(bob, wanted.submission_id).taken_by == bob.curator_id


def test_what_was_put_back_waits_for_everybody(record: Record, desk: CurationDesk) -> None:
    ann, bob = (enrolled(record, CuratorRole.CURATOR, name) for name in ("Ann", "Bob"))
    wanted = desk.take(ann, record.demands.hand_in("how many ports", "en").submission_id)
    with pytest.raises(InOtherHands):
        desk.put_back(bob, wanted.submission_id)

    desk.put_back(ann, wanted.submission_id)

    assert [one.submission_id for one in desk.queue(5)] == [wanted.submission_id]
    assert desk.take(bob, wanted.submission_id).taken_by == bob.curator_id
    with pytest.raises(Refused):
        desk.put_back(ann, wanted.submission_id)


def test_a_draft_without_a_place_is_refused_whole(record: Record, desk: CurationDesk) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    homeless = draft()
    for row in homeless.of(Evidence):
        homeless = homeless.without(row)
    before = record.feed.head()

    with pytest.raises(NoPlace):
        desk.publish(ann, homeless)

    assert record.feed.head() == before
    with pytest.raises(NotOnRecord):
        record.ledger.entry(claim().claim_id)


def test_a_stranger_is_refused_and_the_journal_says_so(record: Record, desk: CurationDesk) -> None:
    with pytest.raises(NoRole):
        desk.staff.admitted("account-of-a-stranger", Action.PUBLISHED)

    event = record.book.event(record.feed.head())
    assert (event.actor, event.action) == ("nobody", Action.WAS_REFUSED)
    assert "stranger" not in repr(event)


def test_a_withdrawal_needs_a_reason(record: Record, desk: CurationDesk) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    claim_id = desk.publish(ann, draft())

    with pytest.raises(Refused):
        desk.withdraw(ann, claim_id, " ")
    desk.withdraw(ann, claim_id, "worded too narrowly")

    assert record.ledger.entry(claim_id).claim.reason == "worded too narrowly"


def test_an_act_that_is_undone_leaves_the_rows_as_before(
    record: Record, desk: CurationDesk
) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    claim_id = desk.publish(ann, draft())
    desk.withdraw(ann, claim_id, "by mistake")

    desk.undo(ann, record.feed.head())

    assert record.ledger.entry(claim_id).claim.status is Status.PUBLISHED
    assert verify(record).agrees


def test_a_publication_that_is_undone_is_withdrawn_not_deleted(
    record: Record, desk: CurationDesk
) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    claim_id = desk.publish(ann, draft())

    desk.undo(ann, record.feed.head())

    assert record.ledger.entry(claim_id).claim.status is Status.WITHDRAWN


def test_what_was_changed_since_is_not_undone(record: Record, desk: CurationDesk) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    claim_id = desk.publish(ann, draft())
    published = record.feed.head()
    desk.withdraw(ann, claim_id, "by mistake")

    with pytest.raises(Refused, match="changed since"):
        desk.undo(ann, published)


def test_another_curators_act_is_undone_by_an_editor_only(
    record: Record, desk: CurationDesk
) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    bob = enrolled(record, CuratorRole.CURATOR, "Bob")
    eve = enrolled(record, CuratorRole.EDITOR, "Eve")
    desk.publish(ann, draft())
    published = record.feed.head()

    with pytest.raises(NoRole):
        desk.undo(bob, published)
    undone = desk.undo(eve, published)

    assert undone.seq == published


def test_a_correction_replaces_a_row_that_is_there(record: Record, desk: CurationDesk) -> None:
    ann = enrolled(record, CuratorRole.CURATOR)
    claim_id = desk.publish(ann, draft())
    worded = replace(record.ledger.entry(claim_id).claim, topic="Ports")

    desk.correct(ann, worded, "a topic was missing")

    assert record.ledger.entry(claim_id).claim.topic == "Ports"
    with pytest.raises(NotOnRecord):
        desk.correct(ann, replace(worded, claim_id="c-unknown"), "x")


@pytest.mark.parametrize("role", CuratorRole)
@pytest.mark.parametrize("action", Action)
def test_each_role_may_do_what_is_written_and_nothing_else(
    role: CuratorRole, action: Action
) -> None:
    curator = Curator(CuratorId("k-1"), "Ann", role)
    everyday = {
        Action.TOOK,
        Action.PUT_BACK,
        Action.DECLINED,
        Action.DRAFTED,
        Action.PUBLISHED,
        Action.CORRECTED,
        Action.WITHDREW,
        Action.UNDID,
    }
    allowed = {
        CuratorRole.CURATOR: everyday,
        CuratorRole.EDITOR: everyday | {Action.MERGED},
        CuratorRole.ADMIN: everyday
        | {Action.MERGED, Action.REDACTED, Action.ENROLLED, Action.DISMISSED},
    }

    assert may(curator, action) is (action in allowed[role])
    assert not may(None, action)
    assert not may(replace(curator, status=Status.WITHDRAWN), action)


def test_an_invitation_enrols_once(record: Record, desk: CurationDesk) -> None:
    admin = enrolled(record, CuratorRole.ADMIN)
    token = desk.staff.invite(admin, CuratorRole.EDITOR, hours=1)
    assert desk.staff.invited_as(token) is CuratorRole.EDITOR

    bob = desk.staff.redeem(token, "account-of-bob", "Bob")

    assert bob.role is CuratorRole.EDITOR
    with pytest.raises(Refused):
        desk.staff.redeem(token, "account-of-eve", "Eve")
    with pytest.raises(Refused):
        desk.staff.invited_as(token)
    with pytest.raises(NoRole):
        desk.staff.invite(bob, CuratorRole.ADMIN, hours=1)


def test_invitations_end_with_the_role_of_whoever_gave_them(
    record: Record, desk: CurationDesk
) -> None:
    """Else an admin who is dismissed comes back by a link that was made before."""
    admin = enrolled(record, CuratorRole.ADMIN)
    token = desk.staff.invite(admin, CuratorRole.ADMIN, hours=1)
    with record.book.acting(admin.curator_id, Action.DISMISSED, admin.curator_id) as act:
        act.put(replace(admin, status=Status.WITHDRAWN))

    with pytest.raises(Refused):
        desk.staff.invited_as(token)
    with pytest.raises(Refused):
        desk.staff.redeem(token, "account-of-eve", "Eve")

    assert desk.staff.known("account-of-eve") is None


def test_a_draft_can_be_shown_before_it_is_on_record() -> None:
    entry = draft().entry()

    assert entry.claim.status is Status.PUBLISHED
    assert [row.assertion_id for row in entry.assertions] == [assertion().assertion_id]
    assert isinstance(draft().of(Claim)[0], Claim)


def test_ids_sort_in_the_order_in_which_they_were_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else several statements of one day stand in an order that nobody chose."""
    ticks = count(1_800_000_000_000_000_000, 1000)
    monkeypatch.setattr(drafts, "time_ns", lambda: next(ticks))

    made = [fresh_id("a") for _ in range(50)]

    assert made == sorted(set(made))
