"""What is no number is left soon: a message of nothing but number words must not stall us."""

from unicodedata import category

import pytest

from onrecord.figures.numbers.spelled import amount_at
from onrecord.figures.numbers.summing import Sum
from onrecord.figures.scanning import scan
from onrecord.model import ENGLISH, RUSSIAN, Language
from onrecord.text import plain_letters

MOST_WORDS = 20
UNASSIGNED = {"Cn", "Co", "Cs"}
"""What no standard spells out: these signs, most of all there could be, stand for themselves."""


@pytest.mark.parametrize(
    ("row", "language"),
    [("dozen ", ENGLISH), ("hundred ", ENGLISH), ("7 dozen dozen ", ENGLISH), ("сто ", RUSSIAN)],
)
def test_a_row_of_number_words_is_left_once_it_is_no_number(row: str, language: Language) -> None:
    words = scan(row * 600, language)

    end = Sum().run(words, 0)

    assert end <= MOST_WORDS


@pytest.mark.parametrize("text", ["2", "2-3", "2 people", "2-3 people", "2 - the"])
def test_digits_alone_are_read_as_they_stand(text: str) -> None:
    amount = amount_at(scan(text, ENGLISH), 0)

    assert amount is not None
    assert (amount.value, amount.start, amount.end, amount.in_digits) == (2, 0, 1, True)


def test_one_sign_never_becomes_a_line() -> None:
    every = map(chr, range(0x110000))
    longest = max(len(plain_letters(sign)) for sign in every if category(sign) not in UNASSIGNED)

    assert longest <= 6
