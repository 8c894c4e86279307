"""Answers read what is published now, whoever changed it."""

import threading
from dataclasses import replace

import pytest
from tests.clocks import FakeClock
from tests.rows import assertion, claim, evidence, outlet, party, phrasing, publication
from tests.store.acting import puts

from onrecord.errors import NotOnRecord
from onrecord.model import ClaimId, PartyId, Role, Row, Status
from onrecord.store import Record
from onrecord.store.acts import rules

ONE = ClaimId("c-1")


def test_an_entry_holds_what_its_rows_name(kept: Record) -> None:
    speaker = party("p-minister", "The Minister", speaks_for=(Role(PartyId("p-state")),))
    puts(
        kept,
        party("p-state"),
        speaker,
        party("p-agency"),
        replace(assertion(), spokesperson_id=PartyId("p-minister")),
        replace(evidence(), via=(PartyId("p-agency"),)),
    )

    entry = kept.ledger.entries([ONE])[ONE]

    assert [said.words for said in entry.assertions] == ["The words of a-1"]
    assert set(entry.parties) == {"p-ministry", "p-outlet", "p-minister", "p-agency", "p-state"}
    assert set(entry.publications) == {"u-1"}
    assert entry.evidence[0].publication_id == "u-1"


def test_claims_that_are_not_there_are_left_out(kept: Record) -> None:
    assert set(kept.ledger.entries([ONE, ClaimId("c-9")])) == {"c-1"}
    assert kept.ledger.entries([]) == {}


@pytest.mark.parametrize("status", [Status.DRAFT, Status.WITHDRAWN])
def test_a_claim_that_is_no_longer_published_is_left_out_at_once(
    kept: Record, status: Status
) -> None:
    assert ONE in kept.ledger.entries([ONE])

    puts(kept, claim(status=status))

    assert kept.ledger.entries([ONE]) == {}


def test_an_act_of_another_process_is_in_the_next_answer(
    kept: Record, url: str, clock: FakeClock
) -> None:
    kept.ledger.entries([ONE])

    with Record.open(url, clock=clock) as other:
        puts(other, assertion(words="Corrected words"))

    assert kept.ledger.entries([ONE])[ONE].assertions[0].words == "Corrected words"


@pytest.mark.parametrize(
    "row",
    [
        party("p-ministry", "Renamed"),
        outlet("p-outlet", "Renamed"),
        publication(title="Renamed"),
        evidence(quoted="Renamed"),
        claim("c-1", "Renamed?"),
    ],
)
def test_a_change_of_any_row_of_an_entry_is_seen(kept: Record, row: Row) -> None:
    before = kept.ledger.entries([ONE])[ONE]

    puts(kept, row)

    after = kept.ledger.entries([ONE])[ONE]
    assert before != after
    assert "Renamed" in str(after)


def test_withdrawn_assertions_and_places_are_left_out(kept: Record) -> None:
    puts(kept, publication("u-2"), assertion("a-2"), evidence("a-2", "u-2"))
    puts(
        kept,
        assertion("a-2", status=Status.WITHDRAWN),
        evidence(publication_id="u-2"),
        evidence(status=Status.WITHDRAWN),
    )

    entry = kept.ledger.entries([ONE])[ONE]

    assert [said.assertion_id for said in entry.assertions] == ["a-1"]
    assert [place.publication_id for place in entry.evidence] == ["u-2"]


def test_what_stands_in_a_withdrawn_publication_is_left_out(kept: Record) -> None:
    puts(kept, publication("u-2"), evidence(publication_id="u-2"))
    puts(kept, publication("u-2", status=Status.WITHDRAWN))

    entry = kept.ledger.entries([ONE])[ONE]

    assert [place.publication_id for place in entry.evidence] == ["u-1"]
    assert set(entry.publications) == {"u-1"}


def test_a_merged_claim_is_given_as_the_one_it_was_merged_into(kept: Record) -> None:
    old = ClaimId("c-old")
    puts(kept, claim("c-old", status=Status.MERGED, merged_into=ONE))

    assert kept.ledger.entries([old])[old].claim.claim_id == ONE
    assert kept.ledger.entry(old).claim.claim_id == ONE

    puts(kept, claim("c-1", "Reworded?"))

    assert kept.ledger.entries([old])[old].claim.wordings[0].words == "Reworded?"


