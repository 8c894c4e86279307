"""Tables that name one thing in three languages."""

import pytest

from onrecord.text.tables import Forms, Together

WORDS = Forms.of("flood|flood floods наводнени паводк\nfire|fire пожар\nfire|blaze", shortest=4)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("floods", "flood"),
        ("blaze", "fire"),
        ("наводнением", "flood"),
        ("пожар", "fire"),
        ("flooding", ""),
        ("пож", ""),
        ("", ""),
    ],
)
def test_english_is_written_out_and_other_words_begin_so(word: str, name: str) -> None:
    assert WORDS.name_of(word) == name


def test_the_longest_beginning_names_the_word() -> None:
    words = Forms.of("port|порт\nportrait|портрет", shortest=4)

    assert words.name_of("портретами") == "portrait"


def test_an_ending_may_be_limited() -> None:
    assert WORDS.name_of("пожарами", most_ending=3) == "fire"
    assert WORDS.name_of("пожарищами", most_ending=3) == ""


def test_names_that_go_together_may_be_one_in_either_order() -> None:
    together = Together.of("storm|flood landslide")

    assert together.may_be_one(("flood", "storm"))
    assert together.may_be_one(("fire", "fire"))
    assert not together.may_be_one(("flood", "landslide"))
