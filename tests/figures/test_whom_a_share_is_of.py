"""Of whom a share is, where they are named in front of it."""

import pytest
from tests.figures.sentences import read


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("Among Syrian refugees in Lebanon, 90 percent are poor", "syrian refugee"),
        ("Среди беженцев 90 процентов живут за чертой бедности", "refugee"),
        ("Серед дітей 40 відсотків голодують", "child"),
        ("Among the reasons, 40 percent named the price", ""),
        ("Среди причин 40 процентов назвали цену", ""),
    ],
)
def test_a_share_is_of_those_among_whom_it_was_counted(text: str, population: str) -> None:
    [mention] = read(text)

    assert (mention.figure.unit, mention.figure.population) == ("percent", population)
