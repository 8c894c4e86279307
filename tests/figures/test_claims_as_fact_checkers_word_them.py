"""What numbers count in claims as fact checkers word them."""

import pytest
from tests.figures.sentences import read

from onrecord.model import EventClass


def test_others_are_of_the_people_told_of_before() -> None:
    killed, wounded = read("The blast killed 3 soldiers and wounded 14 others")

    assert killed.figure.population == wounded.figure.population == "soldier"
    assert wounded.figure.event is EventClass.WOUNDED


def test_others_without_anybody_before_are_people() -> None:
    [mention] = read("Three others remain missing")

    assert (mention.figure.unit, mention.figure.population) == ("people", "")


@pytest.mark.parametrize(
    ("text", "population", "unit"),
    [
        ("2 million Hispanics live in poverty", "hispanic", "people"),
        ("700 law enforcement agencies", "agency", "agency"),
        ("Three posts claimed that deaths were hidden", "post", "post"),
    ],
)
def test_groups_and_bodies_go_by_their_names(text: str, population: str, unit: str) -> None:
    [mention] = read(text)

    assert (mention.figure.population, mention.figure.unit) == (population, unit)
    assert mention.figure.event is None


@pytest.mark.parametrize("text", ["A 1975 Sears catalog showed it", "She called 911 twice"])
def test_the_year_of_a_thing_and_a_number_for_help_count_nothing(text: str) -> None:
    assert read(text) == ()
