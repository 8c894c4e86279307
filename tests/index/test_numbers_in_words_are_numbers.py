"""Numbers in words and in digits are the same token for the word search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.figures.numbers.numbered import numbered
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, Language
from onrecord.text import tokens
from onrecord_index.words.stems import stems


@pytest.mark.parametrize(
    ("words", "digits", "language"),
    [
        ("twenty-five thousand people", "25,000 people", ENGLISH),
        ("three hundred tanks", "300 tanks", ENGLISH),
        ("hundred thousand tanks", "100,000 tanks", ENGLISH),
        ("миллион двести тысяч тонн", "1,2 млн тонн", RUSSIAN),
        ("сто двадцать млн крон", "120 миллионов крон", RUSSIAN),
        ("полторы тысячи книг", "1500 книг", RUSSIAN),
        ("п'ять тисяч жителів", "5 тис. жителів", UKRAINIAN),
        ("сорок сім мільйонів крон", "47 млн крон", UKRAINIAN),
    ],
)
def test_a_number_in_words_is_the_same_as_in_digits(
    words: str, digits: str, language: Language
) -> None:
    assert stems(words, language) == stems(digits, language)


@pytest.mark.parametrize(
    "text", ["one of them", "тысячи людей", "сотни тысяч", "hundreds of thousands", "a million"]
)
def test_what_names_no_number_stays_words(text: str) -> None:
    assert numbered(tokens(text)) == tokens(text)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("six two", ["6", "2"]), ("nineteen eighty", ["19", "80"]), ("сто тысяч три", ["100003"])],
)
def test_numbers_beside_each_other_stay_apart_unless_they_add_up(
    text: str, numbers: list[str]
) -> None:
    assert numbered(tokens(text)) == numbers


@given(st.lists(st.sampled_from(["two", "hundred", "thousand", "пять", "тысяч", "сто", "x", "7"])))
def test_any_run_of_number_words_is_read_without_complaint(words: list[str]) -> None:
    assert [word for word in numbered(words) if word == "x"] == [w for w in words if w == "x"]
