"""Asked in the very words of one claim's wording or phrasing, that claim is meant."""

from dataclasses import replace

import pytest
from tests.answering.test_a_question_fits_a_claim import asked, counted, on_record

from onrecord.asking import Match, Related
from onrecord.model import ENGLISH, Entry, EventClass, Phrasing, PhrasingId

UNSURE = 0.3
"""A chance of the search with which nothing alone is a match."""
WORDS = "How many foreign volunteers have died at Ostrell"
DEAD = counted(4_120, "soldier", EventClass.KILLED, "Ostrell")


def phrased(held: Entry, words: str = WORDS) -> Entry:
    return replace(
        held, phrasings=(Phrasing(PhrasingId("f-1"), held.claim.claim_id, words, ENGLISH),)
    )


HELD = phrased(on_record("How many soldiers were killed in the fight for Ostrell?", DEAD))


def test_a_phrasing_is_met_though_its_words_differ_from_the_wordings() -> None:
    assert isinstance(asked(WORDS, HELD, chances=(UNSURE,)).finding, Match)


@pytest.mark.parametrize(
    "shown",
    [
        f"Is it true that {WORDS[0].lower()}{WORDS[1:]}?",
        WORDS.upper(),
        f"“{WORDS}”!!",
        WORDS.replace("o", "\N{CYRILLIC SMALL LETTER O}"),
    ],
    ids=["framed", "in capitals", "quoted", "disguised"],
)
def test_what_surrounds_or_disguises_the_words_does_not_count(shown: str) -> None:
    assert isinstance(asked(shown, HELD, chances=(UNSURE,)).finding, Match)


def test_one_word_more_or_less_is_weighed_as_any_other_question() -> None:
    other = WORDS.replace("foreign", "young")

    assert isinstance(asked(other, HELD, chances=(UNSURE,)).finding, Related)


def test_words_that_two_claims_share_speak_for_neither() -> None:
    other = phrased(on_record("How many soldiers died at Ostrell in May?", DEAD, claim_id="c-2"))

    assert isinstance(asked(WORDS, HELD, other, chances=(UNSURE, UNSURE)).finding, Related)
