"""Each act is one transaction that leaves one event."""

from dataclasses import replace

import pytest
from tests.clocks import FakeClock
from tests.rows import assertion, claim, evidence, party, phrasing, publication

from onrecord.errors import AlreadySaid, NoPlace, NotOnRecord, Refused, Unreadable
from onrecord.events import Action
from onrecord.model import Assertion, Claim, Curator, CuratorId, CuratorRole, Party, Row, Status
from onrecord.rows import as_json
from onrecord.store import Record, verify

ME = CuratorId("k-me")


def puts(record: Record, *rows: Row) -> None:
    with record.book.acting(ME, Action.PUBLISHED, "a-2") as act:
        for row in rows:
            act.put(row)


def test_an_act_leaves_one_event_with_all_its_changes(kept: Record, clock: FakeClock) -> None:
    renamed = party("p-ministry", "Renamed")

    with kept.book.acting(ME, Action.CORRECTED, "p-ministry", "as it is written") as act:
        act.put(renamed)
        act.put(phrasing("f-2", "another"))

    event = kept.book.event(2)
    assert (event.actor, event.action, event.subject) == (ME, Action.CORRECTED, "p-ministry")
    assert (event.reason, event.at) == ("as it is written", clock.now())
    assert [change.row_id for change in event.changes] == ["p-ministry", "f-2"]
    assert event.changes[0].after == as_json(renamed)
    assert event.changes[1].before is None
    assert event.previous == kept.book.event(1).digest


def test_an_act_sees_what_it_put(kept: Record) -> None:
    with kept.book.acting(ME, Action.DRAFTED, "c-2") as act:
        act.put(claim("c-2"))

        assert act.row(Claim, "c-2") == claim("c-2")
        assert act.row(Claim, "c-9") is None
        assert [one.party_id for one in act.rows(Party)] == ["p-ministry", "p-outlet"]


def test_an_act_that_fails_leaves_nothing(kept: Record) -> None:
    def draws_back() -> None:
        with kept.book.acting(ME, Action.DRAFTED, "c-2") as act:
            act.put(claim("c-2"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        draws_back()

    assert kept.feed.head() == 1
    assert verify(kept).agrees
    assert "c-2" not in str(list(kept.all_rows()))


def test_an_act_without_changes_is_an_event_too(kept: Record) -> None:
    with kept.book.acting(ME, Action.WAS_REFUSED, "publish", "no role"):
        pass

    assert kept.book.event(2).changes == ()


def test_a_row_put_as_it_was_is_no_change(kept: Record) -> None:
    with kept.book.acting(ME, Action.CORRECTED, "c-1") as act:
        act.put(claim())

    assert kept.book.event(2).changes == ()


def test_publishing_without_a_place_is_refused(kept: Record) -> None:
    with (
        pytest.raises(NoPlace, match="assertion a-2"),
        kept.book.acting(ME, Action.PUBLISHED, "a-2") as act,
    ):
        act.put(assertion("a-2"))

    assert kept.feed.head() == 1


def test_the_same_words_in_the_same_place_are_refused(kept: Record) -> None:
    again = assertion("a-2", words=f" {assertion().words}\n")

    with pytest.raises(AlreadySaid, match="assertion a-1 holds the same words"):
        puts(kept, again, evidence("a-2"))


def test_a_place_that_makes_words_said_twice_is_refused(kept: Record) -> None:
    with kept.book.acting(ME, Action.PUBLISHED, "a-2") as act:
        act.put(publication("u-2"))
        act.put(assertion("a-2", words=assertion().words))
        act.put(evidence("a-2", "u-2"))

    with pytest.raises(AlreadySaid), kept.book.acting(ME, Action.PUBLISHED, "a-2") as act:
        act.put(evidence("a-2", "u-1"))


def test_a_row_that_names_nothing_is_refused(kept: Record) -> None:
    with (
        pytest.raises(NotOnRecord, match="phrasing f-2: claim_id: no claim 'c-9'"),
        kept.book.acting(ME, Action.DRAFTED, "f-2") as act,
    ):
        act.put(phrasing("f-2", "another", "c-9"))


def test_a_malformed_row_is_refused_where_it_is_put(kept: Record) -> None:
    with (
        pytest.raises(Unreadable, match="claim_id"),
        kept.book.acting(ME, Action.DRAFTED, "c 2") as act,
    ):
        act.put(claim("c 2"))


def test_the_latest_acts_of_one_curator_come_first(kept: Record) -> None:
    for number in range(3):
        with kept.book.acting(CuratorId("k-1"), Action.CORRECTED, f"c-{number}"):
            pass

    assert [one.subject for one in kept.book.events_by(CuratorId("k-1"), 2)] == ["c-2", "c-1"]
    assert kept.book.events_by(CuratorId("k-9"), 2) == []


def test_an_event_that_is_not_there_is_not_on_record(kept: Record) -> None:
    with pytest.raises(NotOnRecord, match="7"):
        kept.book.event(7)


def test_one_person_serves_under_one_id(kept: Record) -> None:
    """Two who enrol at the same moment each find nobody there; whoever is removed must be gone."""
    ann = Curator(CuratorId("k-ann"), "Ann", CuratorRole.CURATOR, account="hash")
    with kept.book.acting(ME, Action.ENROLLED, "k-ann") as act:
        act.put(ann)

    with (
        pytest.raises(Refused, match="another id"),
        kept.book.acting(ME, Action.ENROLLED, "k-anne") as act,
    ):
        act.put(replace(ann, curator_id=CuratorId("k-anne")))

    with kept.book.acting(ME, Action.DISMISSED, "k-ann") as act:
        act.put(replace(ann, status=Status.WITHDRAWN))
    with kept.book.acting(ME, Action.ENROLLED, "k-anne") as act:
        act.put(replace(ann, curator_id=CuratorId("k-anne")))
    assert kept.book.curator_of("hash") == replace(ann, curator_id=CuratorId("k-anne"))


def test_an_enrolled_curator_is_known_by_the_account(kept: Record) -> None:
    ann = Curator(CuratorId("k-ann"), "Ann", CuratorRole.EDITOR, "account-hash")
    with kept.book.acting(ME, Action.ENROLLED, "k-ann") as act:
        act.put(ann)

    assert kept.book.curator_of("account-hash") == ann
    assert kept.book.curator_of("another") is None


def test_an_act_may_change_a_row_more_than_once(kept: Record) -> None:
    with kept.book.acting(ME, Action.CORRECTED, "a-1") as act:
        act.put(assertion(words="First"))
        said = act.row(Assertion, "a-1")
        assert said is not None
        act.put(replace(said, words=f"{said.words}, then second"))

    [change] = kept.book.event(2).changes
    assert "First, then second" in (change.after or "")
    assert verify(kept).agrees
