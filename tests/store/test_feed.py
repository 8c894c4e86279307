"""The index is fed with published texts and nothing else."""

from dataclasses import replace
from itertools import product
from math import nan
from struct import pack

import pytest
from tests.rows import SAID_ON, assertion, claim, evidence, outlet, party, phrasing, publication
from tests.store.acting import puts

from onrecord.finding import Field, FindableText
from onrecord.model import ENGLISH, RUSSIAN, ClaimId, PartyId, Row, Status, Text
from onrecord.store import Record
from onrecord.store.published.feed import LONGEST_PASSAGE

ONE = ClaimId("c-1")


def test_a_claim_is_found_by_its_wordings_phrasings_and_assertions(kept: Record) -> None:
    puts(kept, claim(wordings=(Text("How many?"), Text("Сколько?", RUSSIAN))))

    [findable] = kept.feed.findables()

    assert findable.texts == (
        FindableText("c-1#0", Field.WORDING, "How many?", ENGLISH),
        FindableText("c-1#1", Field.WORDING, "Сколько?", RUSSIAN),
        FindableText("f-1", Field.PHRASING, "fighters killed so far", ENGLISH),
        FindableText("a-1", Field.ASSERTION, "The words of a-1", ENGLISH),
    )
    assert findable.passage == "As published of a-1"
    assert findable.dated == SAID_ON


def test_names_are_those_of_speakers_and_outlets_with_their_aliases(kept: Record) -> None:
    puts(
        kept,
        party("p-ministry", "Ministry", aliases=(Text("Минобороны", RUSSIAN),)),
        party("p-minister", "Minister"),
        assertion(spokesperson_id=PartyId("p-minister")),
        party("p-elsewhere", "Elsewhere"),
    )

    [findable] = kept.feed.findables()

    assert findable.names == ("Ministry", "Минобороны", "Minister", "The Outlet")


def test_a_passage_is_capped(kept: Record) -> None:
    puts(kept, evidence(quoted="long " * 400))

    [findable] = kept.feed.findables()

    assert len(findable.passage) == LONGEST_PASSAGE


def test_claims_come_in_the_order_of_ids(kept: Record) -> None:
    puts(kept, *(claim(f"c-{n}") for n in range(450, 100, -1)))

    ids = [findable.claim_id for findable in kept.feed.findables()]

    assert ids == sorted(ids)
    assert len(ids) == 351


def test_as_many_claims_are_counted_as_are_fed(kept: Record) -> None:
    puts(kept, claim("c-2"), claim("c-3"), claim("c-4", status=Status.WITHDRAWN))

    assert kept.feed.published() == len(list(kept.feed.findables())) == 3


def test_nothing_unpublished_is_ever_fed(kept: Record) -> None:
    near = "How many foreign fighters were killed by June, near-duplicate"
    states = [Status.DRAFT, Status.WITHDRAWN]
    rows: list[Row] = []
    for number, (claim_state, other) in enumerate(list(product(states, Status))[:8] * 16):
        if other is Status.MERGED:
            rows.append(claim(f"c-m{number}", near, status=other, merged_into=ONE))
            continue
        rows.append(claim(f"c-x{number}", near, status=claim_state))
        rows.append(phrasing(f"f-x{number}", near, f"c-x{number}", status=other))
        rows.append(phrasing(f"f-y{number}", near, "c-1", status=claim_state))
        said = assertion(f"a-x{number}", f"{near} {number}", claim_id=ClaimId(f"c-x{number}"))
        rows.extend([said, evidence(f"a-x{number}", quoted=near)])
        rows.append(assertion(f"a-y{number}", f"{near} {number}", status=claim_state))
    puts(kept, *rows)
    for number in range(100):
        kept.demands.hand_in(f"{near} {number}", "en")

    fed = list(kept.feed.findables())
    touched = kept.feed.changed_since(0, 100)[1]
    followed = kept.feed.findables_of(touched)

    assert len(rows) + 100 > 500
    assert [findable.claim_id for findable in fed] == ["c-1"]
    assert near not in str(fed)
    assert dict(followed) == {ONE: fed[0]}


@pytest.mark.parametrize(
    "row",
    [
        claim("c-1", "Reworded?"),
        phrasing("f-2", "another"),
        phrasing("f-1", "fighters", status=Status.WITHDRAWN),
        assertion(words="Other words"),
        evidence(quoted="Other passage"),
        publication(title="Other title"),
        party("p-ministry", "Renamed"),
        outlet("p-outlet", "Renamed"),
        claim(status=Status.WITHDRAWN),
    ],
)
def test_whatever_changes_a_findable_touches_its_claim(kept: Record, row: Row) -> None:
    head = puts(kept, claim("c-2"))

    new_head = puts(kept, row)

    assert kept.feed.changed_since(head, 10) == (new_head, ["c-1"])