def test_claims_merged_in_a_circle_are_given_as_nothing(
    kept: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As an older version took them in, which did not refuse them.
    monkeypatch.setattr(rules, "circular", lambda _connection, _since: None)
    puts(
        kept,
        claim("c-2", status=Status.MERGED, merged_into=ClaimId("c-3")),
        claim("c-3", status=Status.MERGED, merged_into=ClaimId("c-2")),
    )

    assert kept.ledger.entries([ClaimId("c-2")]) == {}
    with pytest.raises(NotOnRecord):
        kept.ledger.entry(ClaimId("c-2"))


def test_a_withdrawn_claim_is_still_reached_by_its_link(kept: Record) -> None:
    puts(kept, claim(status=Status.WITHDRAWN, reason="said of another month"))

    entry = kept.ledger.entry(ONE)

    assert entry.claim.reason == "said of another month"
    assert len(entry.assertions) == 1


def test_a_draft_is_not_reached_by_its_link(kept: Record) -> None:
    puts(kept, claim("c-draft", status=Status.DRAFT))

    with pytest.raises(NotOnRecord, match="c-draft"):
        kept.ledger.entry(ClaimId("c-draft"))


def test_an_entry_by_link_holds_published_phrasings(kept: Record) -> None:
    puts(kept, phrasing("f-2", "another", status=Status.DRAFT))

    assert [one.phrasing_id for one in kept.ledger.entry(ONE).phrasings] == ["f-1"]


def test_entries_hold_the_first_phrasings_of_each_claim(kept: Record) -> None:
    puts(kept, claim("c-2"), *(phrasing(f"f-9{n:03}", f"so {n}") for n in range(40)))

    found = kept.ledger.entries([ONE, ClaimId("c-2")])

    assert [one.phrasing_id for one in found[ONE].phrasings[:2]] == ["f-1", "f-9000"]
    assert len(found[ONE].phrasings) == 32
    assert found[ClaimId("c-2")].phrasings == ()


def test_recent_claims_are_those_asked_for_last_then_those_changed_last(
    kept: Record, clock: FakeClock
) -> None:
    puts(kept, claim("c-2"))
    puts(kept, claim("c-3"), claim("c-draft", status=Status.DRAFT))
    kept.ledger.count_asked([ClaimId("c-2")])
    clock.goes_on(24 * 3600)
    kept.ledger.count_asked([ONE, ClaimId("c-gone")])

    recent = kept.ledger.recent(5)

    assert [one.claim_id for one in recent] == ["c-1", "c-2", "c-3"]
    assert [one.claim_id for one in kept.ledger.recent(2)] == ["c-1", "c-2"]


def test_what_was_counted_is_written_down_when_the_record_is_closed(
    url: str, clock: FakeClock
) -> None:
    with Record.open(url, clock=clock) as record:
        record.ledger.count_asked([ONE])
        record.ledger.count_asked([ONE])

    with Record.open(url, clock=clock) as record:
        assert record.info().counts["asked"] == 1


def test_many_threads_read_while_one_writes(kept: Record) -> None:
    wrong: list[str] = []
    written = threading.Event()

    def reads() -> None:
        while not written.is_set():
            entry = kept.ledger.entries([ONE])[ONE]
            said, worded = entry.assertions[0].words, entry.claim.wordings[0].words
            if said.split()[-1] != worded.split()[-1]:
                wrong.append(f"{said} / {worded}")

    puts(kept, claim("c-1", "Wording 0"), assertion(words="Words 0"))
    readers = [threading.Thread(target=reads) for _ in range(4)]
    for reader in readers:
        reader.start()
    for number in range(1, 15):
        puts(kept, claim("c-1", f"Wording {number}"), assertion(words=f"Words {number}"))
    written.set()
    for reader in readers:
        reader.join()

    assert wrong == []
    assert kept.ledger.entries([ONE])[ONE].assertions[0].words == "Words 14"


@pytest.mark.parametrize("status", [Status.DRAFT, Status.WITHDRAWN])
def test_a_phrasing_that_is_not_published_tells_nothing_of_a_claim(
    kept: Record, status: Status
) -> None:
    puts(kept, phrasing("f-0", "words that nobody has published", status=status))

    found = kept.ledger.entries([ONE])

    assert [one.phrasing_id for one in found[ONE].phrasings] == ["f-1"]


def test_what_was_withdrawn_with_a_reason_is_told_until_it_is_back(kept: Record) -> None:
    before = kept.ledger.withdrawn()

    puts(kept, replace(claim(status=Status.WITHDRAWN), reason="entered twice"))
    gone = kept.ledger.withdrawn()
    puts(kept, claim())

    assert (before, [entry.claim.claim_id for entry in gone]) == ([], [ONE])
    assert [said.words for said in gone[0].assertions] == ["The words of a-1"]
    assert kept.ledger.withdrawn() == []


def test_a_publication_that_was_undone_is_told_to_nobody(kept: Record) -> None:
    puts(kept, claim(status=Status.WITHDRAWN))

    assert kept.ledger.withdrawn() == []


def test_the_day_of_an_event_is_that_on_which_it_happened(kept: Record) -> None:
    head = kept.feed.head()

    assert kept.ledger.changed_on(head) == kept.book.event(head).at.date()
    assert kept.ledger.changed_on(0) is None
