"""A hospital in which people died is where they did, and not what was counted."""

import pytest
from tests.figures.sentences import read


@pytest.mark.parametrize(
    "text",
    [
        "В больнице погибли 20",
        "При ударе погибли 20",
        "В городской больнице погибли 20",
        "При ударе по рынку погибли 20",
        "У лікарні загинули 20",
        "Внаслідок удару загинули 20",
    ],
)
def test_what_they_died_in_is_not_what_is_counted(text: str) -> None:
    [mention] = read(text)

    assert (mention.figure.unit, mention.figure.event) == ("people", "killed")


def test_a_label_behind_a_preposition_is_counted() -> None:
    [mention] = read("Потери в танках: 200")

    assert mention.figure.unit == "tank"
