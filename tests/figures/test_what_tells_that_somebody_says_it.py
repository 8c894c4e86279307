"""Words which tell that somebody says something, and others that only look like them."""

import pytest

from onrecord.figures.words.saying import is_saying


@pytest.mark.parametrize(
    "word", ["said", "insists", "claims", "заявил", "утверждают", "пишут", "стверджує", "кажуть"]
)
def test_whoever_does_so_says_something(word: str) -> None:
    assert is_saying(word)


@pytest.mark.parametrize(
    "word",
    [
        "states",
        "added",
        "confirmed",
        "according",
        "заявок",
        "утверждение",
        "твердження",
        "сообщества",
    ],
)
def test_a_noun_and_what_may_be_done_to_a_number_say_nothing(word: str) -> None:
    assert not is_saying(word)
