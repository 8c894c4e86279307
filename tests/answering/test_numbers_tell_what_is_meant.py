"""A number that is on record tells which claim is meant, however freely the rest is worded."""

from dataclasses import replace

import pytest
from tests.answering.test_a_question_fits_a_claim import counted, on_record
from tests.answering.test_near_statements_are_no_match import found

from onrecord.asking import Match, Related
from onrecord.model import EventClass

SACKED = counted(34_000, "public employee", EventClass.LEFT, "Drevia")
FLED = counted(13_000_000, "", EventClass.DISPLACED, "Drevia")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Halm booted 34,000 bureaucrats in Drevia", Match),
        ("Halm booted 12,000 bureaucrats in Drevia", Related),
        ("Halm praised 34 bureaucrats in Drevia", Related),
    ],
)
def test_a_number_on_record_tells_what_words_do_not(text: str, kind: type) -> None:
    held = on_record("How many public employees has Halm dismissed in Drevia?", SACKED)

    assert found(text, held, chance=0.2) is kind


def test_a_number_of_people_of_another_kind_is_another() -> None:
    held = on_record("How many public employees has Halm dismissed in Drevia?", SACKED)

    assert found("Halm booted 34,000 teachers in Drevia", held, chance=0.2) is Related


def test_a_number_on_another_occasion_is_another() -> None:
    held = on_record("How many public employees were sacked in the protests in Drevia?", SACKED)

    assert found("34,000 people marched in the Drevia marathon", held, chance=0.4) is Related


def test_who_had_to_flee_is_displaced() -> None:
    held = on_record("How many people have been displaced by the war in Drevia?", FLED)

    assert found("13 million Drevians have had to flee", held) is Match


def test_how_many_would_may_be_answered_with_a_share() -> None:
    share = replace(counted(16, "german", None, "Germany"), unit="percent")
    held = on_record("What share of Germans would take up arms?", share)

    assert found("How many Germans are willing to take up arms?", held) is Match
    assert found("How many Germans live alone?", held, chance=0.5) is Related
