"""What fills pauses in a voice message is no part of what it asks about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Heard
from onrecord.reading import claims_in
from onrecord.reading.around.fillers import fillers_in
from onrecord.reading.message import MOST_QUESTIONS

ENGLISH = "the council of Lissen has spent three million dollars on roads"
RUSSIAN = "в Лиссене закрывают завод и полторы тысячи человек остались без работы"
UKRAINIAN = "у Ліссені закривають завод і півтори тисячі людей лишилися без роботи"
_SPOKEN = [
    "ну",
    "вот",
    "от",
    "типу",
    "короче",
    "е",
    "э",
    "um",
    "like",
    "так",
    "это",
    "вісімсот",
    "злотих",
    "минулу",
    "ринку",
    "снегу",
    "завод",
    "мол",
    "молоко",
    "сказали",
    "що",
    "что",
    "в",
    "школі",
    "Ліссен",
    "40",
    "людей",
    "you",
    "know",
    "the",
    "council",
    "ее",
    "её",
    "типография",
    "мені",
    "син",
]
_TOLD = (
    "",
    "мені син сказав що",
    "в школе сказали что",
    "my friend at work says",
    "we were told that",
)


@pytest.mark.parametrize(
    ("spoken", "claim"),
    [
        (
            (
                "okay so um what he said was you know that the uh the council of Lissen has spent "
                "like three million dollars on on roads"
            ),
            ENGLISH,
        ),
        (
            (
                "I mean like literally they said uh the council of Lissen has you know spent three "
                "million dollars on roads or something"
            ),
            ENGLISH,
        ),
        (
            (
                "ну короче он типа говорит что это самое в Лиссене закрывают завод и как бы "
                "полторы тысячи человек ну остались без работы представляешь"
            ),
            RUSSIAN,
        ),
        (
            (
                "ну коротше він каже типу шо у Ліссені закривають цей як його завод і е півтори "
                "тисячі людей лишилися без роботи"
            ),
            UKRAINIAN,
        ),
        ("типу, значить, у Ліссені закривають завод, так би мовити", "у Ліссені закривають завод,"),
        ("ну типу, розумієш, коротше, от він закрив завод", "він закрив завод"),
    ],
)
def test_fillers_are_not_searched(spoken: str, claim: str) -> None:
    [question] = claims_in(Heard(spoken))

    assert question.dense == claim
    assert question.text == spoken


@pytest.mark.parametrize(
    "text",
    [
        "Do you know that drugs like insulin are free in Lissen",
        "It looks like Velmora will join, I mean Velmora, not Orlan",
        "Ракета типа Х-101 упала в Лиссене, вот её фото",
        "Рабочий день в Лиссене стал короче на два часа",
        "Ну вот и всё, в Лиссене закрыли завод",
        "Літак типу Су-34 збили над Ліссеном",
        "That that is so was known",
    ],
)
def test_words_that_tell_something_are_no_fillers(text: str) -> None:
    assert fillers_in(text) == []


@given(st.text(alphabet="um youknwlike ,типанукорче\n", max_size=80))
def test_fillers_stand_in_the_text_one_behind_the_other(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in fillers_in(text))


@given(
    told=st.sampled_from(_TOLD),
    words=st.lists(st.sampled_from(_SPOKEN), min_size=1, max_size=20),
)
def test_words_are_left_out_whole(told: str, words: list[str]) -> None:
    written = {word.replace("ё", "е") for word in [*told.split(), *words]}

    for question in claims_in(Heard(" ".join([told, *words]))):
        assert set(question.dense.split()) <= written


def test_what_was_dictated_without_a_stop_is_read_however_long_it_is() -> None:
    clause = "they told in the shop that forty schools were closed in the city {n} weeks ago"
    clauses = [clause.format(n=n) for n in range(2, 32)]
    told = " and ".join(clauses)

    assert len(told) > 2_000
    assert [question.text for question in claims_in(Heard(told))] == clauses[:MOST_QUESTIONS]
