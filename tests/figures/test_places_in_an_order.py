"""Who comes last of so many has the place of that number."""

import pytest
from tests.figures.sentences import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Arizona is dead last among the 50 states", 50),
        ("We rank last out of 180 countries", 180),
        ("Украина на последнем месте среди 40 стран", 40),
        ("Україна на останньому місці з 40 країн", 40),
    ],
)
def test_the_last_of_so_many_has_the_place_of_their_number(text: str, place: float) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.unit) == (place, "rank")


def test_an_ordinal_of_so_many_is_a_place() -> None:
    place, _ = read("Our country is 22nd of 40 in maths")

    assert (place.figure.value, place.figure.unit) == (22, "rank")


def test_the_last_of_those_counted_are_no_place() -> None:
    [mention] = read("The last of 50 prisoners left the camp")

    assert mention.figure.unit == "people"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("India ranks poorly at 102 out of 117 countries", 102),
        ("India was placed 102 out of 117", 102),
        ("Индия занимает 102 место из 117 стран", 102),
        ("Індія посіла 102 місце серед 117 країн", 102),
    ],
)
def test_plain_digits_of_a_ranking_are_a_place_and_no_share(text: str, place: float) -> None:
    mention, *_ = read(text)

    assert (mention.figure.value, mention.figure.unit) == (place, "rank")


def test_seats_that_were_won_are_no_place() -> None:
    [mention] = read("Партия получила 21 место в парламенте")

    assert mention.figure.unit != "rank"


def test_a_year_behind_an_apostrophe_counts_nobody() -> None:
    assert not read("In the summer of '99 people died")
