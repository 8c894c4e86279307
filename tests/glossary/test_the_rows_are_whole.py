"""The rows of the glossary, as people write them, can all be read and contradict nobody."""

import re
from collections import Counter
from importlib import resources

import pytest

from onrecord.text import fold

FILES = sorted(
    (resources.files("onrecord.glossary") / "words").iterdir(), key=lambda file: file.name
)
COLUMNS = {"ru": 1, "uk": 2}


def rows() -> list[tuple[str, list[str]]]:
    return [
        (f"{file.name}:{number}", line.split("|"))
        for file in FILES
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if line and not line.startswith("#")
    ]


def test_every_row_has_english_terms_and_two_languages() -> None:
    wrong = [
        place
        for place, row in rows()
        if len(row) != 3 or not row[0].isascii() or not row[0] or not (row[1] or row[2])
    ]

    assert wrong == []


@pytest.mark.parametrize("language", COLUMNS)
def test_no_form_is_called_two_things_but_for_a_word_and_a_name(language: str) -> None:
    forms = Counter(
        (form, row[0][0].isupper()) for _, row in rows() for form in row[COLUMNS[language]].split()
    )

    assert [form for form, count in forms.items() if count > 1] == []


@pytest.mark.parametrize("language", COLUMNS)
def test_every_form_is_written_as_a_word_is_looked_up(language: str) -> None:
    forms = (form for _, row in rows() for form in row[COLUMNS[language]].split())
    bare = (re.sub(r"^=|~$|\+(ся)?$", "", form) for form in forms)

    assert [form for form in bare if form != fold(form).replace("'", "") or not form] == []
