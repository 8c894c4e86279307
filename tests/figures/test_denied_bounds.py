"""'Never fewer than ten' is at least ten."""

import pytest
from tests.figures.sentences import read


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Not a day passes with less than 10 deaths", "at_least"),
        ("Never have fewer than 40 people died in a month", "at_least"),
        ("There were never more than 300 guests", "at_most"),
        ("Никогда не погибало меньше 10 человек", "at_least"),
        ("Ніколи не гинуло менше 10 людей", "at_least"),
        ("He never came, but less than 10 people did", "less_than"),
        ("Employers cannot pay less than 15 dollars an hour", "at_least"),
        ("Работнику нельзя платить меньше 85 000 тенге", "at_least"),
        ("Роботодавець не може платити менше 8000 гривень", "at_least"),
        ("Штраф не может превышать 500 евро", "at_most"),
        ("He can pay less than 15 dollars", "less_than"),
        ("Never before had more than 300 people died", "more_than"),
    ],
)
def test_a_bound_that_is_denied_is_the_other_one(text: str, qualifier: str) -> None:
    assert read(text)[0].figure.qualifier == qualifier
