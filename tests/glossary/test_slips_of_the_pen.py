"""Which of two words may be the other misspelt."""

import pytest

from onrecord.glossary import is_misspelt


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("teecher", "teacher"),
        ("custommer", "customer"),
        ("soliders", "soldiers"),
        ("prisonners", "prisoners"),
        ("приговарили", "приговорили"),
        ("застосувала", "застосуавла"),
    ],
)
def test_a_long_word_may_be_a_slip_away_from_what_was_meant(one: str, other: str) -> None:
    assert is_misspelt(one, other)
    assert is_misspelt(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("exports", "experts"),  # both are words
        ("parents", "patents"),
        ("attach", "attack"),  # too short
        ("coast", "cost"),
        ("drained", "trained"),  # another first letter
        ("чемпионка", "чемпионат"),  # two letters
        ("teacher", "teacher"),
        ("", ""),
    ],
)
def test_another_word_is_no_slip(one: str, other: str) -> None:
    assert not is_misspelt(one, other)
