"""How a Russian or Ukrainian word may go on after its stem."""

import pytest

from onrecord.glossary.endings import conjugates, declines, hard, reflects
from onrecord.model import RUSSIAN, UKRAINIAN


@pytest.mark.parametrize("rest", ["", "ами", "ого", "ую"])
def test_a_noun_or_an_adjective_takes_the_endings_of_cases(rest: str) -> None:
    assert declines(rest, RUSSIAN)


@pytest.mark.parametrize("rest", ["", "ут", "ала", "ывать", "ивающими", "анный", "алась", "ите"])
def test_a_russian_verb_takes_persons_tenses_aspects_and_participles(rest: str) -> None:
    assert conjugates(rest, RUSSIAN)


@pytest.mark.parametrize("rest", ["", "уть", "ала", "увати", "атиме", "аного", "алася", "іть"])
def test_a_ukrainian_verb_takes_persons_tenses_aspects_and_participles(rest: str) -> None:
    assert conjugates(rest, UKRAINIAN)


@pytest.mark.parametrize("rest", ["ость", "ник", "ск", "ция"])
def test_what_makes_another_word_is_no_ending_of_a_verb(rest: str) -> None:
    assert not conjugates(rest, RUSSIAN)


def test_a_reflexive_verb_is_told_from_the_same_verb_that_is_not() -> None:
    assert reflects("илась", RUSSIAN)
    assert not reflects("ила", RUSSIAN)


def test_a_ukrainian_sound_that_its_case_has_changed_is_put_back() -> None:
    assert hard("книзі", UKRAINIAN) == "книгі"
    assert hard("книзі", RUSSIAN) == "книзі"
