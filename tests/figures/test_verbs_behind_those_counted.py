"""Where the phrase of those who are counted ends: at the verb that tells what they do."""

import pytest
from tests.figures.sentences import read


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("64 percent of Americans support the Arizona immigration law", "american person"),
        ("64 percent of Germans back the law", "german person"),
        ("97 percent of gun owners support the checks", "owner"),
        ("Каждый второй россиянин против закона", "russian person"),
        ("Кожен третій українець втратив когось із близьких", "ukrainian person"),
        ("Обмен 100 состоялся", ""),
        ("Обмін 100 відбувся", ""),
        ("на 20% выросли цены", ""),
    ],
)
def test_those_who_do_something_are_counted_and_not_what_they_do_it_to(
    text: str, population: str
) -> None:
    mention, *_ = read(text)

    assert mention.figure.population == population
