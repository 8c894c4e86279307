"""Which way a text says that something went, as no other way is told by the same words."""

import pytest

from onrecord.comparing.words.direction import direction_of


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Prices are up sharply", 1),
        ("Crime is down everywhere", -1),
        ("Prices went up in May", 1),
        ("Losses were up to 20 percent", 0),
        ("The site was down for two hours", 0),
        ("The ship went down with 40 men", 0),
        ("The house went up for sale", 0),
        ("The depot went up in flames", 0),
        ("A wage increase would cost 40,000 jobs", 0),
        ("Ціни стрибнули на 40 відсотків", 1),
        ("Цены скакнули на 40 процентов", 1),
    ],
)
def test_a_way_is_told_by_the_words_beside_it(text: str, way: int) -> None:
    assert direction_of(text) == way
