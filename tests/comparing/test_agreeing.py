"""Whether two figures agree that are told in two ways, or where one side only denies."""

import pytest
from tests.comparing.sayings import heard

from onrecord.comparing.evaluating import said_to_agree


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The prison holds twice as many inmates as it was built for",
         "The prison is at 200 percent of its capacity"),
        ("The law would lift 900,000 people out of poverty",
         "Close to a million people would get out of poverty by the law"),
        ("Arizona is dead last among the 50 states", "Arizona ranks 50th"),
    ],
)  # fmt: skip
def test_one_number_told_in_two_ways_agrees(one: str, other: str) -> None:
    assert said_to_agree(heard(one), heard(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Not a single school has been closed", "The state has shut down 14 schools"),
        ("Не закрыта ни одна школа", "Закрыто 14 школ"),
        ("The prison is at 130 percent of its capacity",
         "The prison holds twice as many inmates as it was built for"),
        ("About 950 people came", "About 800 people came"),
    ],
)  # fmt: skip
def test_another_number_does_not_agree(one: str, other: str) -> None:
    assert not said_to_agree(heard(one), heard(other))
