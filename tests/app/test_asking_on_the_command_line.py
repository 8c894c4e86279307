"""What is typed is asked, read and compared, and a slip of the typist is a usage error."""

import json
from pathlib import Path

import pytest
from tests.app.conftest import ANSWERED, USAGE, Line


def test_neither_a_text_nor_a_file_is_a_usage_error(line: Line, starter_home: Path) -> None:
    assert line("ask", "--home", starter_home).code == USAGE
    assert line("ask", "a", "--batch", __file__, "--home", starter_home).code == USAGE


def test_a_language_that_is_not_spoken_is_a_usage_error(line: Line, starter_home: Path) -> None:
    said = line("ask", "1,956 killed", "--language", "xx", "--home", starter_home)

    assert (said.code, said.out) == (USAGE, "")
    assert "en, ru, uk" in said.err


def test_a_question_is_answered_in_its_own_language(line: Line, starter_home: Path) -> None:
    asked = "Сколько иностранных наёмников убито на Украине?"

    in_its_own = line("ask", asked, "--home", starter_home)
    in_another = line("ask", asked, "--language", "uk", "--home", starter_home)

    assert "Министерство обороны" in in_its_own.out
    assert "Міністерство оборони" in in_another.out


def test_a_message_is_read_without_a_record(line: Line, tmp_path: Path) -> None:
    said = line("read", "1,956 foreign fighters were killed", "--json", "--home", tmp_path)

    [question] = json.loads(said.out)["questions"]
    assert question["figures"][0]["value"] == 1956
    assert said.err == ""


def test_two_assertions_are_compared_without_a_record(line: Line) -> None:
    said = line("compare", "1,956 killed on 17 June 2022", "600 killed on 17 June 2022", "--json")

    assert json.loads(said.out)["relation"] == "differs"


@pytest.mark.parametrize(
    "words", [("read", "--json"), ("compare", "--json", "600 killed"), ("read",)], ids=" ".join
)
def test_bytes_that_are_no_letters_are_shown_as_such(line: Line, words: tuple[str, ...]) -> None:
    """A shell hands them over as halves of letters, which no output could hold."""
    said = line(*words, "\udcff 600 people were killed")

    assert said.code == ANSWERED
    assert "600" in json.dumps(json.loads(said.out))
