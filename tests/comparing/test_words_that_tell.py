"""Which words say by themselves what a text is about, in each of the three languages."""

import pytest

from onrecord.comparing.words.subject import is_telling, stem


@pytest.mark.parametrize("word", ["bridge", "мостов", "зарплату", "землетруси", "бурмосил"])
def test_a_word_for_a_thing_tells_and_so_does_one_that_nobody_knows(word: str) -> None:
    assert is_telling(word)


@pytest.mark.parametrize("word", ["years", "лет", "року", "скольких", "якими", "a"])
def test_a_word_tells_nothing_where_its_english_tells_nothing(word: str) -> None:
    assert not is_telling(word)


@pytest.mark.parametrize(("form", "base"), [("banned", "ban"), ("killed", "kill")])
def test_a_letter_doubled_before_an_ending_is_no_part_of_the_stem(form: str, base: str) -> None:
    assert stem(form) == base
