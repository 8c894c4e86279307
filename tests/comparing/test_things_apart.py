"""Texts that say the same of one thing are kept together, and of two things told apart."""

from pathlib import Path

import pytest

from onrecord.comparing import parted
from onrecord.comparing.words.aligning import other_things
from onrecord.comparing.words.dated import of_other_days
from onrecord.figures.words.causes import other_causes

_LINES = (Path(__file__).parent / "things_apart.tsv").read_text(encoding="utf-8").splitlines()
PAIRS = [tuple(line.split("\t")) for line in _LINES]


@pytest.mark.parametrize(("kind", "one", "other"), PAIRS)
def test_two_texts_part_where_they_name_two_things(kind: str, one: str, other: str) -> None:
    assert parted(one, other) is (kind == "other")
    assert parted(other, one) is (kind == "other")


def test_a_verb_that_no_table_knows_parts_nothing() -> None:
    assert not parted("Norway bans the sale of vapes", "Norway outlaws the sale of vapes")


def test_a_name_and_what_someone_is_are_not_held_apart() -> None:
    assert not other_things("Farmers met Kallas in Tartu", "Farmers met the premier in Tartu")


def test_the_same_day_of_a_happening_is_one() -> None:
    swap = "How many came home in the swap of 19 May?"

    assert not of_other_days(swap, "The swap of May 19, 2026 brought 80 home")
    assert of_other_days(swap, "Who came home in the 24 August swap?")


def test_the_day_on_which_something_was_said_or_done_is_no_day_of_a_noun() -> None:
    assert not of_other_days("Officials said on 3 May that 12 died", "Officials said on 4 May ...")


def test_what_is_fired_at_someone_does_not_burn() -> None:
    assert not other_causes("They fired on the flood camp, opened fire", "A flood hit the camp")
    assert not other_causes("Troops opened fire at 12 boats", "A flood took 12 boats")
    assert other_causes("12 died in the fire", "12 died in the flood")
