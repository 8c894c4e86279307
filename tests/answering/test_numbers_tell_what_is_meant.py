"""A number that is on record tells which claim is meant, however freely the rest is worded."""

from dataclasses import replace

import pytest
from tests.answering.test_a_question_fits_a_claim import asked, counted, on_record

from onrecord.asking import Match, Related
from onrecord.model import Entry, EventClass

SACKED = counted(34_000, "public employee", EventClass.LEFT, "Drevia")
ALL = counted(4_047, "", EventClass.KILLED, "Ostrell")
FLED = counted(13_000_000, "", EventClass.DISPLACED, "Drevia")


def found(text: str, held: Entry, chance: float = 0.97) -> type:
    return type(asked(text, held, chances=(chance,)).finding)


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


def test_a_share_on_record_is_of_what_the_claim_says() -> None:
    share = replace(counted(15, "weight", None, ""), unit="percent")
    held = on_record("How much weight do people lose on Slendra?", share)

    assert found("Slendra users drop 15% of their body weight", held) is Match


def test_a_count_of_all_is_not_meant_where_a_likelier_claim_has_more_of_the_words() -> None:
    pagers = on_record("How many were killed by exploding pagers in Ostrell?", claim_id="c-pagers")
    everybody = on_record("How many people were killed in Ostrell?", ALL, claim_id="c-all")

    answer = asked(
        "How many people were killed by exploding radios in Ostrell?",
        pagers,
        everybody,
        chances=(0.9, 0.3),
    )

    assert isinstance(answer.finding, Related)
