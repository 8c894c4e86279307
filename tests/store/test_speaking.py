"""Who has statements on record, and what they said, as answers by party read it."""

from dataclasses import replace

import pytest
from tests.clocks import FakeClock
from tests.rows import assertion, claim, party
from tests.store.acting import puts

from onrecord.model import PartyId, Role, Row, Status, Text
from onrecord.store import Record

MINISTRY, MINISTER = PartyId("p-ministry"), PartyId("p-minister")


def test_those_who_spoke_and_those_they_speak_for_are_speakers(kept: Record) -> None:
    puts(
        kept,
        party("p-state"),
        party("p-silent"),
        party("p-minister", speaks_for=(Role(PartyId("p-state")),)),
        replace(assertion(), spokesperson_id=MINISTER),
    )

    found = kept.ledger.speakers()

    assert [one.party_id for one in found] == ["p-minister", "p-ministry", "p-state"]


def test_what_somebody_said_for_another_is_said_by_both(kept: Record) -> None:
    puts(kept, party("p-minister"), replace(assertion(), spokesperson_id=MINISTER))

    assert [one.assertion_id for one in kept.ledger.said_by([MINISTRY, MINISTER])] == ["a-1"]
    assert [one.assertion_id for one in kept.ledger.said_by([MINISTER])] == ["a-1"]
    assert kept.ledger.said_by([PartyId("p-outlet")]) == []
    assert kept.ledger.said_by([]) == []


@pytest.mark.parametrize(
    "gone",
    [
        claim(status=Status.WITHDRAWN, reason="entered twice"),
        claim(status=Status.DRAFT),
        assertion(status=Status.WITHDRAWN),
    ],
    ids=lambda row: f"{type(row).__name__}-{row.status}",
)
def test_what_is_not_published_is_left_out(kept: Record, gone: Row) -> None:
    puts(kept, gone)

    assert kept.ledger.said_by([MINISTRY]) == []


def test_a_new_name_is_known_at_once_whoever_gave_it(
    kept: Record, url: str, clock: FakeClock
) -> None:
    kept.ledger.speakers()

    with Record.open(url, clock=clock) as other:
        puts(other, party("p-ministry", "Ministry of Defence", aliases=(Text("MoD"),)))

    [ministry] = kept.ledger.speakers()
    assert ministry.aliases == (Text("MoD"),)


def test_the_speakers_stay_the_same_while_others_are_written(kept: Record) -> None:
    before = kept.ledger.speakers()

    puts(kept, claim("c-2"), party("p-silent"))

    assert kept.ledger.speakers() is before