def test_an_assertion_that_moves_touches_both_claims(kept: Record) -> None:
    head = puts(kept, claim("c-2"))

    puts(kept, assertion(claim_id=ClaimId("c-2")))

    assert kept.feed.changed_since(head, 10)[1] == ["c-1", "c-2"]


def test_changes_are_read_some_events_at_a_time(kept: Record) -> None:
    for number in range(5):
        puts(kept, claim(f"c-{number + 10}"))

    last, touched = kept.feed.changed_since(1, 2)

    assert (last, touched) == (3, ["c-10", "c-11"])
    assert kept.feed.changed_since(6, 10) == (6, [])


def test_an_empty_record_feeds_nothing(record: Record) -> None:
    assert record.feed.head() == 0
    assert list(record.feed.findables()) == []
    assert record.feed.changed_since(0, 10) == (0, [])
    assert record.feed.findables_of([ONE]) == {}


def test_vectors_are_kept_for_each_encoder(record: Record) -> None:
    record.vectors.keep("one", {"k1": b"\x00\x01", "k2": b"\x02\x03"})
    record.vectors.keep("two", {"k1": b"\xff\xff"})
    record.vectors.keep("one", {"k1": b"\x09\x09", "k3": b"\x04\x05"})

    assert record.vectors.vectors("one", ["k1", "k3", "k9"]) == {
        "k1": b"\x09\x09",
        "k3": b"\x04\x05",
    }
    assert record.vectors.vectors("two", ["k1"]) == {"k1": b"\xff\xff"}


def test_many_vectors_are_read_as_few_are(record: Record) -> None:
    many = {f"k{n}": n.to_bytes(4, "little") for n in range(2500)}
    record.vectors.keep("one", {**many, "other": b"0000"})

    assert record.vectors.vectors("one", list(many)) == many


def test_what_only_helps_to_find_a_claim_changes_nothing_that_is_shown(kept: Record) -> None:
    before = kept.feed.head()
    named = party("p-ministry", "Ministry")
    puts(kept, named)
    after = puts(kept, phrasing("f-9", text="another way to ask"))
    aliased = puts(kept, replace(named, aliases=(Text("MoD"),)))

    assert kept.feed.shown_since(after, 10) == (aliased, [])
    assert kept.feed.shown_since(before + 1, 1) == (after, [])
    assert kept.feed.changed_since(before + 1, 10) == (aliased, ["c-1"])


def test_a_statement_a_name_and_a_withdrawal_change_what_is_shown(kept: Record) -> None:
    for row in (
        assertion(words="Other words"),
        party("p-ministry", "The Ministry"),
        claim(topic="x"),
    ):
        before = kept.feed.head()
        puts(kept, row)

        assert kept.feed.shown_since(before, 10)[1] == ["c-1"]


def test_a_stored_vector_that_no_encoder_gave_is_named(record: Record) -> None:
    record.vectors.keep("one", {"good": pack("<3e", 0.6, 0.8, 0.0), "blank": pack("<3e", 0, 0, 0)})
    record.vectors.keep("two", {"wild": pack("<3e", nan, 0.8, 0), "cut": b"\x00", "none": b""})

    named = [said.partition(":")[0] for said in record.vectors.damages()]

    assert named == [
        f"vector {key}" for key in ("blank of one", "cut of two", "none of two", "wild of two")
    ]


def test_damaged_vectors_are_forgotten_and_sound_ones_stay(record: Record) -> None:
    sound = pack("<3e", 0.6, 0.8, 0.0)
    record.vectors.keep("one", {"good": sound, "blank": pack("<3e", 0, 0, 0)})
    record.vectors.keep("two", {"good": b"\x00", "blank": sound})

    assert record.vectors.drop_damaged() == 2
    assert record.vectors.drop_damaged() == 0
    assert record.vectors.vectors("one", ["good", "blank"]) == {"good": sound}
    assert record.vectors.vectors("two", ["good", "blank"]) == {"blank": sound}


def test_a_vector_computed_anew_takes_the_place_of_a_damaged_one(record: Record) -> None:
    record.vectors.keep("one", {"k": b"\xff" * 6})

    record.vectors.keep("one", {"k": pack("<3e", 0.6, 0.8, 0.0)})

    assert list(record.vectors.damages()) == []


def test_what_changes_a_claim_changes_what_led_to_those_merged_into_it(kept: Record) -> None:
    """An answer delivered before the merger names the other claim, and follows all the same."""
    puts(kept, claim("c-2", status=Status.MERGED, merged_into=ONE))
    before = puts(kept, claim("c-3", status=Status.MERGED, merged_into=ClaimId("c-2")))

    puts(kept, assertion(words="Other words"))

    assert kept.feed.shown_since(before, 10)[1] == ["c-1", "c-2", "c-3"]
