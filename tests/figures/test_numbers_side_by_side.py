"""Each of several numbers in a sentence takes the verb and the time of its own part."""

from datetime import date
from pathlib import Path

import pytest

from onrecord.figures import figures_in
from onrecord.model import Language

_LINES = (Path(__file__).parent / "coordinations.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(line.split("\t")) for line in _LINES]


@pytest.mark.parametrize(("language", "text", "told"), ROWS)
def test_each_number_takes_the_verb_of_its_own_part(language: str, text: str, told: str) -> None:
    found = [one.figure for one in figures_in(text, Language(language), date(2022, 6, 17))]

    assert [(f"{one.value:g}", one.event or "-") for one in found] == [
        tuple(part.split()) for part in told.split(";")
    ]
