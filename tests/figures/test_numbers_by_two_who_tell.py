"""Two numbers of one sentence that two give: the second counts what the first does."""

import pytest
from tests.figures.sentences import read

from onrecord.model import EventClass


@pytest.mark.parametrize(
    "text",
    [
        "The UN says 10,000 died; Kyiv says 25,000",
        "The UN counted 10,000 dead, according to Kyiv it was 25,000",
        "Officially 10,000 died, some say 25,000",
        "По данным ООН, погибло 10 тыс., по данным Киева - 25 тыс.",
        "За даними ООН загинуло 10 тис., за оцінками Києва — 25 тис.",
    ],
)
def test_a_number_that_somebody_else_gives_counts_the_same_dead(text: str) -> None:
    _, other = read(text)

    figure = other.figure
    assert (figure.value, figure.event, figure.place) == (25_000, EventClass.KILLED, "")


@pytest.mark.parametrize(
    "text",
    [
        "The UN says 10,000 died; Kyiv says 25,000 people need help",
        "Officials say 20 died, and police said they used 3 dogs",
        "20 died, and of 45 заявок none was read",
    ],
)
def test_who_counts_something_else_is_not_taken_over(text: str) -> None:
    _, other = read(text)

    assert other.figure.event is None


@pytest.mark.parametrize(
    "text",
    [
        "The death toll, first put at 12, now stands at 19",
        "Death toll first put at 12 rises to 19",
        "Число погибших, сначала 12, теперь 19",
        "Кількість загиблих, спершу 12, тепер 19",
    ],
)
def test_both_numbers_of_a_toll_that_was_put_right_are_of_the_dead(text: str) -> None:
    events = [mention.figure.event for mention in read(text)]

    assert events == [EventClass.KILLED, EventClass.KILLED]


def test_behind_a_toll_another_measure_counts_nobody() -> None:
    _, other = read("The death toll is 19, and the magnitude was now put at 7.2")

    assert other.figure.event is None
