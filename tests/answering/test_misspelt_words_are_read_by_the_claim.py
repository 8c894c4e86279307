"""What is misspelt in a question is read as the word that the claim has spelt well."""

from dataclasses import replace

import pytest
from tests.answering.fakes import entry, party, said

from onrecord.answering.relevance.misspelling import spelt_as_in
from onrecord.model import ENGLISH, RUSSIAN, Entry, Text
from onrecord.reading import question_of

POLICE = party("Police of Ostrell")


def held() -> Entry:
    told = entry([POLICE], [said(POLICE, "40 died")])
    wordings = (
        Text("How many soldiers died at the training centre in the attack of May?", ENGLISH),
        Text("Кого приговорили к расстрелу в Острелле?", RUSSIAN),
    )
    return replace(told, claim=replace(told.claim, wordings=wordings))


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("how many died at the trainig center", "how many died at the training center"),
        ("were 40 soliders killed there?", "were 40 soldiers killed there?"),
        ("кого приговарили к растрелу?", "кого приговорили к расстрелу?"),
    ],
)
def test_a_word_that_no_table_knows_is_read_as_the_one_that_it_is_nearly(
    asked: str, read: str
) -> None:
    assert spelt_as_in(held(), question_of(asked)).dense == read


@pytest.mark.parametrize(
    "asked",
    [
        "did they attach 40 of them?",  # too short to tell a slip from another word
        "were 40 soldiers trained at the centre?",
        "was it Trainin who died there?",
        "were 40 solvers there?",
        "",
    ],
)
def test_other_words_and_names_stay_as_they_are(asked: str) -> None:
    assert spelt_as_in(held(), question_of(asked)).dense == question_of(asked).dense
