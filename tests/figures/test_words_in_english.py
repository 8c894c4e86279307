"""What Russian and Ukrainian words are called in English, as far as tables know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.figures.words.glosses import in_english


@pytest.mark.parametrize(
    ("word", "english"),
    [
        ("беспилотников", "drone"),
        ("польщею", "poland"),
        ("погибших", "killed"),
        ("землетруси", "earthquake"),
        ("мостов", "bridge"),
        ("зарплату", "salary"),
        ("вязниці", "prison"),
    ],
)
def test_a_word_in_any_form_has_its_english_words(word: str, english: str) -> None:
    assert english in in_english(word)


@pytest.mark.parametrize("word", ["ростов", "bridge", "моствиль", ""])
def test_a_word_that_only_begins_like_another_has_none(word: str) -> None:
    assert in_english(word) == frozenset()


@given(st.text(max_size=30))
def test_whatever_the_word_its_english_is_of_latin_letters(word: str) -> None:
    assert all(one.isascii() and one for one in in_english(word))
